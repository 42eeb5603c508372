/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the rules of notice count: worked examples, and every day of nine years against a second
 * implementation that walks from day to day. */

#include "config.h"

#include "../lib/aus-law-fixture.h"
#include "core/law/aus-due-date.h"
#include "core/law/aus-notice-count.h"
#include "core/law/aus-period.h"

#define FIRST_YEAR 2024
#define LAST_YEAR  2032

typedef struct
{
  AusLawBook *book;
  AusWorkCalendar *werktage;
  AusClient *client;
} Fixture;

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static void
assert_day (AusDate     date,
            const char *iso)
{
  g_autofree char *text = aus_date_to_iso (date);

  g_assert_cmpstr (text, ==, iso);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  region)
{
  fixture->book = aus_law_fixture_new (region);
  fixture->client = aus_client_new ();
  fixture->werktage = aus_law_book_get_werktage (fixture->book, fixture->client);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  region)
{
  g_clear_object (&fixture->client);
  g_clear_object (&fixture->book);
}

/* --- worked examples -------------------------------------------------------------------------- */

static const struct
{
  const char *rule;
  const char *received;
  const char *end;
  const char *start;
} examples[] = {
  { "DE-621-1", "2026-11-27", "2026-11-28", "" },
  { "DE-621-1", "2026-12-24", "2026-12-25", "" },
  { "DE-621-1", "2026-12-01", "2026-12-02", "" },
  { "DE-621-2", "2026-11-30", "2026-12-05", "" },
  { "DE-621-2", "2026-12-01", "2026-12-12", "" },
  { "DE-621-2", "2026-05-26", "2026-05-30", "" },
  { "DE-621-2", "2026-05-27", "2026-06-06", "" },
  { "DE-621-3", "2026-11-15", "2026-11-30", "" },
  { "DE-621-3", "2026-11-16", "2026-12-31", "" },
  { "DE-621-3", "2027-01-31", "2027-02-28", "" },
  { "DE-621-3", "2028-02-15", "2028-02-29", "" },
  { "DE-621-4", "2026-11-19", "2026-12-31", "" },
  { "DE-621-4", "2026-11-20", "2027-03-31", "" },
  { "DE-621-4", "2027-02-17", "2027-03-31", "" },
  { "DE-621-4", "2028-02-18", "2028-03-31", "" },
  { "DE-621-4", "1969-11-20", "1970-03-31", "" },
  { "DE-621-5a", "2026-11-23", "2026-11-23", "" },
  { "DE-621-5a", "2026-12-24", "2026-12-24", "" },
  { "DE-621-5a", "2026-10-03", "2026-10-03", "" },
  { "DE-621-5b", "2026-11-23", "2026-12-07", "" },
  { "DE-621-5b", "2026-12-24", "2027-01-07", "" },
  { "DE-621-5b", "2027-02-14", "2027-02-28", "" },
  { "DE-627", "2026-11-23", "2026-11-23", "" },
  { "DE-624", "2026-11-23", "2027-05-23", "2020-01-01" },
  { "DE-624", "2026-11-23", "2028-07-01", "2023-01-01" },
  { "DE-624", "2026-11-23", "", "" },
  { "DE-620", "2026-11-23", "", "" },
  { "AT-1159-6", "2026-11-23", "2026-12-31", "" },
  { "AT-1159-6", "2026-11-17", "2026-12-15", "" },
  { "AT-1159-6", "2028-03-01", "2028-04-15", "" },
  { "AT-1159-6", "2028-03-01", "2028-04-15", "2026-01-15" },
  { "AT-1159-6", "2028-01-14", "2028-02-15", "2026-01-15" },
  { "AT-1159-6", "2028-01-15", "2028-02-29", "2026-01-15" },
  { "AT-open", "2026-11-23", "2026-12-31", "" },
  { "CH-404", "2026-11-23", "2026-11-23", "" },
  { "GB-reasonable", "2026-11-23", "2026-12-23", "" },
  { "XX-default-14", "2026-11-23", "2026-12-07", "" },
};

static void
test_examples (Fixture       *fixture,
               gconstpointer  region)
{
  AusNoticeRules *rules = aus_law_book_get_rules (fixture->book);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      AusNoticeFacts facts = { .werktage = fixture->werktage, .start = day (examples[i].start) };
      const AusNoticeRule *rule = aus_notice_rules_find (rules, examples[i].rule);

      g_test_message ("%s %s", examples[i].rule, examples[i].received);
      g_assert_nonnull (rule);
      assert_day (aus_notice_count (rule, &facts, fixture->book, day (examples[i].received)),
                  examples[i].end);
    }
}

