/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Thursday 31 December 2026 is the last day, Monday 23 November 2026 is today, unless a test says
 * otherwise: the notice is then due on Thursday 17 December. */

#include "config.h"

#include "core/base/aus-history.h"
#include "core/plan/aus-plan.h"
#include "../lib/aus-law-fixture.h"

typedef struct
{
  AusClient *client;
  AusPlan *plan;
  GString *heard; /* what the plan's items-changed and replanned said */
} Fixture;

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
assert_days (AusPlanItem *item,
             const char  *start,
             const char  *end)
{
  assert_day (aus_plan_item_get_start (item), start);
  assert_day (aus_plan_item_get_end (item), end);
}

static void
set_ending (AusClient  *client,
            const char *property,
            const char *iso)
{
  AusDate date = day (iso);

  g_object_set (client->ending, property, &date, NULL);
}

static AusPlanItem *
add (Fixture    *fixture,
     const char *name,
     AusAnchor   anchor,
     int         offset,
     int         length,
     const char *gate)
{
  g_autoptr (AusStep) step = aus_step_new ();
  AusPlanItem *waits_for = gate != NULL ? aus_plan_find_origin (fixture->plan, gate) : NULL;

  g_object_set (step, "name", name, "origin", name, "anchor", anchor, "offset", offset,
                "length", length,
                "waits-for", waits_for != NULL ? aus_plan_item_get_step (waits_for)->id : "",
                NULL);
  aus_entity_list_append (fixture->client->steps, step);

  return aus_plan_find (fixture->plan, step->id);
}

static void
on_items_changed_cb (GListModel *model,
                     guint       position,
                     guint       removed,
                     guint       added,
                     GString    *heard)
{
  g_string_append_printf (heard, "%u-%u+%u;", position, removed, added);
}

static void
on_replanned_cb (AusPlan *plan,
                 guint    n_moved,
                 GString *heard)
{
  g_string_append_printf (heard, "moved %u;", n_moved);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");

  fixture->client = aus_client_new ();
  set_ending (fixture->client, "last-day", "2026-12-31");
  fixture->plan = aus_plan_new (fixture->client, day ("2026-11-23"));
  aus_plan_set_law (fixture->plan, law);
  fixture->heard = g_string_new (NULL);
  g_signal_connect (fixture->plan, "items-changed", G_CALLBACK (on_items_changed_cb),
                    fixture->heard);
  g_signal_connect (fixture->plan, "replanned", G_CALLBACK (on_replanned_cb), fixture->heard);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
  g_string_free (fixture->heard, TRUE);
}

static void
assert_heard (Fixture    *fixture,
              const char *expected)
{
  g_assert_cmpstr (fixture->heard->str, ==, expected);
  g_string_truncate (fixture->heard, 0);
}

/* --- where steps land ------------------------------------------------------------------------- */

static const struct
{
  const char *last_day, *received;
  AusAnchor anchor;
  int offset, length;
  const char *start, *end;
} places[] = {
  { "2026-12-31", "", AUS_ANCHOR_LAST_DAY, 0, 1, "2026-12-31", "2026-12-31" },
  { "2026-12-31", "", AUS_ANCHOR_LAST_DAY, -1, 1, "2026-12-30", "2026-12-30" },
  { "2026-12-31", "", AUS_ANCHOR_LAST_DAY, -14, 20, "2026-11-16", "2026-12-11" },
  { "2026-12-31", "", AUS_ANCHOR_LAST_DAY, 5, 1, "2027-01-07", "2027-01-07" },
  { "2026-12-31", "", AUS_ANCHOR_NOTICE, -3, 1, "2026-12-14", "2026-12-14" },
  { "2026-12-31", "", AUS_ANCHOR_NOTICE, 2, 2, "2026-12-18", "2026-12-21" },
  { "2026-12-31", "2026-12-01", AUS_ANCHOR_NOTICE, 0, 1, "2026-12-01", "2026-12-01" },
  { "2027-01-02", "", AUS_ANCHOR_LAST_DAY, 0, 1, "2027-01-01", "2027-01-01" },
  { "2027-01-02", "", AUS_ANCHOR_LAST_DAY, -1, 1, "2027-01-01", "2027-01-01" },
  { "2027-01-02", "", AUS_ANCHOR_LAST_DAY, 1, 1, "2027-01-04", "2027-01-04" },
  { "", "", AUS_ANCHOR_LAST_DAY, 0, 1, "", "" },
  { "", "", AUS_ANCHOR_NOTICE, 0, 1, "", "" },
  { "", "2026-12-01", AUS_ANCHOR_NOTICE, 1, 1, "2026-12-02", "2026-12-02" },
};

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      AusPlanItem *item;

      g_test_message ("place %" G_GSIZE_FORMAT, i);
      set_ending (fixture->client, "last-day", places[i].last_day);
      set_ending (fixture->client, "notice-received", places[i].received);
      item = add (fixture, "step", places[i].anchor, places[i].offset, places[i].length, NULL);
      assert_days (item, places[i].start, places[i].end);
      g_assert_true (aus_plan_item_is_scheduled (item) == (*places[i].start != '\0'));
      g_assert_false (aus_plan_item_is_conflict (item));
      aus_plan_remove_step (fixture->plan, item);
    }
}

