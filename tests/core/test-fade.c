/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-payment.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-decide.h"
#include "core/ending/aus-fade.h"
#include "core/ending/aus-retained.h"

static AusDate
day (int year,
     int month,
     int number)
{
  return aus_date_new (year, month, number);
}

/* Worked for last on 23 May 2026, all paid and handed over. */
static AusClient *
make_quiet (void)
{
  AusClient *client = aus_client_new ();
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusPayment *payment = aus_entity_list_add_new (invoice->payments);
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusMoney amount = aus_money_new (50000, "EUR");
  AusDate issued = day (2026, 5, 23);
  AusDate paid = day (2026, 6, 20);

  g_object_set (invoice, "amount", &amount, "issued", &issued, NULL);
  g_object_set (payment, "amount", &amount, "date", &paid, NULL);
  g_object_set (project, "progress", 100, NULL);

  return client;
}

static gboolean
is_proposed (AusClient *client,
             AusDate    today)
{
  AusFade fade;

  aus_fade_get (client, 6, today, &fade);

  return fade.proposed;
}

static void
test_quiet (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusFade fade;

  /* Six months to the day, not one less. */
  aus_fade_get (client, 6, day (2026, 11, 22), &fade);
  g_assert_true (fade.caught_up && fade.paid);
  g_assert_false (fade.quiet);
  g_assert_false (fade.proposed);
  aus_fade_get (client, 6, day (2026, 11, 23), &fade);
  g_assert_true (fade.quiet && fade.proposed);
  g_assert_true (aus_date_equal (fade.last_work, day (2026, 5, 23)));
  g_assert_true (aus_date_equal (fade.since, day (2026, 11, 23)));
  aus_fade_get (client, 7, day (2026, 11, 23), &fade);
  g_assert_false (fade.quiet);
}

static void
test_unknown (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusFade fade;

  aus_fade_get (client, 6, day (2026, 11, 23), &fade);
  g_assert_true (fade.caught_up && fade.paid);
  g_assert_false (fade.quiet);
  g_assert_false (aus_date_is_set (fade.last_work));
  g_assert_false (fade.proposed);
}

static void
test_caught_up (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate today = day (2026, 11, 23);
  AusProject *project = aus_entity_list_peek (client->projects, 0);
  AusDeliverable *deliverable;
  AusAsset *asset;
  AusStep *step;

  g_object_set (project, "progress", 99, NULL);
  g_assert_false (is_proposed (client, today));
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);
  g_assert_true (is_proposed (client, today));

  /* With deliverables it is they who tell. */
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_FINISH, NULL);
  deliverable = aus_entity_list_add_new (project->deliverables);
  g_assert_false (is_proposed (client, today));
  g_object_set (deliverable, "done", TRUE, NULL);
  g_assert_true (is_proposed (client, today));

  step = aus_entity_list_add_new (client->steps);
  g_object_set (step, "owner", AUS_PARTY_ME, NULL);
  g_assert_false (is_proposed (client, today));
  g_object_set (step, "owner", AUS_PARTY_CLIENT, NULL);
  g_assert_true (is_proposed (client, today));

  asset = aus_entity_list_add_new (client->assets);
  g_assert_false (is_proposed (client, today));
  g_object_set (asset, "holder", AUS_PARTY_CLIENT, NULL);
  g_assert_true (is_proposed (client, today));
}

static void
test_paid (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate today = day (2026, 11, 23);
  AusInvoice *invoice = aus_entity_list_peek (client->invoices, 0);
  AusMoney less = aus_money_new (49999, "EUR");
  AusMoney more = aus_money_new (50001, "EUR");

  /* Owed by them, or by me */
  g_object_set (invoice, "amount", &more, NULL);
  g_assert_false (is_proposed (client, today));
  g_object_set (invoice, "amount", &less, NULL);
  g_assert_false (is_proposed (client, today));
}

/* What was paid in advance is not mine until it is set off. */
static void
test_deposit (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate today = day (2026, 11, 23);
  AusMoney deposit = aus_money_new (1, "EUR");

  g_object_set (client->contract, "deposit", &deposit, NULL);
  g_assert_false (is_proposed (client, today));
  g_object_set (client->contract, "deposit-settled-on", &today, NULL);
  g_assert_true (is_proposed (client, today));
}

