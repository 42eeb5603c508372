/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A client without a fault, then one fault at a time: exactly one issue, at its path. Today is
 * Monday 23 November 2026. */

#include "config.h"

#include "core/ending/aus-check.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-json.h"
#include "core/client/aus-deliverable.h"
#include "core/client/aus-payment.h"
#include "../lib/aus-law-fixture.h"

typedef struct
{
  AusClient *client;
  AusNetwork *network;
  AusSender *sender;
  AusLawBook *law;
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

static void
set_money (gpointer    entity,
           gint64      minor,
           const char *currency)
{
  AusMoney amount = currency != NULL ? aus_money_new (minor, currency) : AUS_MONEY_NONE;

  g_object_set (entity, "amount", &amount, NULL);
}

static AusInvoice *
add_invoice (AusClient  *client,
             const char *number,
             gint64      minor)
{
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);

  g_object_set (invoice, "number", number, NULL);
  set_day (invoice, "issued", "2026-11-10");
  set_day (invoice, "due", "2026-12-10");
  set_money (invoice, minor, "EUR");

  return invoice;
}

static void
fill_client (AusClient *client)
{
  AusAddress *address = aus_entity_list_add_new (client->addresses);
  AusContact *contact = aus_entity_list_add_new (client->contacts);
  AusProject *project = aus_entity_list_add_new (client->projects);
  AusDeliverable *deliverable = aus_entity_list_add_new (project->deliverables);
  AusAsset *asset = aus_entity_list_add_new (client->assets);

  g_object_set (client, "legal-name", "Brückner & Söhne Feinkost GmbH", "currency", "EUR", NULL);
  g_object_set (address, "street", "Karl-Heine-Straße 12", "postcode", "04229", "city", "Leipzig",
                NULL);
  g_object_set (contact, "name", "Thomas Brückner", "receives-notice", TRUE, NULL);
  set_day (client->contract, "start", "2023-03-01");
  g_object_set (project, "name", "Winterkatalog", NULL);
  set_day (project, "due", "2026-12-18");
  g_object_set (deliverable, "name", "Druckdaten", NULL);
  set_day (deliverable, "due", "2026-12-11");
  g_object_set (asset, "name", "Webhosting", "kind", AUS_ASSET_KIND_HOSTING, NULL);
  add_invoice (client, "2026-031", 214200);
  g_object_set (client->ending, "stage", AUS_STAGE_NOTICE, NULL);
  set_day (client->ending, "last-day", "2026-12-31");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusColleague *colleague;
  AusReferral *referral;

  fixture->client = aus_client_new ();
  fixture->network = aus_network_new ();
  fixture->sender = aus_sender_new ();
  fixture->law = aus_law_fixture_new ("");

  fill_client (fixture->client);
  colleague = aus_entity_list_add_new (fixture->network->colleagues);
  g_object_set (colleague, "name", "Mara Lindner", "consent", TRUE, NULL);
  referral = aus_entity_list_add_new (fixture->client->referrals);
  g_object_set (referral, "colleague", colleague->id, NULL);
  g_object_set (fixture->sender, "name", "Jule Albrecht", NULL);
  g_object_set (fixture->sender->address, "street", "Gießerstraße 3", "city", "Leipzig", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->client);
  g_clear_object (&fixture->network);
  g_clear_object (&fixture->sender);
  g_object_unref (fixture->law);
}

/* All issues as "severity path code", in one line. */
static char *
check (Fixture *fixture)
{
  g_autoptr (GPtrArray) issues =
    aus_check_client (fixture->client, fixture->network, fixture->sender, fixture->law,
                      day ("2026-11-23"));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = g_ptr_array_index (issues, i);

      g_assert_true (g_utf8_validate (issue->sentence, -1, NULL));
      g_assert_true (g_str_has_suffix (issue->sentence, "."));
      g_string_append_printf (text, "%s%s %s %s", i > 0 ? "; " : "",
                              aus_enum_get_nick (AUS_TYPE_SEVERITY, (int) issue->severity),
                              issue->path, issue->code);
    }

  return g_string_free (text, FALSE);
}

