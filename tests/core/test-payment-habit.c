/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "core/ending/aus-payment-habit.h"
#include "../lib/aus-money-fixture.h"

/* One invoice of 100 €: when it is due, when it is paid ("": not), how late it is on Mon 23 Nov
 * 2026; -1: it does not count */
static const struct
{
  const char *due, *paid;
  int days;
} cases[] = {
  { "2026-11-09", "2026-11-09", 0 },
  { "2026-11-09", "2026-11-02", 0 },
  { "2026-11-09", "2026-11-10", 1 },
  { "2026-11-09", "2026-11-23", 14 },
  { "2026-11-09", "", 14 },
  { "2026-11-23", "", -1 },  /* today it can still be paid */
  { "2026-11-30", "", -1 },
  { "2026-11-30", "2026-11-20", 0 },
  { "2026-11-22", "", -1 },  /* a Sunday: until Monday */
  { "2026-11-21", "", -1 },
  { "2026-11-21", "2026-11-23", 0 },
  { "2026-11-14", "2026-11-16", 0 },
  { "2026-11-14", "2026-11-17", 3 }, /* counted from the due date itself */
  { "", "2026-11-02", -1 },
};

static void
test_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AusClient) client = aus_client_new ();
      AusInvoice *invoice = add_invoice (client, 10000, "EUR", cases[i].due);
      int days = -1;

      g_test_message ("due %s, paid %s", cases[i].due, cases[i].paid);
      if (*cases[i].paid != '\0')
        add_payment (invoice, 10000, "EUR", cases[i].paid);
      g_assert_cmpint (aus_invoice_get_days_late (invoice, aus_date_new (2026, 11, 23), &days), ==,
                       cases[i].days >= 0);
      if (cases[i].days >= 0)
        g_assert_cmpint (days, ==, cases[i].days);
    }
}

static void
test_parts (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate today = aus_date_new (2026, 11, 23);
  AusInvoice *invoice = add_invoice (client, 10000, "EUR", "2026-10-01");
  int days = -1;

  /* In the order they were written down, not that of the days; the last one is too much */
  add_payment (invoice, 4000, "EUR", "2026-10-20");
  add_payment (invoice, 6000, "EUR", "2026-10-05");
  add_payment (invoice, 500, "EUR", "2026-11-02");
  g_assert_true (aus_invoice_get_days_late (invoice, today, &days));
  g_assert_cmpint (days, ==, 19);

  /* Another currency settles nothing. */
  invoice = add_invoice (client, 10000, "EUR", "2026-11-13");
  add_payment (invoice, 10000, "CHF", "2026-11-13");
  g_assert_true (aus_invoice_get_days_late (invoice, today, &days));
  g_assert_cmpint (days, ==, 10);

  /* Paid nobody knows when */
  invoice = add_invoice (client, 10000, "EUR", "2026-11-13");
  add_payment (invoice, 10000, "EUR", "");
  g_assert_false (aus_invoice_get_days_late (invoice, today, &days));

  /* A credit */
  invoice = add_invoice (client, -10000, "EUR", "2026-11-13");
  g_assert_false (aus_invoice_get_days_late (invoice, today, &days));
}

/* Invoices of 100 € with the days they were paid late, oldest first; what is expected */
static const struct
{
  const char *late; /* "0 0 5": one a month up to October 2026; -: open since it was due */
  AusHabit habit;
  guint n_invoices, n_late;
  int days_late;
} habits[] = {
  { "", AUS_HABIT_UNKNOWN, 0, 0, 0 },
  { "0", AUS_HABIT_UNKNOWN, 1, 0, 0 },
  { "0 0", AUS_HABIT_UNKNOWN, 2, 0, 0 },
  { "0 0 0", AUS_HABIT_ON_TIME, 3, 0, 0 },
  { "1", AUS_HABIT_GREY, 1, 1, 1 },
  { "0 0 0 5", AUS_HABIT_GREY, 4, 1, 5 },
  { "0 0 0 0 0 0 0 0 5", AUS_HABIT_GREY, 9, 1, 5 },
  { "0 0 0 0 0 0 0 0 0 5", AUS_HABIT_ON_TIME, 10, 1, 5 },
  { "5 6", AUS_HABIT_GREY, 2, 2, 6 },      /* 5.5 */
  { "5 5 6", AUS_HABIT_CLEAR, 3, 3, 5 },   /* 5.33 */
  { "0 0 0 5 5 5", AUS_HABIT_CLEAR, 6, 3, 5 },
  { "0 0 0 0 5 5 5", AUS_HABIT_GREY, 7, 3, 5 },
  /* The oldest ones do not count any more. */
  { "90 90 90 0 0 0 0 0 0 0 0 0 0 0 0", AUS_HABIT_ON_TIME, 12, 0, 0 },
  { "0 0 0 0 0 0 0 0 0 0 0 0 4 4 4 4 4 4", AUS_HABIT_CLEAR, 12, 6, 4 },
};

