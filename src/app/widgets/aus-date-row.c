/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-date-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-date-text.h"
#include "core/base/aus-format.h"

struct _AusDateRow
{
  AusTypedRow parent_instance;

  GtkCalendar *calendar; /* borrowed, in the popover of the suffix button; made when it is opened */
  GtkPopover *popover;   /* borrowed */
};

G_DEFINE_FINAL_TYPE (AusDateRow, aus_date_row, AUS_TYPE_TYPED_ROW)

/* Only to read "10 Dec" and to open the calendar somewhere; nothing is computed from it. */
static AusDate
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return aus_date_from_date_time (now);
}

static const char *
aus_date_row_explain (AusTypedRow *row)
{
  return _("This is not a day. Write it like 31/12/2026 or 31 Dec 2026.");
}

static gboolean
aus_date_row_read (AusTypedRow *row,
                   const char  *text,
                   GValue      *value)
{
  AusDate date;

  if (!aus_date_parse_text (text, aus_ui_locale (), today (), &date))
    return FALSE;

  aus_date_value_set (value, date);

  return TRUE;
}

static char *
aus_date_row_write (AusTypedRow  *row,
                    const GValue *value)
{
  return aus_format_date (aus_date_value_get (value), AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
}

static void
on_day_selected_cb (AusDateRow *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, AUS_TYPE_DATE);
  aus_date_value_set (&value, aus_date_from_date_time (day));
  aus_typed_row_set_value (AUS_TYPED_ROW (self), &value);
  gtk_popover_popdown (self->popover);
}

/* Shows the field's month without choosing a day: selecting by code emits day-selected too. */
static void
on_popover_show_cb (AusDateRow *self)
{
  g_auto (GValue) value = G_VALUE_INIT;
  AusDate date = AUS_DATE_NONE;
  g_autoptr (GDateTime) day = NULL;

  if (aus_typed_row_get_value (AUS_TYPED_ROW (self), &value))
    date = aus_date_value_get (&value);
  if (!aus_date_is_set (date))
    date = today ();
  day = g_date_time_new_local (aus_date_get_year (date), aus_date_get_month (date),
                               aus_date_get_day (date), 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, on_day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, day);
  g_signal_handlers_unblock_by_func (self->calendar, on_day_selected_cb, self);
}

/* A calendar is more work than all the rest of the row, a page has dozens of rows, and hardly any
 * calendar is ever opened. */
static void
on_create_popup_cb (GtkMenuButton *button,
                    gpointer       user_data)
{
  AusDateRow *self = user_data;

  if (self->popover != NULL)
    return;

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  self->popover = GTK_POPOVER (gtk_popover_new ());
  gtk_popover_set_child (self->popover, GTK_WIDGET (self->calendar));
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (on_day_selected_cb), self);
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (on_popover_show_cb), self);
  gtk_menu_button_set_popover (button, GTK_WIDGET (self->popover));
}

static void
aus_date_row_class_init (AusDateRowClass *klass)
{
  AusTypedRowClass *typed_class = AUS_TYPED_ROW_CLASS (klass);

  typed_class->explain = aus_date_row_explain;
  typed_class->read = aus_date_row_read;
  typed_class->write = aus_date_row_write;
}

static void
aus_date_row_init (AusDateRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), on_create_popup_cb, self, NULL);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _("Choose a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a day"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
}
