/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <libical/ical.h>

#include "core/base/aus-error.h"
#include "core/base/aus-paths.h"
#include "exchange/aus-plan-calendar.h"
#include "../lib/aus-law-fixture.h"

/* What the calendar of a plan says, read back with libical. (check-calendar.py reads it with
 * another program's eyes and holds it against whole files.) */

#define CLIENT "0f3c1d9a-4f0e-4a55-9d52-0c3f6b1a7e01"
#define DRAFT  "11111111-1111-4111-8111-111111111111"
#define POST   "22222222-2222-4222-8222-222222222222"
#define MOVE   "33333333-3333-4333-8333-333333333333"
#define BILL   "44444444-4444-4444-8444-444444444444"

typedef struct
{
  AusClient *client;
  AusSender *sender;
  AusPlan *plan;
  AusHistory *history;
} Fixture;

static AusStep *
add_step (AusClient  *client,
          const char *id,
          const char *name,
          AusLane     lane,
          AusParty    owner,
          AusDate     start,
          int         length)
{
  AusStep *step = aus_entity_list_add_new (client->steps);

  g_object_set (step, "id", id, "name", name, "lane", lane, "owner", owner, "start", &start,
                "length", length, "note", "SECRET", NULL);

  return step;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  AusDate last = aus_date_new (2026, 12, 31), sent = aus_date_new (2026, 12, 10);
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  self->client = aus_client_new ();
  g_object_set (self->client, "id", CLIENT, "legal-name", "Meyer, Söhne\nund Töchter",
                "trade-name", "Meyer & Söhne", "notes", "SECRET", NULL);
  g_object_set (self->client->ending, "last-day", &last, "contract-end", &last, "notice-sent",
                &sent, "reason", "SECRET", "aim", "SECRET", NULL);
  add_step (self->client, DRAFT, "Draft the notice", AUS_LANE_NOTICE, AUS_PARTY_ME,
            aus_date_new (2026, 12, 7), 3);
  add_step (self->client, POST, "Post the notice", AUS_LANE_NOTICE, AUS_PARTY_ME,
            aus_date_new (2026, 12, 10), 1);
  add_step (self->client, MOVE, "Move the domain", AUS_LANE_HANDOVER, AUS_PARTY_CLIENT,
            aus_date_new (2026, 12, 14), 5);
  add_step (self->client, BILL, "Send the final invoice", AUS_LANE_MONEY, AUS_PARTY_ME,
            aus_date_new (2026, 12, 31), 1);
  g_object_set (aus_entity_list_peek (self->client->steps, 1), "waits-for", DRAFT, NULL);

  self->sender = aus_sender_new ();
  g_object_set (self->sender, "name", "Jo Park", NULL);
  self->plan = aus_plan_new (self->client, aus_date_new (2026, 11, 23));
  aus_plan_set_law (self->plan, law);
  self->history = aus_history_new (AUS_ENTITY (self->client));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->history);
  g_assert_finalize_object (self->plan);
  g_assert_finalize_object (self->client);
  g_clear_object (&self->sender);
}

/* --- exporting and reading back --------------------------------------------------------------- */

static AusPlanCalendar *
make (Fixture    *self,
      AusEdition  edition,
      int         day)
{
  g_autofree char *templates = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, day, 9, 30, 15);
  g_autoptr (GError) error = NULL;
  AusPlanCalendar *calendar = aus_plan_calendar_new (
    self->plan, self->sender, edition, (const char *[]){ templates, NULL }, now, &error);

  g_assert_no_error (error);

  return calendar;
}

/* Exports on that day of November, as the window does. */
static char *
export (Fixture    *self,
        AusEdition  edition,
        int         day)
{
  g_autoptr (AusPlanCalendar) calendar = make (self, edition, day);

  aus_plan_calendar_remember (calendar, self->history);

  return aus_plan_calendar_write (calendar);
}

static icalcomponent *
parse (const char *text)
{
  icalcomponent *calendar = icalparser_parse_string (text);

  g_assert_nonnull (calendar);
  g_assert_cmpint (icalcomponent_isa (calendar), ==, ICAL_VCALENDAR_COMPONENT);
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);

  return calendar;
}