static void
test_habits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      g_autoptr (AusClient) client = aus_client_new ();
      g_auto (GStrv) late = g_strsplit (habits[i].late, " ", -1);
      guint n = *habits[i].late != '\0' ? g_strv_length (late) : 0;
      AusPaymentHabit habit;

      g_test_message ("late by “%s”", habits[i].late);
      for (guint j = 0; j < n; j++)
        {
          /* Mondays */
          AusDate due = aus_date_add_days (aus_date_new (2026, 8, 3), 28 * ((int) j - (int) n));
          g_autofree char *iso = aus_date_to_iso (due);
          g_autofree char *paid = aus_date_to_iso (aus_date_add_days (due, atoi (late[j])));

          add_payment (add_invoice (client, 10000, "EUR", iso), 10000, "EUR", paid);
        }
      aus_payment_habit_get (client, aus_date_new (2026, 11, 23), &habit);
      g_assert_cmpint (habit.habit, ==, habits[i].habit);
      g_assert_cmpuint (habit.n_invoices, ==, habits[i].n_invoices);
      g_assert_cmpuint (habit.n_late, ==, habits[i].n_late);
      g_assert_cmpint (habit.days_late, ==, habits[i].days_late);
      g_assert_false (aus_money_is_set (habit.late_now));
      g_assert_cmpint (habit.days_now, ==, 0);
    }
}

static void
test_late_now (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate today = aus_date_new (2026, 11, 23);
  AusPaymentHabit habit;
  AusInvoice *invoice;

  g_object_set (client, "currency", "EUR", NULL);
  add_invoice (client, 5000, "CHF", "2026-11-19");
  aus_payment_habit_get (client, today, &habit);
  assert_money (habit.late_now, 5000, "CHF");
  g_assert_cmpint (habit.habit, ==, AUS_HABIT_GREY);
  g_assert_cmpint (habit.days_now, ==, 4);

  /* The client’s own currency goes first. */
  add_invoice (client, 20000, "EUR", "2026-11-16");
  invoice = add_invoice (client, 10000, "EUR", "2026-10-26");
  add_payment (invoice, 2500, "EUR", "2026-10-26");
  aus_payment_habit_get (client, today, &habit);
  assert_money (habit.late_now, 27500, "EUR");
  g_assert_cmpint (habit.days_now, ==, 28);
  g_assert_cmpuint (habit.n_late, ==, 3);
  g_assert_cmpint (habit.days_late, ==, 13);
  g_assert_cmpint (habit.habit, ==, AUS_HABIT_CLEAR);

  /* Alone: clear from the 31st day on */
  aus_entity_list_remove (client->invoices, 0);
  aus_entity_list_remove (client->invoices, 0);
  aus_payment_habit_get (client, aus_date_new (2026, 11, 25), &habit);
  g_assert_cmpint (habit.days_now, ==, 30);
  g_assert_cmpint (habit.habit, ==, AUS_HABIT_GREY);
  aus_payment_habit_get (client, aus_date_new (2026, 11, 26), &habit);
  g_assert_cmpint (habit.days_now, ==, 31);
  g_assert_cmpint (habit.habit, ==, AUS_HABIT_CLEAR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/payment-habit/days", test_days);
  g_test_add_func ("/aus/payment-habit/parts", test_parts);
  g_test_add_func ("/aus/payment-habit/habits", test_habits);
  g_test_add_func ("/aus/payment-habit/late-now", test_late_now);

  return g_test_run ();
}
