/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holiday-option-row.h"

#include "app/widgets/aus-ui-locale.h"

struct _AusHolidayOptionRow
{
  AdwActionRow parent_instance;

  GtkSwitch *toggle; /* borrowed, a suffix of the row */
  AusCalendars *calendars;
  const AusHolidayOption *option; /* of the calendars' holidays */
};

G_DEFINE_FINAL_TYPE (AusHolidayOptionRow, aus_holiday_option_row, ADW_TYPE_ACTION_ROW)

static void
show_state (AusHolidayOptionRow *self)
{
  gtk_switch_set_active (self->toggle, aus_calendars_is_kept (self->calendars, self->option));
}

/* Showing is no choice: what nobody has touched stays as by default. */
static void
on_notify_active_cb (AusHolidayOptionRow *self)
{
  gboolean active = gtk_switch_get_active (self->toggle);

  if (active != aus_calendars_is_kept (self->calendars, self->option))
    aus_sender_choose_holiday (aus_calendars_get_sender (self->calendars), self->option->id,
                               active);
}

static void
aus_holiday_option_row_dispose (GObject *object)
{
  g_clear_object (&AUS_HOLIDAY_OPTION_ROW (object)->calendars);

  G_OBJECT_CLASS (aus_holiday_option_row_parent_class)->dispose (object);
}

static void
aus_holiday_option_row_class_init (AusHolidayOptionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_holiday_option_row_dispose;
}

static void
aus_holiday_option_row_init (AusHolidayOptionRow *self)
{
  self->toggle = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));
  g_object_set (self, "use-markup", FALSE, "title-lines", 0, NULL);
}

GtkWidget *
aus_holiday_option_row_new (AusCalendars           *calendars,
                            const AusHolidayOption *option)
{
  AusHolidayOptionRow *self = g_object_new (AUS_TYPE_HOLIDAY_OPTION_ROW, NULL);
  const char *title = option->names[aus_ui_language ()];

  self->calendars = g_object_ref (calendars);
  self->option = option;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  show_state (self);
  g_signal_connect_object (calendars, "changed", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->toggle, "notify::active", G_CALLBACK (on_notify_active_cb),
                            self);

  return GTK_WIDGET (self);
}
