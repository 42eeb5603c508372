/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/ending/aus-closure.h"
#include "core/ending/aus-next-action.h"
#include "core/ending/aus-stage-status.h"
#include "core/client/aus-payment.h"

static AusDate
get_today (void)
{
  return aus_date_new (2026, 11, 23);
}

static void
assert_stage (AusClient    *client,
              AusStage      stage,
              AusStageState state,
              const char   *words)
{
  g_autoptr (AusStageStatus) status = aus_stage_status_new (client, stage, get_today ());
  g_autofree char *said = aus_stage_status_say (status);

  g_assert_cmpint (status->state, ==, state);
  g_assert_cmpstr (said, ==, words);
}

static void
test_new_client (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusStageState ahead = AUS_STAGE_STATE_TO_COME;

  assert_stage (client, AUS_STAGE_RUNNING, AUS_STAGE_STATE_NOW, "");
  assert_stage (client, AUS_STAGE_DOUBT, ahead, "");
  assert_stage (client, AUS_STAGE_THINKING, ahead, "No pause is set.");
  assert_stage (client, AUS_STAGE_CONVERSATION, ahead,
                "Nothing is decided yet.\nThe reason is not written down.\n"
                "The aim is not written down.\nThe conversation has no day.");
  assert_stage (client, AUS_STAGE_WRITING, ahead,
                "There is no last working day.\nNo notice has been sent.\n"
                "Nothing has been sent in writing.");
  assert_stage (client, AUS_STAGE_CLOSE, ahead,
                "Nothing has been sent in writing.\nPapers: 1 point is open.");
}

static void
test_on_the_way (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate past = aus_date_new (2026, 11, 2);
  AusDate ahead = aus_date_new (2026, 12, 1);
  AusSentPaper *agreement;

  g_object_set (client->ending, "stage", AUS_STAGE_NOTICE, "pause-until", &ahead, NULL);
  assert_stage (client, AUS_STAGE_THINKING, AUS_STAGE_STATE_DONE, "The pause is not over yet.");
  g_object_set (client->ending, "decided-on", &past, "reason", "r", "aim", "a", NULL);
  assert_stage (client, AUS_STAGE_THINKING, AUS_STAGE_STATE_DONE, "");
  assert_stage (client, AUS_STAGE_DECISION, AUS_STAGE_STATE_DONE, "");
  g_object_set (client->ending, "conversation-on", &ahead, NULL);
  assert_stage (client, AUS_STAGE_CONVERSATION, AUS_STAGE_STATE_DONE,
                "The conversation is still ahead.");
  /* What is now is not told what comes before it. */
  g_object_set (client->ending, "notice-sent", &past, "last-day", &ahead, NULL);
  assert_stage (client, AUS_STAGE_NOTICE, AUS_STAGE_STATE_NOW,
                "It is not known whether the notice has arrived.");
  agreement = aus_entity_list_add_new (client->papers);
  g_object_set (agreement, "kind", "agreement", NULL);
  assert_stage (client, AUS_STAGE_WRITING, AUS_STAGE_STATE_TO_COME,
                "It is not known whether the notice has arrived.\n"
                "The agreement is not signed by the client yet.");
  g_object_set (agreement, "confirmed", &past, NULL);
  assert_stage (client, AUS_STAGE_WRITING, AUS_STAGE_STATE_TO_COME, "");
  assert_stage (client, AUS_STAGE_NOTICE, AUS_STAGE_STATE_NOW, "");
}

static void
test_options (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  g_object_set (client->ending, "stage", AUS_STAGE_OPTIONS, NULL);
  assert_stage (client, AUS_STAGE_OPTIONS, AUS_STAGE_STATE_NOW,
                "Nobody is on the list of people who could take over.\n"
                "It is not written down what is to be handed over.");
  aus_entity_list_add_new (client->referrals);
  assert_stage (client, AUS_STAGE_OPTIONS, AUS_STAGE_STATE_NOW,
                "It is not written down what is to be handed over.");
  aus_entity_list_add_new (client->assets);
  assert_stage (client, AUS_STAGE_OPTIONS, AUS_STAGE_STATE_NOW, "");
}

static void
test_skipped (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  g_object_set (client->ending, "stage", AUS_STAGE_DECISION, NULL);
  aus_closure_skip (client, NULL, AUS_STAGE_CONVERSATION, "by letter", get_today ());
  assert_stage (client, AUS_STAGE_CONVERSATION, AUS_STAGE_STATE_SKIPPED, "Left out: by letter");
  /* What is left out keeps nobody waiting. */
  assert_stage (client, AUS_STAGE_NOTICE, AUS_STAGE_STATE_TO_COME,
                "There is no last working day.\nNo notice has been sent.");
}

