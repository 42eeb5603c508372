/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-deliverable.h"
#include "core/client/aus-payment.h"
#include "core/ending/aus-decide.h"
#include "core/ending/aus-fade.h"

#define TODAY (aus_date_new (2026, 11, 23))

typedef struct
{
  AusClient *client;
  AusEnding *ending; /* the client’s */
  AusHistory *history;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->client = aus_client_new ();
  fixture->ending = fixture->client->ending;
  fixture->history = aus_history_new (AUS_ENTITY (fixture->client));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->history);
  g_object_unref (fixture->client);
}

static void
assert_day (AusDate     day,
            const char *expected)
{
  g_autofree char *iso = aus_date_to_iso (day);

  g_assert_cmpstr (iso, ==, expected);
}

static const struct
{
  AusDecision decision;
  AusStage before, after;
} stages[] = {
  { AUS_DECISION_KEEP, AUS_STAGE_THINKING, AUS_STAGE_RUNNING },
  { AUS_DECISION_KEEP, AUS_STAGE_FIRM, AUS_STAGE_RUNNING },
  { AUS_DECISION_REPAIR, AUS_STAGE_DOUBT, AUS_STAGE_THINKING },
  { AUS_DECISION_REPAIR, AUS_STAGE_DECISION, AUS_STAGE_THINKING },
  { AUS_DECISION_END, AUS_STAGE_RUNNING, AUS_STAGE_CONVERSATION },
  { AUS_DECISION_END, AUS_STAGE_DECISION, AUS_STAGE_CONVERSATION },
  { AUS_DECISION_END, AUS_STAGE_CONVERSATION, AUS_STAGE_CONVERSATION },
  { AUS_DECISION_END, AUS_STAGE_WRITING, AUS_STAGE_WRITING },
  { AUS_DECISION_END, AUS_STAGE_CLOSED, AUS_STAGE_CLOSED },
  { AUS_DECISION_END, AUS_STAGE_FADED, AUS_STAGE_CONVERSATION },
  { AUS_DECISION_FADE, AUS_STAGE_THINKING, AUS_STAGE_FADED },
};

/* Recorded in one step, taken back in one step */
static void
test_record (Fixture      *fixture,
             gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_autoptr (AusEntity) before = NULL;

      g_test_message ("%u", i);
      g_object_set (fixture->ending, "decision", stages[i].decision, "stage", stages[i].before,
                    NULL);
      aus_history_clear (fixture->history);
      before = aus_entity_copy (AUS_ENTITY (fixture->client));
      g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_OPEN);

      aus_decide_record (fixture->client, fixture->history, TODAY);
      g_assert_cmpint (aus_decide_get (fixture->ending), ==, stages[i].decision);
      assert_day (fixture->ending->decided_on, "2026-11-23");
      g_assert_cmpint (fixture->ending->stage, ==, stages[i].after);
      assert_day (fixture->ending->repair->begun_on,
                  stages[i].decision == AUS_DECISION_REPAIR ? "2026-11-23" : "");
      assert_day (fixture->ending->repair->until,
                  stages[i].decision == AUS_DECISION_REPAIR ? "2026-12-21" : "");

      g_assert_true (aus_history_undo (fixture->history));
      g_assert_false (aus_history_can_undo (fixture->history));
      g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
    }
}

/* An attempt that is known keeps its days. */
static void
test_record_repair (Fixture      *fixture,
                    gconstpointer data)
{
  AusDate begun = aus_date_new (2026, 11, 2);
  AusDate until = aus_date_new (2027, 1, 15);

  g_object_set (fixture->ending->repair, "begun-on", &begun, "until", &until, NULL);
  g_object_set (fixture->ending, "decision", AUS_DECISION_REPAIR, NULL);
  aus_decide_record (fixture->client, NULL, TODAY);
  assert_day (fixture->ending->repair->begun_on, "2026-11-02");
  assert_day (fixture->ending->repair->until, "2027-01-15");
}

