/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Thursday 31 December 2026 is the last day, Monday 23 November 2026 is today. */

#include "config.h"

#include "core/base/aus-history.h"
#include "core/plan/aus-plan-preview.h"
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
add (Fixture    *fixture,
     const char *name,
     AusAnchor   anchor,
     int         offset,
     int         length)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "anchor", anchor, "offset", offset, "length", length, NULL);
  aus_entity_list_append (fixture->client->steps, step);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusLawBook) law = aus_law_fixture_new ("");
  AusDate last_day = day ("2026-12-31");

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  fixture->plan = aus_plan_new (fixture->client, day ("2026-11-23"));
  aus_plan_set_law (fixture->plan, law);
  add (fixture, "record", AUS_ANCHOR_LAST_DAY, 0, 1);
  add (fixture, "domain", AUS_ANCHOR_LAST_DAY, -5, 5);
  add (fixture, "thanks", AUS_ANCHOR_LAST_DAY, 5, 1);
  add (fixture, "confirm", AUS_ANCHOR_NOTICE, 2, 1);
  add (fixture, "by hand", AUS_ANCHOR_LAST_DAY, 0, 1);
  aus_plan_set_item_range (fixture->plan, aus_plan_peek (fixture->plan, 4), day ("2026-12-28"), 2);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
}

/* One change a line: name, days before and after, "!" in conflict */
static char *
describe (GPtrArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (changes, i);
      g_autofree char *old_start = aus_date_to_iso (change->old_start);
      g_autofree char *old_end = aus_date_to_iso (change->old_end);
      g_autofree char *new_start = aus_date_to_iso (change->new_start);
      g_autofree char *new_end = aus_date_to_iso (change->new_end);

      g_string_append_printf (text, "%s %s/%s%s %s/%s%s %d\n",
                              aus_plan_item_get_step (change->item)->name, old_start, old_end,
                              change->was_conflict ? "!" : "", new_start, new_end,
                              change->becomes_conflict ? "!" : "", change->conflict_workdays);
    }

  return g_string_free (text, FALSE);
}

static void
assert_preview (Fixture    *fixture,
                const char *last_day,
                const char *expected,
                guint       n_moved,
                guint       n_broken,
                guint       n_solved)
{
  g_autoptr (GPtrArray) changes = aus_plan_preview_last_day (fixture->plan, day (last_day));
  g_autofree char *text = describe (changes);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (aus_plan_changes_count_moved (changes), ==, n_moved);
  g_assert_cmpuint (aus_plan_changes_count_broken (changes), ==, n_broken);
  g_assert_cmpuint (aus_plan_changes_count_solved (changes), ==, n_solved);
}

static void
test_tables (Fixture       *fixture,
             gconstpointer  data)
{
  AusDate early = day ("2026-12-28");

  assert_preview (fixture, "2026-12-31", "", 0, 0, 0);
  assert_preview (fixture, "2027-01-05",
                  "record 2026-12-31/2026-12-31 2027-01-05/2027-01-05 0\n"
                  "domain 2026-12-18/2026-12-24 2026-12-23/2026-12-29 0\n"
                  "thanks 2027-01-07/2027-01-07 2027-01-12/2027-01-12 0\n"
                  "confirm 2026-12-21/2026-12-21 2026-12-24/2026-12-24 0\n",
                  4, 0, 0);
  assert_preview (fixture, "2026-12-28",
                  "record 2026-12-31/2026-12-31 2026-12-28/2026-12-28 0\n"
                  "domain 2026-12-18/2026-12-24 2026-12-15/2026-12-21 0\n"
                  "thanks 2027-01-07/2027-01-07 2027-01-04/2027-01-04 0\n"
                  "confirm 2026-12-21/2026-12-21 2026-12-16/2026-12-16 0\n"
                  "by hand 2026-12-28/2026-12-29 2026-12-28/2026-12-29! 1\n",
                  4, 1, 0);
  assert_preview (fixture, "",
                  "record 2026-12-31/2026-12-31 / 0\n"
                  "domain 2026-12-18/2026-12-24 / 0\n"
                  "thanks 2027-01-07/2027-01-07 / 0\n"
                  "confirm 2026-12-21/2026-12-21 / 0\n",
                  4, 0, 0);

  g_object_set (fixture->client->ending, "last-day", &early, NULL);
  assert_preview (fixture, "2026-12-29",
                  "record 2026-12-28/2026-12-28 2026-12-29/2026-12-29 0\n"
                  "domain 2026-12-15/2026-12-21 2026-12-16/2026-12-22 0\n"
                  "thanks 2027-01-04/2027-01-04 2027-01-05/2027-01-05 0\n"
                  "confirm 2026-12-16/2026-12-16 2026-12-17/2026-12-17 0\n"
                  "by hand 2026-12-28/2026-12-29! 2026-12-28/2026-12-29 0\n",
                  4, 0, 1);
}

static void
test_notice_received (Fixture       *fixture,
                      gconstpointer  data)
{
  AusDate received = day ("2026-12-01");

  /* What is counted from a notice that is there does not move with the last day. */
  g_object_set (fixture->client->ending, "notice-received", &received, NULL);
  assert_preview (fixture, "2027-01-01",
                  "record 2026-12-31/2026-12-31 2027-01-01/2027-01-01 0\n"
                  "domain 2026-12-18/2026-12-24 2026-12-21/2026-12-25 0\n"
                  "thanks 2027-01-07/2027-01-07 2027-01-08/2027-01-08 0\n",
                  3, 0, 0);
}

static void
heard_cb (gboolean *heard)
{
  *heard = TRUE;
}

static void
test_pure (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (fixture->client));
  gboolean heard = FALSE;

  g_signal_connect_swapped (fixture->plan, "notify", G_CALLBACK (heard_cb), &heard);
  g_signal_connect_swapped (fixture->plan, "replanned", G_CALLBACK (heard_cb), &heard);
  g_signal_connect_swapped (aus_plan_peek (fixture->plan, 0), "notify", G_CALLBACK (heard_cb),
                            &heard);
  g_ptr_array_unref (aus_plan_preview_last_day (fixture->plan, day ("2027-03-31")));

  g_assert_false (heard);
  g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
  g_assert_false (aus_history_can_undo (history));
}

/* What was previewed is what happens. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  AusDate last_day = day ("2026-12-07");
  g_autoptr (GPtrArray) changes = aus_plan_preview_last_day (fixture->plan, last_day);

  g_assert_cmpuint (changes->len, ==, 5);
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  for (guint i = 0; i < changes->len; i++)
    {
      const AusPlanChange *change = g_ptr_array_index (changes, i);

      g_assert_true (aus_date_equal (aus_plan_item_get_start (change->item), change->new_start));
      g_assert_true (aus_date_equal (aus_plan_item_get_end (change->item), change->new_end));
      g_assert_true (aus_plan_item_is_conflict (change->item) == change->becomes_conflict);
    }
}

#define ADD(path, function) \
  g_test_add ("/aus/plan-preview/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("tables", test_tables);
  ADD ("notice-received", test_notice_received);
  ADD ("pure", test_pure);
  ADD ("kept", test_kept);

  return g_test_run ();
}