static void
assert_issues (Fixture    *fixture,
               const char *expected)
{
  g_autofree char *text = check (fixture);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_clean (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) alone =
    aus_check_client (fixture->client, NULL, NULL, fixture->law, day ("2026-11-23"));

  assert_issues (fixture, "");
  g_assert_cmpuint (alone->len, ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  Fixture fixture = { client, NULL, NULL };

  assert_issues (&fixture, "error legal_name no-name; warning addresses no-postal-address; "
                           "warning contacts no-notice-contact");
}

/* --- one day at a time ------------------------------------------------------------------------ */

static const struct
{
  const char *property, *iso;
  AusStage stage;
  const char *issues;
} endings[] = {
  { "last-day", "", AUS_STAGE_NOTICE, "error ending.last_day no-last-day" },
  { "last-day", "", AUS_STAGE_CONVERSATION, "hint ending.last_day no-last-day" },
  { "last-day", "", AUS_STAGE_DOUBT, "" },
  { "last-day", "2026-12-26", AUS_STAGE_NOTICE, "hint ending.last_day last-day-weekend" },
  { "contract-end", "2026-12-15", AUS_STAGE_NOTICE,
    "warning ending.contract_end contract-end-before-last-day" },
  { "notice-received", "2026-11-18", AUS_STAGE_NOTICE, "" },
  { "notice-sent", "2026-11-18", AUS_STAGE_DOUBT, "hint ending.stage stage-behind" },
  { "notice-sent", "2026-11-24", AUS_STAGE_NOTICE, "warning ending.notice_sent date-in-future" },
  { "notice-sent", "2027-01-04", AUS_STAGE_CLOSED,
    "error ending.notice_sent notice-after-last-day; warning assets[0] asset-open; "
    "warning ending.notice_sent date-in-future" },
  { "notice-received", "2027-01-04", AUS_STAGE_WRITING,
    "error ending.notice_received notice-after-last-day; "
    "warning ending.notice_received date-in-future; warning ending.notice_received notice-late" },
};

static void
test_endings (Fixture       *fixture,
              gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      AusEnding *ending = fixture->client->ending;
      AusDate old;

      g_test_message ("ending %" G_GSIZE_FORMAT, i);
      old = i <= 3 ? ending->last_day : AUS_DATE_NONE;
      g_object_set (ending, "stage", endings[i].stage, NULL);
      set_day (ending, endings[i].property, endings[i].iso);
      assert_issues (fixture, endings[i].issues);
      g_object_set (ending, endings[i].property, &old, NULL);
    }
}

static void
test_past (Fixture       *fixture,
           gconstpointer  data)
{
  AusProject *project = aus_entity_list_peek (fixture->client->projects, 0);

  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_CANCEL, NULL);
  set_day (fixture->client->ending, "last-day", "2026-11-20");
  assert_issues (fixture, "warning ending.last_day last-day-past; "
                          "warning ending.notice_received notice-late");
  set_day (fixture->client->ending, "last-day", "2023-02-28");
  assert_issues (fixture, "error ending.last_day last-day-before-start; "
                          "warning ending.last_day last-day-past; "
                          "warning ending.notice_received notice-late");
}

