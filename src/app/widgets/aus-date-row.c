/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-date-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-date-text.h"
#include "core/base/aus-format.h"
#include "app/widgets/aus-field-link.h"

struct _AusDateRow
{
  AdwEntryRow parent_instance;

  GtkCalendar *calendar; /* borrowed, in the popover of the suffix button */
  GtkPopover *popover;   /* borrowed */
  AusFieldLink link;
};

G_DEFINE_FINAL_TYPE (AusDateRow, aus_date_row, ADW_TYPE_ENTRY_ROW)

static AusDate
get_date (AusDateRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  return aus_field_link_get (&self->link, &value) ? aus_date_value_get (&value) : AUS_DATE_NONE;
}

static void
set_date (AusDateRow *self,
          AusDate     date)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, AUS_TYPE_DATE);
  aus_date_value_set (&value, date);
  aus_field_link_set (&self->link, &value);
}

static void
show_error (AusDateRow *self,
            const char *message)
{
  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), message);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_date (GtkWidget *widget)
{
  AusDateRow *self = AUS_DATE_ROW (widget);
  g_autofree char *text = aus_format_date (get_date (self), AUS_DATE_STYLE_MEDIUM,
                                           aus_ui_locale ());

  gtk_editable_set_text (GTK_EDITABLE (self), text);
  show_error (self, NULL);
}

static AusDate
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return aus_date_from_date_time (now);
}

/* As typed: whatever is a day already is taken over, the rest waits for more letters. */
static void
on_changed_cb (AusDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  AusDate date = AUS_DATE_NONE;

  if (self->link.busy > 0)
    return;
  if (*text == '\0' || aus_date_parse_text (text, aus_ui_locale (), today (), &date))
    {
      show_error (self, NULL);
      set_date (self, date);
    }
}

/* Leaving the field: a day is written out, anything else is marked and stays to be corrected. */
static void
on_leave_cb (AusDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  AusDate date = AUS_DATE_NONE;

  if (*text != '\0' && !aus_date_parse_text (text, aus_ui_locale (), today (), &date))
    {
      show_error (self, _("This is not a day. Write it like 31/12/2026 or 31 Dec 2026."));
      return;
    }
  self->link.busy++;
  show_date (GTK_WIDGET (self));
  self->link.busy--;
}

static void
on_day_selected_cb (AusDateRow *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);

  set_date (self, aus_date_from_date_time (day));
  show_date (GTK_WIDGET (self));
  gtk_popover_popdown (self->popover);
}

/* Shows the field's month without choosing a day: selecting by code emits day-selected too. */
static void
on_popover_show_cb (AusDateRow *self)
{
  AusDate date = get_date (self);
  g_autoptr (GDateTime) day = NULL;

  if (!aus_date_is_set (date))
    date = today ();
  day = g_date_time_new_local (aus_date_get_year (date), aus_date_get_month (date),
                               aus_date_get_day (date), 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, on_day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, day);
  g_signal_handlers_unblock_by_func (self->calendar, on_day_selected_cb, self);
}

static void
add_calendar (AusDateRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  self->popover = GTK_POPOVER (gtk_popover_new ());
  gtk_popover_set_child (self->popover, GTK_WIDGET (self->calendar));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), GTK_WIDGET (self->popover));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _("Choose a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a day"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (on_day_selected_cb), self);
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (on_popover_show_cb), self);
}

static void
aus_date_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  aus_field_link_get_property (&AUS_DATE_ROW (object)->link, id, value);
}

static void
aus_date_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  aus_field_link_set_property (&AUS_DATE_ROW (object)->link, id, value);
}

static void
aus_date_row_dispose (GObject *object)
{
  AusDateRow *self = AUS_DATE_ROW (object);

  aus_field_link_clear (&self->link);

  G_OBJECT_CLASS (aus_date_row_parent_class)->dispose (object);
}

static void
aus_date_row_class_init (AusDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_date_row_get_property;
  object_class->set_property = aus_date_row_set_property;
  object_class->dispose = aus_date_row_dispose;
  aus_field_link_install_properties (object_class);
}

static void
aus_date_row_init (AusDateRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  add_calendar (self);
  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (on_leave_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  aus_field_link_init (&self->link, GTK_WIDGET (self), show_date);
}