/* Borrowed from @calendar; NULL when there is none */
static icalcomponent *
find (icalcomponent *calendar,
      const char    *start_of_summary)
{
  for (icalcomponent *child = icalcomponent_get_first_component (calendar, ICAL_ANY_COMPONENT);
       child != NULL; child = icalcomponent_get_next_component (calendar, ICAL_ANY_COMPONENT))
    if (g_str_has_prefix (icalcomponent_get_summary (child), start_of_summary))
      return child;

  return NULL;
}

/* The value of a property, "" when it is not there */
static const char *
get (icalcomponent *component,
     const char    *name)
{
  icalproperty_kind kind = icalproperty_string_to_kind (name);
  icalproperty *property = icalcomponent_get_first_property (component, kind);

  return property != NULL ? icalproperty_get_value_as_string (property) : "";
}

static void
assert_values (icalcomponent      *component,
               const char * const *values)
{
  g_assert_nonnull (component);
  for (guint i = 0; values[i] != NULL; i += 2)
    {
      g_test_message ("%s", values[i]);
      g_assert_cmpstr (get (component, values[i]), ==, values[i + 1]);
    }
}

#define ASSERT_VALUES(component, ...) \
  assert_values (component, (const char *[]){ __VA_ARGS__, NULL })

static void
assert_alarm (icalcomponent *component,
              const char    *trigger)
{
  icalcomponent *alarm = icalcomponent_get_first_component (component, ICAL_VALARM_COMPONENT);

  if (trigger == NULL)
    {
      g_assert_null (alarm);
      return;
    }
  ASSERT_VALUES (alarm, "ACTION", "DISPLAY", "TRIGGER", trigger, "DESCRIPTION",
                 icalcomponent_get_summary (component));
}

/* --- what it says ----------------------------------------------------------------------------- */

static void
test_mine (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *text = export (self, AUS_EDITION_MINE, 23);
  icalcomponent *calendar = parse (text);
  icalcomponent *post, *draft, *move, *due;

  ASSERT_VALUES (calendar, "VERSION", "2.0", "CALSCALE", "GREGORIAN", "METHOD", "",
                 "PRODID", "-//Ausklang//Ausklang//EN");
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==, 5);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VTODO_COMPONENT), ==, 3);

  due = find (calendar, "Notice must arrive · Meyer & Söhne");
  ASSERT_VALUES (due, "DTSTART", "20261217", "DTEND", "20261218", "SEQUENCE", "0",
                 "DTSTAMP", "20261123T093015Z", "LAST-MODIFIED", "20261123T093015Z",
                 "STATUS", "CONFIRMED", "CATEGORIES", "Notice", "CLASS", "PRIVATE",
                 "TRANSP", "TRANSPARENT");
  g_assert_nonnull (g_strrstr (icalcomponent_get_description (due),
                               "Orientation, not legal advice."));

  draft = find (calendar, "Draft the notice");
  ASSERT_VALUES (draft, "DTSTART", "20261207", "DUE", "20261209", "STATUS", "NEEDS-ACTION",
                 "PERCENT-COMPLETE", "0", "COMPLETED", "");
  /* A day alone has no start; its alarm counts from the end. */
  post = find (calendar, "Post the notice");
  ASSERT_VALUES (post, "DTSTART", "", "DUE", "20261210", "RELATED-TO", get (draft, "UID"),
                 "DESCRIPTION", "Waits for: Draft the notice");
  move = find (calendar, "Move the domain");
  ASSERT_VALUES (move, "DTSTART", "20261214", "DTEND", "20261219",
                 "DESCRIPTION", "Done by the client");
  g_assert_cmpint (icalcomponent_isa (move), ==, ICAL_VEVENT_COMPONENT);

  assert_alarm (due, "-P13DT15H");
  assert_alarm (draft, "-P6DT15H");
  assert_alarm (move, "-P6DT15H");
  assert_alarm (find (calendar, "Notice sent"), NULL);
  g_assert_null (strstr (text, "SECRET"));
  icalcomponent_free (calendar);
}

