/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Thursday 31 December 2026 is the last day, Monday 23 November 2026 is today. */

#include "config.h"

#include "core/base/aus-history.h"
#include "core/plan/aus-plan-derive.h"

typedef struct
{
  AusClient *client;
  AusNetwork *network;
  AusPlan *plan;
} Fixture;

static void
set_day (gpointer    entity,
         const char *property,
         const char *iso)
{
  AusDate date = AUS_DATE_NONE;

  g_assert_true (*iso == '\0' || aus_date_parse (iso, &date));
  g_object_set (entity, property, &date, NULL);
}

static AusAsset *
add_asset (Fixture     *fixture,
           const char  *name,
           AusAssetKind kind)
{
  AusAsset *asset = aus_entity_list_add_new (fixture->client->assets);

  g_object_set (asset, "name", name, "kind", kind, NULL);

  return asset;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusDate today = aus_date_new (2026, 11, 23);

  fixture->client = aus_client_new ();
  fixture->network = aus_network_new ();
  set_day (fixture->client->ending, "last-day", "2026-12-31");
  fixture->plan = aus_plan_new (fixture->client, today);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->client);
  g_assert_finalize_object (fixture->network);
}

/* Takes over what is offered, which is told by how many are new, changed and gone. */
static void
take_over (Fixture *fixture,
           guint    n_new,
           guint    n_changed,
           guint    n_gone)
{
  g_autoptr (AusPlanDerived) derived = aus_plan_derive (fixture->plan, fixture->network);
  g_autoptr (AusPlanDerived) after = NULL;

  g_assert_cmpuint (derived->n_new, ==, n_new);
  g_assert_cmpuint (derived->n_changed, ==, n_changed);
  g_assert_cmpuint (derived->n_gone, ==, n_gone);
  aus_plan_apply_derived (fixture->plan, derived);
  after = aus_plan_derive (fixture->plan, fixture->network);
  g_assert_true (aus_plan_derived_is_empty (after));
}

/* Names of all steps, with the days and "(waits)", "(done)", "(dropped)" */
static void
assert_plan (Fixture    *fixture,
             const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)); i++)
    {
      AusPlanItem *item = aus_plan_peek (fixture->plan, i);
      AusStep *step = aus_plan_item_get_step (item);
      g_autofree char *end = aus_date_to_iso (aus_plan_item_get_end (item));

      g_string_append_printf (text, "%s %s%s%s%s\n", step->name, end,
                              aus_plan_item_is_waiting (item) ? " (waits)" : "",
                              aus_plan_item_is_done (item) ? " (done)" : "",
                              step->state == AUS_STEP_STATE_DROPPED ? " (dropped)" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_asset (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (fixture->client));
  AusAsset *asset = add_asset (fixture, "Domain", AUS_ASSET_KIND_DOMAIN);
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));

  set_day (asset, "due", "2026-12-18");
  aus_entity_assign (before, AUS_ENTITY (fixture->client));
  aus_history_seal (history);
  aus_history_begin (history);
  take_over (fixture, 3, 0, 0);
  aus_history_end (history);
  assert_plan (fixture, "Hand over “Domain” 2026-12-18\n"
                        "Test “Domain” 2026-12-25 (waits)\n"
                        "Give up my access to “Domain” 2026-12-30 (waits)\n");
  take_over (fixture, 0, 0, 0);

  /* All of it is one step back. */
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
  g_assert_true (aus_history_redo (history));

  /* What happens to the thing is told to the step. */
  set_day (asset, "handed-on", "2026-11-20");
  g_object_set (asset, "name", "Domain and mail", NULL);
  take_over (fixture, 0, 3, 0);
  assert_plan (fixture, "Hand over “Domain and mail” 2026-12-18 (done)\n"
                        "Test “Domain and mail” 2026-12-25\n"
                        "Give up my access to “Domain and mail” 2026-12-30 (waits)\n");

  /* Kept after all: what is open goes, what is done stays. */
  g_object_set (asset, "outcome", AUS_ASSET_OUTCOME_KEEP, NULL);
  take_over (fixture, 0, 0, 2);
  assert_plan (fixture, "Hand over “Domain and mail” 2026-12-18 (done)\n");
}

/* What the user changed stays. */
static void
test_touched (Fixture       *fixture,
              gconstpointer  data)
{
  AusAsset *asset = add_asset (fixture, "Shop", AUS_ASSET_KIND_ACCOUNT);
  AusPlanItem *transfer, *test;
  AusStep *step;

  take_over (fixture, 3, 0, 0);
  transfer = aus_plan_peek (fixture->plan, 0);
  test = aus_plan_peek (fixture->plan, 1);
  step = aus_plan_item_get_step (transfer);
  g_object_set (step, "name", "Give the shop to Ms Lorenz", "note", "she knows", NULL);
  aus_plan_move_item (fixture->plan, transfer, -2);
  g_object_set (aus_plan_item_get_step (test), "state", AUS_STEP_STATE_DROPPED, NULL);

  g_object_set (asset, "name", "Web shop", NULL);
  set_day (asset, "due", "2026-12-16");
  take_over (fixture, 0, 2, 0);
  assert_plan (fixture, "Give the shop to Ms Lorenz 2026-12-18\n"
                        "Test “Shop” 2026-12-25 (dropped)\n"
                        "Give up my access to “Web shop” 2026-12-30\n");
  g_assert_cmpstr (step->note, ==, "she knows");
  g_assert_true (aus_date_equal (step->latest, asset->due));

  /* A latest day of the user's is the user's. */
  set_day (step, "latest", "2026-12-22");
  set_day (asset, "due", "2026-12-15");
  take_over (fixture, 0, 0, 0);

  /* The thing is gone: the step that was worked on is kept, struck out. */
  aus_entity_list_remove (fixture->client->assets, 0);
  take_over (fixture, 0, 0, 2);
  assert_plan (fixture, "Give the shop to Ms Lorenz 2026-12-18 (dropped)\n"
                        "Test “Shop” 2026-12-25 (dropped)\n");
}

