/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Monday 23 November 2026 is today, Thursday 31 December 2026 the last day. */

#include "config.h"

#include "../lib/aus-law-fixture.h"
#include "core/base/aus-entity-path.h"
#include "core/base/aus-history.h"
#include "core/ending/aus-concession.h"
#include "core/ending/aus-talk.h"
#include "core/text/aus-guide-context.h"



typedef struct
{
  AusClient *client;
  AusPlan *plan;
  AusHistory *history;
} Fixture;

static AusDate
day (const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));

  return date;
}

static void
add_step (Fixture    *fixture,
          const char *name,
          const char *origin,
          int         offset)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "origin", origin, "offset", offset, "length", 1, NULL);
  aus_entity_list_append (fixture->client->steps, step);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");
  AusDate last_day = day ("2026-12-31");

  fixture->client = aus_client_new ();
  g_object_set (fixture->client, "language", AUS_LANGUAGE_EN, "law", AUS_LAW_GB, NULL);
  g_object_set (fixture->client->ending, "last-day", &last_day, "stage", AUS_STAGE_CONVERSATION,
                NULL);
  fixture->plan = aus_plan_new (fixture->client, day ("2026-11-23"));
  aus_plan_set_law (fixture->plan, law);
  add_step (fixture, "record", "handover-record", 0);
  add_step (fixture, "access", "revoke-access", -2);
  fixture->history = aus_history_new (AUS_ENTITY (fixture->client));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->history);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
}

static AusAgreement *
add_agreement (Fixture          *fixture,
               const char       *what,
               AusAgreementKind  kind,
               const char       *date)
{
  AusAgreement *agreement =
    aus_entity_list_add_new (fixture->client->conversation->agreements);
  AusDate on = day (date);

  g_object_set (agreement, "what", what, "kind", kind, "date", &on, NULL);

  return agreement;
}

static void
check_path (Fixture      *fixture,
            AusAgreement *agreement,
            const char   *expected)
{
  g_autofree char *path = aus_agreement_dup_path (agreement, fixture->client);
  AusEntity *entity;
  const AusField *field;

  g_assert_cmpstr (path, ==, expected);
  if (path != NULL)
    g_assert_true (aus_entity_find_path (AUS_ENTITY (fixture->client), path, &entity, &field));
}

/* --- the appointment -------------------------------------------------------------------------- */

static void
test_time (void)
{
  static const struct { const char *text, *time; } cases[] = {
    { "14:30", "14:30" }, { "9", "09:00" }, { "9.30", "09:30" }, { "14 Uhr", "14:00" },
    { " 2:30 pm ", "14:30" }, { "12 am", "00:00" }, { "12:05 p.m.", "12:05" }, { "8h15", "08:15" },
    { "10 o’clock", "10:00" }, { "24:00", NULL }, { "9:60", NULL }, { "13 pm", NULL },
    { "soon", NULL }, { "", NULL }, { "9:5", NULL },
  };
  int hour = -1, minute = -1;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *time = aus_talk_time_parse (cases[i].text);

      g_assert_cmpstr (time, ==, cases[i].time);
    }
  g_assert_true (aus_talk_time_read ("23:59", &hour, &minute));
  g_assert_cmpint (hour * 60 + minute, ==, 1439);
  g_assert_false (aus_talk_time_read ("24:00", &hour, &minute));
  g_assert_false (aus_talk_time_read ("9:00", &hour, &minute));
  g_assert_false (aus_talk_time_read ("", NULL, NULL));
}