static void
test_notice_day (Fixture       *fixture,
                 gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "confirm", AUS_ANCHOR_NOTICE, 1, 1, NULL);

  assert_day (aus_plan_get_notice_day (fixture->plan), "2026-12-17");
  g_assert_true (aus_plan_is_notice_planned (fixture->plan));

  /* Sent on a Thursday: a letter takes three working days. */
  set_ending (fixture->client, "notice-sent", "2026-12-10");
  assert_day (aus_plan_get_notice_day (fixture->plan), "2026-12-15");
  g_assert_true (aus_plan_is_notice_planned (fixture->plan));
  assert_days (item, "2026-12-16", "2026-12-16");

  set_ending (fixture->client, "notice-received", "2026-12-11");
  assert_day (aus_plan_get_notice_day (fixture->plan), "2026-12-11");
  g_assert_false (aus_plan_is_notice_planned (fixture->plan));
  assert_days (item, "2026-12-14", "2026-12-14");
}

static void
test_range (Fixture       *fixture,
            gconstpointer  data)
{
  AusPlanItem *item;

  assert_day (aus_plan_get_first (fixture->plan), "2026-11-23");
  assert_day (aus_plan_get_last (fixture->plan), "2027-01-03");

  item = add (fixture, "early", AUS_ANCHOR_LAST_DAY, -14, 20, NULL);
  assert_day (aus_plan_get_first (fixture->plan), "2026-11-16");
  add (fixture, "late", AUS_ANCHOR_LAST_DAY, 5, 1, NULL);
  assert_day (aus_plan_get_last (fixture->plan), "2027-01-10");

  /* A slip of the pen does not make a timeline of two thousand years. */
  aus_plan_set_item_range (fixture->plan, item, day ("0026-11-16"), 1);
  assert_day (aus_plan_get_first (fixture->plan), "2024-11-18");
  aus_plan_set_item_range (fixture->plan, item, day ("9999-12-01"), 999);
  assert_day (aus_plan_get_last (fixture->plan), "2030-11-24");
}

/* --- flags ------------------------------------------------------------------------------------ */

static void
test_late (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "invoice", AUS_ANCHOR_LAST_DAY, -29, 1, NULL);

  assert_days (item, "2026-11-20", "2026-11-20");
  g_assert_true (aus_plan_item_is_late (item));
  g_assert_cmpint (aus_plan_item_get_days_late (item), ==, 3);

  aus_plan_set_today (fixture->plan, day ("2026-11-20"));
  g_assert_false (aus_plan_item_is_late (item));
  g_assert_cmpint (aus_plan_item_get_days_late (item), ==, 0);

  aus_plan_set_today (fixture->plan, day ("2026-11-27"));
  g_assert_cmpint (aus_plan_item_get_days_late (item), ==, 7);
  aus_plan_set_done (fixture->plan, item, TRUE);
  g_assert_false (aus_plan_item_is_late (item));
}

