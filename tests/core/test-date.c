/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-date-text.h"
#include "core/base/aus-date.h"

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static void
assert_day (AusDate     date,
            const char *expected)
{
  g_autofree char *iso = aus_date_to_iso (date);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_parse (void)
{
  static const char *good[] = {
    "0001-01-01", "1582-10-10", "2024-02-29", "2026-12-10", "9999-12-31",
  };
  static const char *bad[] = {
    "",           "2026-02-30", "2026-02-29", "2100-02-29", "0000-01-01", "2026-13-01",
    "2026-00-10",
    "2026-01-00", "2026-1-01",  "26-01-01",   "2026/01/01", " 2026-01-01", "2026-01-01 ",
    "2026-01-01T00:00", "-026-01-01", "+026-01-01", "2026-01-1a", "２026-01-01", "10.12.2026",
  };
  AusDate date;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (aus_date_parse (good[i], &date));
      assert_day (date, good[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      date = day ("2026-11-23");
      g_test_message ("%s", bad[i]);
      g_assert_false (aus_date_parse (bad[i], &date));
      assert_day (date, "2026-11-23");
    }
  g_assert_false (aus_date_parse (NULL, &date));
}

static void
test_none (void)
{
  AusDate none = AUS_DATE_NONE;

  g_assert_false (aus_date_is_set (none));
  assert_day (none, "");
  g_assert_cmpint (aus_date_compare (none, day ("0001-01-01")), <, 0);
  g_assert_true (aus_date_equal (none, AUS_DATE_NONE));
}

static void
test_fields (void)
{
  static const struct
  {
    const char *iso;
    int weekday;
    int week;
  } cases[] = {
    { "0001-01-01", 1, 1 },  { "2020-12-31", 4, 53 }, { "2021-01-03", 7, 53 },
    { "2021-01-04", 1, 1 },
    { "2024-12-30", 1, 1 },  { "2026-11-23", 1, 48 }, { "2026-12-10", 4, 50 },
    { "2027-01-01", 5, 53 },
    { "9999-12-31", 5, 52 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusDate date = day (cases[i].iso);

      g_assert_cmpint (aus_date_get_weekday (date), ==, cases[i].weekday);
      g_assert_cmpint (aus_date_get_iso_week (date), ==, cases[i].week);
      g_assert_cmpint (aus_date_is_weekend (date), ==, cases[i].weekday >= 6);
    }
  g_assert_cmpint (aus_date_get_year (day ("2026-12-10")), ==, 2026);
  g_assert_cmpint (aus_date_get_month (day ("2026-12-10")), ==, 12);
  g_assert_cmpint (aus_date_get_day (day ("2026-12-10")), ==, 10);
  assert_day (aus_date_new (2026, 12, 10), "2026-12-10");
}

static void
test_months (void)
{
  static const struct
  {
    const char *from;
    int months;
    const char *expected;
  } cases[] = {
    { "2026-01-31", 1, "2026-02-28" },   { "2024-01-31", 1, "2024-02-29" },
    { "2026-10-31", 1, "2026-11-30" },   { "2026-11-30", 1, "2026-12-30" },
    { "2026-12-15", 1, "2027-01-15" },   { "2026-01-15", -1, "2025-12-15" },
    { "2024-02-29", 12, "2025-02-28" },  { "2024-02-29", 48, "2028-02-29" },
    { "2026-03-31", -1, "2026-02-28" },  { "2026-03-31", 0, "2026-03-31" },
    { "9999-12-01", 1, "9999-12-31" },   { "0001-01-05", -1, "0001-01-01" },
    { "2026-01-01", G_MAXINT, "9999-12-31" }, { "2026-01-01", G_MININT, "0001-01-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_day (aus_date_add_months (day (cases[i].from), cases[i].months), cases[i].expected);
}

static void
test_days (void)
{
  assert_day (aus_date_add_days (day ("2026-12-31"), 1), "2027-01-01");
  assert_day (aus_date_add_days (day ("2024-03-01"), -1), "2024-02-29");
  assert_day (aus_date_add_days (day ("2026-01-01"), G_MAXINT), "9999-12-31");
  assert_day (aus_date_add_days (day ("2026-01-01"), G_MININT), "0001-01-01");
  g_assert_cmpint (aus_date_days_between (day ("2026-11-23"), day ("2026-12-10")), ==, 17);
  g_assert_cmpint (aus_date_days_between (day ("2026-12-10"), day ("2026-11-23")), ==, -17);
  g_assert_cmpint (aus_date_days_between (day ("0001-01-01"), day ("9999-12-31")), ==, 3652058);
  assert_day (aus_date_first_of_month (day ("2026-12-10")), "2026-12-01");
  assert_day (aus_date_last_of_month (day ("2028-02-10")), "2028-02-29");
  assert_day (aus_date_first_of_week (day ("2026-11-29")), "2026-11-23");
  assert_day (aus_date_first_of_week (day ("2026-11-23")), "2026-11-23");
}

/* One day after the other, which nobody can get wrong */
static AusDate
naive_add_workdays (AusDate date,
                    int     workdays)
{
  int step = workdays < 0 ? -1 : 1;

  while (workdays == 0 && aus_date_is_weekend (date))
    date = aus_date_add_days (date, 1);
  for (int left = ABS (workdays); left > 0;)
    {
      date = aus_date_add_days (date, step);
      if (!aus_date_is_weekend (date))
        left--;
    }

  return date;
}

static void
test_add_workdays (void)
{
  for (AusDate date = day ("2024-01-01"); aus_date_compare (date, day ("2032-12-31")) <= 0;
       date = aus_date_add_days (date, 1))
    for (int n = -23; n <= 23; n++)
      g_assert_cmpuint (aus_date_add_workdays (date, n).julian, ==,
                        naive_add_workdays (date, n).julian);

  assert_day (aus_date_add_workdays (day ("2026-11-28"), 0), "2026-11-30");
  assert_day (aus_date_add_workdays (day ("2026-11-28"), 1), "2026-11-30");
  assert_day (aus_date_add_workdays (day ("2026-11-29"), -1), "2026-11-27");
  assert_day (aus_date_add_workdays (day ("2026-11-27"), 10), "2026-12-11");
  assert_day (aus_date_add_workdays (day ("2026-11-27"), G_MAXINT), "9999-12-31");
  assert_day (aus_date_add_workdays (day ("2026-11-27"), G_MININT), "0001-01-01");
}

static void
test_workdays_between (void)
{
  AusDate start = day ("2024-01-01");

  for (int offset = 0; offset < 7; offset++)
    {
      AusDate from = aus_date_add_days (start, offset);
      int expected = 0;

      for (AusDate date = from; aus_date_compare (date, day ("2032-12-31")) <= 0;)
        {
          g_assert_cmpint (aus_date_workdays_between (from, date), ==, expected);
          g_assert_cmpint (aus_date_workdays_between (date, from), ==, -expected);
          date = aus_date_add_days (date, 1);
          expected += aus_date_is_weekend (date) ? 0 : 1;
        }
    }
}

static void
test_typed (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
    const char *expected;
  } cases[] = {
    { "de_DE", "2026-12-10", "2026-12-10" },       { "de_DE", " 10.12.2026 ", "2026-12-10" },
    { "de_DE", "10.12.26", "2026-12-10" },         { "de_DE", "10.12.", "2026-12-10" },
    { "de_DE", "1.3.", "2027-03-01" },             { "de_DE", "23.11.", "2026-11-23" },
    { "de_DE", "22.11.", "2027-11-22" },           { "de_DE", "29.2.", "2028-02-29" },
    { "de_DE", "10. Dez. 2026", "2026-12-10" },    { "de_DE", "10. dezember 2026", "2026-12-10" },
    { "de_DE", "31.2.2026", "" },                  { "de_DE", "morgen", "" },
    { "de_DE", "10.12.2026x", "" },                { "de_DE", "", "" },
    { "de_DE", "10.13.2026", "" },                 { "de_AT", "10.1.2027", "2027-01-10" },
    { "en_GB", "10/12/2026", "2026-12-10" },       { "en_GB", "10 Dec 2026", "2026-12-10" },
    { "en_GB", "10 December", "2026-12-10" },      { "en_GB", "1/2", "2027-02-01" },
    { "en_US", "12/10/2026", "2026-12-10" },       { "en_US", "December 10, 2026", "2026-12-10" },
    { "en_US", "Dec 10", "2026-12-10" },           { "en_US", "13/10/2026", "" },
    { "en_GB", "\xff\xfe", "" },
    { "en_GB", "a text that is much longer than any day could ever be, whatever its language", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusDate date = AUS_DATE_NONE;
      gboolean ok;

      g_test_message ("%s: case %u", cases[i].locale, i);
      ok = aus_date_parse_text (cases[i].text, cases[i].locale, day ("2026-11-23"), &date);
      g_assert_cmpint (ok, ==, *cases[i].expected != '\0');
      assert_day (date, cases[i].expected);
    }
}

static void
test_value (void)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GDateTime) late = g_date_time_new_from_iso8601 ("2026-11-23T23:59:59+14:00", NULL);

  g_value_init (&value, AUS_TYPE_DATE);
  g_assert_false (aus_date_is_set (aus_date_value_get (&value)));
  aus_date_value_set (&value, day ("2026-11-23"));
  assert_day (aus_date_value_get (&value), "2026-11-23");
  assert_day (aus_date_from_date_time (late), "2026-11-23");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/date/parse", test_parse);
  g_test_add_func ("/aus/date/none", test_none);
  g_test_add_func ("/aus/date/fields", test_fields);
  g_test_add_func ("/aus/date/months", test_months);
  g_test_add_func ("/aus/date/days", test_days);
  g_test_add_func ("/aus/date/add-workdays", test_add_workdays);
  g_test_add_func ("/aus/date/workdays-between", test_workdays_between);
  g_test_add_func ("/aus/date/typed", test_typed);
  g_test_add_func ("/aus/date/value", test_value);

  return g_test_run ();
}
