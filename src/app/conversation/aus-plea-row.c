/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plea-row.h"

#include <glib/gi18n.h>

struct _AusPleaRow
{
  AdwExpanderRow parent_instance;

  AdwActionRow *rows[2]; /* borrowed, by AusPleaVoice */
  AdwActionRow *law;     /* borrowed */
  const char *id;        /* borrowed */
};

G_DEFINE_FINAL_TYPE (AusPleaRow, aus_plea_row, ADW_TYPE_EXPANDER_ROW)

static AdwActionRow *
add_row (AusPleaRow *self,
         const char *title)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_add_css_class (row, "property");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return ADW_ACTION_ROW (row);
}

static void
on_copy_cb (GtkWidget    *button,
            AdwActionRow *row)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), adw_action_row_get_subtitle (row));
  gtk_widget_activate_action (button, "win.tell", "s", _("Copied"));
}

static void
add_copy_button (AdwActionRow *row,
                 const char   *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_copy_cb), row, 0);
  adw_action_row_add_suffix (row, button);
}

static GtkWidget *
add_button (GtkBox     *box,
            const char *label,
            const char *action,
            const char *id)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_box_append (box, button);

  return button;
}

static void
add_buttons (AusPleaRow    *self,
             const AusPlea *plea)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_widget_add_css_class (box, "item-tools");
  add_button (GTK_BOX (box), _("_Log It"), "conversation.log-offer", plea->id);
  if (plea->gives != AUS_PLEA_GIVES_NOTHING)
    add_button (GTK_BOX (box), _("_Concede…"), "conversation.concede", plea->id);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
aus_plea_row_class_init (AusPleaRowClass *klass)
{
}

static void
aus_plea_row_init (AusPleaRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

GtkWidget *
aus_plea_row_new (const AusPlea *plea)
{
  AusPleaRow *self;

  g_return_val_if_fail (plea != NULL, NULL);

  self = g_object_new (AUS_TYPE_PLEA_ROW, NULL);
  self->id = plea->id;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), plea->title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), plea->hear);
  adw_action_row_set_subtitle (add_row (self, _("Mind")), plea->mind);
  self->rows[AUS_PLEA_SAY] = add_row (self, _("Say"));
  add_copy_button (self->rows[AUS_PLEA_SAY], _("Copy what to say"));
  self->rows[AUS_PLEA_WRITE] = add_row (self, _("Write"));
  add_copy_button (self->rows[AUS_PLEA_WRITE], _("Copy what to write"));
  self->law = add_row (self, _("The law"));
  add_buttons (self, plea);

  return GTK_WIDGET (self);
}

void
aus_plea_row_set_answers (AusPleaRow        *self,
                          const char        *say,
                          const char        *write,
                          const AusPleaNote *note)
{
  g_autofree char *law = NULL;

  g_return_if_fail (AUS_IS_PLEA_ROW (self) && say != NULL && write != NULL);

  adw_action_row_set_subtitle (self->rows[AUS_PLEA_SAY], say);
  adw_action_row_set_subtitle (self->rows[AUS_PLEA_WRITE], write);
  gtk_widget_set_visible (GTK_WIDGET (self->law), note != NULL);
  if (note == NULL)
    return;

  law = g_strdup_printf ("%s\n%s. %s. %s", note->text, note->source,
                         note->verified ? C_("rule", "Checked against its source")
                                        : C_("rule", "Not checked against a source"),
                         _("Orientation, not legal advice."));
  adw_action_row_set_subtitle (self->law, law);
}

const char *
aus_plea_row_get_id (AusPleaRow *self)
{
  g_return_val_if_fail (AUS_IS_PLEA_ROW (self), "");

  return self->id;
}

const char *
aus_plea_row_get_say (AusPleaRow *self)
{
  g_return_val_if_fail (AUS_IS_PLEA_ROW (self), "");

  return adw_action_row_get_subtitle (self->rows[AUS_PLEA_SAY]);
}
