/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "core/base/aus-entity.h"
#include "core/base/aus-json.h"
#include "core/client/aus-invoice.h"
#include "core/client/aus-money-owed.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-paper-template.h"

#define NBSP "\302\240"

static void
read_entity (AusEntity  *entity,
             const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) json = g_string_new (text);
  g_autoptr (JsonObject) object = NULL;

  g_string_replace (json, "'", "\"", 0);
  object = aus_json_parse (json->str, json->len, "test", &error);
  g_assert_no_error (error);
  aus_entity_read (entity, object, "", FALSE, &error);
  g_assert_no_error (error);
}

static AusSender *
new_sender (void)
{
  AusSender *sender = aus_sender_new ();

  read_entity (AUS_ENTITY (sender),
               "{'name': 'Jule Hartwig', 'business': 'Design & Web', 'address': {'street': "
               "'Könneritzstraße 12', 'postcode': '04229', 'city': 'Leipzig', 'country': 'DE'},"
               "'web': 'https://hartwig.example', 'iban': 'de09 86000099 0012345678'}");
  return sender;
}

static AusNetwork *
new_network (void)
{
  AusNetwork *network = aus_network_new ();

  read_entity (AUS_ENTITY (network),
               "{'colleagues': ["
               "{'id': '1', 'name': 'Mara', 'city': 'Leipzig', 'consent': true, 'note': 'SECRET'},"
               "{'id': '2', 'name': 'Without consent', 'consent': false},"
               "{'id': '3', 'name': 'Only asked', 'consent': true},"
               "{'id': '4', 'name': 'Jonas', 'business': 'Petrick', 'consent': true,"
               " 'link': 'https://petrick.example', 'capacity_from': '2027-01-04'},"
               "{'id': '5', 'name': 'Declined', 'consent': true}]}");
  return network;
}

/* The member at "a.b.0.c" */
static const AusTextValue *
find (const AusTextValue *value,
      const char         *path)
{
  g_auto (GStrv) parts = g_strsplit (path, ".", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (g_ascii_isdigit (*parts[i]))
        value = aus_text_value_get_item (value, (guint) atoi (parts[i]));
      else
        value = aus_text_value_get (value, parts[i]);
      g_assert_nonnull (value);
    }

  return value;
}

static AusTextValue *
new_context (const char  *json,
             AusLanguage  language)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusNetwork) network = new_network ();
  g_autoptr (AusSender) sender = new_sender ();

  read_entity (AUS_ENTITY (client), json);

  return aus_letter_context_new (client, network, sender, NULL, language,
                                 aus_date_new (2026, 11, 23));
}

static void
assert_string (const AusTextValue *context,
               const char         *path,
               const char         *expected)
{
  g_assert_cmpstr (aus_text_value_get_string (find (context, path)), ==, expected);
}

/* "a|b" of a list of strings */
static void
assert_list (const AusTextValue *context,
             const char         *path,
             const char         *expected)
{
  const AusTextValue *list = find (context, path);
  g_autoptr (GString) joined = g_string_new (NULL);

  g_assert_true (aus_text_value_is_list (list));
  for (guint i = 0; i < aus_text_value_get_length (list); i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? "|" : "",
                            aus_text_value_get_string (aus_text_value_get_item (list, i)));
  g_assert_cmpstr (joined->str, ==, expected);
}

static gboolean
is_true (const AusTextValue *context,
         const char         *path)
{
  return aus_text_value_is_true (find (context, path));
}

