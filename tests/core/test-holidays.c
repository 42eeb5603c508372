/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/law/aus-holidays.h"

/* The program's own rules, read once */
static AusHolidays *shipped;

static AusDate
parse (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

/* "25 Dec Christmas Day, 26 Dec …": "MM-DD name" of one year, with "!" before what counts for
 * deadlines only */
static char *
tell (AusHolidays        *holidays,
      const char         *region,
      const char * const *options,
      int                 year,
      AusLanguage         language)
{
  g_autoptr (GPtrArray) list = aus_holidays_list (holidays, region, options, year, year);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);
      g_autofree char *iso = aus_date_to_iso (holiday->day);

      g_assert_cmpint (aus_date_get_year (holiday->day), ==, year);
      g_string_append_printf (text, "%s%s%s %s", i > 0 ? ", " : "",
                              holiday->deadline_only ? "!" : "", iso + 5,
                              holiday->names[language]);
    }

  return g_string_free (text, FALSE);
}

/* --- the program's own ------------------------------------------------------------------------ */

/* Whole years, word for word */
static void
test_years (void)
{
  static const struct
  {
    const char *region;
    int year;
    AusLanguage language;
    const char *text;
  } cases[] = {
    { "DE-SN", 2026, AUS_LANGUAGE_DE,
      "01-01 Neujahr, 04-03 Karfreitag, 04-06 Ostermontag, 05-01 Tag der Arbeit, "
      "05-14 Christi Himmelfahrt, 05-25 Pfingstmontag, 10-03 Tag der Deutschen Einheit, "
      "10-31 Reformationstag, 11-18 Buß- und Bettag, 12-25 1. Weihnachtstag, "
      "12-26 2. Weihnachtstag" },
    { "AT", 2027, AUS_LANGUAGE_DE,
      "01-01 Neujahr, 01-06 Heilige Drei Könige, !03-26 Karfreitag, 03-29 Ostermontag, "
      "05-01 Staatsfeiertag, 05-06 Christi Himmelfahrt, 05-17 Pfingstmontag, 05-27 Fronleichnam, "
      "08-15 Mariä Himmelfahrt, 10-26 Nationalfeiertag, 11-01 Allerheiligen, "
      "12-08 Mariä Empfängnis, 12-25 Christtag, 12-26 Stefanitag" },
    { "GB-EAW", 2027, AUS_LANGUAGE_EN,
      "01-01 New Year’s Day, 03-26 Good Friday, 03-29 Easter Monday, "
      "05-03 Early May bank holiday, 05-31 Spring bank holiday, 08-30 Summer bank holiday, "
      "12-25 Christmas Day, 12-26 Boxing Day, 12-27 Christmas Day (substitute day), "
      "12-28 Boxing Day (substitute day)" },
    { "GB-SCT", 2026, AUS_LANGUAGE_EN,
      "01-01 New Year’s Day, 01-02 2nd January, 04-03 Good Friday, 05-04 Early May bank holiday, "
      "05-25 Spring bank holiday, 06-15 World Cup bank holiday, 08-03 Summer bank holiday, "
      "11-30 St Andrew’s Day, 12-25 Christmas Day, 12-26 Boxing Day, "
      "12-28 Boxing Day (substitute day)" },
    { "US", 2027, AUS_LANGUAGE_EN,
      "01-01 New Year’s Day, 01-18 Birthday of Martin Luther King, Jr., "
      "02-15 Washington’s Birthday, 05-31 Memorial Day, "
      "06-18 Juneteenth National Independence Day (observed), "
      "06-19 Juneteenth National Independence Day, 07-04 Independence Day, "
      "07-05 Independence Day (observed), 09-06 Labor Day, 10-11 Columbus Day, "
      "11-11 Veterans Day, 11-25 Thanksgiving Day, 12-24 Christmas Day (observed), "
      "12-25 Christmas Day, 12-31 New Year’s Day (observed)" },
    { "CH-GE", 2026, AUS_LANGUAGE_EN,
      "01-01 New Year’s Day, 04-03 Good Friday, 04-06 Easter Monday, 05-14 Ascension Day, "
      "05-25 Whit Monday, 08-01 National Day, 09-10 Genevan Fast, 12-25 Christmas Day, "
      "12-31 Restoration of the Republic" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = tell (shipped, cases[i].region, NULL, cases[i].year,
                                    cases[i].language);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Without an option named, it is as by default. */
static gboolean
is_free (const char         *region,
         const char * const *options,
         const char         *iso)
{
  AusDate day = parse (iso);
  int year = aus_date_get_year (day);
  g_autoptr (GPtrArray) list = aus_holidays_list (shipped, region, options, year, year);

  for (guint i = 0; i < list->len; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);

      if (aus_date_equal (holiday->day, day) && !holiday->deadline_only)
        return TRUE;
    }

  return FALSE;
}

/* Single days that are a holiday, or are none */
static const struct
{
  const char *region;
  const char *free;
  const char *worked; /* that looks much like it */
} single_days[] = {
  /* the Wednesday before 23 November, also when the 22nd is one */
  { "DE-SN", "2023-11-22", "2023-11-15" },
  { "DE-SN", "2028-11-22", "2028-11-15" },
  { "DE-SN", "2034-11-22", "2034-11-15" },
  { "DE-SN", "2025-11-19", "2025-11-26" },
  { "DE-SN", "2022-11-16", "2022-11-23" },
  /* 31 October: in the west since 2018, everywhere in 2017 */
  { "DE-BY", "2017-10-31", "2018-10-31" },
  { "DE-HB", "2018-10-31", "2016-10-31" },
  { "DE-HH", "2018-10-31", "2016-10-31" },
  { "DE-NI", "2018-10-31", "2016-10-31" },
  { "DE-SH", "2018-10-31", "2015-10-31" },
  { "DE-BB", "2015-10-31", "2015-11-01" },
  /* new ones */
  { "DE-TH", "2019-09-20", "2018-09-20" },
  { "DE-MV", "2023-03-08", "2022-03-08" },
  { "DE-BE", "2019-03-08", "2018-03-08" },
  { "DE-BE", "2020-05-08", "2021-05-08" },
  { "DE-BE", "2025-05-08", "2024-05-08" },
  { "DE-BE", "2028-06-17", "2027-06-17" },
  { "DE-BB", "2026-04-05", "2026-12-31" },
  { "DE-SL", "2026-08-15", "2026-01-06" },
  { "DE-ST", "2026-01-06", "2026-06-04" },
  { "AT", "2026-04-06", "2026-04-03" },
  /* Switzerland */
  { "CH-NE", "2017-01-02", "2018-01-02" },
  { "CH-NE", "2016-12-26", "2017-12-26" },
  { "CH-AI", "2018-12-26", "2017-12-26" },
  { "CH-AR", "2027-12-26", "2026-12-26" },
  { "CH-UR", "2022-12-26", "2020-12-26" },
  { "CH-GL", "2026-04-09", "2026-04-02" }, /* the 2nd is Maundy Thursday */
  { "CH-GL", "2027-04-01", "2027-04-08" },
  { "CH-GL", "2015-04-09", "2015-04-02" },
  { "CH-GE", "2027-09-09", "2027-09-02" },
  { "CH-GE", "2024-09-05", "2024-09-12" }, /* 1 September is a Sunday */
  { "CH-VD", "2026-09-21", "2026-09-20" },
  /* the United Kingdom */
  { "GB-EAW", "2020-05-08", "2020-05-04" },
  { "GB-EAW", "2022-06-02", "2022-05-30" },
  { "GB-NIR", "2022-06-03", "2023-06-03" },
  { "GB-SCT", "2022-09-19", "2023-09-19" },
  { "GB-EAW", "2023-05-08", "2023-05-02" },
  { "GB-SCT", "2026-06-15", "2027-06-15" },
  { "GB-SCT", "2022-01-03", "2022-01-05" }, /* 1st and 2nd at a weekend */
  { "GB-SCT", "2022-01-04", "2022-04-18" }, /* no Easter Monday there */
  { "GB-SCT", "2027-08-02", "2027-08-30" },
  { "GB-EAW", "2021-12-27", "2021-12-29" },
  { "GB-EAW", "2021-12-28", "2021-12-24" },
  { "GB-EAW", "2022-12-27", "2022-12-28" }, /* Christmas on a Sunday: Boxing Day is in its way */
  { "GB-NIR", "2026-07-13", "2026-07-14" },
  { "GB-NIR", "2026-03-17", "2026-03-18" },
  /* the United States */
  { "US", "2027-12-31", "2028-01-03" },
  { "US", "2021-12-31", "2022-12-30" },
  { "US", "2023-01-02", "2023-01-03" },
  { "US", "2026-07-03", "2026-07-06" },
  { "US", "2021-06-18", "2020-06-19" },
};

static void
test_days (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (single_days); i++)
    {
      g_test_message ("%s %s", single_days[i].region, single_days[i].free);
      g_assert_true (is_free (single_days[i].region, NULL, single_days[i].free));
      g_assert_false (is_free (single_days[i].region, NULL, single_days[i].worked));
    }
}

static void
test_options (void)
{
  static const char * const none[] = { NULL };
  static const char * const augsburg[] = { "by_augsburg", "by_catholic", NULL };
  static const char * const saxony[] = { "sn_corpus_christi", NULL };
  static const char * const thuringia[] = { "th_corpus_christi", NULL };

  g_assert_true (is_free ("DE-BY", NULL, "2026-08-15"));
  g_assert_false (is_free ("DE-BY", none, "2026-08-15"));
  g_assert_false (is_free ("DE-BY", NULL, "2026-08-08"));
  g_assert_true (is_free ("DE-BY", augsburg, "2026-08-08"));
  g_assert_true (is_free ("DE-BY", augsburg, "2026-08-15"));
  g_assert_false (is_free ("DE-SN", NULL, "2026-06-04"));
  g_assert_true (is_free ("DE-SN", saxony, "2026-06-04"));
  g_assert_false (is_free ("DE-TH", saxony, "2026-06-04"));
  g_assert_true (is_free ("DE-TH", thuringia, "2026-06-04"));
}

/* The Sunday after the full moon of spring, whose day the golden number gives (the table of the
 * Book of Common Prayer for 1900 to 2199) */
static AusDate
look_up_easter (int year)
{
  static const int full_moons[] = { 414, 403, 323, 411, 331, 418, 408, 328, 416, 405,
                                    325, 413, 402, 322, 410, 330, 417, 407, 327 };
  int moon = full_moons[year % 19];
  AusDate day = aus_date_new (year, moon / 100, moon % 100);

  do
    day = aus_date_add_days (day, 1);
  while (aus_date_get_weekday (day) != 7);

  return day;
}

static void
test_easter (void)
{
  static const struct
  {
    const char *name;
    int offset;
  } feasts[] = {
    { "Good Friday", -2 }, { "Easter Sunday", 0 }, { "Easter Monday", 1 },
    { "Ascension Day", 39 }, { "Whit Sunday", 49 }, { "Whit Monday", 50 },
  };

  for (int year = AUS_HOLIDAYS_FIRST_YEAR; year <= AUS_HOLIDAYS_LAST_YEAR; year++)
    {
      g_autoptr (GPtrArray) list = aus_holidays_list (shipped, "DE-BB", NULL, year, year);
      AusDate easter = look_up_easter (year);
      guint found = 0;

      for (guint i = 0; i < list->len; i++)
        for (gsize j = 0; j < G_N_ELEMENTS (feasts); j++)
          {
            const AusHoliday *holiday = g_ptr_array_index (list, i);

            if (strcmp (holiday->names[AUS_LANGUAGE_EN], feasts[j].name) != 0)
              continue;
            g_assert_cmpint (aus_date_days_between (easter, holiday->day), ==, feasts[j].offset);
            found++;
          }
      g_assert_cmpuint (found, ==, G_N_ELEMENTS (feasts));
    }
}

/* How many days each region has in 2015, 2016 … 2050, "a" being 10: counted elsewhere. Bavaria with
 * Assumption Day, Austria with Good Friday. */
static const struct
{
  const char *region;
  const char *counts;
} counts[] = {
  { "DE", "99a999999999999999999999999999999999" },
  { "DE-BW", "ccdccccccccccccccccccccccccccccccccc" },
  { "DE-BY", "ddeddddddddddddddddddddddddddddddddd" },
  { "DE-BE", "99a9abaaaabaabaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-BB", "cccccccccccccccccccccccccccccccccccc" },
  { "DE-HB", "99aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-HH", "99aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-HE", "aabaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-MV", "aaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "DE-NI", "99aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-NW", "bbcbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "DE-RP", "bbcbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "DE-SL", "ccdccccccccccccccccccccccccccccccccc" },
  { "DE-SN", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "DE-ST", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "DE-SH", "99aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "DE-TH", "aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
  { "AT", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" },
  { "CH", "444444444444444444444444444444444444" },
  { "CH-AG", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" },
  { "CH-AI", "bcbccbccbccbcbcccccbccbcccccbcbccbcc" },
  { "CH-AR", "787887887887878888878878888878788788" },
  { "CH-BE", "999999999999999999999999999999999999" },
  { "CH-BL", "999999999999999999999999999999999999" },
  { "CH-BS", "999999999999999999999999999999999999" },
  { "CH-FR", "555555555555555555555555555555555555" },
  { "CH-GE", "999999999999999999999999999999999999" },
  { "CH-GL", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "CH-GR", "777777777777777777777777777777777777" },
  { "CH-JU", "dddddddddddddddddddddddddddddddddddd" },
  { "CH-LU", "dddddddddddddddddddddddddddddddddddd" },
  { "CH-NE", "899888899888888888998888998889988889" },
  { "CH-NW", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "CH-OW", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "CH-SG", "999999999999999999999999999999999999" },
  { "CH-SH", "999999999999999999999999999999999999" },
  { "CH-SO", "555555555555555555555555555555555555" },
  { "CH-SZ", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" },
  { "CH-TG", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  { "CH-TI", "ffffffffffffffffffffffffffffffffffff" },
  { "CH-UR", "dedeedeedeededeeeeedeedeeeeededeedee" },
  { "CH-VD", "999999999999999999999999999999999999" },
  { "CH-VS", "999999999999999999999999999999999999" },
  { "CH-ZG", "999999999999999999999999999999999999" },
  { "CH-ZH", "999999999999999999999999999999999999" },
  { "GB-EAW", "999889aca889a9888aa9889aa988999889aa" },
  { "GB-NIR", "cbbbbccecbbccbbbbccbbbccccbbcbbbbccc" },
  { "GB-SCT", "aba9aacebaabcb9aabca9aaccaaaaba9aacc" },
  { "US", "bbcbabfddbbcfccbbfddcbcfddbbcddcbcfd" },
};

static void
test_counts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    for (int year = AUS_HOLIDAYS_FIRST_YEAR; year <= AUS_HOLIDAYS_LAST_YEAR; year++)
      {
        g_autoptr (GPtrArray) list =
          aus_holidays_list (shipped, counts[i].region, NULL, year, year);
        char c = counts[i].counts[year - AUS_HOLIDAYS_FIRST_YEAR];

        g_test_message ("%s %d", counts[i].region, year);
        g_assert_cmpint ((int) list->len, ==, g_ascii_isdigit (c) ? c - '0' : c - 'a' + 10);
      }

  /* All but what the parts of the United Kingdom share, which nobody else counts */
  g_assert_cmpuint (G_N_ELEMENTS (counts), ==, aus_holidays_get_n_regions (shipped) - 1);
}

static void
test_regions (void)
{
  const AusHolidayRegion *bavaria = aus_holidays_find_region (shipped, "DE-BY");
  const AusHolidayOption *option;
  guint n_options = 0;

  g_assert_cmpuint (aus_holidays_get_n_regions (shipped), ==, 50);
  g_assert_cmpstr (bavaria->names[AUS_LANGUAGE_EN], ==, "Bavaria");
  g_assert_cmpstr (bavaria->names[AUS_LANGUAGE_DE], ==, "Bayern");
  g_assert_cmpstr (bavaria->country->names[AUS_LANGUAGE_DE], ==, "Deutschland");
  g_assert_cmpuint (bavaria->options->len, ==, 2);
  option = g_ptr_array_index (bavaria->options, 0);
  g_assert_cmpstr (option->id, ==, "by_catholic");
  g_assert_true (option->is_default);
  option = g_ptr_array_index (bavaria->options, 1);
  g_assert_cmpstr (option->id, ==, "by_augsburg");
  g_assert_false (option->is_default);
  g_assert_true (aus_date_is_set (aus_holidays_get_as_of (shipped)));

  for (guint i = 0; i < aus_holidays_get_n_regions (shipped); i++)
    {
      const AusHolidayRegion *region = aus_holidays_get_region (shipped, i);

      g_assert_true (aus_holidays_find_region (shipped, region->id) == region);
      g_assert_true (g_str_has_prefix (region->id, region->country->id));
      n_options += region->options->len;
    }
  g_assert_cmpuint (n_options, ==, 4);
}

static void
test_unknown (void)
{
  static const char * const unknown[] = { "", "DE-XX", "de-sn", "FR" };

  g_assert_null (aus_holidays_find_region (shipped, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autoptr (GPtrArray) list = aus_holidays_list (shipped, unknown[i], NULL, 2026, 2027);

      g_assert_null (aus_holidays_find_region (shipped, unknown[i]));
      g_assert_cmpuint (list->len, ==, 0);
    }
}

/* --- years ------------------------------------------------------------------------------------ */

/* A list of many years is the lists of each year, and has an order. */
static void
test_many_years (void)
{
  for (guint i = 0; i < aus_holidays_get_n_regions (shipped); i++)
    {
      const char *region = aus_holidays_get_region (shipped, i)->id;
      g_autoptr (GPtrArray) all = aus_holidays_list (shipped, region, NULL, 1, 9999);
      guint position = 0;

      for (int year = AUS_HOLIDAYS_FIRST_YEAR; year <= AUS_HOLIDAYS_LAST_YEAR; year++)
        {
          g_autoptr (GPtrArray) one = aus_holidays_list (shipped, region, NULL, year, year);

          for (guint j = 0; j < one->len; j++, position++)
            {
              g_assert_cmpuint (position, <, all->len);
              g_assert_cmpint (aus_holiday_compare (&one->pdata[j], &all->pdata[position]), ==, 0);
              if (position > 0)
                g_assert_cmpint (
                  aus_holiday_compare (&all->pdata[position - 1], &all->pdata[position]), <, 0);
            }
        }
      g_assert_cmpuint (position, ==, all->len);
    }
}

static void
test_out_of_years (void)
{
  g_autoptr (GPtrArray) before = aus_holidays_list (shipped, "DE-SN", NULL, 1990, 2014);
  g_autoptr (GPtrArray) after = aus_holidays_list (shipped, "US", NULL, 2051, 2051);
  g_autoptr (GPtrArray) backwards = aus_holidays_list (shipped, "US", NULL, 2027, 2026);

  g_assert_cmpuint (before->len, ==, 0);
  g_assert_cmpuint (after->len, ==, 0);
  g_assert_cmpuint (backwards->len, ==, 0);
}

/* --- calendars -------------------------------------------------------------------------------- */

static void
test_calendar (void)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  g_autoptr (AusWorkCalendar) work = NULL;
  g_autoptr (AusWorkCalendar) law = NULL;

  g_ptr_array_add (own, aus_holiday_new (parse ("2027-08-03"), "Closed", "Betriebsferien", FALSE));
  g_ptr_array_add (own, aus_holiday_new (parse ("2027-08-02"), "Closed", "Betriebsferien", FALSE));
  work = aus_holidays_make_calendar (shipped, "AT", NULL, own, AUS_WEEK_MON_FRI, FALSE);
  law = aus_holidays_make_calendar (shipped, "AT", NULL, NULL, AUS_WEEK_MON_SAT, TRUE);

  g_assert_true (aus_work_calendar_is_worked (work, parse ("2027-03-26")));
  g_assert_false (aus_work_calendar_is_worked (law, parse ("2027-03-26")));
  g_assert_false (aus_work_calendar_is_worked (work, parse ("2027-03-27")));
  g_assert_true (aus_work_calendar_is_worked (law, parse ("2027-03-27")));
  g_assert_false (aus_work_calendar_is_worked (work, parse ("2027-08-02")));
  g_assert_false (aus_work_calendar_is_worked (work, parse ("2027-08-03")));
  g_assert_true (aus_work_calendar_is_worked (law, parse ("2027-08-03")));
  g_assert_false (aus_work_calendar_is_worked (work, parse ("2050-12-08")));
  g_assert_false (aus_work_calendar_is_worked (work, parse ("2015-01-06")));
  g_assert_true (aus_work_calendar_is_worked (work, parse ("2051-12-08")));
  g_assert_cmpstr (aus_work_calendar_get_holiday (work, parse ("2027-08-02"))
                     ->names[AUS_LANGUAGE_DE], ==, "Betriebsferien");
}

/* No region is a week and nothing else. */
static void
test_calendar_without_region (void)
{
  g_autoptr (AusWorkCalendar) calendar =
    aus_holidays_make_calendar (shipped, "", NULL, NULL, AUS_WEEK_MON_FRI, TRUE);

  g_assert_true (aus_work_calendar_is_worked (calendar, parse ("2026-12-25")));
  g_assert_false (aus_work_calendar_is_worked (calendar, parse ("2026-12-26")));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "rules", NULL);
  shipped = aus_holidays_load (folder, &error);
  g_assert_no_error (error);

  g_test_add_func ("/aus/holidays/years", test_years);
  g_test_add_func ("/aus/holidays/days", test_days);
  g_test_add_func ("/aus/holidays/options", test_options);
  g_test_add_func ("/aus/holidays/easter", test_easter);
  g_test_add_func ("/aus/holidays/counts", test_counts);
  g_test_add_func ("/aus/holidays/regions", test_regions);
  g_test_add_func ("/aus/holidays/unknown", test_unknown);
  g_test_add_func ("/aus/holidays/many-years", test_many_years);
  g_test_add_func ("/aus/holidays/out-of-years", test_out_of_years);
  g_test_add_func ("/aus/holidays/calendar", test_calendar);
  g_test_add_func ("/aus/holidays/calendar-without-region", test_calendar_without_region);

  result = g_test_run ();
  g_object_unref (shipped);

  return result;
}
