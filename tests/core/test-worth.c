/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-worth.h"
#include "core/ending/aus-year.h"
#include "../lib/aus-money-fixture.h"

static AusInvoice *
add_paid (AusClient  *client,
          gint64      minor,
          const char *currency,
          const char *issued,
          const char *paid)
{
  AusInvoice *invoice = add_invoice (client, minor, currency, paid);
  AusDate day = parse_day (issued);

  g_object_set (invoice, "issued", &day, NULL);
  add_payment (invoice, minor, currency, paid);

  return invoice;
}

typedef struct
{
  AusClient *mine, *other, *third;
  AusSender *sender;
  GPtrArray *clients;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->clients = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (fixture->clients, fixture->mine = aus_client_new ());
  g_ptr_array_add (fixture->clients, fixture->other = aus_client_new ());
  g_ptr_array_add (fixture->clients, fixture->third = aus_client_new ());
  fixture->sender = aus_sender_new ();
  g_object_set (fixture->mine, "currency", "EUR", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_ptr_array_unref (fixture->clients);
  g_object_unref (fixture->sender);
}

static AusWorth
get (Fixture *fixture)
{
  AusWorth worth;

  aus_worth_get (fixture->mine, fixture->clients, fixture->sender, aus_date_new (2026, 11, 23),
                 &worth);

  return worth;
}

static void
test_nothing (Fixture      *fixture,
              gconstpointer data)
{
  AusWorth worth = get (fixture);

  g_assert_false (aus_money_is_set (worth.income));
  g_assert_false (aus_money_is_set (worth.income_all));
  g_assert_cmpint (worth.percent, ==, 0);
  g_assert_cmpuint (worth.n_currencies, ==, 0);
  g_assert_false (aus_money_is_set (worth.hour));
  g_assert_false (aus_money_is_set (worth.hour_elsewhere));
  g_assert_cmpint (worth.replace, ==, AUS_REPLACE_NO_INCOME);
}

static void
test_share (Fixture      *fixture,
            gconstpointer data)
{
  AusWorth worth;

  /* The year is from 24 November 2025 to 23 November 2026, by the day of the payment. */
  add_paid (fixture->mine, 99999, "EUR", "2025-11-01", "2025-11-23");
  add_paid (fixture->mine, 10000, "EUR", "2025-11-01", "2025-11-24");
  add_paid (fixture->mine, 20000, "EUR", "2026-11-01", "2026-11-23");
  add_paid (fixture->mine, 99999, "EUR", "2026-11-01", "2026-11-24");
  worth = get (fixture);
  assert_money (worth.income, 30000, "EUR");
  assert_money (worth.income_all, 30000, "EUR");
  g_assert_cmpint (worth.percent, ==, 100);
  g_assert_cmpuint (worth.n_currencies, ==, 1);

  /* 30000 of 87000 is 34.48 %, of 86957 34.4998 %, of 86956 34.5002 %. */
  add_paid (fixture->other, 57000, "EUR", "2026-03-01", "2026-03-02");
  g_assert_cmpint (get (fixture).percent, ==, 34);
  add_paid (fixture->other, -44, "EUR", "2026-03-01", "2026-03-02");
  worth = get (fixture);
  assert_money (worth.income_all, 86956, "EUR");
  g_assert_cmpint (worth.percent, ==, 35);

  /* Other currencies are named, and left out. */
  add_paid (fixture->third, 500000, "GBP", "2026-03-01", "2026-03-02");
  add_paid (fixture->mine, 700000, "CHF", "2026-03-01", "2026-03-02");
  worth = get (fixture);
  assert_money (worth.income, 30000, "EUR");
  g_assert_cmpint (worth.percent, ==, 35);
  g_assert_cmpuint (worth.n_currencies, ==, 3);
}

/* Part of an invoice counts as what was paid of it. */
static void
test_part (Fixture      *fixture,
           gconstpointer data)
{
  add_payment (add_invoice (fixture->mine, 100000, "EUR", "2026-06-01"), 40000, "EUR",
               "2026-06-01");
  assert_money (get (fixture).income, 40000, "EUR");
}

static void
test_currency (Fixture      *fixture,
               gconstpointer data)
{
  g_object_set (fixture->mine, "currency", "", NULL);
  g_assert_cmpstr (aus_worth_get_currency (fixture->mine), ==, "");
  add_paid (fixture->mine, 10000, "CHF", "2026-06-01", "2026-06-01");
  add_paid (fixture->mine, 20000, "EUR", "2026-06-01", "2026-06-01");
  g_assert_cmpstr (aus_worth_get_currency (fixture->mine), ==, "CHF");
  assert_money (get (fixture).income, 10000, "CHF");
}

static void
test_hour (Fixture      *fixture,
           gconstpointer data)
{
  AusWorth worth;

  /* By the day of the invoice, paid or not; those without hours are left out. */
  g_object_set (add_paid (fixture->mine, 100000, "EUR", "2026-06-01", "2026-06-01"), "minutes",
                1050, NULL);
  g_object_set (add_paid (fixture->mine, 50000, "EUR", "2026-07-01", "2026-12-01"), "minutes", 555,
                NULL);
  add_paid (fixture->mine, 900000, "EUR", "2026-06-01", "2026-06-01");
  g_object_set (add_paid (fixture->mine, 1, "EUR", "2025-11-23", "2026-06-01"), "minutes", 60000,
                NULL);
  worth = get (fixture);
  assert_money (worth.hour, 5607, "EUR"); /* 150000 × 60 / 1605 = 5607.48 */
  g_assert_false (aus_money_is_set (worth.hour_elsewhere));

  g_object_set (add_paid (fixture->other, 70000, "EUR", "2026-06-01", "2026-06-01"), "minutes", 600,
                NULL);
  g_object_set (add_paid (fixture->third, 50000, "EUR", "2026-06-01", "2026-06-01"), "minutes", 300,
                NULL);
  g_object_set (add_paid (fixture->third, 50000, "GBP", "2026-06-01", "2026-06-01"), "minutes", 6,
                NULL);
  worth = get (fixture);
  assert_money (worth.hour, 5607, "EUR");
  assert_money (worth.hour_elsewhere, 8000, "EUR");
}

/* The income of 12 months, what new work brings, since when; months */
static const struct
{
  gint64 income, rate;
  const char *start;
  int months;
} months[] = {
  { 1200000, 50000, "2020-01-01", 2 },
  { 1200001, 50000, "2020-01-01", 3 },
  { 1200000, 100000, "2020-01-01", 1 },
  { 1200000, 900000, "2020-01-01", 1 },
  { 1200000, 50000, "2025-12-01", 2 },  /* the twelfth month has begun */
  { 1200000, 50000, "2026-08-24", 8 },  /* 4000 a month in three */
  { 1200000, 50000, "2026-08-23", 6 },  /* the fourth begins today */
  { 1200000, 50000, "2026-11-20", 24 },
  { 1200000, 50000, "2027-03-01", 24 }, /* not begun: as if today */
  { 1200000, 50000, "", 2 },            /* the first invoice is of 1 December */
  { 7, 3, "2020-01-01", 1 },
};

static void
test_months (Fixture      *fixture,
             gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      AusDate start = parse_day (months[i].start);
      AusMoney rate = aus_money_new (months[i].rate, "EUR");
      AusWorth worth;

      g_test_message ("%" G_GINT64_FORMAT " / %" G_GINT64_FORMAT " since %s", months[i].income,
                      months[i].rate, months[i].start);
      while (aus_entity_list_get_length (fixture->mine->invoices) > 0)
        aus_entity_list_remove (fixture->mine->invoices, 0);
      add_paid (fixture->mine, months[i].income, "EUR", "2025-12-01", "2026-06-01");
      g_object_set (fixture->mine->contract, "start", &start, NULL);
      g_object_set (fixture->sender, "new-work", &rate, NULL);
      worth = get (fixture);
      g_assert_cmpint (worth.replace, ==, AUS_REPLACE_KNOWN);
      g_assert_cmpint (worth.months, ==, months[i].months);
    }
}

