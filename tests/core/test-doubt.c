/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-doubt-facts.h"
#include "core/ending/aus-doubt-text.h"
#include "../lib/aus-money-fixture.h"

#define TODAY (aus_date_new (2026, 11, 23))

static AusSignal *
add_signal (AusClient    *client,
            AusSignalKind kind,
            const char   *date,
            AusClarity    clarity)
{
  AusSignal *noted = aus_entity_list_add_new (client->signals);
  AusDate day = parse_day (date);

  g_object_set (noted, "kind", kind, "date", &day, "clarity", clarity, NULL);

  return noted;
}

static void
add_offer (AusClient  *client,
           const char *date)
{
  AusLogEntry *entry = aus_entity_list_add_new (client->log);
  AusDate day = parse_day (date);

  g_object_set (entry, "kind", AUS_LOG_KIND_OFFER, "date", &day, NULL);
}

static AusDoubtFacts
get (AusClient *client)
{
  AusDoubtFacts facts;

  aus_doubt_facts_get (client, TODAY, &facts);

  return facts;
}

/* --- the guard -------------------------------------------------------------------------------- */

#define HARD AUS_SIGNAL_KIND_EVERY_CONVERSATION
#define TIME AUS_SIGNAL_KIND_TOO_LITTLE_TIME
#define GROWN AUS_SIGNAL_KIND_OUTGROWN
#define CLEAR AUS_CLARITY_CLEAR
#define GREY AUS_CLARITY_GREY

static const struct
{
  guint n;
  struct
  {
    AusSignalKind kind;
    const char *date;
    AusClarity clarity;
  } noted[3];
  AusDoubtGuard guard;
  const char *sentence;
} guards[] = {
  { 0, { { 0 } }, AUS_DOUBT_GUARD_NONE, NULL },
  { 1, { { HARD, "2026-11-17", GREY } }, AUS_DOUBT_GUARD_ONE,
    "The only signal is less than a week old. One bad day is no reason yet." },
  { 1, { { HARD, "2026-11-23", CLEAR } }, AUS_DOUBT_GUARD_ONE,
    "The only signal is less than a week old. One bad day is no reason yet." },
  { 1, { { HARD, "2026-11-16", GREY } }, AUS_DOUBT_GUARD_NONE, NULL },
  { 1, { { HARD, "", GREY } }, AUS_DOUBT_GUARD_NONE, NULL },
  { 1, { { GROWN, "2026-11-23", GREY } }, AUS_DOUBT_GUARD_NONE, NULL },
  { 2, { { HARD, "2026-11-19", GREY }, { TIME, "2026-11-20", GREY } }, AUS_DOUBT_GUARD_ALL,
    "Both signals are less than a week old. One bad day is no reason yet." },
  { 2, { { HARD, "2026-11-19", GREY }, { TIME, "2026-11-20", CLEAR } }, AUS_DOUBT_GUARD_NONE,
    NULL },
  { 2, { { HARD, "2026-11-19", GREY }, { TIME, "2026-11-16", GREY } }, AUS_DOUBT_GUARD_NONE, NULL },
  { 2, { { HARD, "2026-11-19", GREY }, { GROWN, "2026-11-20", GREY } }, AUS_DOUBT_GUARD_NONE,
    NULL },
  { 3,
    { { HARD, "2026-11-19", GREY }, { TIME, "2026-11-20", GREY }, { HARD, "2026-11-21", GREY } },
    AUS_DOUBT_GUARD_ALL,
    "All 3 signals are less than a week old. One bad week is no reason yet." },
};

static void
test_guard (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (guards); i++)
    {
      g_autoptr (AusClient) client = aus_client_new ();
      g_autofree char *sentence = NULL;
      AusDoubtFacts facts;

      g_test_message ("%u", i);
      for (guint j = 0; j < guards[i].n; j++)
        add_signal (client, guards[i].noted[j].kind, guards[i].noted[j].date,
                    guards[i].noted[j].clarity);
      facts = get (client);
      sentence = aus_doubt_text_guard (&facts);
      g_assert_cmpint (facts.guard, ==, guards[i].guard);
      g_assert_cmpstr (sentence, ==, guards[i].sentence);
      g_assert_cmpuint (facts.n_noted, ==, guards[i].n);
    }
}

