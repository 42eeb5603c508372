/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "app/preferences/aus-preferences.h"
#include "core/base/aus-entity-path.h"

/* From what is said about a member of a file to where it is edited. */

#define SENDER "sender."
#define NETWORK "network."

/* What is on the pages of the decision, the talk and the handover; all else is in the profile. */
static const char *
choose_page (const char *path)
{
  static const char * const doubts[] = { "signals", "ending.doubt", "ending.repair" };
  static const char * const lists[] = { "assets", "referrals", "steps" };

  if (g_str_has_prefix (path, "closing."))
    return "closing";
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_has_prefix (path, lists[i]))
      return "transition";

  for (gsize i = 0; i < G_N_ELEMENTS (doubts); i++)
    if (g_str_has_prefix (path, doubts[i]))
      return "decision";
  if (g_str_has_prefix (path, "conversation") || g_str_has_prefix (path, "counter_offers"))
    return "conversation";

  return "profile";
}

static void
show_sender (AusWindow  *self,
             const char *path)
{
  AusPreferences *preferences = aus_preferences_new (GTK_WINDOW (self), self->session);

  aus_preferences_show_member (preferences, path);
  gtk_window_present (GTK_WINDOW (preferences));
}

static void
show_colleague (AusWindow  *self,
                const char *path)
{
  AusNetwork *network = aus_library_get_network (aus_session_get_library (self->session));
  AusEntity *entity;
  const AusField *field;
  const char *id = aus_entity_find_path (AUS_ENTITY (network), path, &entity, &field)
                     ? aus_entity_get_id (entity)
                     : "";

  gtk_widget_activate_action (GTK_WIDGET (self), "win.people", "s", id);
}

static void
on_show_member (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  const char *path = g_variant_get_string (parameter, NULL);

  if (g_str_has_prefix (path, SENDER))
    show_sender (self, path + strlen (SENDER));
  else if (g_str_has_prefix (path, NETWORK))
    show_colleague (self, path + strlen (NETWORK));
  else if (self->file != NULL && aus_client_file_get_client (self->file) != NULL)
    aus_client_view_show_member (self->view, choose_page (path), path);
}

void
aus_window_class_install_member_action (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.show-member", "s", on_show_member);
}
