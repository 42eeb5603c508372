/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-worth.h"

#include <string.h>

#include "core/base/aus-date-range.h"
#include "core/client/aus-payment.h"

#define MONTHS 12

/* What adds up over a client’s invoices in one currency */
typedef struct
{
  char         currency[4];
  AusDateRange year;
  AusMoney     income;
  AusMoney     invoiced; /* of invoices that say their hours */
  gint64       minutes;
} Sums;

static gboolean
is_within (AusDateRange year,
           AusDate      day)
{
  return aus_date_is_set (day) && aus_date_range_contains (year, day);
}

static void
add_invoice (Sums       *sums,
             AusInvoice *invoice,
             GHashTable *currencies)
{
  for (guint i = 0; i < aus_entity_list_get_length (invoice->payments); i++)
    {
      AusPayment *payment = aus_entity_list_peek (invoice->payments, i);

      if (!aus_money_is_set (payment->amount) || !is_within (sums->year, payment->date))
        continue;
      g_hash_table_add (currencies, payment->amount.currency);
      if (strcmp (payment->amount.currency, sums->currency) == 0)
        aus_money_add (sums->income, payment->amount, &sums->income, NULL);
    }

  if (invoice->minutes == 0 || strcmp (invoice->amount.currency, sums->currency) != 0
      || !is_within (sums->year, invoice->issued))
    return;
  sums->minutes += invoice->minutes;
  aus_money_add (sums->invoiced, invoice->amount, &sums->invoiced, NULL);
}

static void
add_client (Sums       *sums,
            AusClient  *client,
            GHashTable *currencies)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    add_invoice (sums, aus_entity_list_peek (client->invoices, i), currencies);
}

/* @part of @whole, rounded; without the product that could be too large */
static int
get_percent (gint64 part,
             gint64 whole)
{
  while (whole > G_MAXINT64 / 400)
    {
      part /= 2;
      whole /= 2;
    }

  return whole > 0 && part > 0 ? (int) MIN (100, (200 * part + whole) / (2 * whole)) : 0;
}

static AusMoney
get_hour (const Sums *sums)
{
  gint64 minor = sums->invoiced.minor;

  if (sums->minutes == 0 || minor <= 0 || minor > G_MAXINT64 / 120 - sums->minutes)
    return AUS_MONEY_NONE;

  return aus_money_new ((120 * minor + sums->minutes) / (2 * sums->minutes), sums->currency);
}

/* When the work began; not set when nothing says so */
static AusDate
find_begin (AusClient *client)
{
  AusDate begin = client->contract->start;

  if (aus_date_is_set (begin))
    return begin;
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusDate issued = ((AusInvoice *) aus_entity_list_peek (client->invoices, i))->issued;

      if (aus_date_is_set (issued)
          && (!aus_date_is_set (begin) || aus_date_compare (issued, begin) < 0))
        begin = issued;
    }

  return begin;
}

/* Over how many months the income is spread: those that have begun since @begin */
static int
count_months (AusDate begin,
              AusDate today)
{
  int months = 1;

  if (!aus_date_is_set (begin))
    return MONTHS;
  while (months < MONTHS && aus_date_compare (aus_date_add_months (begin, months), today) <= 0)
    months++;

  return months;
}

static void
work_out_months (AusWorth  *worth,
                 AusClient *client,
                 AusSender *sender,
                 AusDate    today)
{
  AusMoney rate = sender != NULL ? sender->new_work : AUS_MONEY_NONE;
  gint64 monthly, months;

  worth->replace = AUS_REPLACE_KNOWN;
  if (worth->income.minor <= 0)
    worth->replace = AUS_REPLACE_NO_INCOME;
  else if (rate.minor <= 0)
    worth->replace = AUS_REPLACE_NO_RATE;
  else if (strcmp (rate.currency, worth->income.currency) != 0)
    worth->replace = AUS_REPLACE_OTHER_CURRENCY;
  if (worth->replace != AUS_REPLACE_KNOWN)
    return;

  months = count_months (find_begin (client), today);
  monthly = worth->income.minor / months + (worth->income.minor % months > 0);
  worth->months = (int) MIN (G_MAXINT, monthly / rate.minor + (monthly % rate.minor > 0));
}

const char *
aus_worth_get_currency (AusClient *client)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), "");

  if (*client->currency != '\0')
    return client->currency;
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (client->invoices, i);

      if (aus_money_is_set (invoice->amount))
        return invoice->amount.currency;
    }

  return "";
}

void
aus_worth_get (AusClient *client,
               GPtrArray *clients,
               AusSender *sender,
               AusDate    today,
               AusWorth  *worth)
{
  g_autoptr (GHashTable) currencies = g_hash_table_new (g_str_hash, g_str_equal);
  AusDate first;
  Sums mine = { 0 }, others = { 0 };

  g_return_if_fail (AUS_IS_CLIENT (client) && clients != NULL);
  g_return_if_fail (aus_date_is_set (today));

  *worth = (AusWorth){ 0 };
  first = aus_date_add_days (aus_date_add_months (today, -MONTHS), 1);
  mine.year = others.year = aus_date_range_new (first, today);
  g_strlcpy (mine.currency, aus_worth_get_currency (client), sizeof mine.currency);
  g_strlcpy (others.currency, mine.currency, sizeof others.currency);
  add_client (&mine, client, currencies);
  for (guint i = 0; i < clients->len; i++)
    if (clients->pdata[i] != client)
      add_client (&others, clients->pdata[i], currencies);

  worth->n_currencies = g_hash_table_size (currencies);
  worth->income = worth->income_all = mine.income;
  aus_money_add (worth->income_all, others.income, &worth->income_all, NULL);
  worth->percent = get_percent (worth->income.minor, worth->income_all.minor);
  worth->hour = get_hour (&mine);
  worth->hour_elsewhere = get_hour (&others);
  work_out_months (worth, client, sender, today);
}

GPtrArray *
aus_worth_list_clients (AusLibrary *library)
{
  GPtrArray *clients = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (AUS_IS_LIBRARY (library), clients);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (library), i);
      AusClient *client = aus_client_file_get_client (file);

      if (client != NULL)
        g_ptr_array_add (clients, g_object_ref (client));
    }

  return clients;
}