static void
test_one_to_one (Fixture       *fixture,
                 gconstpointer  data)
{
  AusContact *first = aus_entity_list_add_new (fixture->client->contacts);
  AusContact *second = aus_entity_list_add_new (fixture->client->contacts);
  AusConversation *conversation = fixture->client->conversation;

  g_assert_true (aus_talk_is_one_to_one (fixture->client));
  aus_talk_set_participant (fixture->client, first, TRUE);
  aus_talk_set_participant (fixture->client, first, TRUE);
  g_assert_cmpstr (conversation->participants, ==, first->id);
  g_assert_true (aus_talk_is_one_to_one (fixture->client));
  aus_talk_set_participant (fixture->client, second, TRUE);
  g_assert_false (aus_talk_is_one_to_one (fixture->client));
  aus_talk_set_participant (fixture->client, first, FALSE);
  g_assert_cmpstr (conversation->participants, ==, second->id);
  g_assert_true (aus_talk_is_one_to_one (fixture->client));
  g_object_set (conversation, "talk-channel", AUS_TALK_CHANNEL_GROUP, NULL);
  g_assert_false (aus_talk_is_one_to_one (fixture->client));
}

static void
test_appointment (Fixture       *fixture,
                  gconstpointer  data)
{
  AusDate on = day ("2026-11-26");
  AusPlanItem *item;
  AusStep *step;

  g_assert_null (aus_talk_plan (fixture->plan));
  g_object_set (fixture->client->ending, "conversation-on", &on, NULL);
  item = aus_talk_plan (fixture->plan);
  step = aus_plan_item_get_step (item);
  g_assert_true (aus_date_equal (aus_plan_item_get_start (item), on));
  g_assert_true (step->private);
  g_assert_cmpint (step->lane, ==, AUS_LANE_PEOPLE);
  /* Once more moves it, and makes no second one. */
  on = day ("2026-11-27");
  g_object_set (fixture->client->ending, "conversation-on", &on, NULL);
  g_assert_true (aus_talk_plan (fixture->plan) == item);
  g_assert_true (aus_date_equal (aus_plan_item_get_end (item), on));
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->steps), ==, 3);
}

static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  AusDate held = day ("2026-11-20");
  AusEnding *ending = fixture->client->ending;
  AusPlanItem *item;

  add_step (fixture, "Talk", "talk", -20);
  aus_history_begin (fixture->history);
  aus_talk_record (fixture->plan, held);
  aus_history_end (fixture->history);
  item = aus_talk_find_step (fixture->plan);
  g_assert_true (aus_plan_item_is_done (item));
  g_assert_true (aus_date_equal (aus_plan_item_get_end (item), held));
  g_assert_true (aus_date_equal (fixture->client->conversation->held_on, held));
  g_assert_true (aus_date_equal (ending->conversation_on, held));
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_FIRM);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->log), ==, 1);

  aus_history_undo (fixture->history);
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_CONVERSATION);
  g_assert_false (aus_date_is_set (fixture->client->conversation->held_on));
  g_assert_false (aus_plan_item_is_done (aus_talk_find_step (fixture->plan)));
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->log), ==, 0);

  /* Who was further stays there. */
  g_object_set (ending, "stage", AUS_STAGE_WRITING, NULL);
  aus_talk_record (fixture->plan, held);
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_WRITING);
}

/* The day is only corrected: nothing is there twice. What was changed since stays. */
static void
test_record_again (Fixture       *fixture,
                   gconstpointer  data)
{
  AusClient *client = fixture->client;
  AusDate held = day ("2026-11-19");
  AusLogEntry *entry;
  AusStep *step;

  add_step (fixture, "Talk", "talk", -20);
  aus_talk_record (fixture->plan, day ("2026-11-20"));
  aus_talk_record (fixture->plan, held);
  step = aus_plan_item_get_step (aus_talk_find_step (fixture->plan));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, 1);
  entry = aus_entity_list_peek (client->log, 0);
  g_assert_true (aus_date_equal (entry->date, held));
  g_assert_true (aus_date_equal (step->done_on, held));
  g_assert_true (aus_date_equal (aus_plan_item_get_end (aus_talk_find_step (fixture->plan)),
                                 held));
  g_assert_true (aus_date_equal (client->conversation->held_on, held));
  g_assert_true (aus_date_equal (client->ending->conversation_on, held));

  g_object_set (entry, "text", "In my own words", NULL);
  aus_talk_record (fixture->plan, day ("2026-11-18"));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, 2);
  g_assert_true (aus_date_equal (entry->date, held));
}