static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  AusPlanItem *domain = add (fixture, "domain", AUS_ANCHOR_LAST_DAY, 5, 19, NULL);
  AusPlanItem *small = add (fixture, "small", AUS_ANCHOR_LAST_DAY, 0, 1, NULL);
  AusPlanItem *follow_up = add (fixture, "thanks", AUS_ANCHOR_LAST_DAY, 5, 2, NULL);

  g_assert_true (aus_plan_item_is_conflict (domain));
  g_assert_cmpint (aus_plan_item_get_conflict_workdays (domain), ==, 5);
  g_assert_false (aus_plan_item_is_conflict (small));
  assert_days (follow_up, "2027-01-06", "2027-01-07");
  g_assert_false (aus_plan_item_is_conflict (follow_up));
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 1);

  aus_plan_move_item (fixture->plan, small, 1);
  assert_days (small, "2027-01-01", "2027-01-01");
  g_assert_cmpint (aus_plan_item_get_conflict_workdays (small), ==, 1);
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 2);
  g_assert_true (aus_plan_get_worst_conflict (fixture->plan) == domain);

  g_object_set (aus_plan_item_get_step (domain), "state", AUS_STEP_STATE_DROPPED, NULL);
  g_assert_true (aus_plan_get_worst_conflict (fixture->plan) == small);
  g_assert_cmpuint (aus_plan_get_n_total (fixture->plan), ==, 2);
}

static void
test_deadline (Fixture       *fixture,
               gconstpointer  data)
{
  AusPlanItem *post = add (fixture, "notice-post", AUS_ANCHOR_NOTICE, -3, 1, NULL);
  AusPlanItem *draft = add (fixture, "notice-draft", AUS_ANCHOR_NOTICE, -6, 3, NULL);

  g_assert_false (aus_plan_item_is_deadline (post));
  g_object_set (aus_plan_item_get_step (post), "lane", AUS_LANE_NOTICE, NULL);
  g_object_set (aus_plan_item_get_step (draft), "lane", AUS_LANE_NOTICE, NULL);
  g_assert_true (aus_plan_item_is_deadline (post));
  g_assert_false (aus_plan_item_is_deadline (draft));
}

/* --- gates ------------------------------------------------------------------------------------ */

static void
test_gates (Fixture       *fixture,
            gconstpointer  data)
{
  AusPlanItem *sort = add (fixture, "sort", AUS_ANCHOR_LAST_DAY, -10, 5, NULL);
  AusPlanItem *hand = add (fixture, "hand", AUS_ANCHOR_LAST_DAY, -12, 2, "sort");
  AusPlanItem *test = add (fixture, "test", AUS_ANCHOR_LAST_DAY, -2, 1, "hand");

  assert_days (sort, "2026-12-11", "2026-12-17");
  assert_days (hand, "2026-12-18", "2026-12-21");
  assert_days (test, "2026-12-29", "2026-12-29");
  g_assert_true (aus_plan_item_is_waiting (hand));
  g_assert_false (aus_plan_item_is_waiting (sort));
  g_assert_true (aus_plan_get_gate (fixture->plan, hand) == sort);
  g_assert_null (aus_plan_get_gate (fixture->plan, sort));
  g_assert_true (aus_plan_get_next_item (fixture->plan) == sort);

  /* The chain moves along, until it does not fit. */
  aus_plan_move_item (fixture->plan, sort, 8);
  assert_days (sort, "2026-12-23", "2026-12-29");
  assert_days (hand, "2026-12-30", "2026-12-31");
  assert_days (test, "2027-01-01", "2027-01-01");
  g_assert_true (aus_plan_item_is_conflict (test));

  /* Pinned is pinned; waiting it still is. */
  aus_plan_set_item_range (fixture->plan, hand, day ("2026-12-14"), 2);
  assert_days (hand, "2026-12-14", "2026-12-15");
  assert_days (test, "2026-12-29", "2026-12-29");
  g_assert_true (aus_plan_item_is_waiting (hand));

  /* What is done early lets the next one begin early. */
  aus_plan_release (fixture->plan, hand);
  aus_plan_set_done (fixture->plan, sort, TRUE);
  assert_days (sort, "2026-12-23", "2026-12-29");
  assert_days (hand, "2026-12-14", "2026-12-15");
  g_assert_false (aus_plan_item_is_waiting (hand));

  /* A dropped gate holds nobody up. */
  g_object_set (aus_plan_item_get_step (hand), "state", AUS_STEP_STATE_DROPPED, NULL);
  g_assert_false (aus_plan_item_is_waiting (test));
}