static void
test_not_now (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate today = day (2026, 11, 23);
  AusDate tomorrow = day (2026, 11, 24);
  AusFade fade;

  g_object_set (client->closing, "fade-not-before", &tomorrow, NULL);
  g_assert_false (is_proposed (client, today));
  g_assert_true (is_proposed (client, tomorrow));

  /* Somebody who is being told is not left to fade. */
  g_object_set (client->ending, "stage", AUS_STAGE_CONVERSATION, NULL);
  aus_fade_get (client, 6, tomorrow, &fade);
  g_assert_true (fade.caught_up && fade.paid && fade.quiet);
  g_assert_false (fade.proposed);
  g_object_set (client->ending, "stage", AUS_STAGE_DECISION, NULL);
  g_assert_true (is_proposed (client, tomorrow));
}

/* Who has decided so waits for what is open, not for months. */
static void
test_decided (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate today = day (2026, 6, 21);
  AusStep *step = aus_entity_list_add_new (client->steps);
  AusFade fade;

  g_object_set (step, "owner", AUS_PARTY_ME, NULL);
  g_object_set (client->ending, "decision", AUS_DECISION_FADE, NULL);
  aus_decide_record (client, NULL, today);
  aus_fade_get (client, 6, today, &fade);
  g_assert_true (fade.decided);
  g_assert_false (fade.quiet);
  g_assert_false (fade.proposed);

  g_object_set (step, "state", AUS_STEP_STATE_DONE, "done-on", &today, NULL);
  g_assert_true (is_proposed (client, today));
  /* Nor is somebody who has just come back asked to leave. */
  g_assert_true (aus_closure_fade (client, NULL, today));
  g_assert_true (aus_closure_reopen (client, NULL, today));
  g_assert_false (is_proposed (client, today));
  g_object_set (client->ending, "stage", AUS_STAGE_DECISION, NULL);
  g_assert_true (is_proposed (client, today));
  /* A thought is no decision. */
  aus_decide_reopen (client, NULL, today, "why", "en");
  g_assert_false (is_proposed (client, today));
}

static void
assert_last_work (AusClient *client,
                  AusDate    expected)
{
  AusFade fade;

  aus_fade_get (client, 6, day (2026, 11, 23), &fade);
  g_assert_true (aus_date_equal (fade.last_work, expected));
}

/* Whatever was done last; what is underway to them is not done. */
static void
test_last_work (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusDate handed = day (2026, 7, 1);
  AusDate tested = day (2026, 7, 2);
  AusDate revoked = day (2026, 7, 3);
  AusDate done = day (2026, 7, 4);
  AusAsset *asset = aus_entity_list_add_new (client->assets);
  AusStep *step = aus_entity_list_add_new (client->steps);

  g_object_set (step, "state", AUS_STEP_STATE_DROPPED, NULL);
  g_object_set (asset, "holder", AUS_PARTY_CLIENT, "kind", AUS_ASSET_KIND_DOMAIN, NULL);
  assert_last_work (client, day (2026, 5, 23));
  g_object_set (asset, "handed-on", &handed, NULL);
  assert_last_work (client, handed);
  g_assert_false (aus_fade_is_settled (client));
  g_object_set (asset, "tested-on", &tested, NULL);
  assert_last_work (client, tested);
  g_object_set (asset, "revoked-on", &revoked, NULL);
  assert_last_work (client, revoked);
  g_assert_true (aus_fade_is_settled (client));

  g_object_set (step, "owner", AUS_PARTY_ME, "state", AUS_STEP_STATE_DONE, "done-on", &done, NULL);
  assert_last_work (client, done);
  g_assert_true (aus_fade_is_settled (client));
}

/* Work that is planned is not work that was done. */
static void
test_future (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  AusProject *project = aus_entity_list_peek (client->projects, 0);
  AusDate due = day (2026, 12, 1);
  AusDate soon = day (2026, 11, 1);

  g_object_set (project, "due", &due, NULL);
  g_assert_true (is_proposed (client, day (2026, 11, 23)));
  g_object_set (project, "due", &soon, NULL);
  g_assert_false (is_proposed (client, day (2026, 11, 23)));
}

