/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money-owed.h"

#include "core/base/aus-entity-list.h"
#include "core/client/aus-payment.h"

AusMoney
aus_invoice_get_open (AusInvoice *self)
{
  AusMoney open;

  g_return_val_if_fail (AUS_IS_INVOICE (self), AUS_MONEY_NONE);

  open = self->amount;
  if (!aus_money_is_set (open))
    return AUS_MONEY_NONE;

  for (guint i = 0; i < aus_entity_list_get_length (self->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (self->payments, i);

      /* A refusal (another currency, overflow) leaves the amount as it was. */
      if (aus_money_is_set (payment->amount))
        aus_money_subtract (open, payment->amount, &open, NULL);
    }

  return open;
}

gboolean
aus_invoice_is_open (AusInvoice *self)
{
  return aus_invoice_get_open (self).minor > 0;
}

int
aus_invoice_get_overdue_days (AusInvoice *self,
                              AusDate     today)
{
  g_return_val_if_fail (AUS_IS_INVOICE (self), 0);

  if (!aus_date_is_set (self->due) || !aus_date_is_set (today) || !aus_invoice_is_open (self))
    return 0;

  return MAX (0, aus_date_days_between (self->due, today));
}

static void
add_to_sums (GArray  *sums,
             AusMoney money)
{
  for (guint i = 0; i < sums->len; i++)
    {
      AusMoney *sum = &g_array_index (sums, AusMoney, i);

      if (g_str_equal (sum->currency, money.currency))
        {
          aus_money_add (*sum, money, sum, NULL);
          return;
        }
    }

  g_array_append_val (sums, money);
}

static GArray *
sum_invoices (AusClient *self,
              AusDate    past_due_on)
{
  GArray *sums = g_array_new (FALSE, FALSE, sizeof (AusMoney));

  for (guint i = 0; i < aus_entity_list_get_length (self->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (self->invoices, i);
      AusMoney open = aus_invoice_get_open (invoice);

      if (open.minor == 0)
        continue;
      if (aus_date_is_set (past_due_on) && aus_invoice_get_overdue_days (invoice, past_due_on) == 0)
        continue;
      add_to_sums (sums, open);
    }

  for (guint i = sums->len; i > 0; i--)
    {
      if (g_array_index (sums, AusMoney, i - 1).minor == 0)
        g_array_remove_index (sums, i - 1);
    }

  return sums;
}

GArray *
aus_client_list_owed (AusClient *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT (self), NULL);

  return sum_invoices (self, AUS_DATE_NONE);
}

GArray *
aus_client_list_overdue (AusClient *self,
                         AusDate    today)
{
  g_return_val_if_fail (AUS_IS_CLIENT (self), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  return sum_invoices (self, today);
}
