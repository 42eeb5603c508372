/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-payment.h"
#include "core/ending/aus-figures.h"

static void
add_asset (AusClient       *client,
           AusParty         holder,
           AusAssetOutcome  outcome,
           gboolean         handed_on)
{
  AusAsset *asset = aus_entity_list_add_new (client->assets);
  AusDate day = handed_on ? aus_date_new (2026, 11, 20) : AUS_DATE_NONE;

  g_object_set (asset, "kind", AUS_ASSET_KIND_FILES, "holder", holder, "outcome", outcome,
                "ground", "why", "handed-on", &day, "tested-on", &day, NULL);
}

static AusInvoice *
add_invoice (AusClient  *client,
             gint64      minor,
             const char *currency,
             AusDate     due)
{
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusMoney amount = aus_money_new (minor, currency);

  g_object_set (invoice, "amount", &amount, "due", &due, NULL);

  return invoice;
}

static void
assert_money (AusMoney    money,
              gint64      minor,
              const char *currency)
{
  g_assert_cmpint (money.minor, ==, minor);
  g_assert_cmpstr (money.currency, ==, currency);
}

static void
test_empty (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusFigures figures;

  aus_figures_get (client, aus_date_new (2026, 11, 23), &figures);
  g_assert_false (aus_date_is_set (figures.last_day));
  g_assert_cmpint (figures.days_left, ==, 0);
  g_assert_cmpuint (figures.n_things, ==, 0);
  g_assert_cmpuint (figures.n_currencies, ==, 0);
  g_assert_false (aus_money_is_set (figures.open));
  g_assert_false (aus_money_is_set (figures.overdue));
  g_assert_cmpint (figures.days_overdue, ==, 0);
}

static void
test_last_day (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate last_day = aus_date_new (2026, 12, 31);
  AusFigures figures;

  g_object_set (client->ending, "last-day", &last_day, NULL);
  aus_figures_get (client, aus_date_new (2026, 11, 23), &figures);
  g_assert_cmpint (figures.days_left, ==, 38);
  aus_figures_get (client, aus_date_new (2027, 1, 2), &figures);
  g_assert_cmpint (figures.days_left, ==, -2);
}

static void
test_things (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusFigures figures;

  add_asset (client, AUS_PARTY_ME, AUS_ASSET_OUTCOME_HAND_OVER, FALSE);
  add_asset (client, AUS_PARTY_ME, AUS_ASSET_OUTCOME_HAND_OVER, TRUE);
  add_asset (client, AUS_PARTY_CLIENT, AUS_ASSET_OUTCOME_HAND_OVER, TRUE);
  add_asset (client, AUS_PARTY_CLIENT, AUS_ASSET_OUTCOME_HAND_OVER, FALSE);
  add_asset (client, AUS_PARTY_ME, AUS_ASSET_OUTCOME_KEEP, FALSE);
  add_asset (client, AUS_PARTY_ME, AUS_ASSET_OUTCOME_RETURN, FALSE);

  aus_figures_get (client, aus_date_new (2026, 11, 23), &figures);
  g_assert_cmpuint (figures.n_things, ==, 5);
  g_assert_cmpuint (figures.n_things_open, ==, 2);
}

static void
test_money (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate today = aus_date_new (2026, 11, 23);
  AusPayment *payment;
  AusMoney part = aus_money_new (14200, "EUR");
  AusFigures figures;

  add_invoice (client, 5000, "CHF", aus_date_new (2026, 11, 1));
  payment = aus_entity_list_add_new (
    add_invoice (client, 214200, "EUR", aus_date_new (2026, 11, 16))->payments);
  g_object_set (payment, "amount", &part, NULL);
  add_invoice (client, 100000, "EUR", aus_date_new (2026, 12, 16));

  aus_figures_get (client, today, &figures);
  assert_money (figures.open, 5000, "CHF");
  g_assert_cmpuint (figures.n_currencies, ==, 2);

  g_object_set (client, "currency", "EUR", NULL);
  aus_figures_get (client, today, &figures);
  assert_money (figures.open, 300000, "EUR");
  assert_money (figures.overdue, 200000, "EUR");
  g_assert_cmpint (figures.days_overdue, ==, 22);

  /* In the client's currency nothing is owed: what is owed counts. */
  g_object_set (client, "currency", "GBP", NULL);
  aus_figures_get (client, today, &figures);
  assert_money (figures.open, 5000, "CHF");
  assert_money (figures.overdue, 5000, "CHF");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/figures/empty", test_empty);
  g_test_add_func ("/aus/figures/last-day", test_last_day);
  g_test_add_func ("/aus/figures/things", test_things);
  g_test_add_func ("/aus/figures/money", test_money);

  return g_test_run ();
}