/* Neither the notice nor money, nor when it must arrive; everything is an event. */
static void
test_client (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *text = NULL;
  icalcomponent *calendar, *move;
  AusStep *private = add_step (self->client, "55555555-5555-4555-8555-555555555555", "Sigh",
                               AUS_LANE_WORK, AUS_PARTY_ME, aus_date_new (2026, 12, 1), 1);
  AusStep *dropped = add_step (self->client, "66666666-6666-4666-8666-666666666666", "Workshop",
                               AUS_LANE_WORK, AUS_PARTY_ME, aus_date_new (2026, 12, 1), 1);
  AusStep *brief = add_step (self->client, "77777777-7777-4777-8777-777777777777", "Brief them",
                             AUS_LANE_PEOPLE, AUS_PARTY_ME, aus_date_new (2026, 12, 1), 1);

  g_object_set (private, "private", TRUE, NULL);
  g_object_set (dropped, "state", AUS_STEP_STATE_DROPPED, NULL);
  g_object_set (brief, "waits-for", private->id, NULL);
  text = export (self, AUS_EDITION_CLIENT, 23);
  calendar = parse (text);

  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VTODO_COMPONENT), ==, 0);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==, 4);
  g_assert_nonnull (find (calendar, "Last working day · Jo Park"));
  g_assert_nonnull (find (calendar, "End of our contract"));
  move = find (calendar, "Move the domain · Jo Park");
  ASSERT_VALUES (move, "DESCRIPTION", "For you to do", "CLASS", "");
  assert_alarm (move, "-P6DT15H");
  /* What it waits for is nothing the client knows of. */
  ASSERT_VALUES (find (calendar, "Brief them"), "DESCRIPTION", "Done by Jo Park",
                 "RELATED-TO", "");
  assert_alarm (find (calendar, "Brief them"), NULL);
  for (guint i = 0; i < 5; i++)
    g_assert_null (strstr (text, ((const char *[]){ "SECRET", "Sigh", "Workshop", "notice",
                                                    "invoice" })[i]));
  icalcomponent_free (calendar);
}

/* The client's own language, whatever the interface speaks; du and Sie */
static void
test_language (Fixture       *self,
               gconstpointer  data)
{
  g_autofree char *formal = NULL;
  g_autofree char *informal = NULL;

  g_object_set (self->client, "language", AUS_LANGUAGE_DE, NULL);
  formal = export (self, AUS_EDITION_CLIENT, 23);
  g_assert_nonnull (strstr (formal, "\r\nX-WR-CALNAME:Übergabe von Jo Park\r\n"));
  g_assert_nonnull (strstr (formal, "\r\nSUMMARY:Letzter Leistungstag · Jo Park\r\n"));
  g_assert_nonnull (strstr (formal, "\r\nDESCRIPTION:Von Ihnen zu erledigen\r\n"));

  g_object_set (self->client, "address-form", AUS_ADDRESS_FORM_INFORMAL, NULL);
  informal = export (self, AUS_EDITION_CLIENT, 23);
  g_assert_nonnull (strstr (informal, "\r\nDESCRIPTION:Von dir zu erledigen\r\n"));
}

/* Several gates: a relation each, and the names of those that are not done */
static void
test_gates (Fixture       *self,
            gconstpointer  data)
{
  AusStep *bill = aus_entity_list_peek (self->client->steps, 3);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  icalcomponent *calendar, *component;

  g_object_set (bill, "waits-for", MOVE " " POST " 88888888-8888-4888-8888-888888888888", NULL);
  first = export (self, AUS_EDITION_MINE, 23);
  calendar = parse (first);
  component = find (calendar, "Send the final invoice");
  ASSERT_VALUES (component, "DESCRIPTION", "Waits for: Move the domain\\, Post the notice",
                 "RELATED-TO", get (find (calendar, "Move the domain"), "UID"));
  g_assert_cmpint (icalcomponent_count_properties (component, ICAL_RELATEDTO_PROPERTY), ==, 2);
  icalcomponent_free (calendar);

  g_object_set (aus_entity_list_peek (self->client->steps, 2), "state", AUS_STEP_STATE_DONE, NULL);
  second = export (self, AUS_EDITION_MINE, 24);
  calendar = parse (second);
  component = find (calendar, "Send the final invoice");
  ASSERT_VALUES (component, "DESCRIPTION", "Waits for: Post the notice", "SEQUENCE", "1");
  g_assert_cmpint (icalcomponent_count_properties (component, ICAL_RELATEDTO_PROPERTY), ==, 2);
  icalcomponent_free (calendar);
}

