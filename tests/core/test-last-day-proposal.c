/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Monday 23 November 2026 is today. */

#include "config.h"

#include "core/base/aus-format.h"
#include "core/plan/aus-last-day-proposal.h"
#include "../lib/aus-law-fixture.h"

typedef struct
{
  AusClient *client;
  AusPlan *plan;
} Fixture;

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static void
set_day (gpointer    entity,
         const char *property,
         const char *iso)
{
  AusDate date = day (iso);

  g_object_set (entity, property, &date, NULL);
}

static void
add (Fixture    *fixture,
     const char *name,
     AusAnchor   anchor,
     int         offset,
     int         length)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "anchor", anchor, "offset", offset, "length", length, NULL);
  aus_entity_list_append (fixture->client->steps, step);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusMoney fee = aus_money_new (180000, "EUR");
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->contract, "fee", &fee, "fee-unit", AUS_FEE_UNIT_MONTH,
                "notice-length", 1, "notice-unit", AUS_NOTICE_UNIT_MONTHS, "notice-anchor",
                AUS_NOTICE_ANCHOR_MONTH_END, NULL);
  fixture->plan = aus_plan_new (fixture->client, day ("2026-11-23"));
  aus_plan_set_law (fixture->plan, law);
  add (fixture, "Sort", AUS_ANCHOR_LAST_DAY, -10, 4);
  add (fixture, "Record", AUS_ANCHOR_LAST_DAY, 0, 1);
  add (fixture, "Thanks", AUS_ANCHOR_LAST_DAY, 5, 1);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
}

/* One line each: kind, day, income, slack, names of what does not fit; "?" when asked back, "!"
 * with a caution */
static char *
describe (const AusLastDayProposal *proposal)
{
  GString *text = g_string_new (NULL);
  g_autofree char *date = aus_date_to_iso (proposal->date);

  g_string_append_printf (text, "%d %s %" G_GINT64_FORMAT "%s%s", proposal->kind, date,
                          proposal->income.minor, proposal->caution != NULL ? " !" : "",
                          proposal->question != NULL ? " ?" : "");
  if (proposal->has_slack)
    g_string_append_printf (text, " %d", proposal->slack);
  for (guint i = 0; i < proposal->misfits->len; i++)
    g_string_append_printf (
      text, " %s", aus_plan_item_get_step (g_ptr_array_index (proposal->misfits, i))->name);

  return g_string_free (text, FALSE);
}

static void
assert_proposals (Fixture    *fixture,
                  const char *own,
                  const char *expected)
{
  g_autoptr (GPtrArray) proposals = aus_last_day_propose (fixture->plan, day (own), "en_GB");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < proposals->len; i++)
    {
      g_autofree char *line = describe (g_ptr_array_index (proposals, i));

      g_string_append_printf (text, "%s\n", line);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_side_by_side (Fixture       *fixture,
                   gconstpointer  data)
{
  AusProject *shop = aus_entity_list_add_new (fixture->client->projects);
  AusProject *over = aus_entity_list_add_new (fixture->client->projects);

  set_day (shop, "due", "2026-12-18");
  set_day (over, "due", "2027-01-22");
  g_object_set (over, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);

  /* Posted on the 23rd it arrives on the 26th, for the end of December: 1800 for that month and
   * seven days of November. Two weeks are ten working days: too few for Sort. */
  assert_proposals (fixture, "",
                    "0 2026-12-31 222000 15\n"
                    "1 2026-12-07 82645 ! -3 Sort\n"
                    "2 2026-12-23 175548 ! 9\n");
  assert_proposals (fixture, "2027-06-30",
                    "0 2026-12-31 222000 15\n"
                    "1 2026-12-07 82645 ! -3 Sort\n"
                    "2 2026-12-23 175548 ! 9\n"
                    "3 2027-06-30 1302000 ? 144\n");
  g_object_set (shop, "progress", 100, NULL);
  assert_proposals (fixture, "2026-11-20",
                    "0 2026-12-31 222000 15\n"
                    "1 2026-12-07 82645 ! -3 Sort\n"
                    "3 2026-11-20 0 ! -14 Sort Record\n");
}

static void
test_earliest (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) proposals = NULL;
  const AusLastDayProposal *first;

  /* Received on the last day of November it is still in time; on the first of December no more. */
  set_day (fixture->client->ending, "notice-received", "2026-11-30");
  proposals = aus_last_day_propose (fixture->plan, AUS_DATE_NONE, "en_GB");
  first = g_ptr_array_index (proposals, 0);
  g_assert_cmpstr (first->reason, ==,
                   "Notice was received on 30 Nov. The contract asks for 1 month’s notice. It can "
                   "end at the end of a month. Orientation, not legal advice.");
  g_assert_true (aus_date_equal (first->date, day ("2026-12-31")));
  g_assert_null (first->caution);
  g_assert_cmpstr (first->income_rule, ==,
                   "€1,800.00 a month from tomorrow on, part months by their days.");

  /* The end of January is a Sunday: the last working day is the Friday before. */
  set_day (fixture->client->ending, "notice-received", "2026-12-01");
  g_ptr_array_unref (proposals);
  proposals = aus_last_day_propose (fixture->plan, AUS_DATE_NONE, "en_GB");
  first = g_ptr_array_index (proposals, 0);
  g_assert_true (aus_date_equal (first->date, day ("2027-01-29")));

  set_day (fixture->client->ending, "notice-received", "");
  g_object_set (fixture->client->contract, "notice-length", 0, NULL);
  assert_proposals (fixture, "", "0 2026-12-10 100065 0\n1 2026-12-07 82645 ! -3 Sort\n");
}