/* Wherever it stands, also in a member of another program; what it is is not told. */
static void
test_secrets (Fixture       *fixture,
              gconstpointer  data)
{
  AusAsset *asset = aus_entity_list_peek (fixture->client->assets, 0);
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GPtrArray) issues = NULL;

  g_object_set (asset, "place", "Passwort: Distel44", NULL);
  g_object_set (fixture->client, "notes", "Passwort: im Tresor", NULL);
  object = aus_entity_write (AUS_ENTITY (fixture->client));
  json_object_set_string_member (object, "foreign", "pw=Distel44");
  g_assert_true (aus_entity_read (AUS_ENTITY (client), object, "", FALSE, NULL));
  g_set_object (&fixture->client, client);

  assert_issues (fixture, "error assets[0].place secret; error foreign secret");
  issues = aus_check_client (client, NULL, NULL, NULL, day ("2026-11-23"));
  g_assert_null (strstr (((AusIssue *) issues->pdata[0])->sentence, "Distel"));
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  AusEnding *ending = fixture->client->ending;

  set_day (ending, "notice-sent", "2026-11-18");
  set_day (ending, "notice-received", "2026-11-17");
  assert_issues (fixture, "error ending.notice_received notice-received-before-sent");
  set_day (ending, "notice-received", "2026-11-20");
  set_day (ending, "decided-on", "2026-11-19");
  set_day (ending, "conversation-on", "2026-11-19");
  assert_issues (fixture, "warning ending.decided_on decision-after-notice; "
                          "hint ending.conversation_on conversation-after-notice");
}

static void
test_contract (Fixture       *fixture,
               gconstpointer  data)
{
  AusContract *contract = fixture->client->contract;

  g_object_set (contract, "term", AUS_CONTRACT_TERM_FIXED, NULL);
  assert_issues (fixture, "warning contract.fixed_until contract-no-end");
  set_day (contract, "fixed-until", "2023-02-28");
  assert_issues (fixture, "error contract.fixed_until contract-end-before-start");
}

/* --- lists ------------------------------------------------------------------------------------ */

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  AusAddress *address = aus_entity_list_peek (fixture->client->addresses, 0);
  AusContact *contact = aus_entity_list_peek (fixture->client->contacts, 0);

  g_object_set (address, "postcode", "", NULL);
  assert_issues (fixture, "hint addresses[0].postcode address-no-postcode");
  g_object_set (address, "city", "", NULL);
  assert_issues (fixture, "warning addresses[0] address-incomplete");
  g_object_set (address, "city", "Leipzig", "postcode", "04229", "use", AUS_ADDRESS_USE_BILLING,
                NULL);
  assert_issues (fixture, "warning addresses no-postal-address");
  g_object_set (address, "use", AUS_ADDRESS_USE_POSTAL, NULL);
  g_object_set (contact, "name", "", "receives-notice", FALSE, NULL);
  assert_issues (fixture, "warning contacts[0].name contact-no-name; "
                          "warning contacts no-notice-contact");
}

static void
test_projects (Fixture       *fixture,
               gconstpointer  data)
{
  AusProject *project = aus_entity_list_peek (fixture->client->projects, 0);
  AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, 0);

  set_day (deliverable, "due", "2027-01-04");
  assert_issues (fixture, "warning projects[0].deliverables[0].due deliverable-late");
  set_day (deliverable, "due", "");
  assert_issues (fixture, "hint projects[0].deliverables[0].due deliverable-no-due");
  g_object_set (deliverable, "done", TRUE, NULL);
  assert_issues (fixture, "");
  set_day (project, "due", "2027-01-04");
  assert_issues (fixture, "warning projects[0].due project-late");
  g_object_set (project, "outcome", AUS_PROJECT_OUTCOME_HAND_OVER, NULL);
  assert_issues (fixture, "");
  set_day (project, "start", "2027-02-01");
  g_object_set (project, "name", "", NULL);
  assert_issues (fixture, "error projects[0].due project-due-before-start; "
                          "warning projects[0].name project-no-name");
}

static void
test_invoices (Fixture       *fixture,
               gconstpointer  data)
{
  AusInvoice *invoice = aus_entity_list_peek (fixture->client->invoices, 0);

  g_object_set (invoice, "number", "", NULL);
  assert_issues (fixture, "warning invoices[0].number invoice-no-number");
  g_object_set (invoice, "number", "2026-031", NULL);
  set_day (invoice, "due", "");
  assert_issues (fixture, "warning invoices[0].due invoice-no-due");
  set_money (invoice, 0, NULL);
  assert_issues (fixture, "warning invoices[0].amount invoice-no-amount");
  set_money (invoice, 214200, "EUR");
  set_day (invoice, "due", "2026-11-16");
  assert_issues (fixture, "hint invoices[0].due invoice-overdue");
  set_day (invoice, "due", "2026-11-09");
  assert_issues (fixture, "error invoices[0].due invoice-due-before-issued; "
                          "hint invoices[0].due invoice-overdue");
}

