/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-month-chart.h"

#include "app/decision/aus-month-column.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/ending/aus-doubt-text.h"

#include <glib/gi18n.h>

struct _AusMonthChart
{
  AusClientPane parent_instance;

  GtkLabel *caption;
  GtkWidget *months;
  AusMonthColumn *columns[AUS_YEAR_MONTHS];

  AusClient *client; /* owned: whose edits are listened to */
};

G_DEFINE_FINAL_TYPE (AusMonthChart, aus_month_chart, AUS_TYPE_CLIENT_PANE)

static AusMoney
find_most (const AusMonth months[AUS_YEAR_MONTHS])
{
  AusMoney most = AUS_MONEY_NONE;

  for (guint i = 0; i < AUS_YEAR_MONTHS; i++)
    if (months[i].income.minor > most.minor)
      most = months[i].income;

  return most;
}

static void
update (AusClientPane *pane)
{
  AusMonthChart *self = AUS_MONTH_CHART (pane);
  AusDate today = aus_client_pane_get_today (pane);
  AusMonth months[AUS_YEAR_MONTHS];
  AusMoney most;
  g_autofree char *amount = NULL, *caption = NULL;

  if (self->client == NULL || !aus_date_is_set (today))
    return;

  aus_year_get (self->client, today, months);
  most = find_most (months);
  amount = aus_format_money_whole (most, aus_ui_locale ());
  caption = aus_money_is_set (most)
              /* Translators: %s is an amount: the income of the best month */
              ? g_strdup_printf (_("Income a month, at most %s"), amount)
              : g_strdup (_("No income in these months"));
  gtk_label_set_text (self->caption, caption);
  for (guint i = 0; i < AUS_YEAR_MONTHS; i++)
    aus_month_column_set (self->columns[i], &months[i], most.minor);
}

static void
aus_month_chart_changed (AusClientPane *pane)
{
  AusMonthChart *self = AUS_MONTH_CHART (pane);
  AusClient *client = aus_client_pane_get_client (pane);

  g_set_object (&self->client, client);
  if (client != NULL)
    update (pane);
}

static void
aus_month_chart_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), AUS_TYPE_MONTH_CHART);

  G_OBJECT_CLASS (aus_month_chart_parent_class)->dispose (object);
}

static void
aus_month_chart_class_init (AusMonthChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_month_chart_dispose;
  AUS_CLIENT_PANE_CLASS (klass)->changed = aus_month_chart_changed;
  AUS_CLIENT_PANE_CLASS (klass)->edited = update;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/decision/aus-month-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, AusMonthChart, caption);
  gtk_widget_class_bind_template_child (widget_class, AusMonthChart, months);
}

static void
aus_month_chart_init (AusMonthChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < AUS_YEAR_MONTHS; i++)
    {
      self->columns[i] = g_object_new (AUS_TYPE_MONTH_COLUMN, NULL);
      gtk_box_append (GTK_BOX (self->months), GTK_WIDGET (self->columns[i]));
    }
}