static void
test_addresses (void)
{
  g_autoptr (AusTextValue) home = new_context (
    "{'legal_name': 'Brückner & Söhne\\nFeinkost GmbH', 'law': 'de', 'addresses': ["
    "{'use': 'billing', 'street': 'Postfach 1', 'city': 'Dresden'},"
    "{'use': 'postal', 'lines': 'Tor 3', 'street': 'Straße 64', 'postcode': '01277', 'city':"
    " 'Dresden', 'country': 'DE'}]}", AUS_LANGUAGE_DE);
  g_autoptr (AusTextValue) abroad = new_context (
    "{'legal_name': 'Hartley Ltd', 'addresses': [{'street': '4 Nursery Lane', 'postcode': "
    "'WA16 8QQ', 'city': 'Knutsford', 'country': 'GB'}]}", AUS_LANGUAGE_DE);
  g_autoptr (AusTextValue) none = new_context ("{'legal_name': 'X'}", AUS_LANGUAGE_EN);

  assert_list (home, "client.name_lines", "Brückner & Söhne|Feinkost GmbH");
  assert_string (home, "client.name", "Brückner & Söhne, Feinkost GmbH");
  assert_string (home, "client.short_name", "Brückner & Söhne");
  assert_list (home, "client.address_lines", "Tor 3|Straße 64|01277 Dresden");
  assert_string (home, "sender.town", "04229 Leipzig");
  assert_string (home, "sender.return_line", "Jule Hartwig · Könneritzstraße 12 · 04229 Leipzig");
  assert_string (home, "sender.web", "hartwig.example");
  assert_string (home, "sender.iban",
                 "DE09" NBSP "8600" NBSP "0099" NBSP "0012" NBSP "3456" NBSP "78");

  assert_list (abroad, "client.address_lines",
               "4 Nursery Lane|KNUTSFORD WA16 8QQ|VEREINIGTES KÖNIGREICH");
  assert_string (abroad, "client.address",
                 "4 Nursery Lane, Knutsford WA16 8QQ, Vereinigtes Königreich");
  assert_string (abroad, "sender.town", "04229 Leipzig, Deutschland");

  assert_list (none, "client.address_lines", "");
  g_assert_false (is_true (none, "person"));
}

typedef struct
{
  const char *contact;
  AusLanguage language;
  const char *form;
  const char *law;
  const char *expected;
} Salutation;

static const Salutation salutations[] = {
  { "'name': 'Anna Meyer', 'salutation': 'ms'", AUS_LANGUAGE_DE, "formal", "de",
    "Sehr geehrte Frau Meyer," },
  { "'name': 'Tom von der Tann', 'salutation': 'mr', 'title': 'Dr.'", AUS_LANGUAGE_DE, "formal",
    "de", "Sehr geehrter Herr Dr. von der Tann," },
  { "'name': 'Jörg Übelhör', 'salutation': 'mr', 'title': 'Mag.'", AUS_LANGUAGE_DE, "formal", "at",
    "Sehr geehrter Herr Mag. Übelhör," },
  { "'name': 'Jörg Übelhör', 'salutation': 'mr', 'title': 'Mag.'", AUS_LANGUAGE_DE, "formal", "de",
    "Sehr geehrter Herr Übelhör," },
  { "'name': 'Kim Yılmaz', 'salutation': 'neutral'", AUS_LANGUAGE_DE, "formal", "de",
    "Guten Tag Kim Yılmaz," },
  { NULL, AUS_LANGUAGE_DE, "formal", "de", "Sehr geehrte Damen und Herren," },
  { "'name': 'Anna Meyer', 'salutation': 'ms'", AUS_LANGUAGE_DE, "informal", "de", "Liebe Anna," },
  { "'name': 'Tom Meyer', 'salutation': 'mr'", AUS_LANGUAGE_DE, "informal", "de", "Lieber Tom," },
  { "'name': 'Kim Meyer'", AUS_LANGUAGE_DE, "informal", "de", "Hallo Kim," },
  { NULL, AUS_LANGUAGE_DE, "informal", "de", "Hallo zusammen," },
  { "'name': 'Rebecca Hartley', 'salutation': 'ms'", AUS_LANGUAGE_EN, "formal", "gb",
    "Dear Ms Hartley," },
  { "'name': 'Lewis O’Connell', 'salutation': 'mr'", AUS_LANGUAGE_EN, "formal", "us",
    "Dear Mr. O’Connell:" },
  { "'name': 'Clara Morgenstern', 'salutation': 'ms', 'title': 'Dr.'", AUS_LANGUAGE_EN, "formal",
    "gb", "Dear Dr Morgenstern," },
  { "'name': 'Kim Yılmaz'", AUS_LANGUAGE_EN, "formal", "gb", "Dear Kim Yılmaz," },
  { NULL, AUS_LANGUAGE_EN, "formal", "gb", "Dear Sir or Madam," },
  { "'name': 'Rebecca Hartley', 'salutation': 'ms'", AUS_LANGUAGE_EN, "informal", "gb",
    "Dear Rebecca," },
  { NULL, AUS_LANGUAGE_EN, "informal", "us", "Dear all," },
  { "'name': 'Anna Meyer', 'salutation': 'ms'}, {'receives_notice': true, 'name': 'Tom Lang', "
    "'salutation': 'mr'}, {'name': 'Nobody', 'decides': true",
    AUS_LANGUAGE_DE, "formal", "de", "Sehr geehrte Frau Meyer, sehr geehrter Herr Lang," },
  { "'name': 'Anna Meyer', 'salutation': 'ms'}, {'receives_notice': true, 'name': 'Tom Lang', "
    "'salutation': 'mr'}, {'receives_notice': true, 'name': 'Kim Ott'",
    AUS_LANGUAGE_DE, "informal", "de", "Liebe Anna, lieber Tom, hallo Kim," },
  { "'name': 'Anna Meyer', 'salutation': 'ms'}, {'receives_notice': true, 'name': 'Tom Lang', "
    "'salutation': 'mr'}, {'receives_notice': true, 'name': 'Kim Ott'",
    AUS_LANGUAGE_EN, "formal", "us", "Dear Ms. Meyer, Mr. Lang and Kim Ott:" },
  { "'name': 'Anna Meyer', 'salutation': 'ms'}, {'receives_notice': true, 'name': 'Tom Lang'",
    AUS_LANGUAGE_EN, "informal", "gb", "Dear Anna and Tom," },
};

