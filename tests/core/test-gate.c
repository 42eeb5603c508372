/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/client/aus-payment.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-gate.h"

static const AusDate today = { 739943 }; /* 2026-11-23, asserted below */

static AusClient *
make_client (void)
{
  AusClient *client = aus_client_new ();
  AusDate day = aus_date_new (2026, 10, 1);

  g_assert_cmpint (aus_date_days_between (aus_date_new (2026, 11, 23), today), ==, 0);
  /* Its end is in writing, so that a gate with nothing else is clear. */
  g_object_set (client->ending, "notice-received", &day, "stage", AUS_STAGE_CLOSE, NULL);

  return client;
}

static AusInvoice *
add_invoice (AusClient  *client,
             const char *number,
             gint64      minor,
             const char *currency)
{
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusMoney amount = aus_money_new (minor, currency);

  g_object_set (invoice, "number", number, "amount", &amount, NULL);

  return invoice;
}

static void
pay (AusInvoice *invoice,
     gint64      minor,
     const char *currency)
{
  AusPayment *payment = aus_entity_list_add_new (invoice->payments);
  AusMoney amount = aus_money_new (minor, currency);
  AusDate day = aus_date_new (2026, 11, 3);

  g_object_set (payment, "amount", &amount, "date", &day, NULL);
}

/* "money open 500 EUR | Invoice 1 | €5.00 still open" */
static void
assert_gate (AusClient          *client,
             const char * const *expected)
{
  g_autoptr (GPtrArray) items = aus_gate_list (client, "en");
  static const char * const groups[] = { "money", "things", "papers", "promises" };
  static const char * const states[] = { "open", "settled", "waived" };

  for (guint i = 0; i < items->len; i++)
    {
      AusGateItem *item = g_ptr_array_index (items, i);
      g_autofree char *line =
        g_strdup_printf ("%s %s [%s] | %s | %s", groups[item->group], states[item->state],
                         item->extent, item->title, item->detail);

      g_assert_cmpstr (line, ==, expected[i]);
    }
  g_assert_null (expected[items->len]);
}

static void
test_empty (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  assert_gate (client, (const char *[]) {
    "papers open [missing] | The end in writing | neither a notice nor an agreement has been sent",
    NULL });
  g_assert_false (aus_gate_is_clear (client));
}

static void
test_money (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusAsset *asset = aus_entity_list_add_new (client->assets);

  g_object_set (client->contract, "kind", AUS_CONTRACT_KIND_SERVICE, NULL);
  /* A project that has not begun has nothing to bill. */
  aus_entity_list_add_new (client->projects);
  g_object_set (project, "name", "Shop", "progress", 1, NULL);
  g_object_set (asset, "name", "Fonts", "outcome", AUS_ASSET_OUTCOME_BILL, NULL);
  add_invoice (client, "1", 50000, "EUR");
  pay (add_invoice (client, "2", 100, "GBP"), 100, "GBP");
  pay (add_invoice (client, "3", 100, "EUR"), 350, "EUR");
  assert_gate (client, (const char *[]) {
    "money open [50000 EUR] | Invoice 1 | €500.00 still open",
    "money settled [] | Invoice 2 | Paid on 3 Nov 2026",
    "money open [-250 EUR] | Invoice 3 | €2.50 to give back",
    "money open [unbilled] | Shop | Is everything billed?",
    "money open [unbilled] | Fonts | Not billed yet",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    NULL });

  /* A retainer is billed by the month; what is cancelled before it began has nothing to bill. */
  g_object_set (client->contract, "kind", AUS_CONTRACT_KIND_RETAINER, NULL);
  g_object_set (asset, "handed-on", &today, NULL);
  assert_gate (client, (const char *[]) {
    "money open [50000 EUR] | Invoice 1 | €500.00 still open",
    "money settled [] | Invoice 2 | Paid on 3 Nov 2026",
    "money open [-250 EUR] | Invoice 3 | €2.50 to give back",
    "money settled [] | Fonts | Billed on 23 Nov 2026",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    NULL });
}

static void
test_deposit (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusMoney deposit = aus_money_new (30000, "EUR");
  g_autoptr (GPtrArray) items = NULL;

  g_object_set (client->contract, "deposit", &deposit, NULL);
  assert_gate (client, (const char *[]) {
    "money open [30000 EUR] | Deposit | €300.00 to set off or to give back",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    NULL });
  g_assert_false (aus_gate_is_clear (client));
  items = aus_gate_list (client, "en");
  g_assert_cmpint (((AusGateItem *) items->pdata[0])->amount.minor, ==, -30000);
  g_assert_cmpstr (((AusGateItem *) items->pdata[0])->amount.currency, ==, "EUR");

  g_object_set (client->contract, "deposit-settled-on", &today, NULL);
  assert_gate (client, (const char *[]) {
    "money settled [] | Deposit | Settled on 23 Nov 2026",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    NULL });
  g_assert_true (aus_gate_is_clear (client));
}