static void
test_cycle (Fixture       *fixture,
            gconstpointer  data)
{
  AusPlanItem *a = add (fixture, "a", AUS_ANCHOR_LAST_DAY, -10, 1, NULL);
  AusPlanItem *b = add (fixture, "b", AUS_ANCHOR_LAST_DAY, -9, 1, "a");
  AusPlanItem *c = add (fixture, "c", AUS_ANCHOR_LAST_DAY, -8, 1, "b");
  AusPlanItem *outside = add (fixture, "outside", AUS_ANCHOR_LAST_DAY, -20, 1, "c");

  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 0);
  g_object_set (aus_plan_item_get_step (a), "waits-for", aus_plan_item_get_step (c)->id, NULL);

  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 3);
  g_assert_true (aus_plan_item_is_cycle (a) && aus_plan_item_is_cycle (b) &&
                 aus_plan_item_is_cycle (c));
  g_assert_false (aus_plan_item_is_cycle (outside));
  assert_days (a, "2026-12-17", "2026-12-17");
  assert_days (c, "2026-12-21", "2026-12-21");
  assert_days (outside, "2026-12-22", "2026-12-22");

  /* One of them done breaks the ring. */
  aus_plan_set_done (fixture->plan, b, TRUE);
  g_assert_cmpuint (aus_plan_get_n_conflicts (fixture->plan), ==, 0);

  g_object_set (aus_plan_item_get_step (outside), "waits-for",
                aus_plan_item_get_step (outside)->id, NULL);
  g_assert_true (aus_plan_item_is_cycle (outside));
  g_object_set (aus_plan_item_get_step (outside), "waits-for", "nobody", NULL);
  g_assert_false (aus_plan_item_is_cycle (outside));
}

static void
test_long_chain (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (AusPlan) plan = NULL;

  set_ending (client, "last-day", "2026-12-31");
  for (guint i = 0; i < 20000; i++)
    {
      AusStep *step = aus_step_new ();

      if (i > 0)
        g_object_set (g_ptr_array_index (steps, i - 1), "waits-for", step->id, NULL);
      g_ptr_array_add (steps, step);
    }
  aus_entity_list_splice (client->steps, 0, 0, steps);

  plan = aus_plan_new (client, day ("2026-11-23"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan)), ==, 20000);

  /* All of them would be on the last day; the first gives way as far as today. */
  assert_days (aus_plan_peek (plan, 19999), "2026-11-23", "2026-11-23");
  assert_days (aus_plan_peek (plan, 19998), "2026-11-24", "2026-11-24");
  assert_days (aus_plan_peek (plan, 19971), "2026-12-31", "2026-12-31");
  g_assert_false (aus_plan_item_is_conflict (aus_plan_peek (plan, 19971)));
  g_assert_cmpint (aus_plan_item_get_conflict_workdays (aus_plan_peek (plan, 19970)), ==, 1);
  g_assert_cmpint (aus_plan_item_get_conflict_workdays (aus_plan_peek (plan, 0)), ==, 19971);
  g_assert_cmpint (aus_plan_item_get_slack (aus_plan_peek (plan, 0)), ==, -19971);
  g_assert_cmpint (aus_plan_item_get_slack (aus_plan_peek (plan, 19999)), ==, -19971);
}

/* --- the working calendar --------------------------------------------------------------------- */