static void
test_payments (Fixture       *fixture,
               gconstpointer  data)
{
  AusInvoice *invoice = aus_entity_list_peek (fixture->client->invoices, 0);
  AusPayment *payment = aus_entity_list_add_new (invoice->payments);

  assert_issues (fixture, "warning invoices[0].payments[0].amount payment-no-amount");
  set_money (payment, 214200, "EUR");
  assert_issues (fixture, "");
  set_money (payment, 214201, "EUR");
  assert_issues (fixture, "warning invoices[0].payments invoice-overpaid");
  set_money (payment, 214200, "CHF");
  assert_issues (fixture, "error invoices[0].payments[0].amount payment-currency");
}

static void
test_several_invoices (Fixture       *fixture,
                       gconstpointer  data)
{
  AusInvoice *second = add_invoice (fixture->client, "2026-031", 100);

  assert_issues (fixture, "error invoices[1].number invoice-number-twice");
  g_object_set (second, "number", "2026-032", NULL);
  set_money (second, 100, "GBP");
  assert_issues (fixture, "hint invoices mixed-currencies");
}

static void
test_assets (Fixture       *fixture,
             gconstpointer  data)
{
  AusAsset *asset = aus_entity_list_peek (fixture->client->assets, 0);

  set_day (asset, "tested-on", "2026-11-20");
  assert_issues (fixture, "error assets[0].tested_on asset-order");
  set_day (asset, "handed-on", "2026-11-20");
  assert_issues (fixture, "");
  set_day (asset, "revoked-on", "2026-11-19");
  assert_issues (fixture, "error assets[0].revoked_on asset-order");
  set_day (asset, "revoked-on", "2026-11-20");
  assert_issues (fixture, "");
  g_object_set (asset, "name", "", NULL);
  assert_issues (fixture, "warning assets[0].name asset-no-name");
  g_object_set (asset, "name", "Archiv", "outcome", AUS_ASSET_OUTCOME_KEEP, NULL);
  assert_issues (fixture, "warning assets[0].ground asset-keep-no-ground");
}

static void
test_referrals (Fixture       *fixture,
                gconstpointer  data)
{
  AusColleague *colleague = aus_entity_list_peek (fixture->network->colleagues, 0);
  AusReferral *referral = aus_entity_list_peek (fixture->client->referrals, 0);
  AusReferral *second = aus_entity_list_add_new (fixture->client->referrals);

  assert_issues (fixture, "error referrals[1].colleague referral-unknown-colleague");
  g_object_set (second, "colleague", colleague->id, NULL);
  assert_issues (fixture, "warning referrals[1].colleague referral-twice");
  aus_entity_list_remove (fixture->client->referrals, 1);
  g_object_set (colleague, "consent", FALSE, NULL);
  assert_issues (fixture, "warning referrals[0].colleague referral-no-consent");
  g_object_set (referral, "status", AUS_REFERRAL_STATUS_DECLINED, NULL);
  assert_issues (fixture, "");
}

/* Counted on the days on which the user works: 30 and 31 December are free, so that the three
 * working days from the 28th end after the last day. */