static void
test_states (Fixture       *self,
             gconstpointer  data)
{
  static const struct
  {
    AusStepState state;
    const char *status, *percent, *completed, *trigger;
  } cases[] = {
    { AUS_STEP_STATE_OPEN, "NEEDS-ACTION", "0", "", "-P6DT15H" },
    { AUS_STEP_STATE_BEGUN, "IN-PROCESS", "50", "", "-P6DT15H" },
    { AUS_STEP_STATE_DONE, "COMPLETED", "100", "20261208T120000Z", NULL },
    { AUS_STEP_STATE_DROPPED, "CANCELLED", "", "", NULL },
  };
  AusStep *draft = aus_entity_list_peek (self->client->steps, 0);
  AusDate done = aus_date_new (2026, 12, 8);

  g_object_set (draft, "done-on", &done, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      icalcomponent *calendar, *component;

      g_object_set (draft, "state", cases[i].state, NULL);
      text = export (self, AUS_EDITION_MINE, 23);
      calendar = parse (text);
      component = find (calendar, "Draft the notice");
      ASSERT_VALUES (component, "STATUS", cases[i].status, "PERCENT-COMPLETE", cases[i].percent,
                     "COMPLETED", cases[i].completed);
      assert_alarm (component, cases[i].trigger);
      icalcomponent_free (calendar);
    }
}

/* A to-do need not have a day, an event must. */
static void
test_no_days (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *text = NULL;
  icalcomponent *calendar;
  AusDate none = AUS_DATE_NONE;

  g_object_set (self->client->ending, "last-day", &none, "contract-end", &none, "notice-sent",
                &none, NULL);
  for (guint i = 0; i < 4; i++)
    g_object_set (aus_entity_list_peek (self->client->steps, i), "start", &none, NULL);
  text = export (self, AUS_EDITION_MINE, 23);
  calendar = parse (text);

  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==, 0);
  g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VTODO_COMPONENT), ==, 3);
  ASSERT_VALUES (find (calendar, "Draft the notice"), "DTSTART", "", "DUE", "");
  assert_alarm (find (calendar, "Draft the notice"), NULL);
  icalcomponent_free (calendar);
}

/* --- over several exports --------------------------------------------------------------------- */

static void
assert_numbers (const char *text,
                const char *summary,
                const char *sequence,
                const char *stamp)
{
  icalcomponent *calendar = parse (text);
  icalcomponent *component = find (calendar, summary);

  ASSERT_VALUES (component, "SEQUENCE", sequence, "DTSTAMP", stamp, "LAST-MODIFIED", stamp);
  icalcomponent_free (calendar);
}

/* Nothing changed: the same bytes, and nothing to save. */
static void
test_again (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *first = export (self, AUS_EDITION_MINE, 23);
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (self->client));
  g_autofree char *second = export (self, AUS_EDITION_MINE, 24);

  g_assert_cmpstr (first, ==, second);
  g_assert_true (aus_entity_equal (before, AUS_ENTITY (self->client)));
  g_assert_cmpuint (aus_entity_list_get_length (self->client->calendar_entries), ==, 8);
}

