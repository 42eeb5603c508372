/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-appointment-section.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-time-row.h"
#include "core/ending/aus-talk.h"

struct _AusAppointmentSection
{
  AusClientPane parent_instance;

  AdwExpanderRow *people;
  GtkWidget *warning;

  GPtrArray *rows;   /* of AdwActionRow, borrowed: one per contact */
  AusClient *client; /* whose edits are followed; owned */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (AusAppointmentSection, aus_appointment_section, AUS_TYPE_CLIENT_PANE)

static void
on_toggled_cb (AusAppointmentSection *self,
               GtkCheckButton        *check)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (check), ADW_TYPE_ACTION_ROW);
  guint position;

  if (self->updating || self->client == NULL
      || !g_ptr_array_find (self->rows, row, &position)
      || position >= aus_entity_list_get_length (self->client->contacts))
    return;

  aus_talk_set_participant (self->client,
                            aus_entity_list_peek (self->client->contacts, position),
                            gtk_check_button_get_active (check));
}

static void
add_person (AusAppointmentSection *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_toggled_cb), self);
  adw_expander_row_add_row (self->people, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_person (GtkWidget  *row,
             AusContact *contact,
             gboolean    part)
{
  GtkWidget *check = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row));
  const char *name = *contact->name != '\0' ? contact->name : _("Unnamed person");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), contact->job);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), part);
}

static void
update (AusClientPane *pane)
{
  AusAppointmentSection *self = AUS_APPOINTMENT_SECTION (pane);
  g_autoptr (GPtrArray) people = NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  guint n;

  if (self->client == NULL || self->people == NULL)
    return;

  people = aus_talk_list_participants (self->client);
  n = aus_entity_list_get_length (self->client->contacts);
  self->updating = TRUE;
  while (self->rows->len > n)
    {
      adw_expander_row_remove (self->people, self->rows->pdata[self->rows->len - 1]);
      g_ptr_array_remove_index (self->rows, self->rows->len - 1);
    }
  while (self->rows->len < n)
    add_person (self);
  for (guint i = 0; i < n; i++)
    {
      AusContact *contact = aus_entity_list_peek (self->client->contacts, i);

      show_person (self->rows->pdata[i], contact, g_ptr_array_find (people, contact, NULL));
    }
  self->updating = FALSE;

  for (guint i = 0; i < people->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            ((AusContact *) people->pdata[i])->name);
  adw_expander_row_set_subtitle (self->people,
                                 names->len > 0 ? names->str : _("Nobody chosen yet"));
  gtk_widget_set_visible (self->warning, !aus_talk_is_one_to_one (self->client));
}

static void
aus_appointment_section_changed (AusClientPane *pane)
{
  AusAppointmentSection *self = AUS_APPOINTMENT_SECTION (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    update (pane);
}

static void
aus_appointment_section_dispose (GObject *object)
{
  AusAppointmentSection *self = AUS_APPOINTMENT_SECTION (object);

  g_clear_object (&self->client);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_APPOINTMENT_SECTION);
  self->people = NULL;

  G_OBJECT_CLASS (aus_appointment_section_parent_class)->dispose (object);
}

static void
aus_appointment_section_finalize (GObject *object)
{
  g_ptr_array_unref (AUS_APPOINTMENT_SECTION (object)->rows);

  G_OBJECT_CLASS (aus_appointment_section_parent_class)->finalize (object);
}

static void
aus_appointment_section_class_init (AusAppointmentSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_appointment_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = aus_appointment_section_finalize;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_appointment_section_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_NOTES_ROW);
  g_type_ensure (AUS_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/conversation/aus-appointment-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AusAppointmentSection, people);
  gtk_widget_class_bind_template_child (widget_class, AusAppointmentSection, warning);
}

static void
aus_appointment_section_init (AusAppointmentSection *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
