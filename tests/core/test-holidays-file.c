/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-error.h"
#include "core/law/aus-holidays.h"

/* Files of rules other than the program's own: broken ones, and what its own do not use. */

/* "25 Dec Christmas Day, 26 Dec …": "MM-DD name" of one year, with "!" before what counts for
 * deadlines only */
static char *
tell (AusHolidays *holidays,
      int          year)
{
  g_autoptr (GPtrArray) list = aus_holidays_list (holidays, "DE", NULL, year, year);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);
      g_autofree char *iso = aus_date_to_iso (holiday->day);

      g_string_append_printf (text, "%s%s%s %s", i > 0 ? ", " : "",
                              holiday->deadline_only ? "!" : "", iso + 5,
                              holiday->names[AUS_LANGUAGE_EN]);
    }

  return g_string_free (text, FALSE);
}

/* --- bad files -------------------------------------------------------------------------------- */

#define HEAD_ "{\"format\": \"ausklang-holidays\", \"version\": 1, \"as_of\": \"2026-11-23\", "
#define COUNTRY_ \
  "{\"id\": \"DE\", \"en\": \"Germany\", \"de\": \"Deutschland\", \"source_en\": \"x\", " \
  "\"source_de\": \"x\"}"
#define FILE_(regions) HEAD_ "\"countries\": [" COUNTRY_ "], \"regions\": [" regions "]}"
#define REGION_(id, rest) "{\"id\": \"" id "\", \"en\": \"A\", \"de\": \"B\"" rest "}"
#define RULES_(rules) FILE_ (REGION_ ("DE", ", \"rules\": [" rules "]"))
#define RULE_(rest) RULES_ ("{\"id\": \"r\", \"en\": \"A\", \"de\": \"B\", " rest "}")
#define SHARED_ ", \"type\": \"easter\", \"offset\": 1"
#define FIXED_(rest) RULE_ ("\"type\": \"fixed\", \"month\": 2, \"day\": 29" rest)