/* Late payments and haggling are more than a bad day; good news is not. */
static void
test_guard_and_data (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  add_signal (client, HARD, "2026-11-19", GREY);
  for (int i = 0; i < 3; i++)
    add_payment (add_invoice (client, 10000, "EUR", "2026-10-05"), 10000, "EUR", "2026-10-05");
  g_assert_cmpint (get (client).habit.habit, ==, AUS_HABIT_ON_TIME);
  g_assert_cmpuint (get (client).n_found, ==, 0);
  g_assert_cmpint (get (client).guard, ==, AUS_DOUBT_GUARD_ONE);

  add_payment (add_invoice (client, 10000, "EUR", "2026-10-05"), 10000, "EUR", "2026-10-06");
  g_assert_cmpuint (get (client).n_found, ==, 1);
  g_assert_cmpint (get (client).guard, ==, AUS_DOUBT_GUARD_NONE);

  aus_entity_list_remove (client->invoices, 3);
  add_offer (client, "2026-11-02");
  g_assert_cmpint (get (client).guard, ==, AUS_DOUBT_GUARD_ONE);
  add_offer (client, "2026-11-03");
  g_assert_cmpuint (get (client).n_found, ==, 1);
  g_assert_cmpint (get (client).guard, ==, AUS_DOUBT_GUARD_NONE);
}

/* --- haggling --------------------------------------------------------------------------------- */

static void
assert_haggling (AusClient  *client,
                 guint       n_haggles,
                 AusClarity  clarity,
                 const char *sentence)
{
  AusDoubtFacts facts = get (client);
  g_autofree char *said = aus_doubt_text_haggling (&facts);

  g_assert_cmpuint (facts.n_haggles, ==, n_haggles);
  if (n_haggles == 0)
    return;
  g_assert_cmpint (facts.haggling, ==, clarity);
  g_assert_cmpstr (said, ==, sentence);
}

static void
test_haggling (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate decided = aus_date_new (2026, 11, 2);
  AusLogEntry *call;

  /* Noted by hand alone it is on the list as it is. */
  add_signal (client, AUS_SIGNAL_KIND_ALWAYS_CHEAPER, "2026-11-02", GREY);
  add_signal (client, AUS_SIGNAL_KIND_ALWAYS_CHEAPER, "2026-11-02", GREY);
  assert_haggling (client, 0, GREY, NULL);
  aus_entity_list_remove (client->signals, 1);

  add_offer (client, "2025-11-23"); /* more than a year ago */
  call = aus_entity_list_add_new (client->log);
  g_object_set (call, "kind", AUS_LOG_KIND_CALL, "date", &decided, NULL);
  assert_haggling (client, 0, GREY, NULL);
  add_offer (client, "2025-11-24");
  assert_haggling (client, 2, GREY, "2 times in 12 months, 1 of them from the log");
  add_offer (client, "2026-11-10");
  assert_haggling (client, 3, CLEAR, "3 times in 12 months, 2 of them from the log");

  /* What is offered after the decision is meant to make one stay. */
  g_object_set (client->ending, "decided-on", &decided, NULL);
  assert_haggling (client, 2, GREY, "2 times in 12 months, 1 of them from the log");
  aus_entity_list_remove (client->signals, 0);
  add_offer (client, "2026-11-01");
  assert_haggling (client, 2, GREY, "2 times in 12 months, from the log");
}

/* --- words ------------------------------------------------------------------------------------ */

static void
assert_count (AusClient  *client,
              const char *expected)
{
  AusDoubtFacts facts = get (client);
  g_autofree char *said = aus_doubt_text_count (&facts, TODAY, "en_GB");

  g_assert_cmpstr (said, ==, expected);
}