static void
test_changed (Fixture       *self,
              gconstpointer  data)
{
  AusStep *move = aus_entity_list_peek (self->client->steps, 2);
  AusDate later = aus_date_new (2026, 12, 15);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  g_free (export (self, AUS_EDITION_MINE, 23));
  g_object_set (move, "start", &later, NULL);
  second = export (self, AUS_EDITION_MINE, 24);
  assert_numbers (second, "Move the domain", "1", "20261124T093015Z");
  assert_numbers (second, "Draft the notice", "0", "20261123T093015Z");

  /* Nobody sees a note. */
  g_object_set (move, "note", "They are slow", "name", "Move both domains", NULL);
  g_object_set (aus_entity_list_peek (self->client->steps, 0), "note", "Be brief", NULL);
  third = export (self, AUS_EDITION_MINE, 25);
  assert_numbers (third, "Move both domains", "2", "20261125T093015Z");
  assert_numbers (third, "Draft the notice", "0", "20261123T093015Z");
}

/* Looking is not exporting: the next one still counts from the last that was remembered. */
static void
test_not_remembered (Fixture       *self,
                     gconstpointer  data)
{
  AusDate later = aus_date_new (2026, 12, 15);
  g_autoptr (AusPlanCalendar) look = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  g_free (export (self, AUS_EDITION_MINE, 23));
  g_object_set (aus_entity_list_peek (self->client->steps, 2), "start", &later, NULL);
  look = make (self, AUS_EDITION_MINE, 24);
  second = aus_plan_calendar_write (look);
  third = export (self, AUS_EDITION_MINE, 25);
  assert_numbers (second, "Move the domain", "1", "20261124T093015Z");
  assert_numbers (third, "Move the domain", "1", "20261125T093015Z");
}

/* Gone: cancelled once. Back again: the same UID goes on counting. */
static void
test_gone (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *first = export (self, AUS_EDITION_MINE, 23);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *fourth = NULL;
  g_autoptr (AusPlanCalendar) calendar = NULL;
  icalcomponent *before = parse (first), *after;
  AusDate received = aus_date_new (2026, 11, 24), none = AUS_DATE_NONE;

  aus_plan_remove_step (self->plan, aus_plan_find (self->plan, DRAFT));
  g_object_set (self->client->ending, "notice-received", &received, NULL);
  calendar = make (self, AUS_EDITION_MINE, 24);
  g_assert_cmpuint (aus_plan_calendar_get_n_items (calendar), ==, 7);
  g_assert_cmpuint (aus_plan_calendar_get_n_gone (calendar), ==, 2);
  second = export (self, AUS_EDITION_MINE, 24);
  after = parse (second);
  ASSERT_VALUES (find (after, "Draft the notice · Meyer & Söhne"), "UID",
                 get (find (before, "Draft the notice"), "UID"), "STATUS", "CANCELLED",
                 "SEQUENCE", "1", "DTSTAMP", "20261124T093015Z");
  ASSERT_VALUES (find (after, "Notice must arrive"), "STATUS", "CANCELLED", "SEQUENCE", "1",
                 "DTSTART", "20261217", "DTEND", "20261218");
  /* What waited for it waits no more. */
  ASSERT_VALUES (find (after, "Post the notice"), "RELATED-TO", "", "SEQUENCE", "1");
  icalcomponent_free (after);

  third = export (self, AUS_EDITION_MINE, 25);
  g_assert_null (strstr (third, "CANCELLED"));
  g_assert_null (strstr (third, "Draft the notice"));

  g_object_set (self->client->ending, "notice-received", &none, NULL);
  fourth = export (self, AUS_EDITION_MINE, 26);
  after = parse (fourth);
  ASSERT_VALUES (find (after, "Notice must arrive"), "UID",
                 get (find (before, "Notice must arrive"), "UID"), "STATUS", "CONFIRMED",
                 "SEQUENCE", "2", "DTSTAMP", "20261126T093015Z");
  icalcomponent_free (after);
  icalcomponent_free (before);
}