/* The salutation as the templates of the program write it */
static void
test_salutation (gconstpointer data)
{
  const Salutation *row = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *json = g_strdup_printf (
    "{'legal_name': 'X', 'address_form': '%s', 'law': '%s', 'contacts': [%s%s%s]}", row->form,
    row->law, row->contact != NULL ? "{'receives_notice': true, " : "",
    row->contact != NULL ? row->contact : "", row->contact != NULL ? "}" : "");
  g_autoptr (AusTextValue) context = new_context (json, row->language);
  g_autofree char *folder = g_build_filename (g_getenv ("AUSKLANG_DATA_DIR"), "templates", NULL);
  const char *folders[] = { folder, NULL };
  g_autoptr (AusPaperTemplate) template = aus_paper_template_new (folders, row->language,
                                                                  "salutation", &error);
  g_autofree char *text = NULL;
  g_auto (GStrv) words = NULL;
  g_autofree char *clean = NULL;

  g_assert_no_error (error);
  text = aus_paper_template_render (template, context, NULL, &error);
  g_assert_no_error (error);
  /* The markup folds blanks. */
  g_assert_true (g_str_has_prefix (text, "@fixed salutation\n"));
  words = g_regex_split_simple ("\\s+", g_strstrip (strchr (text, '\n')), 0, 0);
  clean = g_strjoinv (" ", words);
  g_assert_cmpstr (clean, ==, row->expected);
}

static void
test_addressee (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusClient) deciding = aus_client_new ();

  read_entity (AUS_ENTITY (client), "{'contacts': [{'name': 'A', 'decides': true}, {'name': 'B', "
                                    "'pays': true}, {'name': 'C', 'receives_notice': true}]}");
  read_entity (AUS_ENTITY (deciding), "{'contacts': [{'name': 'B', 'pays': true}, {'name': 'A', "
                                      "'decides': true}]}");
  g_assert_cmpstr (aus_client_get_addressee (client)->name, ==, "C");
  g_assert_cmpstr (aus_client_get_addressee (deciding)->name, ==, "A");
}

static const char work[] =
  "{'language': 'de', 'law': 'at', 'projects': ["
  "{'name': 'Katalog', 'outcome': 'finish', 'deliverables': ["
  "  {'name': 'Undated', 'due': null}, {'name': 'Katalog, Umschlag', 'due': '2027-01-15'},"
  "  {'name': 'Done', 'done': true}, {'name': 'First', 'due': '2026-12-04'}]},"
  "{'name': 'Website', 'outcome': 'finish', 'due': '2026-12-11', 'progress': 50},"
  "{'name': 'Finished', 'outcome': 'finish', 'progress': 100},"
  "{'name': 'Logo', 'outcome': 'hand-over'}, {'name': 'Shop', 'outcome': 'hand-over'},"
  "{'name': 'App', 'outcome': 'cancel', 'deliverables': [{'name': 'Never'}]}]}";