static void
assert_faded (Fixture *fixture,
              gboolean faded)
{
  AusEnding *ending = fixture->ending;

  g_object_set (ending, "decision", AUS_DECISION_FADE, "stage", AUS_STAGE_THINKING, NULL);
  aus_history_clear (fixture->history);
  aus_decide_record (fixture->client, fixture->history, TODAY);
  g_assert_cmpint (aus_fade_is_settled (fixture->client), ==, faded);
  g_assert_cmpint (ending->stage, ==, faded ? AUS_STAGE_FADED : AUS_STAGE_DECISION);
  assert_day (fixture->client->closing->closed_on, faded ? "2026-11-23" : "");
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->log), ==, faded ? 1 : 0);

  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_THINKING);
  assert_day (fixture->client->closing->closed_on, "");
}

/* What keeps the program from proposing it keeps it from happening as well. */
static void
test_fade (Fixture      *fixture,
           gconstpointer data)
{
  AusMoney amount = aus_money_new (10000, "EUR");
  AusInvoice *invoice;
  AusProject *project;
  AusDeliverable *deliverable;
  AusPayment *payment;
  AusStep *step;
  AusAsset *asset;

  assert_faded (fixture, TRUE);
  invoice = aus_entity_list_add_new (fixture->client->invoices);
  g_object_set (invoice, "amount", &amount, NULL);
  assert_faded (fixture, FALSE);
  payment = aus_entity_list_add_new (invoice->payments);
  g_object_set (payment, "amount", &amount, NULL);
  assert_faded (fixture, TRUE);

  project = aus_entity_list_add_new (fixture->client->projects);
  assert_faded (fixture, FALSE);
  deliverable = aus_entity_list_add_new (project->deliverables);
  assert_faded (fixture, FALSE);
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);
  assert_faded (fixture, TRUE);
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_HAND_OVER, NULL);
  g_object_set (deliverable, "done", TRUE, NULL);
  assert_faded (fixture, TRUE);

  step = aus_entity_list_add_new (fixture->client->steps);
  g_object_set (step, "owner", AUS_PARTY_ME, NULL);
  assert_faded (fixture, FALSE);
  g_object_set (step, "owner", AUS_PARTY_CLIENT, NULL);
  assert_faded (fixture, TRUE);
  asset = aus_entity_list_add_new (fixture->client->assets);
  assert_faded (fixture, FALSE);
  g_object_set (asset, "holder", AUS_PARTY_CLIENT, NULL);
  assert_faded (fixture, TRUE);
}

/* Decided otherwise, or open again: it is not at rest any more. */
static void
test_fade_over (Fixture      *fixture,
                gconstpointer data)
{
  g_object_set (fixture->ending, "decision", AUS_DECISION_FADE, NULL);
  aus_decide_record (fixture->client, NULL, TODAY);
  assert_day (fixture->client->closing->closed_on, "2026-11-23");
  aus_decide_reopen (fixture->client, NULL, TODAY, "They wrote again", "en");
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_DECISION);
  assert_day (fixture->client->closing->closed_on, "");

  aus_decide_record (fixture->client, NULL, TODAY);
  assert_day (fixture->client->closing->closed_on, "2026-11-23");
  g_object_set (fixture->ending, "decision", AUS_DECISION_END, NULL);
  aus_decide_record (fixture->client, NULL, TODAY);
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_CONVERSATION);
  assert_day (fixture->client->closing->closed_on, "");
}