/* --- landing ---------------------------------------------------------------------------------- */

static void
test_term (Fixture       *fixture,
           gconstpointer  data)
{
  AusMoney money = aus_money_new (20000, "GBP");
  AusAgreement *agreement =
    add_agreement (fixture, " Final fee\nas agreed ", AUS_AGREEMENT_KIND_TERM, "");
  AusEnding *ending = fixture->client->ending;

  g_object_set (ending, "other-terms", "Short questions.\n", NULL);
  g_object_set (agreement, "money", &money, NULL);
  g_assert_cmpint (aus_agreement_get_landing (agreement, fixture->client), ==, AUS_LANDING_NOWHERE);
  check_path (fixture, agreement, NULL);
  aus_agreement_land_term (agreement, fixture->client);
  g_assert_cmpstr (ending->other_terms, ==, "Short questions.\nFinal fee as agreed: £200.00");
  g_assert_cmpint (aus_agreement_get_landing (agreement, fixture->client), ==, AUS_LANDING_TERM);
  check_path (fixture, agreement, "ending.other_terms");
  /* Once more adds nothing. */
  aus_agreement_land_term (agreement, fixture->client);
  g_assert_cmpstr (ending->other_terms, ==, "Short questions.\nFinal fee as agreed: £200.00");

  g_object_set (ending, "other-terms", "Short questions.", NULL);
  g_assert_cmpint (aus_agreement_get_landing (agreement, fixture->client), ==, AUS_LANDING_GONE);
  check_path (fixture, agreement, NULL);
}

static void
test_last_day (Fixture       *fixture,
               gconstpointer  data)
{
  AusAgreement *agreement =
    add_agreement (fixture, "Last day", AUS_AGREEMENT_KIND_DATE, "2027-01-15");
  AusEnding *ending = fixture->client->ending;
  AusDate end = day ("2026-12-31");

  g_object_set (ending, "contract-end", &end, NULL);
  aus_history_begin (fixture->history);
  aus_agreement_land_last_day (agreement, fixture->client);
  aus_history_end (fixture->history);
  g_assert_true (aus_date_equal (ending->last_day, day ("2027-01-15")));
  g_assert_true (aus_date_equal (ending->contract_end, day ("2027-01-15")));
  check_path (fixture, agreement, "ending.last_day");
  aus_history_undo (fixture->history);
  g_assert_true (aus_date_equal (ending->last_day, end));
  g_assert_true (aus_date_equal (ending->contract_end, end));
  g_assert_cmpstr (agreement->landed, ==, "");
}

static void
test_step (Fixture       *fixture,
           gconstpointer  data)
{
  AusAgreement *agreement =
    add_agreement (fixture, "Visit the shop", AUS_AGREEMENT_KIND_DATE, "2026-12-03");
  AusPlanItem *item = aus_agreement_land_step (agreement, fixture->plan);

  g_assert_cmpstr (aus_plan_item_get_step (item)->name, ==, "Visit the shop");
  g_assert_true (aus_date_equal (aus_plan_item_get_end (item), day ("2026-12-03")));
  check_path (fixture, agreement, "steps[2]");
  g_assert_cmpint (aus_agreement_get_landing (agreement, fixture->client), ==, AUS_LANDING_STEP);
  aus_plan_remove_step (fixture->plan, item);
  g_assert_cmpint (aus_agreement_get_landing (agreement, fixture->client), ==, AUS_LANDING_GONE);
}