static void
test_work (void)
{
  g_autoptr (GString) json = g_string_new (work);
  g_autoptr (AusTextValue) context = NULL;

  g_string_replace (json, ", 'due': null", "", 0);
  context = new_context (json->str, AUS_LANGUAGE_DE);
  g_assert_cmpuint (aus_text_value_get_length (find (context, "deliverables")), ==, 4);
  assert_string (context, "deliverables.0.name", "First");
  assert_string (context, "deliverables.0.project", "Katalog");
  assert_string (context, "deliverables.0.due", "4." NBSP "Dezember 2026");
  assert_string (context, "deliverables.1.name", "Website");
  assert_string (context, "deliverables.1.project", "");
  assert_string (context, "deliverables.2.due", "15." NBSP "Jänner 2027");
  assert_string (context, "deliverables.2.project", "");
  assert_string (context, "deliverables.3.due", "");
  assert_string (context, "handed_over", "Logo und Shop");
  assert_string (context, "cancelled", "App");
}

static void
test_money (void)
{
  g_autoptr (AusTextValue) context = new_context (
    "{'law': 'de', 'invoices': ["
    "{'number': '1', 'due': '2026-11-01', 'amount': {'minor': 100000, 'currency': 'EUR'},"
    " 'payments': [{'amount': {'minor': 25050, 'currency': 'EUR'}},"
    "              {'amount': {'minor': 5, 'currency': 'USD'}}]},"
    "{'number': '2', 'amount': {'minor': 500, 'currency': 'EUR'},"
    " 'payments': [{'amount': {'minor': 500, 'currency': 'EUR'}}]},"
    "{'number': '3', 'amount': {'minor': 1200, 'currency': 'CHF'}},"
    "{'number': '4', 'amount': {'minor': -50, 'currency': 'EUR'}},"
    "{'number': '5'}]}", AUS_LANGUAGE_DE);

  g_assert_cmpuint (aus_text_value_get_length (find (context, "open_invoices")), ==, 3);
  assert_string (context, "open_invoices.0.open", "749,50" NBSP "€");
  g_assert_true (is_true (context, "open_invoices.0.partly_paid"));
  g_assert_true (is_true (context, "open_invoices.0.overdue"));
  assert_string (context, "open_invoices.1.number", "3");
  g_assert_false (is_true (context, "open_invoices.1.overdue"));
  g_assert_true (is_true (context, "open_invoices.2.credit"));
  assert_list (context, "totals", "749,00" NBSP "€|12,00" NBSP "CHF");
  g_assert_true (is_true (context, "several_open_invoices"));
  g_assert_true (is_true (context, "owed"));
}

static void
test_owed (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GArray) owed = NULL;
  g_autoptr (GArray) overdue = NULL;
  AusInvoice *invoice;

  read_entity (AUS_ENTITY (client),
               "{'invoices': [{'due': '2026-11-20', 'amount': {'minor': 100, 'currency': 'EUR'}},"
               "{'due': '2026-11-23', 'amount': {'minor': 30, 'currency': 'EUR'}},"
               "{'due': '2026-01-01', 'amount': {'minor': 70, 'currency': 'GBP'},"
               " 'payments': [{'amount': {'minor': 80, 'currency': 'GBP'}}]},"
               "{'amount': {'minor': 10, 'currency': 'GBP'}}]}");
  owed = aus_client_list_owed (client);
  overdue = aus_client_list_overdue (client, aus_date_new (2026, 11, 23));

  g_assert_cmpuint (owed->len, ==, 1); /* the pounds come to nothing */
  g_assert_cmpint (g_array_index (owed, AusMoney, 0).minor, ==, 130);
  g_assert_cmpuint (overdue->len, ==, 1);
  g_assert_cmpint (g_array_index (overdue, AusMoney, 0).minor, ==, 100);

  invoice = g_list_model_get_item (G_LIST_MODEL (client->invoices), 0);
  g_assert_cmpint (aus_invoice_get_overdue_days (invoice, aus_date_new (2026, 11, 23)), ==, 3);
  g_assert_cmpint (aus_invoice_get_overdue_days (invoice, aus_date_new (2026, 11, 20)), ==, 0);
  g_object_unref (invoice);
  invoice = g_list_model_get_item (G_LIST_MODEL (client->invoices), 2);
  g_assert_cmpint (aus_invoice_get_open (invoice).minor, ==, -10);
  g_assert_false (aus_invoice_is_open (invoice));
  g_object_unref (invoice);
}