static AusAsset *
add_asset (AusClient       *client,
           const char      *name,
           AusAssetKind     kind,
           AusAssetOutcome  outcome)
{
  AusAsset *asset = aus_entity_list_add_new (client->assets);

  g_object_set (asset, "name", name, "kind", kind, "outcome", outcome, NULL);

  return asset;
}

static void
test_things (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusAsset *domain =
    add_asset (client, "Domain", AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER);
  AusRunning *running = aus_entity_list_add_new (client->closing->running);

  add_asset (client, "Camera", AUS_ASSET_KIND_HARDWARE, AUS_ASSET_OUTCOME_RETURN);
  add_asset (client, "Data", AUS_ASSET_KIND_DATA, AUS_ASSET_OUTCOME_DELETE);
  add_asset (client, "Sketches", AUS_ASSET_KIND_FILES, AUS_ASSET_OUTCOME_KEEP);
  g_object_set (add_asset (client, "Theirs", AUS_ASSET_KIND_ACCOUNT, AUS_ASSET_OUTCOME_HAND_OVER),
                "holder", AUS_PARTY_CLIENT, NULL);
  g_object_set (domain, "handed-on", &today, NULL);
  g_object_set (running, "what", "Invoice every month", "where", "the bank", NULL);
  assert_gate (client, (const char *[]) {
    "things open [tested revoked] | Domain | not tested by the client, own access not given up",
    "things open [handed-on tested] | Camera | not returned, not tested by the client",
    "things open [handed-on] | Data | not deleted",
    "things open [ground] | Sketches | kept without a ground",
    "things open [running] | Invoice every month | still runs: the bank",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    NULL });

  g_object_set (running, "stopped-on", &today, NULL);
  g_object_set (domain, "tested-on", &today, "revoked-on", &today, NULL);
  {
    g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

    g_assert_cmpuint (aus_gate_count (items, AUS_GATE_GROUP_THINGS, AUS_GATE_STATE_SETTLED), ==, 2);
    g_assert_cmpuint (aus_gate_count (items, -1, AUS_GATE_STATE_OPEN), ==, 3);
  }
}

static void
test_papers (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusSentPaper *notice = aus_entity_list_add_new (client->papers);
  AusSentPaper *agreement = aus_entity_list_add_new (client->papers);

  g_object_set (notice, "kind", "notice", "version", 1, "sent", &today, NULL);
  g_object_set (agreement, "kind", "agreement", "version", 2, NULL);
  assert_gate (client, (const char *[]) {
    "papers open [version-1] | Notice of termination | sent on 23 Nov 2026, its arrival is not "
    "confirmed",
    "papers open [version-2] | Termination agreement | not signed by the client yet",
    NULL });

  g_object_set (notice, "received", &today, NULL);
  g_object_set (agreement, "confirmed", &today, NULL);
  g_assert_true (aus_gate_is_clear (client));
}

static void
test_promises (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusDeliverable *deliverable = aus_entity_list_add_new (project->deliverables);
  AusPromise *promise = aus_entity_list_add_new (client->conversation->promises);

  g_object_set (promise, "what", "A farewell lunch", "by", AUS_PARTY_CLIENT, NULL);
  g_object_set (project, "name", "Shop", "billed-on", &today, "progress", 1, NULL);
  g_object_set (deliverable, "name", "Manual", "due", &today, NULL);
  assert_gate (client, (const char *[]) {
    "money settled [] | Shop | Billed on 23 Nov 2026",
    "papers settled [] | Notice of termination | Confirmed on 1 Oct 2026",
    "promises open [promised] | A farewell lunch | Client, not kept yet",
    "promises open [undelivered] | Manual | to be delivered by 23 Nov 2026",
    NULL });

  g_object_set (promise, "done-on", &today, NULL);
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);
  g_assert_true (aus_gate_is_clear (client));
}

static AusGateState
waive_first (AusClient *client)
{
  g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

  aus_gate_waive (client, g_ptr_array_index (items, 0), "goodwill", today);
  g_ptr_array_unref (g_steal_pointer (&items));
  items = aus_gate_list (client, "en");

  return AUS_GATE_STATE_WAIVED == ((AusGateItem *) g_ptr_array_index (items, 0))->state
           ? AUS_GATE_STATE_WAIVED : AUS_GATE_STATE_OPEN;
}

static AusGateState
first_state (AusClient *client)
{
  g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

  return ((AusGateItem *) g_ptr_array_index (items, 0))->state;
}