static void
test_work (Fixture       *fixture,
           gconstpointer  data)
{
  AusAgreement *first =
    add_agreement (fixture, "Spring pages", AUS_AGREEMENT_KIND_DELIVERABLE, "2026-12-18");
  AusAgreement *second =
    add_agreement (fixture, "A guide", AUS_AGREEMENT_KIND_DELIVERABLE, "2026-12-22");
  AusProject *project = aus_entity_list_add_new (fixture->client->projects);
  AusDeliverable *deliverable;

  aus_agreement_land_work (first, fixture->client, project);
  deliverable = aus_entity_list_peek (project->deliverables, 0);
  g_assert_cmpstr (deliverable->name, ==, "Spring pages");
  g_assert_true (aus_date_equal (deliverable->due, day ("2026-12-18")));
  g_assert_cmpint (aus_agreement_get_landing (first, fixture->client), ==,
                   AUS_LANDING_DELIVERABLE);
  check_path (fixture, first, "projects[0].deliverables[0]");

  aus_agreement_land_work (second, fixture->client, NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->projects), ==, 2);
  check_path (fixture, second, "projects[1]");
  g_assert_cmpint (aus_agreement_get_landing (second, fixture->client), ==, AUS_LANDING_PROJECT);
  /* What a file says and nobody knows */
  g_object_set (second, "landed", "moon:7", NULL);
  g_assert_cmpint (aus_agreement_get_landing (second, fixture->client), ==, AUS_LANDING_GONE);
}

static void
test_promise (Fixture       *fixture,
              gconstpointer  data)
{
  AusPromise *promise = aus_entity_list_add_new (fixture->client->conversation->promises);
  AusDate until = day ("2026-11-20"), today = day ("2026-11-23");
  AusPlanItem *item;

  g_object_set (promise, "what", "Name a date", "by", AUS_PARTY_CLIENT, "until", &until, NULL);
  g_assert_true (aus_promise_is_overdue (promise, fixture->client, today));
  g_assert_false (aus_promise_is_overdue (promise, fixture->client, until));
  item = aus_promise_plan (promise, fixture->plan);
  g_assert_cmpint (aus_plan_item_get_step (item)->owner, ==, AUS_PARTY_CLIENT);
  g_assert_true (aus_date_equal (aus_plan_item_get_end (item), until));
  g_assert_true (aus_promise_find_step (promise, fixture->client)
                 == aus_plan_item_get_step (item));

  /* The step and the promise are one thing, whichever is ticked off. */
  aus_plan_set_done (fixture->plan, item, TRUE);
  g_assert_true (aus_promise_is_kept (promise, fixture->client));
  g_assert_false (aus_promise_is_overdue (promise, fixture->client, today));
  aus_promise_set_kept (promise, fixture->plan, FALSE);
  g_assert_false (aus_plan_item_is_done (item));
  aus_promise_set_kept (promise, fixture->plan, TRUE);
  g_assert_true (aus_plan_item_is_done (item));
  g_assert_true (aus_date_equal (promise->done_on, today));
}

/* --- concessions ------------------------------------------------------------------------------ */

static void
test_cost (Fixture       *fixture,
           gconstpointer  data)
{
  AusConcession concession = { day ("2027-01-14"), AUS_MONEY_NONE };
  AusEnding *ending = fixture->client->ending;
  AusDate end = day ("2026-12-31");
  g_autoptr (AusConcessionCost) cost = NULL;
  g_autoptr (AusConcessionCost) nothing = NULL;
  const AusPlanChange *change;

  g_object_set (ending, "contract-end", &end, NULL);
  cost = aus_concession_cost_new (&concession, fixture->plan);
  g_assert_cmpint (cost->days, ==, 14);
  g_assert_cmpuint (cost->n_moved, ==, 2);
  g_assert_cmpuint (cost->n_broken, ==, 0);
  g_assert_true (aus_date_equal (cost->contract_end, day ("2027-01-14")));
  change = cost->changes->pdata[1];
  g_assert_cmpstr (aus_plan_item_get_step (change->item)->name, ==, "access");
  g_assert_true (aus_date_equal (change->old_end, day ("2026-12-29")));
  g_assert_true (aus_date_equal (change->new_end, day ("2027-01-12")));
  /* Looking changes nothing. */
  g_assert_true (aus_date_equal (ending->last_day, end));

  concession.last_day = AUS_DATE_NONE;
  nothing = aus_concession_cost_new (&concession, fixture->plan);
  g_assert_cmpint (nothing->days, ==, 0);
  g_assert_cmpuint (nothing->n_moved, ==, 0);
  g_assert_false (aus_date_is_set (nothing->contract_end));
}