static void
test_steps_on_free_days (Fixture       *fixture,
                         gconstpointer  data)
{
  AusFreeDays *days;
  AusSender *sender;
  g_autoptr (AusCalendars) calendars = NULL;
  g_autoptr (AusNoticeRules) rules = NULL;
  AusDate none = AUS_DATE_NONE;
  AusStep *step = aus_entity_list_add_new (fixture->client->steps);

  g_object_set (step, "name", "Copy", "length", 3, NULL);
  set_day (step, "start", "2026-12-28");
  assert_issues (fixture, "");

  sender = fixture->sender;
  days = aus_entity_list_add_new (sender->free_days);
  set_day (days, "first", "2026-12-30");
  set_day (days, "last", "2026-12-31");
  calendars = aus_calendars_new (NULL, sender);
  rules = g_object_ref (aus_law_book_get_rules (fixture->law));
  g_object_unref (fixture->law);
  fixture->law = aus_law_book_new (rules, calendars, AUS_LANGUAGE_EN);
  assert_issues (fixture, "warning steps[0] step-conflict");

  set_day (days, "first", "2027-01-01");
  assert_issues (fixture, "warning sender.free_days[0].last free-days-end-before-start");
  g_object_set (days, "last", &none, NULL);
  assert_issues (fixture, "");
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  AusStep *first = aus_entity_list_add_new (fixture->client->steps);
  AusStep *second = aus_entity_list_add_new (fixture->client->steps);
  AusDate none = AUS_DATE_NONE;

  g_object_set (first, "waits-for", second->id, NULL);
  g_object_set (second, "start", &fixture->client->ending->last_day, NULL);
  assert_issues (fixture, "warning steps[0] step-conflict");
  g_object_set (second, "start", &none, NULL);
  assert_issues (fixture, "");
  g_object_set (second, "waits-for", first->id, NULL);
  assert_issues (fixture, "error steps[0].waits_for step-cycle; "
                          "error steps[1].waits_for step-cycle");
  g_object_set (first, "waits-for", "nobody", NULL);
  g_object_set (second, "waits-for", "", NULL);
  assert_issues (fixture, "warning steps[0].waits_for step-gate-unknown");
  g_object_set (first, "waits-for", "", NULL);
  set_day (first, "start", "2026-11-20");
  assert_issues (fixture, "hint steps[0] step-late");
}

static void
test_ids (Fixture       *fixture,
          gconstpointer  data)
{
  AusContact *contact = aus_entity_list_peek (fixture->client->contacts, 0);
  AusProject *project = aus_entity_list_peek (fixture->client->projects, 0);
  AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, 0);

  g_object_set (deliverable, "id", contact->id, NULL);
  assert_issues (fixture, "error projects[0].deliverables[0].id duplicate-id");
}

/* A thing without a name is called by its place. */
static void
test_titles (Fixture       *fixture,
             gconstpointer  data)
{
  AusInvoice *invoice = aus_entity_list_peek (fixture->client->invoices, 0);
  g_autoptr (GPtrArray) issues = NULL;

  set_money (invoice, 0, NULL);
  g_object_set (invoice, "number", "", NULL);
  issues = aus_check_client (fixture->client, NULL, NULL, fixture->law, day ("2026-11-23"));
  g_assert_cmpuint (issues->len, ==, 2);
  g_assert_cmpstr (((AusIssue *) g_ptr_array_index (issues, 1))->sentence, ==,
                   "Invoice “#1” has no amount.");
}

static void
test_sender (Fixture       *fixture,
             gconstpointer  data)
{
  g_object_set (fixture->sender, "name", "", NULL);
  g_object_set (fixture->sender->address, "street", "", NULL);
  assert_issues (fixture, "warning sender.name sender-no-name; "
                          "warning sender.address sender-no-address");
}

#define ADD(path, function) \
  g_test_add ("/aus/check/" path, Fixture, NULL, set_up, function, tear_down)

/* --- a paper ---------------------------------------------------------------------------------- */

/* The code of the only issue, "" for none */
static const char *
check_paper (Fixture    *fixture,
             const char *kind,
             const char *text,
             guint       n_pages)
{
  const AusCheckedPaper paper = { kind, text, n_pages };
  g_autoptr (GPtrArray) issues = aus_check_paper (fixture->client, fixture->network,
                                                  fixture->sender, fixture->law,
                                                  day ("2026-11-23"), &paper);

  g_assert_cmpuint (issues->len, <=, 1);

  return issues->len == 0 ? "" : ((const AusIssue *) issues->pdata[0])->code;
}

