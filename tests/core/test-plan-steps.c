/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a step can say about its days, one table each. Thursday 31 December 2026 is the last day,
 * Monday 23 November 2026 is today: the notice is then due on Thursday 17 December. */

#include "config.h"

#include "core/base/aus-json.h"
#include "core/plan/aus-plan-conflict.h"
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

/* "2026-12-18/2026-12-24 slack 4", with "critical" and "conflict N" where they apply */
static char *
describe (AusPlanItem *item)
{
  g_autofree char *start = aus_date_to_iso (aus_plan_item_get_start (item));
  g_autofree char *end = aus_date_to_iso (aus_plan_item_get_end (item));
  GString *text = g_string_new (NULL);
  int slack = aus_plan_item_get_slack (item);

  g_string_append_printf (text, "%s/%s", start, end);
  if (slack != AUS_PLAN_SLACK_FREE)
    g_string_append_printf (text, " slack %d", slack);
  if (aus_plan_item_is_critical (item))
    g_string_append (text, " critical");
  if (aus_plan_item_is_conflict (item))
    g_string_append_printf (text, " conflict %d", aus_plan_item_get_conflict_workdays (item));

  return g_string_free (text, FALSE);
}

static void
assert_item (AusPlanItem *item,
             const char  *expected)
{
  g_autofree char *text = describe (item);

  g_assert_cmpstr (text, ==, expected);
}

static AusPlanItem *
add (Fixture    *fixture,
     const char *name,
     AusAnchor   anchor,
     int         offset,
     int         length)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "anchor", anchor, "offset", offset, "length", length, NULL);
  aus_entity_list_append (fixture->client->steps, step);

  return aus_plan_find (fixture->plan, step->id);
}

static void
wait (AusPlanItem *item,
      AusPlanItem *gate)
{
  aus_step_set_waits_for (aus_plan_item_get_step (item), aus_plan_item_get_step (gate)->id, TRUE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  fixture->client = aus_client_new ();
  set_day (fixture->client->ending, "last-day", "2026-12-31");
  fixture->plan = aus_plan_new (fixture->client, day ("2026-11-23"));
  aus_plan_set_law (fixture->plan, law);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
}

/* --- what is counted, and from where ---------------------------------------------------------- */

static const struct
{
  AusAnchor anchor;
  int offset;
  AusNoticeDays days;
  int length;
  const char *earliest, *latest, *expected;
} places[] = {
  { AUS_ANCHOR_LAST_DAY, -10, AUS_NOTICE_DAYS_WORKING, 1, "", "",
    "2026-12-17/2026-12-17 slack 10" },
  { AUS_ANCHOR_LAST_DAY, -10, AUS_NOTICE_DAYS_CALENDAR, 1, "", "",
    "2026-12-21/2026-12-21 slack 8" },
  /* 12 days before is a Saturday: the Friday before; 16 days after is one too: the Monday. */
  { AUS_ANCHOR_LAST_DAY, -12, AUS_NOTICE_DAYS_CALENDAR, 3, "", "",
    "2026-12-16/2026-12-18 slack 9" },
  { AUS_ANCHOR_LAST_DAY, 16, AUS_NOTICE_DAYS_CALENDAR, 1, "", "", "2027-01-18/2027-01-18" },
  { AUS_ANCHOR_LAST_DAY, 0, AUS_NOTICE_DAYS_CALENDAR, 1, "", "",
    "2026-12-31/2026-12-31 slack 0 critical" },
  { AUS_ANCHOR_NOTICE_SENT, 0, AUS_NOTICE_DAYS_WORKING, 1, "", "",
    "2026-12-14/2026-12-14 slack 13" },
  { AUS_ANCHOR_NOTICE, 14, AUS_NOTICE_DAYS_CALENDAR, 1, "", "",
    "2026-12-31/2026-12-31 slack 0 critical" },
  { AUS_ANCHOR_CONTRACT_END, 0, AUS_NOTICE_DAYS_WORKING, 1, "", "", "2027-01-29/2027-01-29" },
  { AUS_ANCHOR_CONTRACT_END, 5, AUS_NOTICE_DAYS_WORKING, 2, "", "", "2027-02-04/2027-02-05" },
  { AUS_ANCHOR_PROJECT_END, 0, AUS_NOTICE_DAYS_WORKING, 5, "", "",
    "2026-12-07/2026-12-11 slack 14" },
  { AUS_ANCHOR_PROJECT_END, 3, AUS_NOTICE_DAYS_WORKING, 1, "", "",
    "2026-12-16/2026-12-16 slack 11" },
  /* With nothing to wait for: as late as it may be. */
  { AUS_ANCHOR_STEP, 3, AUS_NOTICE_DAYS_WORKING, 2, "", "",
    "2026-12-30/2026-12-31 slack 0 critical" },
  { AUS_ANCHOR_LAST_DAY, -5, AUS_NOTICE_DAYS_WORKING, 2, "2026-12-26", "",
    "2026-12-28/2026-12-29 slack 2" },
  { AUS_ANCHOR_LAST_DAY, -5, AUS_NOTICE_DAYS_WORKING, 2, "2026-12-01", "",
    "2026-12-23/2026-12-24 slack 5" },
  { AUS_ANCHOR_LAST_DAY, -1, AUS_NOTICE_DAYS_WORKING, 2, "2027-01-04", "",
    "2027-01-04/2027-01-05 slack -3 critical conflict 3" },
  { AUS_ANCHOR_LAST_DAY, -5, AUS_NOTICE_DAYS_WORKING, 2, "", "2026-12-12",
    "2026-12-10/2026-12-11 slack 0 critical" },
  { AUS_ANCHOR_LAST_DAY, 10, AUS_NOTICE_DAYS_WORKING, 1, "", "2027-01-20",
    "2027-01-14/2027-01-14 slack 4" },
  { AUS_ANCHOR_LAST_DAY, -5, AUS_NOTICE_DAYS_WORKING, 2, "2026-12-14", "2026-12-14",
    "2026-12-14/2026-12-15 slack -1 critical conflict 1" },
};

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  AusProject *project = aus_entity_list_add_new (fixture->client->projects);

  set_day (project, "due", "2026-12-11");
  set_day (fixture->client->ending, "contract-end", "2027-01-29");
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      AusPlanItem *item =
        add (fixture, "step", places[i].anchor, places[i].offset, places[i].length);
      AusStep *step = aus_plan_item_get_step (item);

      g_test_message ("place %" G_GSIZE_FORMAT, i);
      g_object_set (step, "offset-days", places[i].days, "project", project->id, NULL);
      set_day (step, "earliest", places[i].earliest);
      set_day (step, "latest", places[i].latest);
      assert_item (item, places[i].expected);
      aus_plan_remove_step (fixture->plan, item);
    }
}