static void
test_project (Fixture       *fixture,
              gconstpointer  data)
{
  AusProject *project = aus_entity_list_add_new (fixture->client->projects);

  g_object_set (project, "name", "Relaunch", NULL);
  set_day (project, "due", "2026-12-11");
  take_over (fixture, 1, 0, 0);
  assert_plan (fixture, "Finish “Relaunch” 2026-12-11\n");

  /* The day follows by itself. */
  set_day (project, "due", "2026-12-18");
  take_over (fixture, 0, 0, 0);
  assert_plan (fixture, "Finish “Relaunch” 2026-12-18\n");
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_HAND_OVER, NULL);
  take_over (fixture, 0, 1, 0);
  assert_plan (fixture, "Hand over “Relaunch” 2026-12-18\n");
  g_object_set (project, "progress", 100, NULL);
  take_over (fixture, 0, 1, 0);
  assert_plan (fixture, "Hand over “Relaunch” 2026-12-18 (done)\n");
}

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  AusColleague *colleague = aus_entity_list_add_new (fixture->network->colleagues);
  AusReferral *referral = aus_entity_list_add_new (fixture->client->referrals);

  g_object_set (colleague, "name", "Mara Lindner", NULL);
  g_object_set (referral, "colleague", colleague->id, NULL);
  set_day (fixture->client->ending, "conversation-on", "2026-12-01");
  take_over (fixture, 2, 0, 0);
  assert_plan (fixture, "Talk to the client 2026-12-01\nAsk Mara Lindner for consent 2026-12-15\n");

  g_object_set (referral, "status", AUS_REFERRAL_STATUS_AGREED, NULL);
  take_over (fixture, 1, 1, 0);
  assert_plan (fixture, "Talk to the client 2026-12-01\n"
                        "Ask Mara Lindner for consent 2026-12-15 (done)\n"
                        "Introduce Mara Lindner 2026-12-21\n");
  g_object_set (referral, "status", AUS_REFERRAL_STATUS_DECLINED, NULL);
  take_over (fixture, 0, 0, 1);
}

/* A step of a template that means the same is not doubled; others wait for it. */
static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (AusStep) files = aus_step_new ();
  g_autoptr (AusStep) revoke = aus_step_new ();

  g_object_set (files, "origin", "hand-over-files", "name", "Hand over the files", "offset", -9,
                NULL);
  g_object_set (revoke, "origin", "revoke-access", "name", "Give up access", NULL);
  aus_entity_list_append (fixture->client->steps, files);
  aus_entity_list_append (fixture->client->steps, revoke);
  add_asset (fixture, "Repository", AUS_ASSET_KIND_REPOSITORY);
  take_over (fixture, 1, 0, 0);
  assert_plan (fixture, "Hand over the files 2026-12-18\n"
                        "Give up access 2026-12-31\n"
                        "Test “Repository” 2026-12-25 (waits)\n");

  /* Once it is dropped it means nothing any more. */
  g_object_set (revoke, "state", AUS_STEP_STATE_DROPPED, NULL);
  take_over (fixture, 1, 0, 0);
}

static gboolean
is_private (Fixture    *fixture,
            const char *name)
{
  AusEntityList *steps = fixture->client->steps;

  for (guint i = 0; i < aus_entity_list_get_length (steps); i++)
    {
      AusStep *step = aus_entity_list_peek (steps, i);

      if (g_str_equal (step->name, name))
        return step->private;
    }
  g_error ("no step “%s”", name);
}

/* Nobody is named to the client who has not agreed to it, and the talk does not announce itself. */
static void
test_private (Fixture       *fixture,
              gconstpointer  data)
{
  const char *names[] = { "Mara Lindner", "Jonas Petrick", "Ole Marten" };
  g_autoptr (AusPlanDerived) derived = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      AusColleague *colleague = aus_entity_list_add_new (fixture->network->colleagues);
      AusReferral *referral = aus_entity_list_add_new (fixture->client->referrals);

      g_object_set (colleague, "name", names[i], "consent", i == 1, NULL);
      g_object_set (referral, "colleague", colleague->id, "status",
                    i == 0 ? AUS_REFERRAL_STATUS_LISTED : AUS_REFERRAL_STATUS_AGREED, NULL);
    }
  add_asset (fixture, "Logo", AUS_ASSET_KIND_FILES);
  set_day (fixture->client->ending, "conversation-on", "2026-12-01");
  derived = aus_plan_derive (fixture->plan, fixture->network);
  aus_plan_apply_derived (fixture->plan, derived);

  g_assert_true (is_private (fixture, "Talk to the client"));
  g_assert_true (is_private (fixture, "Ask Mara Lindner for consent"));
  g_assert_true (is_private (fixture, "Introduce Ole Marten"));
  g_assert_false (is_private (fixture, "Introduce Jonas Petrick"));
  g_assert_false (is_private (fixture, "Hand over “Logo”"));
}

#define ADD(path, function) \
  g_test_add ("/aus/plan-derive/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("asset", test_asset);
  ADD ("touched", test_touched);
  ADD ("project", test_project);
  ADD ("people", test_people);
  ADD ("private", test_private);
  ADD ("same", test_same);

  return g_test_run ();
}
