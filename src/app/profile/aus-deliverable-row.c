/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-deliverable-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-check-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-deliverable.h"

struct _AusDeliverableRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusDeliverableRow, aus_deliverable_row, AUS_TYPE_ITEM_ROW)

static void
aus_deliverable_row_describe (AusItemRow *row)
{
  AusDeliverable *deliverable = AUS_DELIVERABLE (aus_item_row_get_entity (row));
  g_autofree char *due =
      aus_format_date (deliverable->due, AUS_DATE_STYLE_WEEKDAY, aus_ui_locale ());
  /* Translators: %s is a day, such as “Thu 10 Dec” */
  g_autofree char *subtitle = *due != '\0' ? g_strdup_printf (_("by %s"), due) : NULL;

  aus_item_row_set_text (row, deliverable->name, _("New deliverable"), subtitle);
  aus_chip_set (aus_item_row_get_chip (row), AUS_CHIP_DONE, "object-select-symbolic",
                deliverable->done ? _("delivered") : NULL);
}

static void
aus_deliverable_row_class_init (AusDeliverableRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_deliverable_row_describe;

  g_type_ensure (AUS_TYPE_CHECK_ROW);
  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/profile/aus-deliverable-row.ui");
}

static void
aus_deliverable_row_init (AusDeliverableRow *self)
{
}