/* A to-do that the client does from now on is an event: cancelled there, new here. */
static void
test_other_owner (Fixture       *self,
                  gconstpointer  data)
{
  g_autofree char *first = export (self, AUS_EDITION_MINE, 23);
  g_autofree char *second = NULL;
  icalcomponent *before = parse (first), *after, *todo, *event;
  AusStep *bill = aus_entity_list_peek (self->client->steps, 3);

  g_object_set (bill, "owner", AUS_PARTY_CLIENT, NULL);
  second = export (self, AUS_EDITION_MINE, 24);
  after = parse (second);
  event = find (after, "Send the final invoice");
  g_assert_cmpint (icalcomponent_isa (event), ==, ICAL_VEVENT_COMPONENT);
  ASSERT_VALUES (event, "SEQUENCE", "0", "STATUS", "CONFIRMED");
  todo = icalcomponent_get_first_component (after, ICAL_VTODO_COMPONENT);
  while (!g_str_equal (get (todo, "STATUS"), "CANCELLED"))
    todo = icalcomponent_get_next_component (after, ICAL_VTODO_COMPONENT);
  ASSERT_VALUES (todo, "UID", get (find (before, "Send the final invoice"), "UID"),
                 "SEQUENCE", "1");
  g_assert_cmpstr (get (todo, "UID"), !=, get (event, "UID"));
  icalcomponent_free (after);
  icalcomponent_free (before);
}

/* The editions count by themselves; what becomes private is cancelled for the client alone. */
static void
test_editions (Fixture       *self,
               gconstpointer  data)
{
  g_autofree char *theirs_after = NULL;
  g_autofree char *mine_after = NULL;

  g_free (export (self, AUS_EDITION_MINE, 23));
  g_free (export (self, AUS_EDITION_CLIENT, 23));
  g_object_set (aus_entity_list_peek (self->client->steps, 2), "private", TRUE, "name",
                "Move the domain of that ingrate", NULL);
  theirs_after = export (self, AUS_EDITION_CLIENT, 24);
  mine_after = export (self, AUS_EDITION_MINE, 24);

  g_assert_nonnull (strstr (theirs_after, "\r\nSUMMARY:Move the domain · Jo Park\r\n"));
  g_assert_nonnull (strstr (theirs_after, "\r\nSTATUS:CANCELLED\r\n"));
  g_assert_null (strstr (theirs_after, "ingrate"));
  assert_numbers (mine_after, "Move the domain of that ingrate", "1", "20261124T093015Z");
  g_assert_null (strstr (mine_after, "CANCELLED"));
}

/* An export is nothing to take back. */
static void
test_undo (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *first = NULL;

  g_object_set (self->client, "trade-name", "Meyer", NULL);
  first = export (self, AUS_EDITION_MINE, 23);
  g_assert_true (aus_history_undo (self->history));
  g_assert_cmpstr (self->client->trade_name, ==, "Meyer & Söhne");
  g_assert_false (aus_history_can_undo (self->history));
  g_assert_cmpuint (aus_entity_list_get_length (self->client->calendar_entries), ==, 8);
}

/* A file that somebody has edited may say anything. */
static void
test_tampered (Fixture       *self,
               gconstpointer  data)
{
  g_autofree char *second = NULL;
  AusEntityList *entries = self->client->calendar_entries;
  AusCalendarEntry *stranger;

  g_free (export (self, AUS_EDITION_MINE, 23));
  stranger = aus_entity_list_add_new (entries);
  g_object_set (aus_entity_list_peek (entries, 2), "modified", "x\r\nX-A:B", NULL);
  g_object_set (aus_entity_list_peek (entries, 3), "sequence", G_MAXINT - 1, "digest", "", NULL);
  g_object_set (stranger, "id", "u\r\nBEGIN:VEVENT", "name", "n\r\nEND:VEVENT", NULL);
  second = export (self, AUS_EDITION_MINE, 24);

  assert_numbers (second, "Last working day", "1", "20261124T093015Z");
  assert_numbers (second, "Draft the notice", "0", "20261123T093015Z");
  assert_numbers (second, "End of the contract", "2147483646", "20261124T093015Z");
  g_assert_null (strstr (second, "\nX-A"));
  g_assert_nonnull (strstr (second, "UID:u\\nBEGIN:VEVENT"));
}