static const struct
{
  int length;
  AusNoticeUnit unit;
  AusNoticeDays days;
  AusNoticeAnchor anchor;
  const char *received;
  const char *end;
} clauses[] = {
  { 1, AUS_NOTICE_UNIT_MONTHS, 0, AUS_NOTICE_ANCHOR_MONTH_END, "2026-11-30", "2026-12-31" },
  { 1, AUS_NOTICE_UNIT_MONTHS, 0, AUS_NOTICE_ANCHOR_ANY, "2027-01-31", "2027-02-28" },
  { 4, AUS_NOTICE_UNIT_WEEKS, 0, AUS_NOTICE_ANCHOR_MONTH_END, "2026-11-23", "2026-12-31" },
  { 3, AUS_NOTICE_UNIT_MONTHS, 0, AUS_NOTICE_ANCHOR_QUARTER_END, "2026-11-23", "2027-03-31" },
  { 14, AUS_NOTICE_UNIT_DAYS, 0, AUS_NOTICE_ANCHOR_ANY, "2026-12-17", "2026-12-31" },
  { 10, AUS_NOTICE_UNIT_DAYS, AUS_NOTICE_DAYS_WORKING, AUS_NOTICE_ANCHOR_ANY, "2026-12-17",
    "2027-01-04" }, /* Christmas Day and New Year's Day are Fridays */
  { 2, AUS_NOTICE_UNIT_WEEKS, 0, AUS_NOTICE_ANCHOR_MID_OR_MONTH_END, "2027-02-02", "2027-02-28" },
  { 2, AUS_NOTICE_UNIT_WEEKS, 0, AUS_NOTICE_ANCHOR_MID_OR_MONTH_END, "2027-02-01", "2027-02-15" },
  { 1, AUS_NOTICE_UNIT_MONTHS, 0, AUS_NOTICE_ANCHOR_YEAR_END, "2026-11-30", "2026-12-31" },
  { 1, AUS_NOTICE_UNIT_MONTHS, 0, AUS_NOTICE_ANCHOR_YEAR_END, "2026-12-01", "2027-12-31" },
  { 1, AUS_NOTICE_UNIT_HALF_MONTHS, 0, AUS_NOTICE_ANCHOR_ANY, "2027-02-01", "2027-02-16" },
  { 3, AUS_NOTICE_UNIT_HALF_MONTHS, 0, AUS_NOTICE_ANCHOR_ANY, "2027-01-31", "2027-03-15" },
};

static AusNoticeFacts
clause_facts (Fixture         *fixture,
              int              length,
              AusNoticeUnit    unit,
              AusNoticeDays    days,
              AusNoticeAnchor  anchor)
{
  return (AusNoticeFacts){ .werktage = fixture->werktage,
                           .clause_length = length,
                           .clause_unit = unit,
                           .clause_days = days,
                           .clause_anchor = anchor };
}

static void
test_clauses (Fixture       *fixture,
              gconstpointer  region)
{
  const AusNoticeRule *rule =
    aus_notice_rules_find (aus_law_book_get_rules (fixture->book), "DE-contract");

  for (gsize i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      AusNoticeFacts facts = clause_facts (fixture, clauses[i].length, clauses[i].unit,
                                           clauses[i].days, clauses[i].anchor);

      g_test_message ("clause %" G_GSIZE_FORMAT, i);
      assert_day (aus_notice_count (rule, &facts, fixture->book, day (clauses[i].received)),
                  clauses[i].end);
    }
}