static void
test_paper (Fixture       *fixture,
            gconstpointer  data)
{
  while (aus_entity_list_get_length (fixture->client->invoices) > 0)
    aus_entity_list_remove (fixture->client->invoices, 0);
  g_object_set (fixture->client, "notes", "They always pay late, and only when asked twice.", NULL);
  g_assert_cmpstr (check_paper (fixture, "thanks", "Thank you. You pay late.", 1), ==, "");
  g_assert_cmpstr (check_paper (fixture, "thanks", "You pay late and only\nwhen asked.", 1), ==,
                   "private-words");
  g_assert_cmpstr (check_paper (fixture, "thanks", "Password: hunter2", 1), ==,
                   "secret-in-letter");
  g_assert_cmpstr (check_paper (fixture, "thanks", "By ____________", 1), ==, "blank-in-letter");
  g_assert_cmpstr (check_paper (fixture, "thanks", "Thank you", 2), ==, "more-than-a-page");
  g_assert_cmpstr (check_paper (fixture, "agreement", "Agreed", 2), ==, "");

  g_object_set (fixture->client->contract, "form", AUS_CONTRACT_FORM_WRITTEN, NULL);
  g_assert_cmpstr (check_paper (fixture, "agreement", "Agreed", 1), ==, "form-written");
  g_assert_cmpstr (check_paper (fixture, "thanks", "Thank you", 1), ==, "");
}

static void
test_paper_unpaid (Fixture       *fixture,
                   gconstpointer  data)
{
  AusInvoice *invoice;

  while (aus_entity_list_get_length (fixture->client->invoices) > 0)
    aus_entity_list_remove (fixture->client->invoices, 0);
  invoice = add_invoice (fixture->client, "2026-9", 10000);
  set_day (invoice, "due", "2026-12-01");
  set_day (invoice, "issued", "2026-11-17");
  g_assert_cmpstr (check_paper (fixture, "agreement", "Nothing is owed.", 1), ==,
                   "invoice-not-mentioned");
  g_assert_cmpstr (check_paper (fixture, "agreement", "Invoice 2026-9", 1), ==, "");
  g_assert_cmpstr (check_paper (fixture, "thanks", "Thank you", 1), ==, "");
}

/* Everything a paper is told, as "severity path code"; the sentence of the last one in @sentence */
static char *
list_paper (Fixture    *fixture,
            const char *kind,
            const char *text,
            char      **sentence)
{
  const AusCheckedPaper paper = { kind, text, 1 };
  g_autoptr (GPtrArray) issues = aus_check_paper (fixture->client, fixture->network,
                                                  fixture->sender, fixture->law,
                                                  day ("2026-11-23"), &paper);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      const AusIssue *issue = g_ptr_array_index (issues, i);

      g_string_append_printf (list, "%s%s %s %s", i > 0 ? "; " : "",
                              aus_enum_get_nick (AUS_TYPE_SEVERITY, (int) issue->severity),
                              issue->path, issue->code);
      if (sentence != NULL && i + 1 == issues->len)
        *sentence = g_strdup (issue->sentence);
    }

  return g_string_free (list, FALSE);
}

#define assert_paper(fixture, kind, text, expected)                                                \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *list_ = list_paper (fixture, kind, text, NULL);                               \
                                                                                                   \
    g_assert_cmpstr (list_, ==, expected);                                                         \
  }                                                                                                \
  G_STMT_END

#define RULE                                                                                       \
  " § 621 Nr. 3 BGB: If the fee is measured by the month, a notice that arrives by the 15th ends " \
  "the contract at the end of that month. Orientation, not legal advice."

static const struct
{
  const char *last_day;
  AusNoticeChannel channel;
  const char *issue;
  const char *sentence;
} arrivals[] = {
  /* To be received by 15 December */
  { "2026-12-31", AUS_NOTICE_CHANNEL_LETTER, "hint ending.notice_channel notice-send-by",
    "The notice has to be received by 15 December 2026. Send it at the latest: Letter 10 December "
    "2026 · Registered letter 9 December 2026 · Messenger 14 December 2026 · E-mail 14 December "
    "2026." RULE },
  { "2026-11-30", AUS_NOTICE_CHANNEL_LETTER, "warning ending.last_day notice-late",
    "The notice comes too late for 30 November 2026: received today, it ends the contract on "
    "31 December 2026 at the earliest." RULE },
};