static void
test_calendar (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  g_autoptr (AusWorkCalendar) calendar = NULL;
  AusPlanItem *domain, *test, *thanks, *record;

  g_ptr_array_add (holidays, aus_holiday_new (day ("2026-12-24"), "Christmas Eve", "Heiligabend",
                                              FALSE));
  g_ptr_array_add (holidays, aus_holiday_new (day ("2026-12-25"), "Christmas", "Weihnachten",
                                              FALSE));
  g_ptr_array_add (holidays, aus_holiday_new (day ("2027-01-01"), "New Year", "Neujahr", FALSE));
  calendar = aus_work_calendar_new (AUS_WEEK_MON_FRI, holidays, FALSE);
  domain = add (fixture, "domain", AUS_ANCHOR_LAST_DAY, -4, 5, NULL);
  test = add (fixture, "test", AUS_ANCHOR_LAST_DAY, -5, 1, "domain");
  thanks = add (fixture, "thanks", AUS_ANCHOR_LAST_DAY, 1, 1, NULL);
  record = add (fixture, "record", AUS_ANCHOR_LAST_DAY, 0, 1, NULL);
  assert_days (domain, "2026-12-21", "2026-12-25");
  g_assert_true (aus_plan_get_calendar (fixture->plan) == aus_work_calendar_get_plain ());

  assert_heard (fixture, "0-0+1;1-0+1;2-0+1;3-0+1;");
  aus_plan_set_calendar (fixture->plan, calendar);
  assert_heard (fixture, "moved 2;");
  assert_days (domain, "2026-12-17", "2026-12-23");
  assert_days (test, "2026-12-28", "2026-12-28");
  assert_days (thanks, "2027-01-04", "2027-01-04");

  /* A last day that is free counts as the working day before; moving steps over the free days. */
  set_ending (fixture->client, "last-day", "2027-01-01");
  assert_days (record, "2026-12-31", "2026-12-31");
  aus_plan_move_item (fixture->plan, record, 1);
  assert_days (record, "2027-01-04", "2027-01-04");
  g_assert_cmpint (aus_plan_item_get_conflict_workdays (record), ==, 1);

  aus_plan_set_calendar (fixture->plan, NULL);
  g_assert_true (aus_plan_get_calendar (fixture->plan) == aus_work_calendar_get_plain ());
}

/* --- replanning ------------------------------------------------------------------------------- */

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *count)
{
  (*count)++;
}

static void
test_new_last_day (Fixture       *fixture,
                   gconstpointer  data)
{
  AusPlanItem *open = add (fixture, "open", AUS_ANCHOR_LAST_DAY, -1, 2, NULL);
  AusPlanItem *pinned = add (fixture, "pinned", AUS_ANCHOR_LAST_DAY, -2, 1, NULL);
  AusPlanItem *done = add (fixture, "done", AUS_ANCHOR_LAST_DAY, -3, 1, NULL);
  guint n_start = 0, n_end = 0;

  assert_heard (fixture, "0-0+1;1-0+1;2-0+1;");
  aus_plan_move_item (fixture->plan, pinned, -1);
  aus_plan_set_done (fixture->plan, done, TRUE);
  assert_heard (fixture, "moved 1;");
  g_signal_connect (open, "notify::start", G_CALLBACK (count_cb), &n_start);
  g_signal_connect (open, "notify::end", G_CALLBACK (count_cb), &n_end);

  set_ending (fixture->client, "last-day", "2027-01-29");
  assert_heard (fixture, "moved 1;");
  g_assert_cmpuint (n_start, ==, 1);
  g_assert_cmpuint (n_end, ==, 1);
  assert_days (open, "2027-01-27", "2027-01-28");
  assert_days (pinned, "2026-12-28", "2026-12-28");
  assert_days (done, "2026-12-28", "2026-12-28");
  g_assert_true (aus_plan_item_is_pinned (pinned));
  g_assert_false (aus_plan_item_is_pinned (done));

  aus_plan_release (fixture->plan, pinned);
  assert_days (pinned, "2027-01-27", "2027-01-27");
  aus_plan_release (fixture->plan, done);
  assert_days (done, "2026-12-28", "2026-12-28");
}

