/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-history.h"
#include "core/law/aus-calendars.h"

typedef struct
{
  AusHolidays *holidays;
  AusSender *sender;
  AusClient *client;
  AusCalendars *calendars;
  guint n_changed;
  guint n_notified;
} Fixture;

static AusDate
parse (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (aus_date_parse (iso, &date));

  return date;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "rules", NULL);
  g_autoptr (GError) error = NULL;

  fixture->holidays = aus_holidays_load (folder, &error);
  g_assert_no_error (error);
  fixture->sender = aus_sender_new ();
  fixture->client = aus_client_new ();
  fixture->calendars = aus_calendars_new (fixture->holidays, fixture->sender);
  g_signal_connect_swapped (fixture->calendars, "changed", G_CALLBACK (count_cb),
                            &fixture->n_changed);
  g_signal_connect_swapped (fixture->calendars, "notify::work", G_CALLBACK (count_cb),
                            &fixture->n_notified);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpuint (fixture->n_changed, ==, fixture->n_notified);
  g_assert_finalize_object (fixture->calendars);
  g_object_unref (fixture->client);
  g_object_unref (fixture->sender);
  g_object_unref (fixture->holidays);
}

static gboolean
is_worked (Fixture    *fixture,
           const char *iso)
{
  return aus_work_calendar_is_worked (aus_calendars_get_work (fixture->calendars), parse (iso));
}

static gboolean
is_counted (Fixture    *fixture,
            const char *iso)
{
  return aus_work_calendar_is_worked (
    aus_calendars_get_deadlines (fixture->calendars, fixture->client), parse (iso));
}

static AusFreeDays *
add_free_days (Fixture    *fixture,
               const char *name,
               const char *first,
               const char *last)
{
  g_autoptr (AusFreeDays) days = aus_free_days_new ();
  AusDate begin = first != NULL ? parse (first) : AUS_DATE_NONE;
  AusDate end = last != NULL ? parse (last) : AUS_DATE_NONE;

  g_object_set (days, "name", name, "first", &begin, "last", &end, NULL);
  aus_entity_list_append (fixture->sender->free_days, days);

  return days;
}

/* --- the user's own --------------------------------------------------------------------------- */

static void
test_nothing_chosen (Fixture       *fixture,
                     gconstpointer  data)
{
  g_assert_true (is_worked (fixture, "2026-12-25"));
  g_assert_false (is_worked (fixture, "2026-12-26")); /* a Saturday */
  g_assert_true (aus_calendars_get_work (fixture->calendars) ==
                 aus_calendars_get_work (fixture->calendars));
  g_assert_true (is_counted (fixture, "2026-12-26"));
  g_assert_false (is_counted (fixture, "2026-12-27"));
}