static void
test_project (Fixture       *fixture,
              gconstpointer  data)
{
  AusProject *project = aus_entity_list_add_new (fixture->client->projects);
  AusPlanItem *item = add (fixture, "finish", AUS_ANCHOR_PROJECT_END, 0, 1);

  /* A project without a day, or none at all: the last working day. */
  assert_item (item, "2026-12-31/2026-12-31 slack 0 critical");
  g_object_set (aus_plan_item_get_step (item), "project", project->id, NULL);
  assert_item (item, "2026-12-31/2026-12-31 slack 0 critical");

  set_day (project, "due", "2026-12-11");
  assert_item (item, "2026-12-11/2026-12-11 slack 14");
  set_day (project, "due", "2027-01-04");
  assert_item (item, "2027-01-04/2027-01-04 slack -2 critical conflict 2");
  aus_entity_list_remove (fixture->client->projects, 0);
  assert_item (item, "2026-12-31/2026-12-31 slack 0 critical");
}

static void
test_contract_end (Fixture       *fixture,
                   gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "return", AUS_ANCHOR_CONTRACT_END, 0, 1);

  assert_item (item, "2026-12-31/2026-12-31 slack 0 critical");
  g_object_set (fixture->client->contract, "term", AUS_CONTRACT_TERM_FIXED, NULL);
  set_day (fixture->client->contract, "fixed-until", "2027-03-31");
  assert_item (item, "2027-03-31/2027-03-31");
  set_day (fixture->client->ending, "contract-end", "2027-01-31");
  assert_item (item, "2027-01-29/2027-01-29");
}

/* --- gates ------------------------------------------------------------------------------------ */