static void
test_reasons (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (AusLastDayProposal) own =
    aus_last_day_proposal_new (fixture->plan, day ("2027-08-01"), "en_GB");
  g_autoptr (AusLastDayProposal) soon =
    aus_last_day_proposal_new (fixture->plan, day ("2026-12-01"), "en_GB");

  g_assert_cmpstr (own->reason, ==,
                   "Your own choice. Nobody works on this day: steps end before it.");
  g_assert_cmpstr (own->question, ==, "That is more than six months ahead. Is that meant?");
  g_assert_null (own->caution);
  g_assert_cmpstr (soon->caution, ==,
                   "Notice alone ends it on 31 Dec at the earliest: before that only if both "
                   "agree.");
  g_assert_null (soon->question);
}

static const struct
{
  AusFeeUnit unit;
  gint64 fee;
  const char *from, *until;
  gint64 income; /* -1: cannot be said */
} incomes[] = {
  { AUS_FEE_UNIT_MONTH, 180000, "2026-11-30", "2026-12-31", 180000 },
  { AUS_FEE_UNIT_MONTH, 180000, "2026-12-31", "2026-12-31", 0 },
  { AUS_FEE_UNIT_MONTH, 180000, "2027-01-05", "2026-12-31", 0 },
  { AUS_FEE_UNIT_MONTH, 180000, "2026-11-15", "2026-12-15", 177097 },
  { AUS_FEE_UNIT_MONTH, 100, "2027-01-31", "2027-02-01", 4 },
  { AUS_FEE_UNIT_WEEK, 70000, "2026-11-22", "2026-12-06", 140000 },
  { AUS_FEE_UNIT_WEEK, 70000, "2026-11-22", "2026-11-25", 30000 },
  { AUS_FEE_UNIT_QUARTER, 540000, "2026-12-31", "2027-03-31", 540000 },
  { AUS_FEE_UNIT_QUARTER, 540000, "2026-12-31", "2027-01-31", 186000 },
  { AUS_FEE_UNIT_HOUR, 9000, "2026-11-22", "2026-12-06", -1 },
  { AUS_FEE_UNIT_DAY, 80000, "2026-11-22", "2026-12-06", -1 },
  { AUS_FEE_UNIT_PIECE, 80000, "2026-11-22", "2026-12-06", -1 },
  { AUS_FEE_UNIT_MONTH, G_MAXINT64, "2026-11-22", "2026-12-06", -1 },
  { AUS_FEE_UNIT_MONTH, 100, "9999-11-30", "9999-12-31", 100 },
};

static void
test_income (void)
{
  AusMoney none = AUS_MONEY_NONE, income;

  for (gsize i = 0; i < G_N_ELEMENTS (incomes); i++)
    {
      gboolean known;

      g_test_message ("income %" G_GSIZE_FORMAT, i);
      income = none;
      known = aus_last_day_count_income (aus_money_new (incomes[i].fee, "EUR"), incomes[i].unit,
                                         day (incomes[i].from), day (incomes[i].until), &income);
      g_assert_true (known == (incomes[i].income >= 0));
      if (known)
        g_assert_cmpint (income.minor, ==, incomes[i].income);
    }
  g_assert_false (aus_last_day_count_income (none, AUS_FEE_UNIT_MONTH, day ("2026-11-22"),
                                             day ("2026-12-06"), &income));
}

#define ADD(path, function) \
  g_test_add ("/aus/last-day-proposal/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("side-by-side", test_side_by_side);
  ADD ("earliest", test_earliest);
  ADD ("reasons", test_reasons);
  g_test_add_func ("/aus/last-day-proposal/income", test_income);

  return g_test_run ();
}
