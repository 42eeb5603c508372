/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-template-dialog.h"

#include <glib/gi18n.h>

#include "app/aus-error-text.h"
#include "core/base/aus-paths.h"
#include "core/client/aus-label.h"
#include "core/plan/aus-own-templates.h"

struct _AusTemplateDialog
{
  AdwMessageDialog parent_instance;

  GtkEditable *name;
  AdwComboRow *trade;
  GtkWidget *taken;

  GtkWidget *teller; /* weak */
  char *library;
  AusPlan *plan;
};

G_DEFINE_FINAL_TYPE (AusTemplateDialog, aus_template_dialog, ADW_TYPE_MESSAGE_DIALOG)

/* Caller frees */
static char *
dup_name (AusTemplateDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

static void
update (AusTemplateDialog *self)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (self);
  g_autofree char *name = dup_name (self);
  gboolean taken = self->library != NULL && *name != '\0' &&
                   aus_own_templates_has (self->library, name);

  gtk_widget_set_visible (self->taken, taken);
  adw_message_dialog_set_response_enabled (dialog, "save", *name != '\0');
  adw_message_dialog_set_response_label (dialog, "save", taken ? _("_Replace") : _("_Save"));
  adw_message_dialog_set_response_appearance (dialog, "save",
                                              taken ? ADW_RESPONSE_DESTRUCTIVE
                                                    : ADW_RESPONSE_SUGGESTED);
  /* Enter in the name saves, but does not replace. ("" is no response; libadwaita 1.7 crashes on
   * NULL.) */
  adw_message_dialog_set_default_response (dialog, taken ? "" : "save");
}

/* The program's own, which know names in both languages. One that cannot be read knows none. */
static GPtrArray *
load_known (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  GPtrArray *known = g_ptr_array_new_with_free_func (g_object_unref);

  for (AusTrade trade = AUS_TRADE_NONE; trade <= AUS_TRADE_PHOTOGRAPHY; trade++)
    {
      AusPlanTemplate *template = aus_plan_template_load (folder, trade, NULL);

      if (template != NULL)
        g_ptr_array_add (known, template);
    }

  return known;
}

static void
save (AusTemplateDialog *self)
{
  g_autofree char *name = dup_name (self);
  g_autoptr (GPtrArray) known = load_known ();
  g_autoptr (AusPlanTemplate) template =
    aus_plan_make_template (self->plan, name, adw_combo_row_get_selected (self->trade), known);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!aus_own_templates_save (self->library, template, gtk_widget_get_visible (self->taken), &path,
                               &error))
    {
      g_autofree char *why = aus_error_text (error);

      text = g_strdup_printf (_("The template was not saved. %s"), why);
      gtk_widget_activate_action (self->teller, "win.tell", "s", text);
      return;
    }

  text = g_strdup_printf (_("Template “%s” saved"), name);
  gtk_widget_activate_action (self->teller, "win.tell-file", "(ss)", text, path);
}

static void
on_response_cb (AusTemplateDialog *self,
                const char        *response)
{
  if (g_str_equal (response, "save") && self->teller != NULL)
    save (self);
}

static void
aus_template_dialog_dispose (GObject *object)
{
  AusTemplateDialog *self = AUS_TEMPLATE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_TEMPLATE_DIALOG);
  g_clear_weak_pointer (&self->teller);
  g_clear_pointer (&self->library, g_free);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (aus_template_dialog_parent_class)->dispose (object);
}

static void
aus_template_dialog_class_init (AusTemplateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_template_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/transition/aus-template-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AusTemplateDialog, name);
  gtk_widget_class_bind_template_child (widget_class, AusTemplateDialog, trade);
  gtk_widget_class_bind_template_child (widget_class, AusTemplateDialog, taken);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, on_response_cb);
}

static void
aus_template_dialog_init (AusTemplateDialog *self)
{
  g_autoptr (GtkStringList) trades = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (AusTrade trade = AUS_TRADE_NONE; trade <= AUS_TRADE_PHOTOGRAPHY; trade++)
    gtk_string_list_append (trades, aus_label (AUS_TYPE_TRADE, (int) trade));
  adw_combo_row_set_model (self->trade, G_LIST_MODEL (trades));
  update (self);
}

AusTemplateDialog *
aus_template_dialog_present (GtkWidget  *teller,
                             const char *library,
                             AusPlan    *plan,
                             AusTrade    trade)
{
  AusTemplateDialog *self = g_object_new (AUS_TYPE_TEMPLATE_DIALOG,
                                          "transient-for", gtk_widget_get_root (teller), NULL);

  g_set_weak_pointer (&self->teller, teller);
  self->library = g_strdup (library);
  self->plan = g_object_ref (plan);
  adw_combo_row_set_selected (self->trade, (guint) trade);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