static void
test_count (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate pause = aus_date_new (2026, 11, 5);

  assert_count (client, "");
  add_signal (client, HARD, "2026-11-05", GREY);
  assert_count (client, "1 noted");
  add_signal (client, HARD, "2026-03-31", GREY);
  assert_count (client, "2 noted since March");
  add_signal (client, HARD, "", GREY);
  assert_count (client, "3 noted since March");
  add_invoice (client, 10000, "EUR", "2026-11-02");
  assert_count (client, "3 noted since March, 1 worked out");
  add_signal (client, HARD, "2025-03-31", GREY);
  assert_count (client, "4 noted since March 2025, 1 worked out");
  while (aus_entity_list_get_length (client->signals) > 1)
    aus_entity_list_remove (client->signals, 1);
  g_assert_cmpuint (get (client).n_since, ==, 0);
  g_object_set (client->ending, "pause-from", &pause, NULL);
  g_assert_cmpuint (get (client).n_since, ==, 1);
  pause = aus_date_new (2026, 11, 6);
  g_object_set (client->ending, "pause-from", &pause, NULL);
  g_assert_cmpuint (get (client).n_since, ==, 0);
  aus_entity_list_remove (client->signals, 0);
  assert_count (client, "1 worked out");
}

static void
test_signal (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusSignal *noted = add_signal (client, AUS_SIGNAL_KIND_OWN, "2026-09-03", CLEAR);
  g_autofree char *day = aus_doubt_text_note (noted, TODAY, "en_GB");
  g_autofree char *both = NULL, *alone = NULL;

  g_assert_cmpstr (aus_doubt_text_signal (noted), ==, "Something else");
  g_assert_cmpstr (aus_doubt_text_clarity (noted), ==, "Clear");
  g_assert_cmpstr (day, ==, "3 Sept");
  g_object_set (noted, "title", "Too far away", "note", "Four hours by train", NULL);
  both = aus_doubt_text_note (noted, aus_date_new (2027, 1, 1), "en_GB");
  g_assert_cmpstr (aus_doubt_text_signal (noted), ==, "Too far away");
  g_assert_cmpstr (both, ==, "3 Sept 2026: Four hours by train");
  g_object_set (noted, "date", &AUS_DATE_NONE, "kind", AUS_SIGNAL_KIND_OUTGROWN, NULL);
  alone = aus_doubt_text_note (noted, TODAY, "en_GB");
  g_assert_cmpstr (alone, ==, "Four hours by train");
  /* A title is of its own kind alone. */
  g_assert_cmpstr (aus_doubt_text_signal (noted), ==, "I have outgrown it");
  g_assert_cmpstr (aus_doubt_text_clarity (noted), ==, "Nobody’s fault");
}