/* Last day of receipt for an end, where it is known from elsewhere */
static void
test_latest (Fixture       *fixture,
             gconstpointer  region)
{
  static const struct
  {
    const char *rule, *end, *latest;
  } cases[] = {
    { "DE-621-4", "2027-03-31", "2027-02-17" }, { "DE-621-4", "2028-03-31", "2028-02-18" },
    { "DE-621-4", "2026-06-30", "2026-05-19" }, { "DE-621-4", "2026-09-30", "2026-08-19" },
    { "DE-621-4", "2026-12-31", "2026-11-19" }, { "DE-621-4", "2026-12-30", "2026-08-19" },
    { "DE-621-3", "2026-12-31", "2026-12-15" }, { "DE-621-3", "2026-12-30", "2026-11-15" },
    { "DE-621-1", "2026-12-31", "2026-12-30" }, { "DE-621-2", "2026-05-30", "2026-05-26" },
    { "DE-621-5a", "2026-12-31", "2026-12-31" }, { "DE-620", "2026-12-31", "" },
    { "DE-624", "2026-12-31", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusNoticeFacts facts = { .werktage = fixture->werktage };
      const AusNoticeRule *rule =
        aus_notice_rules_find (aus_law_book_get_rules (fixture->book), cases[i].rule);

      g_test_message ("%s %s", cases[i].rule, cases[i].end);
      assert_day (aus_notice_count_back (rule, &facts, fixture->book, day (cases[i].end)),
                  cases[i].latest);
    }
}

/* No day of receipt leads to an end that early. */
static void
test_none (Fixture       *fixture,
           gconstpointer  region)
{
  const AusNoticeRule *rule =
    aus_notice_rules_find (aus_law_book_get_rules (fixture->book), "DE-624");
  AusNoticeFacts facts = { .werktage = fixture->werktage, .start = day ("2024-01-01") };

  assert_day (aus_notice_count_back (rule, &facts, fixture->book, day ("2029-06-30")), "");
  assert_day (aus_notice_count_back (rule, &facts, fixture->book, day ("2029-07-01")),
              "2029-01-01");
}

static void
test_deadline (void)
{
  static const struct
  {
    const char *region, *knowledge, *deadline;
  } cases[] = {
    { "DE-NW", "2026-11-23", "2026-12-07" },
    { "DE-NW", "2026-12-11", "2026-12-28" }, /* the 25th, the 26th and a Sunday */
    { "DE-BY", "2026-10-17", "2026-11-02" }, /* All Saints' Day, after a Saturday */
    { "DE-BE", "2026-10-16", "2026-10-30" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AusLawBook) book = aus_law_fixture_new (cases[i].region);
      g_autoptr (AusClient) client = aus_client_new ();
      AusNoticeFacts facts = { .werktage = aus_law_book_get_werktage (book, client) };
      AusNoticeRules *rules = aus_law_book_get_rules (book);

      assert_day (aus_notice_get_deadline (aus_notice_rules_find (rules, "DE-626"), &facts,
                                           day (cases[i].knowledge)),
                  cases[i].deadline);
      assert_day (aus_notice_get_deadline (aus_notice_rules_find (rules, "DE-627"), &facts,
                                           day (cases[i].knowledge)),
                  "");
    }
}

/* Payment dates shift, Saturdays included, where periods do not. */
static void
test_due_date (Fixture       *fixture,
               gconstpointer  region)
{
  static const char * const cases[][2] = {
    { "2026-11-27", "2026-11-27" }, { "2026-11-28", "2026-11-30" },
    { "2026-11-29", "2026-11-30" }, { "2026-12-25", "2026-12-28" },
    { "2027-03-26", "2027-03-30" }, /* Good Friday */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_day (aus_due_date_shift (day (cases[i][0]), fixture->werktage), cases[i][1]);
  assert_day (aus_period_add (day ("2026-11-14"), 14, AUS_NOTICE_UNIT_DAYS, NULL), "2026-11-28");
}

/* --- the second implementation ---------------------------------------------------------------- */

static AusDate
next_day (AusDate date)
{
  return (AusDate){ date.julian + 1 };
}

static gboolean
is_last_of_month (AusDate date)
{
  return aus_date_get_month (next_day (date)) != aus_date_get_month (date);
}

static gboolean
is_quarter_end (AusDate date)
{
  return is_last_of_month (date) && aus_date_get_month (date) % 3 == 0;
}

static gboolean
may_end (AusDate         date,
         AusNoticeAnchor anchor)
{
  switch (anchor)
    {
    case AUS_NOTICE_ANCHOR_MID_OR_MONTH_END:
      return aus_date_get_day (date) == 15 || is_last_of_month (date);
    case AUS_NOTICE_ANCHOR_MONTH_END:
      return is_last_of_month (date);
    case AUS_NOTICE_ANCHOR_QUARTER_END:
      return is_quarter_end (date);
    case AUS_NOTICE_ANCHOR_YEAR_END:
      return is_last_of_month (date) && aus_date_get_month (date) == 12;
    case AUS_NOTICE_ANCHOR_ANY:
    default:
      return TRUE;
    }
}

/* Walks over @n firsts of a month, then to the day of the month or the month's last. */
static AusDate
walk_months (AusDate received,
             int     n)
{
  AusDate date = received;

  while (n > 0)
    {
      date = next_day (date);
      if (aus_date_get_day (date) == 1)
        n--;
    }
  while (aus_date_get_day (date) < aus_date_get_day (received) && !is_last_of_month (date))
    date = next_day (date);

  return date;
}

static AusDate
walk_days (Fixture       *fixture,
           AusDate        date,
           int            n,
           AusNoticeDays  days)
{
  while (n > 0)
    {
      date = next_day (date);
      if (days == AUS_NOTICE_DAYS_CALENDAR ||
          (aus_date_get_weekday (date) <= 5 &&
           aus_work_calendar_is_worked (fixture->werktage, date)))
        n--;
    }

  return date;
}

static AusDate
walk_period (Fixture       *fixture,
             AusDate        date,
             int            n,
             AusNoticeUnit  unit,
             AusNoticeDays  days)
{
  switch (unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      return walk_days (fixture, date, n, days);
    case AUS_NOTICE_UNIT_WEEKS:
      return walk_days (fixture, date, 7 * n, AUS_NOTICE_DAYS_CALENDAR);
    case AUS_NOTICE_UNIT_MONTHS:
      return walk_months (date, n);
    case AUS_NOTICE_UNIT_HALF_MONTHS:
    default:
      if (n >= 2)
        date = walk_months (date, n / 2);
      return walk_days (fixture, date, n % 2 == 1 ? 15 : 0, AUS_NOTICE_DAYS_CALENDAR);
    }
}

static AusDate
walk_to_anchor (AusDate         date,
                AusNoticeAnchor anchor)
{
  while (!may_end (date, anchor))
    date = next_day (date);

  return date;
}

/* Looks at every Saturday: was the notice there by the first Werktag of its week? */
static AusDate
walk_week (Fixture *fixture,
           AusDate  received)
{
  for (AusDate date = received;; date = next_day (date))
    {
      AusDate first = { date.julian - 5 };

      if (aus_date_get_weekday (date) != 6)
        continue;
      while (first.julian < date.julian && !aus_work_calendar_is_worked (fixture->werktage, first))
        first = next_day (first);
      if (received.julian <= first.julian &&
          aus_work_calendar_is_worked (fixture->werktage, first))
        return date;
    }
}

/* By the id alone: nothing is read from the data. */
static AusDate
walk_rule (Fixture    *fixture,
           const char *id,
           AusDate     start,
           AusDate     received)
{
  AusDate later = walk_months (start, 60);

  if (g_str_equal (id, "DE-621-1"))
    return next_day (received);
  if (g_str_equal (id, "DE-621-2"))
    return walk_week (fixture, received);
  if (g_str_equal (id, "DE-621-3") && aus_date_get_day (received) <= 15)
    return walk_to_anchor (received, AUS_NOTICE_ANCHOR_MONTH_END);
  if (g_str_equal (id, "DE-621-3"))
    return walk_to_anchor (next_day (walk_to_anchor (received, AUS_NOTICE_ANCHOR_MONTH_END)),
                           AUS_NOTICE_ANCHOR_MONTH_END);
  if (g_str_equal (id, "DE-621-4"))
    return walk_to_anchor (walk_days (fixture, received, 42, AUS_NOTICE_DAYS_CALENDAR),
                           AUS_NOTICE_ANCHOR_QUARTER_END);
  if (g_str_equal (id, "DE-621-5b") || g_str_equal (id, "XX-default-14"))
    return walk_days (fixture, received, 14, AUS_NOTICE_DAYS_CALENDAR);
  if (g_str_equal (id, "DE-624"))
    return walk_months (received.julian < later.julian ? later : received, 6);
  if (g_str_equal (id, "AT-1159-6"))
    return walk_to_anchor (walk_days (fixture, received,
                                      received.julian < walk_months (start, 24).julian ? 28 : 42,
                                      AUS_NOTICE_DAYS_CALENDAR),
                           AUS_NOTICE_ANCHOR_MID_OR_MONTH_END);
  if (g_str_equal (id, "AT-open"))
    return walk_to_anchor (walk_months (received, 1), AUS_NOTICE_ANCHOR_MONTH_END);
  if (g_str_equal (id, "GB-reasonable"))
    return walk_months (received, 1);

  return received; /* at once: DE-621-5a, DE-627, CH-404, for cause, the client's */
}

/* --- properties ------------------------------------------------------------------------------- */

typedef struct
{
  Fixture *fixture;
  const AusNoticeRule *rule;
  const AusNoticeFacts *facts;
  AusDate previous; /* end for the day before */
} Run;

static void
check_day (Run     *run,
           AusDate  date,
           AusDate  expected)
{
  AusLawBook *book = run->fixture->book;
  AusDate end = aus_notice_count (run->rule, run->facts, book, date);
  AusDate back = aus_notice_count_back (run->rule, run->facts, book, date);

  if (!aus_date_equal (end, expected))
    {
      g_autofree char *iso = aus_date_to_iso (date);

      g_test_message ("%s, received %s", run->rule->id, iso);
    }
  g_assert_cmpuint (end.julian, ==, expected.julian);

  /* Never before the receipt, never earlier for a later one */
  g_assert_cmpuint (end.julian, >=, date.julian);
  g_assert_cmpuint (end.julian, >=, run->previous.julian);
  run->previous = end;

  /* There and back */
  g_assert_cmpuint (aus_notice_count_back (run->rule, run->facts, book, end).julian, >=,
                    date.julian);
  if (aus_date_is_set (back))
    {
      g_assert_cmpuint (aus_notice_count (run->rule, run->facts, book, back).julian, <=,
                        date.julian);
      g_assert_cmpuint (aus_notice_count (run->rule, run->facts, book, next_day (back)).julian, >,
                        date.julian);
    }
}

static void
test_rules (Fixture       *fixture,
            gconstpointer  region)
{
  AusNoticeRules *rules = aus_law_book_get_rules (fixture->book);
  AusDate start = day ("2026-02-10"), last = aus_date_new (LAST_YEAR, 12, 31);
  guint n_counted = 0;

  for (guint i = 0; i < aus_notice_rules_get_n_rules (rules); i++)
    {
      AusNoticeFacts facts = { .werktage = fixture->werktage, .start = start };
      Run run = { fixture, aus_notice_rules_get_rule (rules, i), &facts, AUS_DATE_NONE };

      if (!aus_notice_can_count (run.rule, &facts))
        continue;
      n_counted++;
      for (AusDate date = aus_date_new (FIRST_YEAR, 1, 1); date.julian <= last.julian;
           date = next_day (date))
        check_day (&run, date, walk_rule (fixture, run.rule->id, start, date));
    }
  g_assert_cmpuint (n_counted, ==, 19);
}

static void
test_clause_grid (Fixture       *fixture,
                  gconstpointer  region)
{
  static const int lengths[] = { 1, 6 };
  const AusNoticeRule *rule =
    aus_notice_rules_find (aus_law_book_get_rules (fixture->book), "DE-contract");
  AusDate last = aus_date_new (LAST_YEAR, 12, 31);

  for (gsize l = 0; l < G_N_ELEMENTS (lengths); l++)
    for (int unit = 0; unit <= AUS_NOTICE_UNIT_HALF_MONTHS; unit++)
      for (int anchor = 0; anchor <= AUS_NOTICE_ANCHOR_YEAR_END; anchor++)
        for (int days = 0; days <= (unit == AUS_NOTICE_UNIT_DAYS ? 1 : 0); days++)
          {
            AusNoticeFacts facts =
              clause_facts (fixture, lengths[l], (AusNoticeUnit) unit, (AusNoticeDays) days,
                            (AusNoticeAnchor) anchor);
            Run run = { fixture, rule, &facts, AUS_DATE_NONE };

            for (AusDate date = aus_date_new (FIRST_YEAR, 1, 1); date.julian <= last.julian;
                 date = next_day (date))
              check_day (&run, date,
                         walk_to_anchor (walk_period (fixture, date, lengths[l],
                                                      (AusNoticeUnit) unit, (AusNoticeDays) days),
                                         (AusNoticeAnchor) anchor));
          }
}

#define ADD(path, region, function) \
  g_test_add ("/aus/notice-count/" path, Fixture, region, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("examples", "DE-SN", test_examples);
  ADD ("clauses", "DE-SN", test_clauses);
  ADD ("latest", "DE-SN", test_latest);
  ADD ("none", "DE-SN", test_none);
  g_test_add_func ("/aus/notice-count/deadline", test_deadline);
  ADD ("due-date", "DE-SN", test_due_date);
  ADD ("every-rule", "DE-BY", test_rules);
  ADD ("every-clause", "DE-BY", test_clause_grid);

  return g_test_run ();
}