static void
test_after_step (Fixture       *fixture,
                 gconstpointer  data)
{
  AusPlanItem *test = add (fixture, "test", AUS_ANCHOR_LAST_DAY, -9, 1);
  AusPlanItem *revoke = add (fixture, "revoke", AUS_ANCHOR_STEP, 1, 2);
  AusPlanItem *thanks = add (fixture, "thanks", AUS_ANCHOR_LAST_DAY, 5, 1);
  AusPlanItem *reference = add (fixture, "reference", AUS_ANCHOR_STEP, 14, 1);
  AusStep *step = aus_plan_item_get_step (revoke);

  wait (revoke, test);
  wait (reference, thanks);
  g_object_set (aus_plan_item_get_step (reference), "offset-days", AUS_NOTICE_DAYS_CALENDAR, NULL);
  assert_item (test, "2026-12-18/2026-12-18 slack 7");
  assert_item (revoke, "2026-12-21/2026-12-22 slack 7");
  g_object_set (step, "offset", 3, NULL);
  assert_item (test, "2026-12-18/2026-12-18 slack 5");
  assert_item (revoke, "2026-12-23/2026-12-24 slack 5");
  g_object_set (step, "offset", -4, NULL);
  assert_item (revoke, "2026-12-21/2026-12-22 slack 7");
  g_object_set (step, "offset", 5, "offset-days", AUS_NOTICE_DAYS_CALENDAR, NULL);
  assert_item (revoke, "2026-12-23/2026-12-24 slack 5");

  /* What comes after a follow-up is one. */
  assert_item (thanks, "2027-01-07/2027-01-07");
  assert_item (reference, "2027-01-21/2027-01-21");

  /* It follows the day the other was done; and with that one dropped it comes last. */
  set_day (aus_plan_item_get_step (test), "done-on", "2026-12-01");
  g_object_set (aus_plan_item_get_step (test), "state", AUS_STEP_STATE_DONE, NULL);
  assert_item (revoke, "2026-12-07/2026-12-08 slack 17");
  g_object_set (aus_plan_item_get_step (test), "state", AUS_STEP_STATE_DROPPED, NULL);
  assert_item (revoke, "2026-12-30/2026-12-31 slack 0 critical");
}

static void
test_several_gates (Fixture       *fixture,
                    gconstpointer  data)
{
  AusPlanItem *paid = add (fixture, "paid", AUS_ANCHOR_LAST_DAY, -6, 1);
  AusPlanItem *tested = add (fixture, "tested", AUS_ANCHOR_LAST_DAY, -3, 1);
  AusPlanItem *revoke = add (fixture, "revoke", AUS_ANCHOR_LAST_DAY, -12, 1);
  g_autoptr (GPtrArray) gates = NULL;
  AusStep *step = aus_plan_item_get_step (revoke);

  wait (revoke, tested);
  wait (revoke, paid);
  wait (revoke, paid);
  g_assert_cmpuint (strlen (step->waits_for), ==, 36 + 1 + 36);
  gates = aus_plan_list_gates (fixture->plan, revoke);
  g_assert_cmpuint (gates->len, ==, 2);
  g_assert_true (aus_plan_get_gate (fixture->plan, revoke) == tested);
  assert_item (revoke, "2026-12-29/2026-12-29 slack 2");
  assert_item (paid, "2026-12-23/2026-12-23 slack 5");
  assert_item (tested, "2026-12-28/2026-12-28 slack 2");

  aus_plan_set_done (fixture->plan, tested, TRUE);
  g_assert_true (aus_plan_item_is_waiting (revoke));
  assert_item (revoke, "2026-12-24/2026-12-24 slack 5");
  g_assert_true (aus_plan_get_gate (fixture->plan, revoke) == paid);
  aus_plan_set_done (fixture->plan, paid, TRUE);
  g_assert_false (aus_plan_item_is_waiting (revoke));
  assert_item (revoke, "2026-12-15/2026-12-15 slack 12");

  aus_plan_remove_step (fixture->plan, tested);
  g_assert_cmpstr (step->waits_for, ==, aus_plan_item_get_step (paid)->id);
}

static void
test_give_way (Fixture       *fixture,
               gconstpointer  data)
{
  AusPlanItem *sort = add (fixture, "sort", AUS_ANCHOR_LAST_DAY, -2, 3);
  AusPlanItem *hand = add (fixture, "hand", AUS_ANCHOR_LAST_DAY, -1, 2);
  AusPlanItem *test = add (fixture, "test", AUS_ANCHOR_LAST_DAY, 0, 4);

  assert_item (sort, "2026-12-25/2026-12-29 slack 2");
  wait (hand, sort);
  wait (test, hand);
  assert_item (sort, "2026-12-21/2026-12-23 slack 0 critical");
  assert_item (hand, "2026-12-24/2026-12-25 slack 0 critical");
  assert_item (test, "2026-12-28/2026-12-31 slack 0 critical");

  /* But not into the past: then it does not fit. */
  aus_plan_set_today (fixture->plan, day ("2026-12-22"));
  assert_item (sort, "2026-12-22/2026-12-24 slack -1 critical");
  assert_item (hand, "2026-12-25/2026-12-28 slack -1 critical");
  assert_item (test, "2026-12-29/2027-01-01 slack -1 critical conflict 1");

  /* What is late is done today at the earliest. */
  aus_plan_set_today (fixture->plan, day ("2026-11-23"));
  set_day (aus_plan_item_get_step (sort), "start", "2026-11-16");
  g_object_set (aus_plan_item_get_step (hand), "offset", -29, NULL);
  assert_item (sort, "2026-11-16/2026-11-18 slack 22");
  assert_item (hand, "2026-11-24/2026-11-25 slack 22");
}