static void
test_done (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "step", AUS_ANCHOR_LAST_DAY, -5, 3, NULL);
  AusStep *step = aus_plan_item_get_step (item);

  assert_days (item, "2026-12-22", "2026-12-24");
  aus_plan_set_done (fixture->plan, item, TRUE);
  g_assert_cmpint (step->state, ==, AUS_STEP_STATE_DONE);
  assert_day (step->done_on, "2026-11-23");
  assert_day (step->start, "2026-12-22");
  g_assert_cmpuint (aus_plan_get_n_done (fixture->plan), ==, 1);
  g_assert_cmpuint (aus_plan_get_n_total (fixture->plan), ==, 1);
  g_assert_null (aus_plan_get_next_item (fixture->plan));

  /* Ticked by mistake: as before. */
  aus_plan_set_done (fixture->plan, item, FALSE);
  g_assert_cmpint (step->state, ==, AUS_STEP_STATE_OPEN);
  assert_day (step->done_on, "");
  assert_day (step->start, "");

  /* Opened again after the plan has moved on: it stays, by hand. */
  aus_plan_set_done (fixture->plan, item, TRUE);
  set_ending (fixture->client, "last-day", "2027-01-29");
  aus_plan_set_done (fixture->plan, item, FALSE);
  assert_days (item, "2026-12-22", "2026-12-24");
  g_assert_true (aus_plan_item_is_pinned (item));
}

/* Written by another program: done, but without a start. */
static void
test_done_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "step", AUS_ANCHOR_LAST_DAY, -5, 3, NULL);
  AusDate done_on = day ("2026-11-20");

  g_object_set (aus_plan_item_get_step (item), "state", AUS_STEP_STATE_DONE, "done-on", &done_on,
                NULL);
  assert_days (item, "2026-11-18", "2026-11-20");
  set_ending (fixture->client, "last-day", "2027-01-29");
  assert_days (item, "2026-11-18", "2026-11-20");
}

static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *late = add (fixture, "later", AUS_ANCHOR_LAST_DAY, -3, 1, NULL);
  AusPlanItem *soon = add (fixture, "soon", AUS_ANCHOR_LAST_DAY, -9, 1, NULL);
  AusPlanItem *gated = add (fixture, "gated", AUS_ANCHOR_LAST_DAY, -20, 1, "soon");
  AusPlanItem *theirs = add (fixture, "theirs", AUS_ANCHOR_LAST_DAY, -25, 1, NULL);

  g_object_set (aus_plan_item_get_step (theirs), "owner", AUS_PARTY_CLIENT, NULL);
  g_assert_true (aus_plan_get_next_item (fixture->plan) == soon);
  aus_plan_set_done (fixture->plan, soon, TRUE);
  g_assert_true (aus_plan_get_next_item (fixture->plan) == gated);
  aus_plan_set_done (fixture->plan, gated, TRUE);
  g_assert_true (aus_plan_get_next_item (fixture->plan) == late);
}

/* --- editing ---------------------------------------------------------------------------------- */

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "step", AUS_ANCHOR_LAST_DAY, -5, 3, NULL);

  g_assert_false (aus_plan_move_item (fixture->plan, item, 0));
  g_assert_true (aus_plan_move_item (fixture->plan, item, 4));
  assert_days (item, "2026-12-28", "2026-12-30");
  g_assert_true (aus_plan_move_item (fixture->plan, item, -5));
  assert_days (item, "2026-12-21", "2026-12-23");
  aus_plan_set_item_range (fixture->plan, item, day ("2026-12-01"), 0);
  assert_days (item, "2026-12-01", "2026-12-01");

  aus_plan_release (fixture->plan, item);
  set_ending (fixture->client, "last-day", "");
  g_assert_false (aus_plan_item_is_scheduled (item));
  g_assert_false (aus_plan_move_item (fixture->plan, item, 1));
  g_assert_null (aus_plan_get_next_item (fixture->plan));
}

static void
test_add_remove (Fixture       *fixture,
                 gconstpointer  data)
{
  AusPlanItem *first = aus_plan_add_step (fixture->plan, "First", AUS_LANE_WORK,
                                          day ("2026-12-01"), 2);
  AusPlanItem *second = aus_plan_add_step (fixture->plan, "Second", AUS_LANE_PEOPLE,
                                           AUS_DATE_NONE, 1);
  AusStep *waiting = aus_plan_item_get_step (second);

  assert_heard (fixture, "0-0+1;1-0+1;");
  assert_days (first, "2026-12-01", "2026-12-02");
  assert_days (second, "2026-12-31", "2026-12-31");
  g_assert_cmpint (waiting->lane, ==, AUS_LANE_PEOPLE);

  g_object_set (waiting, "waits-for", aus_plan_item_get_step (first)->id, NULL);
  aus_plan_remove_step (fixture->plan, first);
  assert_heard (fixture, "0-1+0;");
  g_assert_cmpstr (waiting->waits_for, ==, "");
  g_assert_true (aus_plan_peek (fixture->plan, 0) == second);
}

