/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/law/aus-work-calendar.h"

static AusDate
parse (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

static void
assert_date (AusDate     date,
             const char *iso)
{
  g_autofree char *text = aus_date_to_iso (date);

  g_assert_cmpstr (text, ==, iso);
}

/* Easter 2027 in Germany; the Saturday and the deadline_only day are there to be left out. */
static GPtrArray *
make_holidays (void)
{
  GPtrArray *holidays = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);

  g_ptr_array_add (holidays, aus_holiday_new (parse ("2027-03-29"), "Easter Monday", "Ostermontag",
                                              FALSE));
  g_ptr_array_add (holidays, aus_holiday_new (parse ("2027-03-26"), "Good Friday", "Karfreitag",
                                              FALSE));
  g_ptr_array_add (holidays, aus_holiday_new (parse ("2027-03-25"), "Quiet Thursday",
                                              "Gründonnerstag", TRUE));
  g_ptr_array_add (holidays, aus_holiday_new (parse ("2027-05-01"), "Labour Day",
                                              "Tag der Arbeit", FALSE));
  g_ptr_array_sort (holidays, aus_holiday_compare);

  return holidays;
}

static void
test_add (void)
{
  static const struct
  {
    const char *day;
    int workdays;
    const char *result;
  } cases[] = {
    { "2027-03-24", 0, "2027-03-24" }, { "2027-03-24", 1, "2027-03-25" },
    { "2027-03-24", 2, "2027-03-30" }, { "2027-03-25", 1, "2027-03-30" },
    { "2027-03-26", 0, "2027-03-30" }, { "2027-03-28", 1, "2027-03-30" },
    { "2027-03-30", -1, "2027-03-25" }, { "2027-03-29", -1, "2027-03-25" },
    { "2027-03-31", -2, "2027-03-25" }, { "2027-04-30", 1, "2027-05-03" },
    { "2027-03-22", 25, "2027-04-28" },
  };
  g_autoptr (GPtrArray) holidays = make_holidays ();
  g_autoptr (AusWorkCalendar) calendar =
    aus_work_calendar_new (AUS_WEEK_MON_FRI, holidays, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_date (aus_work_calendar_add (calendar, parse (cases[i].day), cases[i].workdays),
                 cases[i].result);
}

static void
test_deadlines (void)
{
  g_autoptr (GPtrArray) holidays = make_holidays ();
  g_autoptr (AusWorkCalendar) work = aus_work_calendar_new (AUS_WEEK_MON_SAT, holidays, FALSE);
  g_autoptr (AusWorkCalendar) law = aus_work_calendar_new (AUS_WEEK_MON_SAT, holidays, TRUE);

  g_assert_true (aus_work_calendar_is_worked (work, parse ("2027-03-25")));
  g_assert_false (aus_work_calendar_is_worked (law, parse ("2027-03-25")));
  g_assert_true (aus_work_calendar_is_worked (law, parse ("2027-03-27"))); /* a Saturday */
  g_assert_false (aus_work_calendar_is_worked (law, parse ("2027-05-01"))); /* so is Labour Day */
  assert_date (aus_work_calendar_on_or_before (law, parse ("2027-03-26")), "2027-03-24");
  assert_date (aus_work_calendar_on_or_before (work, parse ("2027-03-26")), "2027-03-25");
  assert_date (aus_work_calendar_on_or_before (law, parse ("2027-03-24")), "2027-03-24");
}

static void
test_holiday (void)
{
  g_autoptr (GPtrArray) holidays = make_holidays ();
  g_autoptr (AusWorkCalendar) calendar =
    aus_work_calendar_new (AUS_WEEK_MON_FRI, holidays, FALSE);
  const AusHoliday *holiday = aus_work_calendar_get_holiday (calendar, parse ("2027-05-01"));

  g_assert_nonnull (holiday);
  g_assert_cmpstr (holiday->names[AUS_LANGUAGE_DE], ==, "Tag der Arbeit");
  g_assert_cmpstr (holiday->names[AUS_LANGUAGE_EN], ==, "Labour Day");
  g_assert_true (aus_work_calendar_get_holiday (calendar, parse ("2027-03-25"))->deadline_only);
  g_assert_null (aus_work_calendar_get_holiday (calendar, parse ("2027-05-02")));
  g_assert_null (aus_work_calendar_get_holiday (calendar, parse ("2028-05-02")));
  g_assert_null (aus_work_calendar_get_holiday (aus_work_calendar_get_plain (),
                                                parse ("2027-05-01")));
}

/* Day by day, for every week there is, against plain counting */
static void
test_counting (void)
{
  g_autoptr (GPtrArray) holidays = make_holidays ();
  AusDate first = parse ("2027-02-20");

  for (guint week = 1; week <= AUS_WEEK_ALL; week++)
    {
      g_autoptr (AusWorkCalendar) calendar = aus_work_calendar_new (week, holidays, TRUE);
      int n = 0;

      for (int i = 1; i < 100; i++)
        {
          AusDate day = aus_date_add_days (first, i);
          const AusHoliday *holiday = aus_work_calendar_get_holiday (calendar, day);
          gboolean worked =
            (week >> (aus_date_get_weekday (day) - 1) & 1) != 0 && holiday == NULL;

          g_assert_cmpint (aus_work_calendar_is_worked (calendar, day), ==, worked);
          n += worked;
          g_assert_cmpint (aus_work_calendar_between (calendar, first, day), ==, n);
          g_assert_cmpint (aus_work_calendar_between (calendar, day, first), ==, -n);
          if (!worked)
            continue;

          g_assert_true (aus_date_equal (aus_work_calendar_add (calendar, first, n), day));
          g_assert_true (aus_date_equal (aus_work_calendar_add (calendar, day, 0), day));
          g_assert_true (aus_date_equal (
            aus_work_calendar_add (calendar, aus_work_calendar_add (calendar, day, 3), -3), day));
        }
    }
}

/* Without holidays it counts as AusDate does. */
static void
test_plain (void)
{
  AusDate first = parse ("2026-11-16");

  for (int i = 0; i < 14; i++)
    for (int n = -30; n <= 30; n++)
      {
        AusDate day = aus_date_add_days (first, i);

        g_assert_true (aus_date_equal (
          aus_work_calendar_add (aus_work_calendar_get_plain (), day, n),
          aus_date_add_workdays (day, n)));
      }
}

static void
test_ends_of_time (void)
{
  AusWorkCalendar *plain = aus_work_calendar_get_plain ();

  assert_date (aus_work_calendar_add (plain, parse ("9999-12-30"), G_MAXINT), "9999-12-31");
  assert_date (aus_work_calendar_add (plain, parse ("0001-01-03"), G_MININT), "0001-01-01");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/work-calendar/add", test_add);
  g_test_add_func ("/aus/work-calendar/deadlines", test_deadlines);
  g_test_add_func ("/aus/work-calendar/holiday", test_holiday);
  g_test_add_func ("/aus/work-calendar/counting", test_counting);
  g_test_add_func ("/aus/work-calendar/plain", test_plain);
  g_test_add_func ("/aus/work-calendar/ends-of-time", test_ends_of_time);

  return g_test_run ();
}