static void
test_reopen (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (AusEntity) before = NULL;
  AusDate decided = aus_date_new (2026, 11, 12);
  AusLogEntry *entry;

  g_object_set (fixture->ending, "decision", AUS_DECISION_END, "decided-on", &decided, "stage",
                AUS_STAGE_NOTICE, "reason", "Late money", NULL);
  aus_history_clear (fixture->history);
  before = aus_entity_copy (AUS_ENTITY (fixture->client));

  aus_decide_reopen (fixture->client, fixture->history, TODAY, " They have a new manager. \n",
                     "en_GB");
  g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_OPEN);
  g_assert_cmpint (fixture->ending->decision, ==, AUS_DECISION_END);
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_DECISION);
  assert_day (fixture->ending->decided_on, "");
  g_assert_cmpstr (fixture->ending->reason, ==, "Late money");
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->log), ==, 1);
  entry = aus_entity_list_peek (fixture->client->log, 0);
  g_assert_cmpint (entry->kind, ==, AUS_LOG_KIND_DECISION);
  assert_day (entry->date, "2026-11-23");
  g_assert_cmpstr (entry->text, ==,
                   "Decision “End” of 12 November 2026 reopened: They have a new manager.");

  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
}

/* Files from before have only the day. */
static void
test_older (Fixture      *fixture,
            gconstpointer data)
{
  AusDate decided = aus_date_new (2026, 11, 12);

  g_object_set (fixture->ending, "stage", AUS_STAGE_FADED, NULL);
  g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_OPEN);
  g_object_set (fixture->ending, "decided-on", &decided, NULL);
  g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_FADE);
  g_object_set (fixture->ending, "stage", AUS_STAGE_RUNNING, NULL);
  g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_KEEP);
  g_object_set (fixture->ending, "stage", AUS_STAGE_CLOSED, NULL);
  g_assert_cmpint (aus_decide_get (fixture->ending), ==, AUS_DECISION_END);
  aus_decide_reopen (fixture->client, NULL, TODAY, "why", "en_GB");
  g_assert_cmpint (fixture->ending->decision, ==, AUS_DECISION_END);
}

static void
test_pause (Fixture      *fixture,
            gconstpointer data)
{
  AusDate past = aus_date_new (2026, 11, 10);

  g_object_set (fixture->ending, "stage", AUS_STAGE_DOUBT, NULL);
  aus_history_clear (fixture->history);
  aus_decide_pause (fixture->ending, fixture->history, TODAY);
  assert_day (fixture->ending->pause_from, "2026-11-23");
  assert_day (fixture->ending->pause_until, "2026-11-30");
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_THINKING);
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_DOUBT);
  assert_day (fixture->ending->pause_until, "");

  /* Extended from its end, its beginning stays */
  aus_decide_pause (fixture->ending, NULL, TODAY);
  aus_decide_pause (fixture->ending, NULL, aus_date_new (2026, 11, 30));
  assert_day (fixture->ending->pause_from, "2026-11-23");
  assert_day (fixture->ending->pause_until, "2026-12-07");

  /* Over: from today */
  g_object_set (fixture->ending, "pause-until", &past, "stage", AUS_STAGE_DECISION, NULL);
  aus_decide_pause (fixture->ending, NULL, TODAY);
  assert_day (fixture->ending->pause_until, "2026-11-30");
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_THINKING);

  /* Further on the stage stays. */
  g_object_set (fixture->ending, "stage", AUS_STAGE_NOTICE, NULL);
  aus_decide_pause (fixture->ending, NULL, TODAY);
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_NOTICE);
}

static void
test_try_repair (Fixture      *fixture,
                 gconstpointer data)
{
  AusRepair *repair = fixture->ending->repair;

  g_assert_false (aus_repair_is_tried (repair));
  aus_decide_try_repair (fixture->ending, fixture->history, TODAY);
  g_assert_true (aus_repair_is_tried (repair));
  assert_day (repair->begun_on, "2026-11-23");
  assert_day (repair->until, "2026-12-21");
  g_assert_cmpint (fixture->ending->stage, ==, AUS_STAGE_THINKING);
  aus_decide_try_repair (fixture->ending, fixture->history, aus_date_new (2026, 12, 1));
  assert_day (repair->begun_on, "2026-11-23");
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_false (aus_repair_is_tried (repair));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name) g_test_add ("/aus/decide/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (record);
  ADD (record_repair);
  ADD (fade);
  ADD (fade_over);
  ADD (reopen);
  ADD (older);
  ADD (pause);
  ADD (try_repair);

  return g_test_run ();
}