static void
test_waive (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusInvoice *invoice = add_invoice (client, "1", 1000, "EUR");
  AusMoney more = aus_money_new (1001, "EUR");
  AusMoney other = aus_money_new (900, "GBP");

  g_assert_cmpint (waive_first (client), ==, AUS_GATE_STATE_WAIVED);
  g_assert_true (aus_gate_is_clear (client));
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->waivers), ==, 1);

  /* Less is still let be; more, and another currency, are asked again. */
  pay (invoice, 400, "EUR");
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_WAIVED);
  aus_entity_list_remove (invoice->payments, 0);
  /* What they paid too much was never let be. */
  pay (invoice, 1400, "EUR");
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_OPEN);
  aus_entity_list_remove (invoice->payments, 0);
  g_object_set (invoice, "amount", &more, NULL);
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_OPEN);
  g_object_set (invoice, "amount", &other, NULL);
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_OPEN);
  g_assert_cmpint (waive_first (client), ==, AUS_GATE_STATE_WAIVED);
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->waivers), ==, 1);

  {
    g_autoptr (GPtrArray) items = aus_gate_list (client, "en");

    aus_gate_unwaive (client, g_ptr_array_index (items, 0));
  }
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_OPEN);
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->waivers), ==, 0);
}

/* A thing that has come further is still let be, one that has gone back is not. */
static void
test_waive_thing (void)
{
  g_autoptr (AusClient) client = make_client ();
  AusAsset *domain =
    add_asset (client, "Domain", AUS_ASSET_KIND_DOMAIN, AUS_ASSET_OUTCOME_HAND_OVER);

  g_object_set (domain, "handed-on", &today, NULL);
  g_assert_cmpint (waive_first (client), ==, AUS_GATE_STATE_WAIVED);
  g_object_set (domain, "tested-on", &today, NULL);
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_WAIVED);
  g_object_set (domain, "tested-on", &AUS_DATE_NONE, "handed-on", &AUS_DATE_NONE, NULL);
  g_assert_cmpint (first_state (client), ==, AUS_GATE_STATE_OPEN);
}

static void
test_close (void)
{
  g_autoptr (AusClient) client = make_client ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  add_invoice (client, "1", 1000, "EUR");
  g_assert_false (aus_closure_close (client, history, today));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
  waive_first (client);
  g_assert_true (aus_closure_close (client, history, today));
  g_assert_true (aus_closure_is_closed (client));
  g_assert_true (aus_date_equal (client->closing->closed_on, today));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, 1);
  g_assert_false (aus_closure_close (client, history, today));

  /* One step */
  g_assert_true (aus_history_undo (history));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
  g_assert_false (aus_date_is_set (client->closing->closed_on));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, 0);
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->waivers), ==, 1);
  g_assert_true (aus_history_redo (history));

  g_assert_true (aus_closure_reopen (client, history, today));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
  g_assert_false (aus_date_is_set (client->closing->closed_on));
  g_assert_cmpuint (aus_entity_list_get_length (client->log), ==, 2);
  g_assert_false (aus_closure_reopen (client, history, today));
}

static void
test_fade_out (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));

  g_assert_true (aus_closure_fade (client, history, today));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_FADED);
  g_assert_true (aus_closure_is_over (client));
  g_assert_false (aus_closure_is_closed (client));
  g_assert_true (aus_date_equal (client->closing->closed_on, today));
  g_assert_true (aus_history_undo (history));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_RUNNING);
  g_assert_false (aus_history_can_undo (history));
  g_assert_true (aus_history_redo (history));
  g_assert_true (aus_closure_reopen (client, history, today));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_RUNNING);
}

static void
test_skip (void)
{
  g_autoptr (AusClient) client = aus_client_new ();

  g_object_set (client->ending, "stage", AUS_STAGE_FIRM, NULL);
  aus_closure_skip (client, NULL, AUS_STAGE_FIRM, "nobody asked", today);
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_NOTICE);
  g_assert_cmpstr (aus_closure_get_skipped (client, AUS_STAGE_FIRM)->reason, ==, "nobody asked");
  g_assert_null (aus_closure_get_skipped (client, AUS_STAGE_OPTIONS));
  /* One that is behind moves nothing. */
  g_object_set (client->ending, "stage", AUS_STAGE_WRITING, NULL);
  aus_closure_skip (client, NULL, AUS_STAGE_FIRM, "they did not", today);
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_WRITING);
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->skipped), ==, 1);
  aus_closure_skip (client, NULL, AUS_STAGE_FIRM, "", today);
  g_assert_null (aus_closure_get_skipped (client, AUS_STAGE_FIRM));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/gate/empty", test_empty);
  g_test_add_func ("/aus/gate/money", test_money);
  g_test_add_func ("/aus/gate/deposit", test_deposit);
  g_test_add_func ("/aus/gate/things", test_things);
  g_test_add_func ("/aus/gate/papers", test_papers);
  g_test_add_func ("/aus/gate/promises", test_promises);
  g_test_add_func ("/aus/gate/waive", test_waive);
  g_test_add_func ("/aus/gate/waive-thing", test_waive_thing);
  g_test_add_func ("/aus/gate/close", test_close);
  g_test_add_func ("/aus/gate/fade-out", test_fade_out);
  g_test_add_func ("/aus/gate/skip", test_skip);

  return g_test_run ();
}
