/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-payment-row.h"

#include <glib/gi18n.h>

#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-payment.h"

struct _AusPaymentRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusPaymentRow, aus_payment_row, AUS_TYPE_ITEM_ROW)

static void
aus_payment_row_describe (AusItemRow *row)
{
  AusPayment *payment = AUS_PAYMENT (aus_item_row_get_entity (row));
  g_autofree char *amount = aus_format_money (payment->amount, aus_ui_locale ());
  g_autofree char *date = aus_format_date (payment->date, AUS_DATE_STYLE_MEDIUM, aus_ui_locale ());

  aus_item_row_set_text (row, amount, _("New payment"), date);
}

static void
aus_payment_row_class_init (AusPaymentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_payment_row_describe;

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-payment-row.ui");
}

static void
aus_payment_row_init (AusPaymentRow *self)
{
}
