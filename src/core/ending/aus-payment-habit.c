/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-payment-habit.h"

#include <string.h>

#include "core/client/aus-money-owed.h"
#include "core/client/aus-payment.h"

#define FEW_INVOICES 3
#define DEFAULT_DAYS 30 /* § 286 (3) BGB */

/* What was paid of it up to @day, in its own currency */
static gint64
paid_by (AusInvoice *invoice,
         AusDate     day)
{
  AusMoney sum = { 0 };

  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (invoice->payments, i);

      if (aus_date_is_set (payment->date) && aus_date_compare (payment->date, day) <= 0
          && strcmp (payment->amount.currency, invoice->amount.currency) == 0)
        aus_money_add (sum, payment->amount, &sum, NULL);
    }

  return sum.minor;
}

/* The day of the payment that made it whole; not set while money is open */
static AusDate
find_settled (AusInvoice *invoice)
{
  AusDate settled = AUS_DATE_NONE;

  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusDate day = ((AusPayment *) aus_entity_list_peek (invoice->payments, i))->date;

      if (aus_date_is_set (day) && paid_by (invoice, day) >= invoice->amount.minor
          && (!aus_date_is_set (settled) || aus_date_compare (day, settled) < 0))
        settled = day;
    }

  return settled;
}

gboolean
aus_invoice_get_days_late (AusInvoice *invoice,
                           AusDate     today,
                           int        *days)
{
  AusDate settled, last;

  g_return_val_if_fail (AUS_IS_INVOICE (invoice), FALSE);
  g_return_val_if_fail (aus_date_is_set (today), FALSE);

  if (!aus_date_is_set (invoice->due) || invoice->amount.minor <= 0)
    return FALSE;

  settled = find_settled (invoice);
  /* Paid, but nobody knows when */
  if (!aus_date_is_set (settled) && !aus_invoice_is_open (invoice))
    return FALSE;

  last = aus_date_is_set (settled) ? settled : today;
  *days = aus_date_compare (last, aus_date_add_workdays (invoice->due, 0)) > 0
            ? aus_date_days_between (invoice->due, last)
            : 0;

  return aus_date_is_set (settled) || *days > 0;
}

static void
add_late_now (AusPaymentHabit *habit,
              AusClient       *client,
              AusInvoice      *invoice,
              int              days)
{
  AusMoney open = aus_invoice_get_open (invoice);

  habit->days_now = MAX (habit->days_now, days);
  if (g_str_equal (client->currency, open.currency)
      && strcmp (habit->late_now.currency, open.currency) != 0)
    habit->late_now = open;
  else if (!aus_money_is_set (habit->late_now)
           || strcmp (habit->late_now.currency, open.currency) == 0)
    aus_money_add (habit->late_now, open, &habit->late_now, NULL);
}

static AusHabit
judge (const AusPaymentHabit *habit)
{
  if (habit->days_now > DEFAULT_DAYS
      || (habit->n_late >= FEW_INVOICES && 2 * habit->n_late >= habit->n_invoices))
    return AUS_HABIT_CLEAR;
  if (habit->n_invoices >= FEW_INVOICES && 10 * habit->n_late <= habit->n_invoices
      && habit->days_now == 0)
    return AUS_HABIT_ON_TIME;

  return habit->n_late > 0 ? AUS_HABIT_GREY : AUS_HABIT_UNKNOWN;
}

static int
compare_due (const void *a,
             const void *b)
{
  AusInvoice *first = *(AusInvoice * const *) a;
  AusInvoice *second = *(AusInvoice * const *) b;

  return aus_date_compare (second->due, first->due);
}

void
aus_payment_habit_get (AusClient       *client,
                       AusDate          today,
                       AusPaymentHabit *habit)
{
  g_autoptr (GPtrArray) counted = g_ptr_array_new ();
  int days, sum = 0;

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));

  *habit = (AusPaymentHabit){ 0 };
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);

      if (!aus_invoice_get_days_late (invoice, today, &days))
        continue;
      g_ptr_array_add (counted, invoice);
      if (aus_invoice_is_open (invoice))
        add_late_now (habit, client, invoice, days);
    }

  g_ptr_array_sort (counted, compare_due);
  habit->n_invoices = MIN (counted->len, AUS_HABIT_INVOICES);
  for (guint i = 0; i < habit->n_invoices; i++)
    {
      aus_invoice_get_days_late (counted->pdata[i], today, &days);
      if (days == 0)
        continue;
      habit->n_late++;
      sum += days;
    }
  if (habit->n_late > 0)
    habit->days_late = (2 * sum + (int) habit->n_late) / (2 * (int) habit->n_late);
  habit->habit = judge (habit);
}