static const char referrals[] =
  "{'referrals': [{'colleague': '1', 'status': 'agreed', 'note': 'SECRET'},"
  "{'colleague': '2', 'status': 'agreed'}, {'colleague': '3', 'status': 'asked'},"
  "{'colleague': '4', 'status': 'took-over'}, {'colleague': '5', 'status': 'declined'},"
  "{'colleague': 'nobody', 'status': 'agreed'}], 'ending': {'print_referrals': %s}}";

static void
test_referrals (void)
{
  g_autoptr (GString) on = g_string_new (referrals);
  g_autoptr (GString) off = g_string_new (referrals);
  g_autoptr (AusTextValue) context = NULL;
  g_autoptr (AusTextValue) without = NULL;

  g_string_replace (on, "%s", "true", 0);
  g_string_replace (off, "%s", "false", 0);
  context = new_context (on->str, AUS_LANGUAGE_DE);
  without = new_context (off->str, AUS_LANGUAGE_DE);

  g_assert_cmpuint (aus_text_value_get_length (find (context, "referrals")), ==, 2);
  assert_string (context, "referrals.0.name", "Mara");
  assert_string (context, "referrals.0.place", "Leipzig");
  assert_string (context, "referrals.0.free_from", "");
  assert_string (context, "referrals.1.name", "Jonas");
  assert_string (context, "referrals.1.place", "Petrick");
  assert_string (context, "referrals.1.contact", "petrick.example");
  assert_string (context, "referrals.1.free_from", "4." NBSP "Januar 2027");
  g_assert_false (is_true (without, "has_referrals"));
}

static void
test_ending (void)
{
  g_autoptr (AusTextValue) apart = new_context (
    "{'ending': {'last_day': '2026-12-31', 'contract_end': '2027-01-15', 'other_terms': "
    "'One\\n\\n  Two\\n'}}", AUS_LANGUAGE_EN);
  g_autoptr (AusTextValue) same = new_context (
    "{'law': 'us', 'ending': {'last_day': '2026-11-13', 'contract_end': '2026-11-13'}}",
    AUS_LANGUAGE_EN);

  assert_string (apart, "last_day", "31" NBSP "December 2026");
  assert_string (apart, "last_day_full", "Thursday 31 December 2026");
  assert_string (apart, "contract_end", "15" NBSP "January 2027");
  assert_list (apart, "other_terms", "One|Two");
  g_assert_false (is_true (apart, "last_day_past"));
  assert_string (same, "last_day", "November" NBSP "13, 2026");
  assert_string (same, "contract_end", "");
  g_assert_true (is_true (same, "last_day_past"));
  assert_string (same, "date", "November" NBSP "23, 2026");
}

static void
assert_nowhere (const AusTextValue *value,
                const char * const *names,
                const char         *marker)
{
  g_assert_null (strstr (aus_text_value_get_string (value), marker));
  for (guint i = 0; i < aus_text_value_get_length (value); i++)
    assert_nowhere (aus_text_value_get_item (value, i), names, marker);
  for (guint i = 0; names[i] != NULL && aus_text_value_is_object (value); i++)
    {
      const AusTextValue *member = aus_text_value_get (value, names[i]);

      if (member != NULL)
        assert_nowhere (member, names, marker);
    }
}

/* No field that is private can be reached under its own name. */
static void
test_private (void)
{
  const char *names[] = { "note", "notes", "reason", "aim", "log", "client", "ending", "person",
                          "referrals", "deliverables", "sender", "contract", "signals", "doubt",
                          "gut", "impact_work", "impact_business", "repair", "asked", "evidence",
                          "title", "deal_breaker", "decision", NULL };
  g_autoptr (AusTextValue) context = new_context (
    "{'legal_name': 'X', 'notes': 'SECRET', 'contacts': [{'name': 'A', 'decides': true, 'note': "
    "'SECRET'}], 'ending': {'reason': 'SECRET', 'aim': 'SECRET', 'deal_breaker': 'SECRET', "
    "'doubt': {'gut': 'SECRET', 'impact_work': 'SECRET', 'impact_business': 'SECRET'}, "
    "'repair': {'asked': 'SECRET', 'note': 'SECRET'}, 'print_referrals': true}, 'signals': "
    "[{'title': 'SECRET', 'note': 'SECRET', 'evidence': 'SECRET', 'date': '2026-11-02'}],"
    "'projects': [{'name': 'P', 'note': 'SECRET'}], 'log': [{'text': 'SECRET'}],"
    "'assets': [{'name': 'A', 'vault': 'SECRET'}], 'steps': [{'name': 'S', 'note': 'SECRET'}],"
    "'referrals': [{'colleague': '1', 'status': 'agreed', 'note': 'SECRET'}]}", AUS_LANGUAGE_DE);

  assert_nowhere (context, names, "SECRET");
}

