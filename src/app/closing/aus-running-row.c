/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-running-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-running.h"

struct _AusRunningRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusRunningRow, aus_running_row, AUS_TYPE_ITEM_ROW)

/* "Bank · by Tue 1 Dec" */
static char *
say_where (AusRunning *running)
{
  g_autofree char *day =
    aus_format_date (running->stop_by, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  g_autofree char *by = NULL;

  if (*day == '\0' || aus_date_is_set (running->stopped_on))
    return g_strdup (running->where);

  /* Translators: %s is a day, such as “Thu 10 Dec” */
  by = g_strdup_printf (_("by %s"), day);

  return *running->where != '\0' ? g_strdup_printf ("%s · %s", running->where, by)
                                 : g_steal_pointer (&by);
}

static void
aus_running_row_describe (AusItemRow *row)
{
  AusRunning *running = AUS_RUNNING (aus_item_row_get_entity (row));
  AusDate today = aus_item_row_get_today (row);
  gboolean stopped = aus_date_is_set (running->stopped_on);
  gboolean late = !stopped && aus_date_is_set (running->stop_by) && aus_date_is_set (today)
                  && aus_date_compare (running->stop_by, today) < 0;
  g_autofree char *subtitle = say_where (running);

  aus_item_row_set_text (row, running->what, _("New entry"), subtitle);
  if (stopped)
    aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_DONE, "object-select-symbolic",
                  C_ ("what runs elsewhere", "stopped"));
  else if (late)
    aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_LATE, "dialog-warning-symbolic",
                  C_ ("what runs elsewhere", "still runs"));
  else
    aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_NEUTRAL, NULL, NULL);
}

static void
aus_running_row_class_init (AusRunningRowClass *klass)
{
  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_running_row_describe;

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), AUS_RESOURCE_BASE
                                               "/ui/closing/aus-running-row.ui");
}

static void
aus_running_row_init (AusRunningRow *self)
{
}
