/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-free-days-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-free-days.h"

struct _AusFreeDaysRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusFreeDaysRow, aus_free_days_row, AUS_TYPE_ITEM_ROW)

/* Caller frees */
static char *
dup_when (AusFreeDays *days)
{
  g_autofree char *first = aus_format_date (days->first, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());
  g_autofree char *last = aus_format_date (days->last, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());

  if (*first == '\0')
    return g_strdup (_("no day yet"));
  if (*last == '\0' || aus_date_equal (days->first, days->last))
    return g_steal_pointer (&first);

  /* Translators: both %s are days, such as “2 Aug 2027” */
  return g_strdup_printf (_("%s to %s"), first, last);
}

static void
aus_free_days_row_describe (AusItemRow *row)
{
  AusFreeDays *days = AUS_FREE_DAYS (aus_item_row_get_entity (row));
  g_autofree char *when = dup_when (days);
  gboolean backwards = aus_date_is_set (days->first) && aus_date_is_set (days->last) &&
                       aus_date_compare (days->last, days->first) < 0;

  aus_item_row_set_text (row, days->name, _("New free days"), when);
  aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_CONFLICT, "dialog-warning-symbolic",
                backwards ? _("ends too early") : NULL);
}

static void
aus_free_days_row_class_init (AusFreeDaysRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_free_days_row_describe;

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/preferences/aus-free-days-row.ui");
}

static void
aus_free_days_row_init (AusFreeDaysRow *self)
{
}
