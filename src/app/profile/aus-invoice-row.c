/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-invoice-row.h"

#include <glib/gi18n.h>

#include "app/profile/aus-payment-row.h"
#include "app/widgets/aus-date-row.h"
#include "app/widgets/aus-hours-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-text-join.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-invoice.h"
#include "core/client/aus-money-owed.h"

struct _AusInvoiceRow
{
  AusItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (AusInvoiceRow, aus_invoice_row, AUS_TYPE_ITEM_ROW)

/* "October · due 16 Nov · £1,450.00". Caller frees. */
static char *
tell_terms (AusInvoice *invoice)
{
  g_autofree char *due = aus_format_date (invoice->due, AUS_DATE_STYLE_SHORT, aus_ui_locale ());
  /* Translators: %s is a day, such as “10 Dec” */
  g_autofree char *by = *due != '\0' ? g_strdup_printf (_("due %s"), due) : g_strdup ("");
  g_autofree char *amount = aus_format_money (invoice->amount, aus_ui_locale ());
  g_autofree char *first = aus_text_join (" · ", invoice->subject, by);

  return aus_text_join (" · ", first, amount);
}

static void
show_state (AusInvoice *invoice,
            AusDate     today,
            AusChip    *chip)
{
  int days = aus_invoice_get_overdue_days (invoice, today);
  g_autofree char *late = NULL;

  if (days > 0)
    {
      late = g_strdup_printf (ngettext ("%d day overdue", "%d days overdue", (gulong) days), days);
      aus_chip_set (chip, AUS_CHIP_LATE, "alarm-symbolic", late);
    }
  else if (aus_invoice_is_open (invoice))
    {
      aus_chip_set (chip, AUS_CHIP_NEUTRAL, "view-more-horizontal-symbolic",
                    C_("invoice", "open"));
    }
  else
    {
      aus_chip_set (chip, AUS_CHIP_DONE, "object-select-symbolic",
                    aus_money_is_set (invoice->amount) ? C_("invoice", "paid") : NULL);
    }
}

static void
aus_invoice_row_describe (AusItemRow *row)
{
  AusInvoice *invoice = AUS_INVOICE (aus_item_row_get_entity (row));
  g_autofree char *subtitle = tell_terms (invoice);

  aus_item_row_set_text (row, invoice->number, _("New invoice"), subtitle);
  show_state (invoice, aus_item_row_get_today (row), aus_item_row_get_chip (row));
}

static void
aus_invoice_row_class_init (AusInvoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  AUS_ITEM_ROW_CLASS (klass)->lazy = TRUE;
  AUS_ITEM_ROW_CLASS (klass)->describe = aus_invoice_row_describe;

  g_type_ensure (AUS_TYPE_DATE_ROW);
  g_type_ensure (AUS_TYPE_HOURS_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  g_type_ensure (AUS_TYPE_PAYMENT_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               AUS_RESOURCE_BASE "/ui/profile/aus-invoice-row.ui");
}

static void
aus_invoice_row_init (AusInvoiceRow *self)
{
}
