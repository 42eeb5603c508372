/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money-fixture.h"

#include "core/client/aus-payment.h"

AusDate
parse_day (const char *iso)
{
  AusDate day = AUS_DATE_NONE;

  if (*iso != '\0')
    g_assert_true (aus_date_parse (iso, &day));

  return day;
}

void
assert_money (AusMoney    money,
              gint64      minor,
              const char *currency)
{
  g_assert_cmpint (money.minor, ==, minor);
  g_assert_cmpstr (money.currency, ==, currency);
}

AusInvoice *
add_invoice (AusClient  *client,
             gint64      minor,
             const char *currency,
             const char *due)
{
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusMoney amount = aus_money_new (minor, currency);
  AusDate day = parse_day (due);

  g_object_set (invoice, "amount", &amount, "due", &day, NULL);

  return invoice;
}

void
add_payment (AusInvoice *invoice,
             gint64      minor,
             const char *currency,
             const char *date)
{
  AusPayment *payment = aus_entity_list_add_new (invoice->payments);
  AusMoney amount = aus_money_new (minor, currency);
  AusDate day = parse_day (date);

  g_object_set (payment, "amount", &amount, "date", &day, NULL);
}
