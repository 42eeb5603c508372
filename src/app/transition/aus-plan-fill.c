/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-fill.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-paths.h"
#include "core/client/aus-label.h"
#include "core/plan/aus-own-templates.h"

static void
append (GMenu      *menu,
        const char *label,
        const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "plan.fill", "s", target);
  g_menu_append_item (menu, item);
}

/* An underscore in a name of the user's is no mnemonic. */
static char *
escape (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "_", -1);

  return g_strjoinv ("__", parts);
}

guint
aus_plan_fill_update_menu (GMenu      *menu,
                           const char *library,
                           AusTrade    trade)
{
  g_autoptr (GPtrArray) own = library != NULL ? aus_own_templates_list (library) : NULL;
  g_autofree char *label = NULL;

  g_menu_remove_all (menu);
  /* Translators: %s is a trade, like “Web development” */
  label = g_strdup_printf (_("_Fill from the template for %s"), aus_label (AUS_TYPE_TRADE, trade));
  append (menu, label, aus_enum_get_nick (AUS_TYPE_TRADE, (int) trade));
  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      const AusOwnTemplate *template = g_ptr_array_index (own, i);
      g_autofree char *name = escape (template->name);
      /* Translators: %s is the name of a plan template of the user's */
      g_autofree char *text = g_strdup_printf (_("Fill from “%s”"), name);

      append (menu, text, template->file);
    }

  return 1 + (own != NULL ? own->len : 0);
}

static AusPlanTemplate *
load_own (const char  *library,
          const char  *file,
          GError     **error)
{
  g_autoptr (GPtrArray) own = aus_own_templates_list (library);

  for (guint i = 0; i < own->len; i++)
    {
      AusOwnTemplate *template = g_ptr_array_index (own, i);

      if (!g_str_equal (template->file, file))
        continue;
      if (template->template != NULL)
        return g_object_ref (template->template);
      g_propagate_error (error, g_steal_pointer (&template->error));
      return NULL;
    }
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT, _("plans/%s is not there any more"), file);

  return NULL;
}

void
aus_plan_fill_run (GtkWidget  *widget,
                   AusSession *session,
                   AusPlanner *planner,
                   const char *target)
{
  const char *library = aus_library_get_folder (aus_session_get_library (session));
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (AusPlanTemplate) template = NULL;
  g_autoptr (GError) error = NULL;
  int trade;

  if (aus_enum_from_nick (AUS_TYPE_TRADE, target, &trade))
    template = aus_plan_template_load (folder, (AusTrade) trade, &error);
  else
    template = load_own (library, target, &error);
  if (template == NULL)
    {
      /* Translators: where in a file what is wrong with it */
      g_autofree char *text = g_strdup_printf (_("The template cannot be used: %s"),
                                               error->message);

      gtk_widget_activate_action (widget, "win.tell", "s", text);
      return;
    }

  aus_planner_fill (planner, template, aus_ui_language ());
}