static void
test_grant (Fixture       *fixture,
            gconstpointer  data)
{
  AusConcession longer = { day ("2027-01-14"), AUS_MONEY_NONE };
  AusConcession cheaper = { AUS_DATE_NONE, aus_money_new (20000, "GBP") };
  AusCounterOffer *first = aus_entity_list_add_new (fixture->client->counter_offers);
  AusCounterOffer *second = aus_entity_list_add_new (fixture->client->counter_offers);
  AusEnding *ending = fixture->client->ending;
  g_autoptr (AusConcessionSum) none = aus_concession_sum_new (fixture->client);
  g_autoptr (AusConcessionSum) sum = NULL;
  g_autofree char *text = NULL;

  g_assert_null (aus_concession_sum_dup_text (none, "en_GB"));
  aus_history_begin (fixture->history);
  aus_concession_grant (&longer, fixture->plan, first, NULL);
  aus_history_end (fixture->history);
  aus_concession_grant (&cheaper, fixture->plan, second, "A discount of £200.00.");
  g_assert_true (aus_date_equal (ending->last_day, day ("2027-01-14")));
  g_assert_cmpstr (ending->other_terms, ==, "A discount of £200.00.");
  g_assert_cmpint (first->days, ==, 14);
  g_assert_cmpint (second->days, ==, 0);
  sum = aus_concession_sum_new (fixture->client);
  text = aus_concession_sum_dup_text (sum, "en_GB");
  g_assert_cmpstr (text, ==, "2 concessions: 14 days, £200.00");
}

/* --- privacy ---------------------------------------------------------------------------------- */

#define MARK "PRIVATE WORD"

/* TRUE when the word is anywhere in what a template can reach */
static gboolean
reaches (const AusTextValue *value,
         const char * const *members)
{
  for (guint i = 0; members[i] != NULL; i++)
    {
      const AusTextValue *member = aus_text_value_get (value, members[i]);

      for (guint n = 0; n < aus_text_value_get_length (member); n++)
        if (strstr (aus_text_value_get_string (aus_text_value_get_item (member, n)), MARK) != NULL)
          return TRUE;
    }

  return FALSE;
}

/* Reason, deal-breaker and aim are in the guide's context, and in no letter's. */
static void
test_context (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusTextValue) guide = NULL;
  g_autoptr (AusTextValue) letter = NULL;
  const char *members[] = { "reason", "deal_breaker", "aim" };

  g_object_set (fixture->client->ending, "reason", MARK, "deal-breaker", MARK, "aim", MARK, NULL);
  guide = aus_guide_context_new (fixture->client, NULL, sender, NULL, AUS_LANGUAGE_EN,
                                 day ("2026-11-23"));
  letter = aus_letter_context_new (fixture->client, NULL, sender, NULL, AUS_LANGUAGE_EN,
                                   day ("2026-11-23"));
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (reaches (aus_text_value_get (guide, "guide"),
                            (const char * const[]){ members[i], NULL }));
  g_assert_null (aus_text_value_get (letter, "guide"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/talk/time", test_time);
#define ADD(name, func) g_test_add ("/aus/talk/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("one-to-one", test_one_to_one);
  ADD ("appointment", test_appointment);
  ADD ("record", test_record);
  ADD ("record-again", test_record_again);
  ADD ("term", test_term);
  ADD ("last-day", test_last_day);
  ADD ("step", test_step);
  ADD ("work", test_work);
  ADD ("promise", test_promise);
  ADD ("cost", test_cost);
  ADD ("grant", test_grant);
  ADD ("context", test_context);
#undef ADD

  return g_test_run ();
}