static void
test_retention (void)
{
  static const struct
  {
    AusLaw law;
    AusRetentionKind kind;
    const char *dated;
    const char *until;
  } cases[] = {
    /* FACTS: an invoice of 23 Nov 2026 is deletable from 2035-01-01, a letter from 2033-01-01 */
    { AUS_LAW_DE, AUS_RETENTION_INVOICE, "2026-11-23", "2034-12-31" },
    { AUS_LAW_DE, AUS_RETENTION_LETTER, "2026-11-23", "2032-12-31" },
    { AUS_LAW_DE, AUS_RETENTION_INVOICE, "2026-01-01", "2034-12-31" },
    { AUS_LAW_DE, AUS_RETENTION_INVOICE, "2026-12-31", "2034-12-31" },
    { AUS_LAW_AT, AUS_RETENTION_LETTER, "2026-11-23", "2033-12-31" },
    { AUS_LAW_CH, AUS_RETENTION_INVOICE, "2026-11-23", "2036-12-31" },
    { AUS_LAW_US, AUS_RETENTION_INVOICE, "2026-11-23", "2033-12-31" },
    /* Tax year to 5 April 2027, return by 31 January 2028 */
    { AUS_LAW_GB, AUS_RETENTION_INVOICE, "2026-11-23", "2033-01-31" },
    { AUS_LAW_GB, AUS_RETENTION_INVOICE, "2026-04-05", "2032-01-31" },
    { AUS_LAW_GB, AUS_RETENTION_LETTER, "2026-04-06", "2033-01-31" },
    { AUS_LAW_NONE, AUS_RETENTION_INVOICE, "2026-11-23", "" },
    { AUS_LAW_CH, AUS_RETENTION_INVOICE, "9999-12-31", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusDate dated;
      g_autofree char *until = NULL;

      g_assert_true (aus_date_parse (cases[i].dated, &dated));
      until = aus_date_to_iso (aus_retention_get_end (cases[i].law, cases[i].kind, dated));
      g_assert_cmpstr (until, ==, cases[i].until);
    }
}

static void
test_retention_list (void)
{
  g_autoptr (AusClient) client = make_quiet ();
  g_autoptr (AusSender) sender = aus_sender_new ();
  AusSentPaper *paper = aus_entity_list_add_new (client->papers);
  AusDate dated = day (2026, 11, 23);
  g_autoptr (GPtrArray) list = NULL;

  g_object_set (aus_entity_list_peek (client->invoices, 0), "number", "7", NULL);
  g_object_set (paper, "kind", "thanks", "file", "thanks.pdf", "dated", &dated, NULL);
  g_object_set (client, "law", AUS_LAW_AT, NULL);
  g_assert_cmpint (aus_retained_get_law (client, NULL), ==, AUS_LAW_AT);
  g_assert_cmpint (aus_retained_get_law (client, sender), ==, AUS_LAW_AT);
  g_object_set (sender, "law", AUS_LAW_DE, NULL);
  g_assert_cmpint (aus_retained_get_law (client, sender), ==, AUS_LAW_DE);

  list = aus_retained_list (client, AUS_LAW_DE);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (((AusRetained *) g_ptr_array_index (list, 0))->name, ==, "Invoice 7");
  g_assert_cmpstr (((AusRetained *) g_ptr_array_index (list, 1))->name, ==, "Thank-you");
  g_assert_cmpstr (((AusRetained *) g_ptr_array_index (list, 1))->file, ==, "thanks.pdf");
  g_assert_true (aus_date_equal (aus_retained_get_last (client, AUS_LAW_DE), day (2034, 12, 31)));
  g_assert_false (aus_date_is_set (aus_retained_get_last (client, AUS_LAW_NONE)));
  g_assert_cmpstr (aus_retention_rule (AUS_LAW_DE, AUS_RETENTION_LETTER), ==,
                   "Business letters: 6 years from the end of the year, § 147 AO; longer while a "
                   "tax assessment is open.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/fade/quiet", test_quiet);
  g_test_add_func ("/aus/fade/unknown", test_unknown);
  g_test_add_func ("/aus/fade/caught-up", test_caught_up);
  g_test_add_func ("/aus/fade/paid", test_paid);
  g_test_add_func ("/aus/fade/deposit", test_deposit);
  g_test_add_func ("/aus/fade/not-now", test_not_now);
  g_test_add_func ("/aus/fade/decided", test_decided);
  g_test_add_func ("/aus/fade/last-work", test_last_work);
  g_test_add_func ("/aus/fade/future", test_future);
  g_test_add_func ("/aus/fade/retention", test_retention);
  g_test_add_func ("/aus/fade/retention-list", test_retention_list);

  return g_test_run ();
}