static void
test_no_months (Fixture      *fixture,
                gconstpointer data)
{
  AusMoney pounds = aus_money_new (50000, "GBP");
  AusWorth worth;

  add_paid (fixture->mine, 100000, "EUR", "2025-12-01", "2026-06-01");
  g_assert_cmpint (get (fixture).replace, ==, AUS_REPLACE_NO_RATE);
  g_object_set (fixture->sender, "new-work", &pounds, NULL);
  g_assert_cmpint (get (fixture).replace, ==, AUS_REPLACE_OTHER_CURRENCY);
  aus_worth_get (fixture->mine, fixture->clients, NULL, aus_date_new (2026, 11, 23), &worth);
  g_assert_cmpint (worth.replace, ==, AUS_REPLACE_NO_RATE);
}

/* --- the year --------------------------------------------------------------------------------- */

static void
add_signal (AusClient  *client,
            const char *date)
{
  AusSignal *noted = aus_entity_list_add_new (client->signals);
  AusDate day = parse_day (date);

  g_object_set (noted, "date", &day, NULL);
}

static void
test_year (Fixture      *fixture,
           gconstpointer data)
{
  AusMonth year[AUS_YEAR_MONTHS];
  AusClient *client = fixture->mine;

  add_paid (client, 10000, "EUR", "2025-11-01", "2025-11-30"); /* before the first month */
  add_paid (client, 20000, "EUR", "2025-11-01", "2025-12-01");
  add_paid (client, 30000, "EUR", "2026-03-01", "2026-03-02");
  add_paid (client, 5000, "EUR", "2026-03-01", "2026-03-31");
  add_paid (client, 70000, "CHF", "2026-03-01", "2026-03-31");
  /* Due on Mon 4 May, 14 days late; due on Mon 1 June, 15 days late, with one in time beside it */
  add_payment (add_invoice (client, 100, "EUR", "2026-05-04"), 100, "EUR", "2026-05-18");
  add_payment (add_invoice (client, 100, "EUR", "2026-06-01"), 100, "EUR", "2026-06-16");
  add_paid (client, 100, "EUR", "2026-06-01", "2026-06-30");
  add_invoice (client, 100, "EUR", "2026-11-20");
  add_invoice (client, 100, "EUR", "2026-11-25");
  add_signal (client, "2026-06-09");
  add_signal (client, "2026-06-30");
  add_signal (client, "2025-11-30");
  add_signal (client, "");

  aus_year_get (client, aus_date_new (2026, 11, 23), year);
  for (guint i = 0; i < AUS_YEAR_MONTHS; i++)
    g_assert_true (aus_date_equal (year[i].first,
                                   aus_date_add_months (aus_date_new (2025, 12, 1), (int) i)));
  assert_money (year[0].income, 20000, "EUR");
  g_assert_cmpint (year[0].paid, ==, AUS_MONTH_PAID_ON_TIME);
  g_assert_false (aus_money_is_set (year[1].income));
  g_assert_cmpint (year[1].paid, ==, AUS_MONTH_PAID_NOT_DUE);
  assert_money (year[3].income, 35000, "EUR");
  g_assert_cmpint (year[5].paid, ==, AUS_MONTH_PAID_LATE);
  g_assert_cmpint (year[5].days_late, ==, 14);
  g_assert_cmpint (year[6].paid, ==, AUS_MONTH_PAID_VERY_LATE);
  g_assert_cmpint (year[6].days_late, ==, 15);
  g_assert_cmpuint (year[6].n_signals, ==, 2);
  g_assert_cmpuint (year[0].n_signals, ==, 0);
  g_assert_cmpint (year[11].paid, ==, AUS_MONTH_PAID_LATE);
  g_assert_cmpint (year[11].days_late, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name) g_test_add ("/aus/worth/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (nothing);
  ADD (share);
  ADD (part);
  ADD (currency);
  ADD (hour);
  ADD (months);
  ADD (no_months);
  ADD (year);

  return g_test_run ();
}