/* --- what people write ------------------------------------------------------------------------ */

static void
assert_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strpbrk (lines[i], "\r\n"));
    }
}

/* Characters of eleven and of two bytes, which no fold may cut */
#define PAINTERS "👩‍🎨é👩‍🎨éé👩‍🎨ééé👩‍🎨éééé👩‍🎨"

static void
test_names (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *long_name = g_strnfill (2000, 'x');
  const char * const cases[][2] = {
    { "a\nb", "a b" },
    { "a\r\nBEGIN:VEVENT\r\nSUMMARY:b", "a  BEGIN:VEVENT  SUMMARY:b" },
    { "a,b;c\\d:e\"f", "a,b;c\\d:e\"f" },
    { "\\n is no break, \\, no comma", "\\n is no break, \\, no comma" },
    { "a\tb\001c\302\205d\342\200\250e", "a b c d e" },
    { "  ", "Handover" },
    { PAINTERS PAINTERS PAINTERS, PAINTERS PAINTERS PAINTERS },
    { long_name, long_name },
    { "{{notes}} {{{notes}}} <b> &amp; %s %n", "{{notes}} {{{notes}}} <b> &amp; %s %n" },
  };
  AusStep *move = aus_entity_list_peek (self->client->steps, 2);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int edition = AUS_EDITION_MINE; edition <= AUS_EDITION_CLIENT; edition++)
      {
        g_autofree char *text = NULL;
        g_autofree char *summary = NULL;
        icalcomponent *calendar;

        g_object_set (self->client, "trade-name", cases[i][0], NULL);
        g_object_set (self->sender, "name", cases[i][0], NULL);
        g_object_set (move, "name", cases[i][0], NULL);
        text = export (self, (AusEdition) edition, 23);
        assert_lines (text);
        calendar = parse (text);
        summary = g_str_equal (cases[i][1], "Handover")
                    ? g_strdup (cases[i][1])
                    : g_strconcat (cases[i][1], " · ", cases[i][1], NULL);
        g_assert_cmpint (icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT), ==,
                         edition == AUS_EDITION_MINE ? 5 : 3);
        g_assert_nonnull (find (calendar, summary));
        icalcomponent_free (calendar);
      }
}

/* What would end the line or begin an escape does not. */
static void
test_calendar_name (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *text = NULL;

  g_object_set (self->client, "trade-name", "a,b;c\\d\ne", NULL);
  text = export (self, AUS_EDITION_MINE, 23);
  g_assert_nonnull (strstr (text, "\r\nX-WR-CALNAME:Ending with a,b;c\\\\d e\r\n"));
}

/* A template that the user has broken is told of, with its place. */
static void
test_broken_template (Fixture       *self,
                      gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-calendar-XXXXXX", NULL);
  g_autofree char *english = g_build_filename (folder, "en", NULL);
  g_autofree char *path = g_build_filename (english, "calendar.mustache", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);
  g_autoptr (GError) error = NULL;

  g_mkdir (english, 0700);
  g_file_set_contents (path, "---\nlast_day: {{#a}}\n---\n", -1, NULL);
  g_assert_null (aus_plan_calendar_new (self->plan, self->sender, AUS_EDITION_CLIENT,
                                        (const char *[]){ folder, NULL }, now, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, "calendar.mustache (last_day):1:"));

  g_remove (path);
  g_rmdir (english);
  g_rmdir (folder);
}

/* The user's numbers are for the user. */
static void
test_lead_times (Fixture       *self,
                 gconstpointer  data)
{
  g_autofree char *mine = NULL, *theirs = NULL;
  icalcomponent *calendar;

  g_object_set (self->sender->lead_times, "handover", 1, NULL);
  mine = export (self, AUS_EDITION_MINE, 23);
  calendar = parse (mine);
  assert_alarm (find (calendar, "Move the domain"), "-P2DT15H"); /* Friday, at nine */
  icalcomponent_free (calendar);

  theirs = export (self, AUS_EDITION_CLIENT, 23);
  calendar = parse (theirs);
  assert_alarm (find (calendar, "Move the domain"), "-P6DT15H");
  icalcomponent_free (calendar);
}