static void
test_paper_arrival (Fixture       *fixture,
                    gconstpointer  data)
{
  AusContract *contract = fixture->client->contract;

  aus_entity_list_remove (fixture->client->invoices, 0);
  aus_entity_list_remove (fixture->client->projects, 0);
  g_object_set (fixture->client, "law", AUS_LAW_DE, NULL);
  g_object_set (contract, "kind", AUS_CONTRACT_KIND_SERVICE, "fee-unit", AUS_FEE_UNIT_MONTH, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (arrivals); i++)
    {
      g_autofree char *said = NULL;
      g_autofree char *issues = NULL;

      set_day (fixture->client->ending, "last-day", arrivals[i].last_day);
      g_object_set (fixture->client->ending, "notice-channel", arrivals[i].channel, NULL);
      issues = list_paper (fixture, "notice", "I give notice.", &said);
      g_assert_cmpstr (issues, ==, arrivals[i].issue);
      g_assert_cmpstr (said, ==, arrivals[i].sentence);
    }

  /* Once it is there, and in other papers, nothing is said of it. */
  set_day (fixture->client->ending, "last-day", "2026-12-31");
  set_day (fixture->client->ending, "notice-received", "2026-11-20");
  assert_paper (fixture, "notice", "I give notice.", "");
  set_day (fixture->client->ending, "notice-received", "");
  assert_paper (fixture, "thanks", "Thank you.", "");
}

/* The contract's period ends on 31 December when the notice is there by 25 November, in two days: a
 * letter takes three working days. */
static void
test_paper_slow_way (Fixture       *fixture,
                     gconstpointer  data)
{
  AusContract *contract = fixture->client->contract;
  g_autofree char *issues = NULL;
  g_autofree char *sentence = NULL;

  aus_entity_list_remove (fixture->client->invoices, 0);
  aus_entity_list_remove (fixture->client->projects, 0);
  g_object_set (contract, "notice-length", 36, "notice-unit", AUS_NOTICE_UNIT_DAYS, NULL);
  issues = list_paper (fixture, "notice", "I give notice.", &sentence);
  g_assert_cmpstr (issues, ==, "warning ending.notice_channel notice-arrives-late");
  g_assert_true (g_str_has_prefix (
    sentence, "Sent on 23 November 2026 (Letter), the notice is expected on 26 November 2026, and "
              "the last day to receive it is 25 November 2026. In time, at the latest: Messenger "
              "24 November 2026 · E-mail 24 November 2026. "));
  g_assert_true (g_str_has_suffix (sentence, " Orientation, not legal advice."));

  g_object_set (fixture->client->ending, "notice-channel", AUS_NOTICE_CHANNEL_MESSENGER, NULL);
  assert_paper (fixture, "notice", "I give notice.",
                "hint ending.notice_channel notice-send-by");
  /* It was sent in time; it is only not known that it is there. */
  set_day (fixture->client->ending, "notice-sent", "2026-11-20");
  assert_paper (fixture, "notice", "I give notice.", "");
}