static void
test_region (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (AusWorkCalendar) before = g_object_ref (aus_calendars_get_work (fixture->calendars));

  g_assert_true (is_worked (fixture, "2026-11-18"));
  g_object_set (fixture->sender, "holiday-region", "DE-SN", NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_false (is_worked (fixture, "2026-11-18"));
  g_assert_true (aus_work_calendar_is_worked (before, parse ("2026-11-18")));

  g_object_set (fixture->sender, "holiday-region", "DE-XX", NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_true (is_worked (fixture, "2026-12-25"));
}

static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  AusWorkingWeek *week = fixture->sender->working_week;

  g_assert_cmpuint (aus_working_week_get_bits (week), ==, AUS_WEEK_MON_FRI);
  g_object_set (week, "saturday", TRUE, NULL);
  g_assert_cmpuint (aus_working_week_get_bits (week), ==, AUS_WEEK_MON_SAT);
  g_assert_true (is_worked (fixture, "2026-11-28"));
  g_assert_false (is_worked (fixture, "2026-11-29"));
  g_object_set (week, "sunday", TRUE, "monday", FALSE, NULL);
  g_assert_cmpuint (aus_working_week_get_bits (week), ==, 0x7e);
  g_assert_true (is_worked (fixture, "2026-11-29"));
  g_assert_false (is_worked (fixture, "2026-11-30"));
  g_assert_cmpuint (fixture->n_changed, ==, 3);

  /* A file in which no day is worked must not stop the program. */
  g_object_set (week, "tuesday", FALSE, "wednesday", FALSE, "thursday", FALSE, "friday", FALSE,
                "saturday", FALSE, "sunday", FALSE, NULL);
  g_assert_cmpuint (aus_working_week_get_bits (week), ==, 0);
  g_assert_true (is_worked (fixture, "2026-11-30"));
  g_assert_false (is_worked (fixture, "2026-11-29"));
}

static void
test_choices (Fixture       *fixture,
              gconstpointer  data)
{
  const AusHolidayRegion *bavaria = aus_holidays_find_region (fixture->holidays, "DE-BY");

  g_object_set (fixture->sender, "holiday-region", "DE-BY", NULL);
  g_assert_true (aus_calendars_is_kept (fixture->calendars,
                                        g_ptr_array_index (bavaria->options, 0)));
  g_assert_false (aus_calendars_is_kept (fixture->calendars,
                                         g_ptr_array_index (bavaria->options, 1)));
  g_assert_false (is_worked (fixture, "2025-08-15"));
  g_assert_true (is_worked (fixture, "2025-08-08"));

  aus_sender_choose_holiday (fixture->sender, "by_augsburg", TRUE);
  g_assert_false (is_worked (fixture, "2025-08-08"));
  g_assert_false (is_worked (fixture, "2025-08-15"));
  aus_sender_choose_holiday (fixture->sender, "by_catholic", FALSE);
  g_assert_true (is_worked (fixture, "2025-08-15"));
  g_assert_false (is_counted (fixture, "2025-08-08"));
  aus_sender_choose_holiday (fixture->sender, "by_catholic", TRUE);
  g_assert_false (is_worked (fixture, "2025-08-15"));
  g_assert_cmpuint (aus_entity_list_get_length (fixture->sender->holiday_choices), ==, 2);
  g_assert_cmpuint (fixture->n_changed, ==, 4);

  /* Choices for another region stay, for when one moves back. */
  g_object_set (fixture->sender, "holiday-region", "DE-SN", NULL);
  g_assert_true (is_worked (fixture, "2025-08-08"));
}

static void
test_free_days (Fixture       *fixture,
                gconstpointer  data)
{
  AusFreeDays *days = add_free_days (fixture, "Ferien", "2027-08-02", "2027-08-04");

  g_assert_true (is_worked (fixture, "2027-07-30"));
  g_assert_false (is_worked (fixture, "2027-08-02"));
  g_assert_false (is_worked (fixture, "2027-08-04"));
  g_assert_true (is_worked (fixture, "2027-08-05"));
  g_assert_true (is_counted (fixture, "2027-08-03"));
  g_assert_cmpstr (aus_work_calendar_get_holiday (aus_calendars_get_work (fixture->calendars),
                                                  parse ("2027-08-03"))->names[AUS_LANGUAGE_EN],
                   ==, "Ferien");

  g_object_set (days, "last", NULL, NULL);
  g_assert_false (is_worked (fixture, "2027-08-02"));
  g_assert_true (is_worked (fixture, "2027-08-03"));

  /* What makes no sense is no free day, and what has no end, or lies far off, does no harm. */
  add_free_days (fixture, "", NULL, "2027-09-01");
  add_free_days (fixture, "", "2027-10-02", "2027-10-01");
  add_free_days (fixture, "", "0001-01-01", "2020-01-01");
  add_free_days (fixture, "", "2050-12-30", "9999-12-31");
  add_free_days (fixture, "", "2060-01-01", NULL);
  g_assert_true (is_worked (fixture, "2027-09-01"));
  g_assert_true (is_worked (fixture, "2027-10-01"));
  g_assert_false (is_worked (fixture, "2020-01-01"));
  g_assert_true (is_worked (fixture, "2020-01-02"));
  g_assert_true (is_worked (fixture, "2050-12-29"));
  g_assert_false (is_worked (fixture, "2050-12-30"));

  aus_entity_list_remove (fixture->sender->free_days, 0);
  g_assert_true (is_worked (fixture, "2027-08-02"));
}

/* Only what calendars are made of makes new ones. */
static void
test_other_edits (Fixture       *fixture,
                  gconstpointer  data)
{
  AusWorkCalendar *before = aus_calendars_get_work (fixture->calendars);

  g_object_set (fixture->sender, "name", "Jule", "law", AUS_LAW_DE, NULL);
  g_object_set (fixture->sender->address, "city", "Leipzig", NULL);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  g_assert_true (aus_calendars_get_work (fixture->calendars) == before);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (fixture->sender));

  add_free_days (fixture, "Ferien", "2027-08-02", NULL);
  g_assert_false (is_worked (fixture, "2027-08-02"));
  g_assert_true (aus_history_undo (history));
  g_assert_true (is_worked (fixture, "2027-08-02"));
  g_assert_true (aus_history_redo (history));
  g_assert_false (is_worked (fixture, "2027-08-02"));
}