static void
test_payments (void)
{
  const struct
  {
    AusPaymentHabit habit;
    const char *title, *english, *german;
  } cases[] = {
    { { AUS_HABIT_ON_TIME, 12, 0, 0, { 0 }, 0 }, "Pays on time", "12 of 12 invoices",
      "12 of 12 invoices" },
    { { AUS_HABIT_ON_TIME, 12, 1, 3, { 0 }, 0 }, "Pays on time", "11 of 12 invoices",
      "11 of 12 invoices" },
    { { AUS_HABIT_CLEAR, 8, 6, 20, { 0 }, 0 }, "Pays late",
      "6 of the last 8 invoices, 20 days late on average",
      "6 of the last 8 invoices, 20 days late on average" },
    { { AUS_HABIT_GREY, 1, 1, 1, { 0 }, 0 }, "Pays late", "The only invoice so far, 1 day late",
      "The only invoice so far, 1 day late" },
    { { AUS_HABIT_GREY, 3, 2, 10, { 214200, "EUR" }, 7 }, "Pays late",
      "2 of the last 3 invoices, 10 days late on average; €2,142.00 is late now",
      "2 of the last 3 invoices, 10 days late on average; 2.142,00 € is late now" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *english = aus_doubt_text_payments (&cases[i].habit, "en_GB");
      g_autofree char *german = aus_doubt_text_payments (&cases[i].habit, "de_DE");

      g_assert_cmpstr (aus_doubt_text_habit (&cases[i].habit), ==, cases[i].title);
      g_assert_cmpstr (english, ==, cases[i].english);
      g_assert_cmpstr (german, ==, cases[i].german);
    }
  g_assert_null (aus_doubt_text_habit (&(AusPaymentHabit){ 0 }));
}

static void
assert_figures (const AusWorth *worth,
                const char     *expected)
{
  g_autofree char *share = aus_doubt_text_share (worth, "en_GB");
  g_autofree char *share_of = aus_doubt_text_share_of (worth);
  g_autofree char *hour = aus_doubt_text_hour (worth, "en_GB");
  g_autofree char *hour_of = aus_doubt_text_hour_of (worth, "en_GB");
  g_autofree char *count = aus_doubt_text_months (worth);
  g_autofree char *count_of = aus_doubt_text_months_of (worth);
  g_autofree char *said = g_strdup_printf ("%s %s | %s %s | %s %s", share, share_of, hour, hour_of,
                                           count, count_of);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_figures (void)
{
  AusWorth worth = { .income = { 10, "GBP" }, .income_all = { 45, "GBP" }, .percent = 22,
                     .n_currencies = 1, .hour = { 4949, "GBP" }, .hour_elsewhere = { 7250, "GBP" },
                     .replace = AUS_REPLACE_KNOWN, .months = 2 };

  assert_figures (&worth, "22% of income | £49 an hour, elsewhere £73 | 2 months to replace");
  worth.n_currencies = 2;
  worth.hour_elsewhere = AUS_MONEY_NONE;
  worth.months = 1;
  assert_figures (&worth, "22% of income in GBP | £49 an hour | 1 month to replace");
  worth.hour = AUS_MONEY_NONE;
  worth.replace = AUS_REPLACE_OTHER_CURRENCY;
  assert_figures (&worth, "22% of income in GBP | – an hour: no hours known "
                          "| – to replace: no rate for GBP");
  worth = (AusWorth){ .replace = AUS_REPLACE_NO_INCOME };
  assert_figures (&worth, "– of income | – an hour: no hours known | – to replace: no income");
  worth.replace = AUS_REPLACE_NO_RATE;
  assert_figures (&worth, "– of income | – an hour: no hours known "
                          "| – to replace: see Preferences");
}

static void
test_month (void)
{
  AusMonth month = { .first = aus_date_new (2026, 5, 1) };
  g_autofree char *empty = aus_doubt_text_month (&month, "en_GB");
  g_autofree char *full = NULL, *good = NULL;

  g_assert_cmpstr (empty, ==, "May 2026: no income, nothing due");
  month.income = aus_money_new (145000, "GBP");
  month.paid = AUS_MONTH_PAID_ON_TIME;
  good = aus_doubt_text_month (&month, "en_GB");
  g_assert_cmpstr (good, ==, "May 2026: £1,450, paid on time");
  month.paid = AUS_MONTH_PAID_VERY_LATE;
  month.days_late = 19;
  month.n_signals = 2;
  full = aus_doubt_text_month (&month, "en_GB");
  g_assert_cmpstr (full, ==, "May 2026: £1,450, paid 19 days late, 2 signals");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/doubt/guard", test_guard);
  g_test_add_func ("/aus/doubt/guard-and-data", test_guard_and_data);
  g_test_add_func ("/aus/doubt/haggling", test_haggling);
  g_test_add_func ("/aus/doubt/count", test_count);
  g_test_add_func ("/aus/doubt/signal", test_signal);
  g_test_add_func ("/aus/doubt/payments", test_payments);
  g_test_add_func ("/aus/doubt/figures", test_figures);
  g_test_add_func ("/aus/doubt/month", test_month);

  return g_test_run ();
}