static void
test_paper_people (Fixture       *fixture,
                   gconstpointer  data)
{
  AusContact *contact = aus_entity_list_peek (fixture->client->contacts, 0);
  AusColleague *colleague = aus_entity_list_peek (fixture->network->colleagues, 0);
  AusCheckedPaper paper = { "consent", "Hello Mara Lindner", 1 };
  g_autoptr (GPtrArray) issues = NULL;

  aus_entity_list_remove (fixture->client->invoices, 0);
  g_object_set (contact, "receives-notice", FALSE, "decides", TRUE, NULL);
  assert_paper (fixture, "agreement", "Agreed.",
                "warning contacts[0].receives_notice recipient-no-notice");
  assert_paper (fixture, "thanks", "Thank you.", "warning contacts no-notice-contact");
  g_object_set (contact, "receives-notice", TRUE, NULL);

  while (aus_entity_list_get_length (fixture->client->referrals) > 0)
    aus_entity_list_remove (fixture->client->referrals, 0);
  assert_paper (fixture, "thanks", "Ask Mara Lindner.", "");
  g_object_set (colleague, "consent", FALSE, NULL);
  assert_paper (fixture, "thanks", "Ask Mara Lindner.",
                "error network.colleagues[0].consent named-without-consent");
  assert_paper (fixture, "thanks", "Ask Tamara Lindnerin.", "");

  /* Who is asked is named in what asks. */
  paper.colleague = colleague->id;
  issues = aus_check_paper (fixture->client, fixture->network, fixture->sender, fixture->law,
                            day ("2026-11-23"), &paper);
  g_assert_cmpuint (issues->len, ==, 0);
}

static void
test_paper_form (Fixture       *fixture,
                 gconstpointer  data)
{
  aus_entity_list_remove (fixture->client->invoices, 0);
  set_day (fixture->client->ending, "notice-received", "2026-11-20");
  g_object_set (fixture->client->contract, "form", AUS_CONTRACT_FORM_WRITTEN, NULL);
  assert_paper (fixture, "notice", "I give notice.", "hint contract.form form-written");
  g_object_set (fixture->client->ending, "notice-channel", AUS_NOTICE_CHANNEL_EMAIL, NULL);
  assert_paper (fixture, "notice", "I give notice.",
                "warning ending.notice_channel form-not-met");
  assert_paper (fixture, "agreement", "Agreed.", "hint contract.form form-written");

  g_object_set (fixture->client->contract, "form", AUS_CONTRACT_FORM_TEXT, NULL);
  assert_paper (fixture, "notice", "I give notice.", "");
}

static void
test_paper_last_day (Fixture       *fixture,
                     gconstpointer  data)
{
  aus_entity_list_remove (fixture->client->invoices, 0);
  set_day (fixture->client->ending, "last-day", "");
  g_object_set (fixture->client->ending, "stage", AUS_STAGE_CONVERSATION, NULL);
  assert_paper (fixture, "agreement", "Agreed.", "error ending.last_day no-last-day");
  assert_paper (fixture, "thanks", "Thank you.", "hint ending.last_day no-last-day");
}

static void
test_own_template (void)
{
  g_autoptr (GPtrArray) issues = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  const GError error = { 0, 0, (char *) "agreement.mustache:3:3: not closed" };
  const AusIssue *issue;

  aus_check_add_template (issues, &error);
  issue = g_ptr_array_index (issues, 0);
  g_assert_cmpstr (issue->code, ==, "own-template");
  g_assert_cmpstr (issue->sentence, ==,
                   "Your own template is not used: agreement.mustache:3:3: not closed");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("clean", test_clean);
  g_test_add_func ("/aus/check/empty", test_empty);
  ADD ("endings", test_endings);
  ADD ("past", test_past);
  ADD ("order", test_order);
  ADD ("secrets", test_secrets);
  ADD ("contract", test_contract);
  ADD ("people", test_people);
  ADD ("projects", test_projects);
  ADD ("invoices", test_invoices);
  ADD ("payments", test_payments);
  ADD ("several-invoices", test_several_invoices);
  ADD ("assets", test_assets);
  ADD ("referrals", test_referrals);
  ADD ("steps", test_steps);
  ADD ("steps-on-free-days", test_steps_on_free_days);
  ADD ("ids", test_ids);
  ADD ("titles", test_titles);
  ADD ("sender", test_sender);
  ADD ("paper", test_paper);
  ADD ("paper-unpaid", test_paper_unpaid);
  ADD ("paper-arrival", test_paper_arrival);
  ADD ("paper-slow-way", test_paper_slow_way);
  ADD ("paper-people", test_paper_people);
  ADD ("paper-form", test_paper_form);
  ADD ("paper-last-day", test_paper_last_day);
  g_test_add_func ("/aus/check/own-template", test_own_template);

  return g_test_run ();
}
