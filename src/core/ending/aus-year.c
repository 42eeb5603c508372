/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-year.h"

#include <string.h>

#include "core/client/aus-payment.h"
#include "core/ending/aus-payment-habit.h"
#include "core/ending/aus-worth.h"

/* NULL for a day outside */
static AusMonth *
find_month (AusMonth months[AUS_YEAR_MONTHS],
            AusDate  day)
{
  AusDate first;

  if (!aus_date_is_set (day))
    return NULL;

  first = aus_date_first_of_month (day);
  for (guint i = 0; i < AUS_YEAR_MONTHS; i++)
    if (aus_date_equal (months[i].first, first))
      return &months[i];

  return NULL;
}

static void
add_payments (AusInvoice *invoice,
              const char *currency,
              AusMonth    months[AUS_YEAR_MONTHS])
{
  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (invoice->payments, i);
      AusMonth *month = find_month (months, payment->date);

      if (month != NULL && strcmp (payment->amount.currency, currency) == 0)
        aus_money_add (month->income, payment->amount, &month->income, NULL);
    }
}

static void
add_lateness (AusInvoice *invoice,
              AusDate     today,
              AusMonth    months[AUS_YEAR_MONTHS])
{
  AusMonth *month = find_month (months, invoice->due);
  int days;

  if (month == NULL || !aus_invoice_get_days_late (invoice, today, &days))
    return;

  month->days_late = MAX (month->days_late, days);
  month->paid = MAX (month->paid, days > AUS_VERY_LATE_DAYS ? AUS_MONTH_PAID_VERY_LATE
                                  : days > 0                ? AUS_MONTH_PAID_LATE
                                                            : AUS_MONTH_PAID_ON_TIME);
}

void
aus_year_get (AusClient *client,
              AusDate    today,
              AusMonth   months[AUS_YEAR_MONTHS])
{
  const char *currency;

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));

  memset (months, 0, sizeof (AusMonth) * AUS_YEAR_MONTHS);
  for (int i = 0; i < AUS_YEAR_MONTHS; i++)
    months[i].first =
        aus_date_add_months (aus_date_first_of_month (today), i + 1 - AUS_YEAR_MONTHS);

  currency = aus_worth_get_currency (client);
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);

      add_payments (invoice, currency, months);
      add_lateness (invoice, today, months);
    }
  for (guint i = 0; i < aus_entity_list_get_length (client->signals); i++)
    {
      AusSignal *noted = aus_entity_list_peek (client->signals, i);
      AusMonth *month = find_month (months, noted->date);

      if (month != NULL)
        month->n_signals++;
    }
}