static const struct
{
  const char *text;
  int code;
  const char *message;
} bad[] = {
  { "{}", AUS_ERROR_INVALID, "t: format: missing" },
  { "{\"format\": \"other\"}", AUS_ERROR_INVALID, "t: format: not \"ausklang-holidays\"" },
  { "{\"format\": \"ausklang-holidays\"}", AUS_ERROR_INVALID, "t: version: missing" },
  { "{\"format\": \"ausklang-holidays\", \"version\": 2}", AUS_ERROR_TOO_NEW,
    "t: version: written for a newer version of the program" },
  { "{\"format\": \"ausklang-holidays\", \"version\": 1}", AUS_ERROR_INVALID,
    "t: as_of: missing" },
  { "{\"format\": \"ausklang-holidays\", \"version\": 1, \"as_of\": \"2026-02-30\"}",
    AUS_ERROR_INVALID, "t: as_of: not a day" },
  { HEAD_ "\"regions\": []}", AUS_ERROR_INVALID, "t: countries: missing" },
  { HEAD_ "\"countries\": [1]}", AUS_ERROR_INVALID, "t: countries[0]: not an object" },
  { HEAD_ "\"countries\": [{\"id\": \"DE\", \"en\": \"A\", \"de\": \"B\"}]}", AUS_ERROR_INVALID,
    "t: countries[0].source_en: missing" },
  { HEAD_ "\"countries\": [" COUNTRY_ "," COUNTRY_ "]}", AUS_ERROR_INVALID,
    "t: countries[1].id: used twice" },
  { HEAD_ "\"countries\": []}", AUS_ERROR_INVALID, "t: regions: missing" },

  /* regions */
  { FILE_ ("{}"), AUS_ERROR_INVALID, "t: regions[0].id: missing" },
  { FILE_ ("{\"id\": \"DE\", \"de\": \"B\"}"), AUS_ERROR_INVALID, "t: regions[0].en: missing" },
  { FILE_ ("{\"id\": \"DE\", \"en\": \"A\", \"de\": \"\"}"), AUS_ERROR_INVALID,
    "t: regions[0].de: empty" },
  { FILE_ (REGION_ ("FR-1", "")), AUS_ERROR_INVALID, "t: regions[0].id: no such country" },
  { FILE_ (REGION_ ("DE", "")), AUS_ERROR_INVALID, "t: regions[0].rules: missing" },
  { FILE_ (REGION_ ("DE", ", \"rules\": []") "," REGION_ ("DE", ", \"rules\": []")),
    AUS_ERROR_INVALID, "t: regions[1].id: used twice" },
  { FILE_ (REGION_ ("DE", ", \"inherits\": \"DE\", \"rules\": []")), AUS_ERROR_INVALID,
    "t: regions[0].inherits: no such region before this one" },
  { FILE_ (REGION_ ("DE", ", \"inherits\": 1, \"rules\": []")), AUS_ERROR_INVALID,
    "t: regions[0].inherits: expected a string, found an integer" },
  { FILE_ (REGION_ ("DE", ", \"substitute\": {\"move\": \"sometimes\"}, \"rules\": []")),
    AUS_ERROR_INVALID, "t: regions[0].substitute.move: unknown word" },
  { FILE_ (REGION_ ("DE", ", \"substitute\": {\"move\": \"next_weekday\"}, \"rules\": []")),
    AUS_ERROR_INVALID, "t: regions[0].substitute.en: missing" },
  { FILE_ (REGION_ ("DE", ", \"substitute\": {\"move\": \"nearest_weekday\", \"en\": \"A\"}, "
                          "\"rules\": []")),
    AUS_ERROR_INVALID, "t: regions[0].substitute.de: missing" },
  { FILE_ (REGION_ ("DE", ", \"options\": 1, \"rules\": []")), AUS_ERROR_INVALID,
    "t: regions[0].options: expected an array, found an integer" },
  { FILE_ (REGION_ ("DE", ", \"options\": [{\"id\": \"o\", \"en\": \"A\", \"de\": \"B\"}, "
                          "{\"id\": \"o\", \"en\": \"A\", \"de\": \"B\"}], \"rules\": []")),
    AUS_ERROR_INVALID, "t: regions[0].options[1].id: used twice" },
  { FILE_ (REGION_ ("DE", ", \"options\": [{\"id\": \"o\", \"en\": \"A\", \"de\": \"B\", "
                          "\"default\": 1}], \"rules\": []")),
    AUS_ERROR_INVALID,
    "t: regions[0].options[0].default: expected true or false, found an integer" },

  /* rules */
  { RULES_ ("[]"), AUS_ERROR_INVALID, "t: regions[0].rules[0]: not an object" },
  { RULES_ ("{}"), AUS_ERROR_INVALID, "t: regions[0].rules[0].id: missing" },
  { RULES_ ("{\"id\": \"r\", \"en\": \"A\", \"de\": \"B\"" SHARED_ "}, "
            "{\"id\": \"r\", \"en\": \"A\", \"de\": \"B\"" SHARED_ "}"),
    AUS_ERROR_INVALID, "t: regions[0].rules[1].id: used twice" },
  { RULE_ ("\"day\": 1"), AUS_ERROR_INVALID, "t: regions[0].rules[0].type: missing" },
  { RULE_ ("\"type\": \"full_moon\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].type: unknown word" },
  { RULE_ ("\"type\": \"fixed\", \"day\": 1"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].month: missing" },
  { RULE_ ("\"type\": \"fixed\", \"month\": 13, \"day\": 1"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].month: out of range" },
  { RULE_ ("\"type\": \"fixed\", \"month\": 4, \"day\": 31"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].day: not a day of that month" },
  { RULE_ ("\"type\": \"easter\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].offset: missing" },
  { RULE_ ("\"type\": \"easter\", \"offset\": 100"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].offset: out of range" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"n\": 1"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].weekday: missing" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"weekday\": 0, \"n\": 1"),
    AUS_ERROR_INVALID, "t: regions[0].rules[0].weekday: out of range" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"weekday\": 1, \"n\": 0"),
    AUS_ERROR_INVALID, "t: regions[0].rules[0].n: out of range" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"weekday\": 1, \"n\": 6"),
    AUS_ERROR_INVALID, "t: regions[0].rules[0].n: out of range" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"weekday\": 1, \"n\": 1, "
           "\"plus_days\": \"1\""),
    AUS_ERROR_INVALID, "t: regions[0].rules[0].plus_days: expected an integer, found a string" },
  { RULE_ ("\"type\": \"nth_weekday\", \"month\": 5, \"weekday\": 1, \"n\": 1, "
           "\"skip_if_easter_offset\": -3"),
    AUS_ERROR_INVALID, "t: regions[0].rules[0].skip_plus_days: missing" },
  { RULE_ ("\"type\": \"weekday_before\", \"month\": 11, \"day\": 23"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].weekday: missing" },
  { RULE_ ("\"type\": \"weekday_before\", \"month\": 11, \"weekday\": 3"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].day: missing" },
  { RULE_ ("\"type\": \"once\""), AUS_ERROR_INVALID, "t: regions[0].rules[0].date: missing" },
  { RULE_ ("\"type\": \"once\", \"date\": \"8 May 2020\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].date: not a day" },
  { FIXED_ (", \"from\": \"2019\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].from: expected an integer, found a string" },
  { FIXED_ (", \"from\": 2020, \"to\": 2019"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].to: out of range" },
  { FIXED_ (", \"only_weekdays\": [1, 8]"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].only_weekdays: not weekdays from 1 to 7" },
  { FIXED_ (", \"only_weekdays\": [true]"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].only_weekdays: not weekdays from 1 to 7" },
  { FIXED_ (", \"only_weekdays\": []"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].only_weekdays: empty" },
  { FIXED_ (", \"except\": {\"2020\": \"2020-13-01\"}"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].except.2020: not a day" },
  { FIXED_ (", \"except\": {\"2020\": \"2021-05-08\"}"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].except.2020: not a day of that year" },
  { FIXED_ (", \"except\": [2020]"), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].except: expected an object, found an array" },
  { FIXED_ (", \"option\": \"by_catholic\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].option: not an option of the region" },
  { FIXED_ (", \"deadline_only\": \"yes\""), AUS_ERROR_INVALID,
    "t: regions[0].rules[0].deadline_only: expected true or false, found a string" },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (aus_holidays_new_from_data (bad[i].text, strlen (bad[i].text), "t", &error));
      g_assert_error (error, AUS_ERROR, bad[i].code);
      g_assert_cmpstr (error->message, ==, bad[i].message);
    }
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (aus_holidays_load ("/nowhere", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static AusHolidays *
read_file (const char *text)
{
  g_autoptr (GError) error = NULL;
  AusHolidays *holidays = aus_holidays_new_from_data (text, strlen (text), "t", &error);

  g_assert_no_error (error);

  return holidays;
}

/* What the program's own rules do not use, or not in every way */
static void
test_rules (void)
{
  static const struct
  {
    const char *text;
    int year;
    const char *days;
  } cases[] = {
    { FIXED_ (""), 2028, "02-29 A" },
    { FIXED_ (""), 2027, "" },
    { FIXED_ (", \"from\": 2020, \"to\": 2024"), 2024, "02-29 A" },
    { FIXED_ (", \"from\": 2020, \"to\": 2024"), 2028, "" },
    { FIXED_ (", \"from\": 2020, \"to\": 2024"), 2016, "" },
    { FIXED_ (", \"except\": {\"2027\": \"2027-03-01\"}"), 2027, "03-01 A" },
    { FIXED_ (", \"only_weekdays\": [2]"), 2028, "02-29 A" },
    { FIXED_ (", \"only_weekdays\": [1, 3, 4, 5, 6, 7]"), 2028, "" },
    { FIXED_ (", \"deadline_only\": true"), 2028, "!02-29 A" },
    { RULE_ ("\"type\": \"nth_weekday\", \"month\": 2, \"weekday\": 2, \"n\": 5"), 2028,
      "02-29 A" },
    { RULE_ ("\"type\": \"nth_weekday\", \"month\": 2, \"weekday\": 3, \"n\": 5"), 2028, "" },
    { RULE_ ("\"type\": \"nth_weekday\", \"month\": 2, \"weekday\": 2, \"n\": -1"), 2028,
      "02-29 A" },
    { RULE_ ("\"type\": \"nth_weekday\", \"month\": 2, \"weekday\": 3, \"n\": -1"), 2028,
      "02-23 A" },
    { RULE_ ("\"type\": \"weekday_before\", \"month\": 3, \"day\": 1, \"weekday\": 3"), 2028,
      "02-23 A" },
    { RULE_ ("\"type\": \"weekday_before\", \"month\": 3, \"day\": 1, \"weekday\": 2"), 2028,
      "02-29 A" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AusHolidays) holidays = read_file (cases[i].text);
      g_autofree char *days = tell (holidays, cases[i].year);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

/* How days are moved */
static void
test_moved (void)
{
#define MOVED_(move) \
  FILE_ (REGION_ ("DE", ", \"substitute\": {\"move\": \"" move "\", \"en\": \"E\", \"de\": " \
                        "\"D\"}, \"rules\": [" \
                        "{\"id\": \"s\", \"en\": \"Sat\", \"de\": \"x\", \"type\": \"once\", " \
                        "\"date\": \"2027-05-01\"}, " \
                        "{\"id\": \"t\", \"en\": \"Sun\", \"de\": \"x\", \"type\": \"once\", " \
                        "\"date\": \"2027-05-02\"}, " \
                        "{\"id\": \"d\", \"en\": \"Quiet\", \"de\": \"x\", \"type\": \"once\", " \
                        "\"date\": \"2027-05-08\", \"deadline_only\": true}, " \
                        "{\"id\": \"u\", \"en\": \"Mon\", \"de\": \"x\", \"type\": \"once\", " \
                        "\"date\": \"2027-05-03\"}]"))
  static const struct
  {
    const char *text;
    const char *days;
  } cases[] = {
    { MOVED_ ("none"), "05-01 Sat, 05-02 Sun, 05-03 Mon, !05-08 Quiet" },
    { MOVED_ ("next_weekday"),
      "05-01 Sat, 05-02 Sun, 05-03 Mon, 05-04 Sat (E), 05-05 Sun (E), !05-08 Quiet" },
    { MOVED_ ("nearest_weekday"),
      "04-30 Sat (E), 05-01 Sat, 05-02 Sun, 05-03 Mon, 05-03 Sun (E), !05-08 Quiet" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AusHolidays) holidays = read_file (cases[i].text);
      g_autofree char *days = tell (holidays, 2027);

      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/holidays-file/bad", test_bad);
  g_test_add_func ("/aus/holidays-file/missing-file", test_missing_file);
  g_test_add_func ("/aus/holidays-file/rules", test_rules);
  g_test_add_func ("/aus/holidays-file/moved", test_moved);

  return g_test_run ();
}