static void
test_set_by_hand (Fixture       *fixture,
                  gconstpointer  data)
{
  AusPlanItem *hand = add (fixture, "hand", AUS_ANCHOR_LAST_DAY, -8, 1);
  AusPlanItem *test = add (fixture, "test", AUS_ANCHOR_LAST_DAY, -4, 1);

  wait (test, hand);
  aus_plan_set_item_range (fixture->plan, test, day ("2026-12-14"), 1);
  /* The step before makes room for a day that was set. */
  assert_item (hand, "2026-12-11/2026-12-11 slack 0 critical");
  assert_item (test, "2026-12-14/2026-12-14 slack 13");

  aus_plan_set_item_range (fixture->plan, hand, day ("2026-12-16"), 1);
  assert_item (hand, "2026-12-16/2026-12-16 slack -3 critical");
  g_assert_cmpint (aus_plan_item_get_trouble (test), ==, AUS_CONFLICT_GATE);
  aus_plan_set_done (fixture->plan, hand, TRUE);
  g_assert_cmpint (aus_plan_item_get_trouble (test), ==, AUS_CONFLICT_NONE);
}

static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *late = add (fixture, "late", AUS_ANCHOR_LAST_DAY, -1, 1);
  AusPlanItem *soon = add (fixture, "soon", AUS_ANCHOR_LAST_DAY, -20, 1);
  AusPlanItem *waits = add (fixture, "waits", AUS_ANCHOR_LAST_DAY, -22, 1);
  AusPlanItem *theirs = add (fixture, "theirs", AUS_ANCHOR_LAST_DAY, -25, 1);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) one = NULL;

  wait (waits, soon);
  g_object_set (aus_plan_item_get_step (theirs), "owner", AUS_PARTY_CLIENT, NULL);
  all = aus_plan_list_next (fixture->plan, 10);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (g_ptr_array_index (all, 0) == soon);
  g_assert_true (g_ptr_array_index (all, 1) == late);
  one = aus_plan_list_next (fixture->plan, 1);
  g_assert_cmpuint (one->len, ==, 1);
}

/* --- conflicts in words ----------------------------------------------------------------------- */

static char *
explain (Fixture     *fixture,
         AusPlanItem *item)
{
  g_autoptr (AusPlanConflict) conflict =
    aus_plan_explain_conflict (fixture->plan, item, "en_GB");
  GString *text = g_string_new (conflict != NULL ? conflict->sentence : "fits");

  for (guint i = 0; conflict != NULL && i < conflict->remedies->len; i++)
    {
      const AusRemedy *remedy = g_ptr_array_index (conflict->remedies, i);

      g_string_append_printf (text, "\n%s", remedy->sentence);
    }

  return g_string_free (text, FALSE);
}

