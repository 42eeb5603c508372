/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-sender.h"
#include "core/plan/aus-lead-time.h"
#include "core/plan/aus-plan.h"

static void
assert_date (AusDate     date,
             const char *iso)
{
  g_autofree char *text = aus_date_to_iso (date);

  g_assert_cmpstr (text, ==, iso);
}

static void
test_days (void)
{
  static const struct
  {
    AusLane lane;
    gboolean deadline;
    int workdays;
    const char *day; /* for Thursday 10 December 2026 */
  } cases[] = {
    { AUS_LANE_NOTICE, FALSE, 5, "2026-12-03" },   { AUS_LANE_NOTICE, TRUE, 10, "2026-11-26" },
    { AUS_LANE_WORK, FALSE, 3, "2026-12-07" },     { AUS_LANE_WORK, TRUE, 6, "2026-12-02" },
    { AUS_LANE_HANDOVER, FALSE, 5, "2026-12-03" }, { AUS_LANE_PEOPLE, FALSE, 5, "2026-12-03" },
    { AUS_LANE_MONEY, FALSE, 2, "2026-12-08" },    { AUS_LANE_PAPERS, FALSE, 3, "2026-12-07" },
  };
  AusDate first = aus_date_new (2026, 12, 10);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (aus_lead_time_get_workdays (cases[i].lane, cases[i].deadline), ==,
                       cases[i].workdays);
      assert_date (aus_lead_time_get_day (first, cases[i].lane, cases[i].deadline), cases[i].day);
    }
  assert_date (aus_lead_time_get_day (AUS_DATE_NONE, AUS_LANE_WORK, FALSE), "");
}

/* What begins on a Sunday is spoken of on a working day all the same. */
static void
test_weekend (void)
{
  AusDate sunday = aus_date_new (2026, 12, 13);

  assert_date (aus_lead_time_get_day (sunday, AUS_LANE_MONEY, FALSE), "2026-12-10");
}

/* A step of several days is spoken of before it begins, not before it ends. */
static void
test_item (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusPlan) plan = aus_plan_new (client, aus_date_new (2026, 11, 23));
  AusPlanItem *item =
    aus_plan_add_step (plan, "Move", AUS_LANE_HANDOVER, aus_date_new (2026, 12, 10), 4);
  AusPlanItem *nowhere = aus_plan_add_step (plan, "Some day", AUS_LANE_WORK, AUS_DATE_NONE, 1);

  assert_date (aus_plan_item_get_end (item), "2026-12-15");
  assert_date (aus_lead_time_get_item_day (item), "2026-12-03");
  assert_date (aus_lead_time_get_item_day (nowhere), "");
}

/* A new sender has what the program comes with; each of the user's numbers is its own. */
static void
test_own (void)
{
  static const char * const names[] = { "notice", "work", "handover", "people", "money", "papers" };
  AusDate first = aus_date_new (2026, 12, 10);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (AusSender) sender = aus_sender_new ();
      AusLeadTimes *times = sender->lead_times;

      g_assert_cmpint (aus_lead_times_get_workdays (times, (AusLane) i, FALSE), ==,
                       aus_lead_time_get_workdays ((AusLane) i, FALSE));
      g_object_set (times, names[i], 1, NULL);
      for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
        g_assert_cmpint (aus_lead_times_get_workdays (times, (AusLane) j, FALSE), ==,
                         i == j ? 1 : aus_lead_time_get_workdays ((AusLane) j, FALSE));
      g_assert_cmpint (aus_lead_times_get_workdays (times, (AusLane) i, TRUE), ==, 2);
      assert_date (aus_lead_times_get_day (times, first, (AusLane) i, FALSE), "2026-12-09");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/lead-time/days", test_days);
  g_test_add_func ("/aus/lead-time/weekend", test_weekend);
  g_test_add_func ("/aus/lead-time/item", test_item);
  g_test_add_func ("/aus/lead-time/own", test_own);

  return g_test_run ();
}