/* The appointment has its time, as the clock on the wall shows it, and is for the user alone. */
static void
test_talk (Fixture       *self,
           gconstpointer  data)
{
  AusDate talk = aus_date_new (2026, 11, 27);
  AusConversation *conversation = self->client->conversation;
  AusContact *contact = aus_entity_list_add_new (self->client->contacts);
  g_autofree char *all_day = NULL, *mine = NULL, *late = NULL, *held = NULL, *theirs = NULL;
  icalcomponent *calendar;

  g_object_set (contact, "name", "Tom Lang", "note", "SECRET", NULL);
  g_object_set (self->client->ending, "conversation-on", &talk, NULL);
  g_object_set (conversation, "participants", contact->id, "talk-channel", AUS_TALK_CHANNEL_PHONE,
                "said", "SECRET", "offer", "SECRET", NULL);
  all_day = export (self, AUS_EDITION_MINE, 23);
  calendar = parse (all_day);
  ASSERT_VALUES (find (calendar, "Conversation"), "DTSTART", "20261127", "DTEND", "20261128",
                 "TRANSP", "TRANSPARENT", "SEQUENCE", "0");
  assert_alarm (find (calendar, "Conversation"), "-P6DT15H");
  icalcomponent_free (calendar);

  g_object_set (conversation, "time", "14:30", NULL);
  mine = export (self, AUS_EDITION_MINE, 24);
  calendar = parse (mine);
  ASSERT_VALUES (find (calendar, "Conversation · Meyer & Söhne"), "DTSTART", "20261127T143000",
                 "DTEND", "20261127T153000", "TRANSP", "OPAQUE", "CLASS", "PRIVATE",
                 "CATEGORIES", "People", "DESCRIPTION", "By phone · Tom Lang", "SEQUENCE", "1");
  assert_alarm (find (calendar, "Conversation"), "-P7DT5H30M"); /* At nine as well */
  g_assert_null (strstr (mine, "SECRET"));
  icalcomponent_free (calendar);

  /* Over midnight, and nothing to be warned of once it was held. */
  g_object_set (conversation, "time", "23:15", "held-on", &talk, NULL);
  late = export (self, AUS_EDITION_MINE, 25);
  calendar = parse (late);
  ASSERT_VALUES (find (calendar, "Conversation"), "DTSTART", "20261127T231500", "DTEND",
                 "20261128T001500", "SEQUENCE", "2");
  assert_alarm (find (calendar, "Conversation"), NULL);
  icalcomponent_free (calendar);
  held = export (self, AUS_EDITION_MINE, 26);
  g_assert_cmpstr (held, ==, late);

  theirs = export (self, AUS_EDITION_CLIENT, 26);
  g_assert_null (strstr (theirs, "Conversation"));
  g_assert_null (strstr (theirs, "20261127"));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/aus/plan-calendar/mine", test_mine },
    { "/aus/plan-calendar/client", test_client },
    { "/aus/plan-calendar/language", test_language },
    { "/aus/plan-calendar/gates", test_gates },
    { "/aus/plan-calendar/states", test_states },
    { "/aus/plan-calendar/no-days", test_no_days },
    { "/aus/plan-calendar/lead-times", test_lead_times },
    { "/aus/plan-calendar/talk", test_talk },
    { "/aus/plan-calendar/again", test_again },
    { "/aus/plan-calendar/changed", test_changed },
    { "/aus/plan-calendar/not-remembered", test_not_remembered },
    { "/aus/plan-calendar/gone", test_gone },
    { "/aus/plan-calendar/other-owner", test_other_owner },
    { "/aus/plan-calendar/editions", test_editions },
    { "/aus/plan-calendar/undo", test_undo },
    { "/aus/plan-calendar/tampered", test_tampered },
    { "/aus/plan-calendar/names", test_names },
    { "/aus/plan-calendar/calendar-name", test_calendar_name },
    { "/aus/plan-calendar/broken-template", test_broken_template },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