static void
assert_explained (Fixture     *fixture,
                  AusPlanItem *item,
                  const char  *expected)
{
  g_autofree char *text = explain (fixture, item);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_sentences (Fixture       *fixture,
                gconstpointer  data)
{
  AusPlanItem *account = add (fixture, "Client has an account", AUS_ANCHOR_LAST_DAY, 0, 1);
  AusPlanItem *domain = add (fixture, "Transfer domain", AUS_ANCHOR_LAST_DAY, 0, 5);
  AusStep *step = aus_plan_item_get_step (domain);

  assert_explained (fixture, domain, "fits");
  wait (domain, account);
  aus_plan_set_item_range (fixture->plan, account, day ("2026-12-28"), 1);
  assert_explained (fixture, domain,
                    "“Transfer domain” needs 5 working days after “Client has an account”, but "
                    "only 3 are left before the last working day.\n"
                    "Shorten it to 3 working days\n"
                    "Don’t wait for “Client has an account”\n"
                    "Move the last working day to Mon 4 Jan");
  aus_plan_set_item_range (fixture->plan, account, day ("2026-12-30"), 1);
  assert_explained (fixture, domain,
                    "“Transfer domain” needs 5 working days after “Client has an account”, but "
                    "only 1 is left before the last working day.\n"
                    "Shorten it to 1 working day\n"
                    "Don’t wait for “Client has an account”\n"
                    "Move the last working day to Wed 6 Jan");
  aus_plan_set_item_range (fixture->plan, account, day ("2026-12-31"), 1);
  assert_explained (fixture, domain,
                    "“Transfer domain” needs 5 working days after “Client has an account”, but "
                    "none is left before the last working day.\n"
                    "Don’t wait for “Client has an account”\n"
                    "Move the last working day to Thu 7 Jan");
  g_object_set (step, "length", 1, NULL);
  assert_explained (fixture, domain,
                    "“Transfer domain” needs a working day after “Client has an account”, but "
                    "none is left before the last working day.\n"
                    "Don’t wait for “Client has an account”\n"
                    "Move the last working day to Fri 1 Jan");
  g_object_set (step, "length", 2, NULL);
  set_day (step, "latest", "2026-12-22");
  assert_explained (fixture, domain,
                    "“Transfer domain” needs 2 working days after “Client has an account”, but has "
                    "to be done by 22 Dec.\nDon’t wait for “Client has an account”");
}

static void
test_more_sentences (Fixture       *fixture,
                     gconstpointer  data)
{
  AusPlanItem *late = add (fixture, "Shoot", AUS_ANCHOR_LAST_DAY, 2, 5);
  AusPlanItem *gate = add (fixture, "Hand over", AUS_ANCHOR_LAST_DAY, -4, 1);
  AusPlanItem *early = add (fixture, "Test", AUS_ANCHOR_LAST_DAY, -3, 1);

  assert_explained (fixture, late,
                    "“Shoot” ends 2 working days after the last working day.\n"
                    "Let it end on the last working day");
  aus_plan_set_item_range (fixture->plan, late, day ("2026-12-31"), 2);
  assert_explained (fixture, late,
                    "“Shoot” ends 1 working day after the last working day.\n"
                    "Let the plan decide when it begins\n"
                    "Shorten it to 1 working day\n"
                    "Move the last working day to Fri 1 Jan");
  set_day (aus_plan_item_get_step (late), "latest", "2026-12-24");
  g_object_set (aus_plan_item_get_step (late), "offset", 0, NULL);
  assert_explained (fixture, late,
                    "“Shoot” has to be done by 24 Dec, but ends 6 working days later.\n"
                    "Let the plan decide when it begins");

  wait (early, gate);
  aus_plan_set_item_range (fixture->plan, gate, day ("2026-12-16"), 1);
  aus_plan_set_item_range (fixture->plan, early, day ("2026-12-14"), 1);
  assert_explained (fixture, early,
                    "“Test” is set to begin on 14 Dec, 3 working days before “Hand over” is out "
                    "of the way.\n"
                    "Let the plan decide when it begins\n"
                    "Don’t wait for “Hand over”");
}

static void
test_rings (Fixture       *fixture,
            gconstpointer  data)
{
  AusPlanItem *a = add (fixture, "A", AUS_ANCHOR_LAST_DAY, -10, 1);
  AusPlanItem *b = add (fixture, "B", AUS_ANCHOR_LAST_DAY, -9, 1);
  AusPlanItem *c = add (fixture, "C", AUS_ANCHOR_LAST_DAY, -8, 1);
  AusPlanItem *outside = add (fixture, "Outside", AUS_ANCHOR_LAST_DAY, -2, 1);
  AusPlanItem *alone = add (fixture, "Alone", AUS_ANCHOR_LAST_DAY, -2, 1);
  g_autoptr (GPtrArray) conflicts = NULL;

  wait (a, b);
  wait (b, c);
  wait (c, a);
  wait (a, outside);
  wait (alone, alone);
  assert_explained (fixture, a, "“A”, “B” and “C” wait for each other.\nDon’t wait for “B”");
  assert_explained (fixture, alone, "“Alone” waits for itself.\nDon’t wait for “Alone”");

  /* Gates from outside the ring hold. */
  assert_item (a, "2026-12-30/2026-12-30 slack 1 conflict 0");
  assert_item (b, "2026-12-18/2026-12-18 slack 9 conflict 0");
  conflicts = aus_plan_list_conflicts (fixture->plan, "en_GB");
  g_assert_cmpuint (conflicts->len, ==, 2);
}

/* Whatever is proposed does what it says. */
static void
test_remedies (Fixture       *fixture,
               gconstpointer  data)
{
  AusPlanItem *account = add (fixture, "Account", AUS_ANCHOR_LAST_DAY, -2, 1);
  AusPlanItem *domain = add (fixture, "Domain", AUS_ANCHOR_LAST_DAY, 0, 3);
  g_autoptr (AusPlanConflict) conflict = NULL;

  wait (domain, account);
  aus_plan_set_item_range (fixture->plan, account, day ("2026-12-30"), 1);
  conflict = aus_plan_explain_conflict (fixture->plan, domain, "en_GB");
  g_assert_cmpint (conflict->code, ==, AUS_CONFLICT_LAST_DAY);
  g_assert_true (g_ptr_array_index (conflict->others, 0) == account);
  g_assert_cmpint (conflict->needed, ==, 3);
  g_assert_cmpint (conflict->left, ==, 1);
  g_assert_cmpint (conflict->workdays, ==, 2);
  g_assert_cmpuint (conflict->remedies->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));

      g_assert_true (aus_plan_apply_remedy (fixture->plan,
                                            g_ptr_array_index (conflict->remedies, i)));
      g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 0);
      aus_entity_assign (AUS_ENTITY (fixture->client), before);
      g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 1);
    }

  aus_plan_remove_step (fixture->plan, domain);
  g_assert_false (aus_plan_apply_remedy (fixture->plan,
                                         g_ptr_array_index (conflict->remedies, 0)));
}