static void
test_reorder (Fixture       *fixture,
              gconstpointer  data)
{
  AusPlanItem *items[4];

  for (int i = 0; i < 4; i++)
    items[i] = add (fixture, "step", AUS_ANCHOR_LAST_DAY, -i, 1, NULL);
  assert_heard (fixture, "0-0+1;1-0+1;2-0+1;3-0+1;");
  aus_entity_list_move (fixture->client->steps, 1, 2);
  assert_heard (fixture, "1-2+2;");
  g_assert_true (aus_plan_peek (fixture->plan, 1) == items[2]);
  g_assert_true (aus_plan_peek (fixture->plan, 2) == items[1]);
}

static void
test_freeze (Fixture       *fixture,
             gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "step", AUS_ANCHOR_LAST_DAY, 0, 1, NULL);

  aus_plan_freeze (fixture->plan);
  aus_plan_freeze (fixture->plan);
  set_ending (fixture->client, "last-day", "2027-01-29");
  aus_entity_list_add_new (fixture->client->steps);
  aus_entity_list_remove (fixture->client->steps, 1);
  aus_plan_thaw (fixture->plan);
  assert_heard (fixture, "0-0+1;");
  assert_days (item, "2026-12-31", "2026-12-31");
  aus_plan_thaw (fixture->plan);
  assert_heard (fixture, "moved 1;");
  assert_days (item, "2027-01-29", "2027-01-29");
}

static void
test_unrelated_edit (Fixture       *fixture,
                     gconstpointer  data)
{
  add (fixture, "step", AUS_ANCHOR_LAST_DAY, 0, 1, NULL);
  assert_heard (fixture, "0-0+1;");
  g_object_set (fixture->client, "notes", "x", NULL);
  aus_entity_list_add_new (fixture->client->invoices);
  assert_heard (fixture, "");
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  AusPlanItem *item = add (fixture, "a", AUS_ANCHOR_LAST_DAY, -5, 3, NULL);
  AusPlanItem *other = add (fixture, "b", AUS_ANCHOR_LAST_DAY, -1, 1, "a");
  AusStep *step = aus_plan_item_get_step (item);
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (fixture->client));
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));

  aus_history_begin (history);
  aus_plan_set_done (fixture->plan, item, TRUE);
  aus_history_end (history);
  aus_history_begin (history);
  aus_plan_set_item_range (fixture->plan, item, day ("2026-12-01"), 5);
  aus_history_end (history);
  aus_history_begin (history);
  aus_plan_remove_step (fixture->plan, item);
  aus_history_end (history);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 1);

  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 2);
  assert_days (aus_plan_find (fixture->plan, step->id), "2026-12-01", "2026-12-07");
  g_assert_cmpstr (aus_plan_item_get_step (other)->waits_for, ==, step->id);
  g_assert_true (aus_history_undo (history));
  assert_days (aus_plan_find (fixture->plan, step->id), "2026-12-22", "2026-12-24");
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
  g_assert_false (aus_history_can_undo (history));
}

#define ADD(path, function) \
  g_test_add ("/aus/plan/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("places", test_places);
  ADD ("notice-day", test_notice_day);
  ADD ("range", test_range);
  ADD ("late", test_late);
  ADD ("conflict", test_conflict);
  ADD ("deadline", test_deadline);
  ADD ("gates", test_gates);
  ADD ("cycle", test_cycle);
  g_test_add_func ("/aus/plan/long-chain", test_long_chain);
  ADD ("calendar", test_calendar);
  ADD ("new-last-day", test_new_last_day);
  ADD ("done", test_done);
  ADD ("done-elsewhere", test_done_elsewhere);
  ADD ("next", test_next);
  ADD ("move", test_move);
  ADD ("add-remove", test_add_remove);
  ADD ("reorder", test_reorder);
  ADD ("freeze", test_freeze);
  ADD ("unrelated-edit", test_unrelated_edit);
  ADD ("undo", test_undo);

  return g_test_run ();
}