/* --- the client's ----------------------------------------------------------------------------- */

static void
test_client_region (Fixture       *fixture,
                    gconstpointer  data)
{
  static const struct
  {
    const char *sender;
    const char *client;
    AusLaw law;
    const char *region;
  } cases[] = {
    { "", "", AUS_LAW_NONE, "" },
    { "", "", AUS_LAW_DE, "DE" },
    { "DE-SN", "", AUS_LAW_NONE, "DE-SN" },
    { "DE-SN", "", AUS_LAW_DE, "DE-SN" },
    { "DE-SN", "DE-BE", AUS_LAW_DE, "DE-BE" },
    { "DE-SN", "", AUS_LAW_AT, "AT" },
    { "DE-SN", "", AUS_LAW_CH, "CH" },
    { "GB-SCT", "", AUS_LAW_GB, "GB-SCT" },
    { "GB-SCT", "", AUS_LAW_US, "US" },
    { "GB-SCT", "FR", AUS_LAW_US, "FR" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_object_set (fixture->sender, "holiday-region", cases[i].sender, NULL);
      g_object_set (fixture->client, "holiday-region", cases[i].client, "law", cases[i].law, NULL);
      g_assert_cmpstr (aus_calendars_get_region (fixture->calendars, fixture->client), ==,
                       cases[i].region);
    }
}

static void
test_deadlines (Fixture       *fixture,
                gconstpointer  data)
{
  AusWorkCalendar *austria;

  g_object_set (fixture->sender, "holiday-region", "DE-SN", NULL);
  g_assert_false (is_counted (fixture, "2026-11-18"));
  g_assert_true (is_counted (fixture, "2026-11-28")); /* Saturdays are Werktage */

  g_object_set (fixture->client, "law", AUS_LAW_AT, NULL);
  austria = aus_calendars_get_deadlines (fixture->calendars, fixture->client);
  g_assert_true (aus_calendars_get_deadlines (fixture->calendars, fixture->client) == austria);
  g_assert_true (is_counted (fixture, "2026-11-18"));
  g_assert_false (is_counted (fixture, "2026-04-03")); /* Good Friday, for deadlines only */
  g_assert_false (is_counted (fixture, "2026-12-08"));

  g_object_set (fixture->client, "holiday-region", "CH-GL", NULL);
  g_assert_false (is_counted (fixture, "2026-04-09"));
  g_assert_true (is_counted (fixture, "2026-12-08"));
}

/* Without rules there are weeks and own days. */
static void
test_no_rules (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (AusCalendars) calendars = aus_calendars_new (NULL, fixture->sender);

  g_object_set (fixture->sender, "holiday-region", "DE-SN", NULL);
  add_free_days (fixture, "Ferien", "2027-08-02", NULL);
  g_assert_null (aus_calendars_get_holidays (calendars));
  g_assert_true (aus_work_calendar_is_worked (aus_calendars_get_work (calendars),
                                              parse ("2026-12-25")));
  g_assert_false (aus_work_calendar_is_worked (aus_calendars_get_work (calendars),
                                               parse ("2027-08-02")));
  g_assert_true (aus_work_calendar_is_worked (
    aus_calendars_get_deadlines (calendars, fixture->client), parse ("2027-08-02")));
}

#define ADD(name, func) \
  g_test_add ("/aus/calendars/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("nothing-chosen", test_nothing_chosen);
  ADD ("region", test_region);
  ADD ("week", test_week);
  ADD ("choices", test_choices);
  ADD ("free-days", test_free_days);
  ADD ("other-edits", test_other_edits);
  ADD ("undo", test_undo);
  ADD ("client-region", test_client_region);
  ADD ("deadlines", test_deadlines);
  ADD ("no-rules", test_no_rules);

  return g_test_run ();
}