/* --- files ------------------------------------------------------------------------------------ */

/* Written before steps could say all that: it means what it meant. */
static void
test_old_file (void)
{
  const char *text =
    "{\"format\": \"ausklang-client\", \"version\": 1, "
    "\"id\": \"0b7c5a2e-1111-4222-8333-444455556666\", "
    "\"ending\": {\"last_day\": \"2026-12-31\"}, \"steps\": ["
    "{\"id\": \"0b7c5a2e-1111-4222-8333-000000000001\", \"name\": \"Sort\", "
    "\"anchor\": \"last-day\", \"offset\": -10, \"length\": 5, \"waits_for\": \"\"}, "
    "{\"id\": \"0b7c5a2e-1111-4222-8333-000000000002\", \"name\": \"Hand over\", "
    "\"anchor\": \"last-day\", \"offset\": -12, \"length\": 2, \"later\": \"kept\", "
    "\"waits_for\": \"0b7c5a2e-1111-4222-8333-000000000001\"}]}";
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *object = aus_json_parse (text, strlen (text), "old.json", &error);
  JsonObject *written;

  g_assert_no_error (error);
  json_object_remove_member (object, "format");
  json_object_remove_member (object, "version");
  g_assert_true (aus_entity_read (AUS_ENTITY (client), object, "", FALSE, &error));
  g_assert_no_error (error);
  json_object_unref (object);

  plan = aus_plan_new (client, day ("2026-11-23"));
  assert_item (aus_plan_peek (plan, 0), "2026-12-11/2026-12-17 slack 8");
  assert_item (aus_plan_peek (plan, 1), "2026-12-18/2026-12-21 slack 8");
  g_assert_true (aus_plan_get_gate (plan, aus_plan_peek (plan, 1)) == aus_plan_peek (plan, 0));

  written = aus_entity_write (aus_entity_list_peek (client->steps, 1));
  g_assert_cmpstr (json_object_get_string_member (written, "later"), ==, "kept");
  g_assert_cmpstr (json_object_get_string_member (written, "waits_for"), ==,
                   "0b7c5a2e-1111-4222-8333-000000000001");
  g_assert_cmpstr (json_object_get_string_member (written, "offset_days"), ==, "working");
  json_object_unref (written);
}

#define ADD(path, function) \
  g_test_add ("/aus/plan-steps/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("places", test_places);
  ADD ("project", test_project);
  ADD ("contract-end", test_contract_end);
  ADD ("after-step", test_after_step);
  ADD ("several-gates", test_several_gates);
  ADD ("give-way", test_give_way);
  ADD ("set-by-hand", test_set_by_hand);
  ADD ("next", test_next);
  ADD ("sentences", test_sentences);
  ADD ("more-sentences", test_more_sentences);
  ADD ("rings", test_rings);
  ADD ("remedies", test_remedies);
  g_test_add_func ("/aus/plan-steps/old-file", test_old_file);

  return g_test_run ();
}