static void
test_faded (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  g_object_set (client->ending, "stage", AUS_STAGE_FADED, NULL);
  assert_stage (client, AUS_STAGE_DECISION, AUS_STAGE_STATE_DONE, "");
  assert_stage (client, AUS_STAGE_CONVERSATION, AUS_STAGE_STATE_TO_COME, "");
  assert_stage (client, AUS_STAGE_FADED, AUS_STAGE_STATE_NOW, "");
}

static void
test_pages (void)
{
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_RUNNING), ==, "profile");
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_THINKING), ==, "decision");
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_FIRM), ==, "conversation");
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_OPTIONS), ==, "transition");
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_WRITING), ==, "papers");
  g_assert_cmpstr (aus_stage_get_page (AUS_STAGE_FADED), ==, "closing");
}

static void
assert_next (AusClient  *client,
             const char *sentence,
             gboolean    urgent,
             const char *page)
{
  g_auto (AusNextAction) next = { 0 };

  aus_next_action_get (client, NULL, NULL, get_today (), "en", &next);
  g_assert_cmpstr (next.sentence, ==, sentence);
  g_assert_cmpint (next.urgent, ==, urgent);
  g_assert_cmpstr (next.page, ==, page);
}

static void
test_next_action (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate past = aus_date_new (2026, 11, 2);
  AusDate old = aus_date_new (2026, 1, 5);
  AusDate ahead = aus_date_new (2026, 12, 1);
  AusMoney amount = aus_money_new (100, "EUR");
  AusInvoice *invoice;

  assert_next (client, "No end planned", FALSE, "profile");
  g_object_set (client->contract, "start", &old, NULL);
  assert_next (client, "Could fade out: no work since Mon 5 Jan", FALSE, "closing");
  g_object_set (client->ending, "stage", AUS_STAGE_DECISION, "decision", AUS_DECISION_FADE, NULL);
  assert_next (client, "Nothing decided yet", FALSE, "profile");
  g_object_set (client->ending, "decided-on", &past, NULL);
  assert_next (client, "Can fade out now: nothing is open", FALSE, "closing");
  aus_entity_list_add_new (client->projects);
  assert_next (client, "Decided on Mon 2 Nov", FALSE, "profile");
  aus_entity_list_remove (client->projects, 0);
  g_object_set (client->ending, "decided-on", &AUS_DATE_NONE, NULL);
  g_object_set (client->ending, "stage", AUS_STAGE_THINKING, "pause-until", &ahead, NULL);
  assert_next (client, "Pause ends Tue 1 Dec", FALSE, "profile");
  g_object_set (client->ending, "stage", AUS_STAGE_CLOSE, NULL);
  assert_next (client, "1 point to settle before closing", FALSE, "closing");
  g_object_set (client->ending, "notice-received", &past, NULL);
  assert_next (client, "Nothing left open", FALSE, "closing");

  /* A debt stays in sight, whatever was said of it. */
  g_object_set (client->ending, "stage", AUS_STAGE_CLOSED, NULL);
  g_object_set (client->closing, "closed-on", &past, NULL);
  assert_next (client, "At rest since Mon 2 Nov", FALSE, "closing");
  g_object_set (client->closing, "support-until", &ahead, NULL);
  assert_next (client, "Questions until Tue 1 Dec", FALSE, "closing");
  g_object_set (client->closing, "check-in-on", &ahead, NULL);
  assert_next (client, "Ask how they are doing on Tue 1 Dec", FALSE, "closing");
  invoice = aus_entity_list_add_new (client->invoices);
  g_object_set (invoice, "amount", &amount, NULL);
  assert_next (client, "€1.00 still open", FALSE, "profile");
  g_object_set (invoice, "due", &past, NULL);
  assert_next (client, "Invoice 21 days overdue", TRUE, "profile");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/stage-status/new-client", test_new_client);
  g_test_add_func ("/aus/stage-status/on-the-way", test_on_the_way);
  g_test_add_func ("/aus/stage-status/options", test_options);
  g_test_add_func ("/aus/stage-status/skipped", test_skipped);
  g_test_add_func ("/aus/stage-status/faded", test_faded);
  g_test_add_func ("/aus/stage-status/pages", test_pages);
  g_test_add_func ("/aus/stage-status/next-action", test_next_action);

  return g_test_run ();
}