/* What is noted of such a thing is there by its name, a day as the letter writes it. */
static void
test_asset_fields (void)
{
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusSender) sender = aus_sender_new ();
  g_autoptr (AusTextValue) context = NULL;
  AusAsset *asset = aus_entity_list_add_new (client->assets);
  AusDate day = aus_date_new (2027, 3, 14);
  static const char * const names[] = { "serial-number", "expires", "condition" };
  const AusTextValue *fields;

  g_object_set (asset, "name", "Camera", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (AusAssetField) field = aus_asset_field_new (names[i]);

      aus_entity_list_append (asset->fields, field);
    }
  g_object_set (aus_entity_list_peek (asset->fields, 0), "value", "XQ-22", NULL);
  g_object_set (aus_entity_list_peek (asset->fields, 1), "date", &day, NULL);

  context = aus_letter_context_new (client, NULL, sender, NULL, AUS_LANGUAGE_DE,
                                    aus_date_new (2026, 11, 23));
  fields = aus_text_value_get (aus_text_value_get_item (aus_text_value_get (context, "assets"), 0),
                               "fields");
  g_assert_cmpstr (aus_text_value_get_string (aus_text_value_get (fields, "serial_number")), ==,
                   "XQ-22");
  g_assert_cmpstr (aus_text_value_get_string (aus_text_value_get (fields, "expires")), ==,
                   "14.\u00a0März 2027");
  g_assert_null (aus_text_value_get (fields, "condition"));
}

/* Every name that a template uses is explained in their README. */
static void
test_documented (void)
{
  const char *files[] = { "agreement", "brief", "closing", "colleague", "confirmation", "consent",
                          "cover", "greeting", "handover", "introduction", "letterhead", "notice",
                          "plan", "referral", "reminder", "salutation", "summary", "thanks" };
  const char *languages[] = { "de", "en" };
  const char *data = g_getenv ("AUSKLANG_DATA_DIR");
  g_autofree char *readme_path = g_build_filename (data, "templates", "README.md", NULL);
  g_autofree char *readme = NULL;
  g_autoptr (GRegex) tag = g_regex_new ("\\{\\{[#^/&]? ?(?:\\w+\\.)?(\\w+)\\}\\}", 0, 0, NULL);

  g_assert_true (g_file_get_contents (readme_path, &readme, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (files) * G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *file = g_strconcat (files[i / 2], ".mustache", NULL);
      g_autofree char *path = g_build_filename (data, "templates", languages[i % 2], file, NULL);
      g_autofree char *text = NULL;
      g_autoptr (GMatchInfo) match = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      for (g_regex_match (tag, text, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL))
        {
          g_autofree char *name = g_match_info_fetch (match, 1);
          g_autofree char *alone = g_strdup_printf ("`%s`", name);
          g_autofree char *member = g_strdup_printf (".%s`", name);

          g_test_message ("%s: %s", path, name);
          g_assert_true (strstr (readme, alone) != NULL || strstr (readme, member) != NULL);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/letter-context/addresses", test_addresses);
  g_test_add_func ("/aus/letter-context/addressee", test_addressee);
  for (guint i = 0; i < G_N_ELEMENTS (salutations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/letter-context/salutation/%u", i);

      g_test_add_data_func (path, &salutations[i], test_salutation);
    }
  g_test_add_func ("/aus/letter-context/work", test_work);
  g_test_add_func ("/aus/letter-context/money", test_money);
  g_test_add_func ("/aus/letter-context/owed", test_owed);
  g_test_add_func ("/aus/letter-context/referrals", test_referrals);
  g_test_add_func ("/aus/letter-context/ending", test_ending);
  g_test_add_func ("/aus/letter-context/private", test_private);
  g_test_add_func ("/aus/letter-context/asset-fields", test_asset_fields);
  g_test_add_func ("/aus/letter-context/documented", test_documented);

  return g_test_run ();
}
