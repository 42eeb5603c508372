/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-paths.h"
#include "core/text/aus-letter-context.h"
#include "core/text/aus-phrase-guard.h"
#include "core/text/aus-plea.h"

/* The push-back cards: what is read, what is refused, and what is answered to whom. */

#define MARK "PRIVATE WORD"

static GPtrArray *
load (AusLanguage language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  GPtrArray *pleas = aus_pleas_load (folder, language, &error);

  g_assert_no_error (error);

  return pleas;
}

/* Whose file has a private word wherever there is room for one */
static AusClient *
new_client (AusLanguage language)
{
  AusClient *client = aus_client_new ();
  AusContact *contact = aus_entity_list_add_new (client->contacts);
  AusInvoice *invoice = aus_entity_list_add_new (client->invoices);
  AusCounterOffer *offer = aus_entity_list_add_new (client->counter_offers);
  AusDate last_day = aus_date_new (2026, 12, 31);
  AusMoney amount = aus_money_new (45000, "EUR");

  g_object_set (client, "language", language, "notes", MARK, NULL);
  g_object_set (contact, "name", "Rebecca Hartley", "receives-notice", TRUE, "note", MARK, NULL);
  g_object_set (invoice, "number", "2026-029", "amount", &amount, NULL);
  g_object_set (client->ending, "last-day", &last_day, "reason", MARK, "aim", MARK, NULL);
  g_object_set (client->conversation, "reason-to-say", MARK, "said", MARK, "disputed", MARK,
                "present", MARK, "offer", MARK, NULL);
  g_object_set (offer, "words", MARK, "answer", MARK, NULL);

  return client;
}

static AusTextValue *
new_context (AusClient *client)
{
  g_autoptr (AusSender) sender = aus_sender_new ();

  return aus_letter_context_new (client, NULL, sender, NULL, client->language,
                                 aus_date_new (2026, 11, 23));
}

static char *
dup_answer (GPtrArray   *pleas,
            const char  *id,
            AusPleaVoice voice,
            AusClient   *client)
{
  g_autoptr (AusTextValue) context = new_context (client);

  return aus_plea_dup_answer (aus_pleas_find (pleas, id), voice, client, context);
}

/* --- reading ---------------------------------------------------------------------------------- */

static void
test_load (void)
{
  static const char * const ids[] = { "more-money", "one-more-project", "until-somebody",
                                      "only-you", "we-will-change", "discount", "threat", "guilt",
                                      "boss", "silence", "why", "small-favours" };

  for (int language = AUS_LANGUAGE_EN; language <= AUS_LANGUAGE_DE; language++)
    {
      g_autoptr (GPtrArray) pleas = load ((AusLanguage) language);

      g_assert_cmpuint (pleas->len, ==, G_N_ELEMENTS (ids));
      for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
        g_assert_cmpstr (((AusPlea *) pleas->pdata[i])->id, ==, ids[i]);
      g_assert_cmpint (aus_pleas_find (pleas, "discount")->gives, ==, AUS_PLEA_GIVES_MONEY);
      g_assert_cmpint (aus_pleas_find (pleas, "until-somebody")->gives, ==, AUS_PLEA_GIVES_DAYS);
      g_assert_null (aus_pleas_find (pleas, "never"));
    }
}

#define HEAD "{\"format\": \"ausklang-pleas\", \"version\": 1, \"pleas\": [{\"id\": \"a\""
#define TITLES ", \"title\": \"A\", \"hear\": \"A\", \"mind\": \"A\", \"gives\": \"days\""
#define SAY ", \"say\": [{\"formal\": \"A\"}], \"write\": [{\"formal\": \"A\"}]"

static const struct
{
  const char *text;
  const char *message;
} bad[] = {
  { "{", "pleas.en.json:" },
  { "{\"format\": \"ausklang-clauses\", \"version\": 1}", "pleas.en.json: format: " },
  { "{\"format\": \"ausklang-pleas\", \"version\": 1}", "pleas.en.json: pleas: " },
  { HEAD "}]}", "pleas.en.json: pleas[0].title: missing" },
  { HEAD ", \"title\": \"A\", \"hear\": \"A\", \"mind\": \"A\", \"gives\": \"in\"}]}",
    "pleas.en.json: pleas[0].gives: unknown word" },
  { HEAD TITLES "}]}", "pleas.en.json: pleas[0].say: missing" },
  { HEAD TITLES ", \"say\": []}]}", "pleas.en.json: pleas[0].say: the last one is not for all" },
  { HEAD TITLES ", \"say\": [{}]}]}", "pleas.en.json: pleas[0].say[0].formal: missing" },
  { HEAD TITLES ", \"say\": [{\"formal\": \"A\", \"branch\": \"changed\"}]}]}",
    "pleas.en.json: pleas[0].say: the last one is not for all" },
  { HEAD TITLES ", \"say\": [{\"formal\": \"A\", \"branch\": \"left\"}]}]}",
    "pleas.en.json: pleas[0].say[0].branch: unknown word" },
  { HEAD TITLES ", \"say\": [{\"formal\": \"A\", \"contracts\": [\"work\", 1]}]}]}",
    "pleas.en.json: pleas[0].say[0].contracts: unknown word" },
  { HEAD TITLES ", \"say\": [{\"formal\": \"A {{#b}}\"}]}]}",
    "pleas.en.json: pleas[0].say[0].formal:1:3: " },
  { HEAD TITLES SAY ", \"notes\": [{\"laws\": [\"fr\"]}]}]}",
    "pleas.en.json: pleas[0].notes[0].laws: unknown word" },
  { HEAD TITLES SAY ", \"notes\": [{\"laws\": [\"de\"], \"text\": \"A\", \"source\": \"A\", "
    "\"status\": \"sure\"}]}]}", "pleas.en.json: pleas[0].notes[0].status: unknown word" },
};

static void
test_bad (void)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "pleas.en.json", NULL);
  g_autoptr (GError) none = NULL;

  g_assert_null (aus_pleas_load (folder, AUS_LANGUAGE_EN, &none));
  g_assert_error (none, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (path, bad[i].text, -1, NULL));
      g_assert_null (aus_pleas_load (folder, AUS_LANGUAGE_EN, &error));
      g_assert_nonnull (error);
      if (!g_str_has_prefix (error->message, bad[i].message))
        g_error ("%s", error->message);
    }
  g_remove (path);
  g_rmdir (folder);
}

/* --- answers ---------------------------------------------------------------------------------- */

static void
test_answer (void)
{
  g_autoptr (GPtrArray) pleas = load (AUS_LANGUAGE_EN);
  g_autoptr (AusClient) client = new_client (AUS_LANGUAGE_EN);
  g_autofree char *until = dup_answer (pleas, "until-somebody", AUS_PLEA_SAY, client);
  g_autofree char *changed = dup_answer (pleas, "why", AUS_PLEA_WRITE, client);
  g_autofree char *discount = dup_answer (pleas, "discount", AUS_PLEA_WRITE, client);
  g_autofree char *expected = NULL;
  g_autofree char *undated = NULL;

  g_assert_cmpstr (until, ==, "I understand that you need a solution. My last day remains "
                   "31\302\240December 2026. Until then I will help you find somebody and brief "
                   "them.");
  g_assert_true (g_str_has_prefix (changed, "You asked for the reason. My work has changed"));
  g_assert_true (g_str_has_prefix (discount, "Still open: invoice 2026-029, €450.00; for work"));

  g_object_set (client->conversation, "branch", AUS_TALK_BRANCH_EXPECTATIONS, NULL);
  expected = dup_answer (pleas, "why", AUS_PLEA_WRITE, client);
  g_assert_true (g_str_has_prefix (expected, "You asked for the reason. Our ways of working"));

  g_object_set (client->ending, "last-day", &AUS_DATE_NONE, NULL);
  undated = dup_answer (pleas, "until-somebody", AUS_PLEA_SAY, client);
  g_assert_true (g_str_has_prefix (undated, "I understand that you need a solution. My last day "
                                            "does not depend on the search."));
}

static void
test_address (void)
{
  g_autoptr (GPtrArray) pleas = load (AUS_LANGUAGE_DE);
  g_autoptr (AusClient) client = new_client (AUS_LANGUAGE_DE);
  g_autofree char *formal = dup_answer (pleas, "guilt", AUS_PLEA_SAY, client);
  g_autofree char *informal = NULL;
  g_autofree char *same = NULL;

  g_assert_nonnull (strstr (formal, "dafür danke ich Ihnen."));
  g_object_set (client, "address-form", AUS_ADDRESS_FORM_INFORMAL, NULL);
  informal = dup_answer (pleas, "guilt", AUS_PLEA_SAY, client);
  g_assert_nonnull (strstr (informal, "dafür danke ich dir."));
  /* Where nobody is addressed there is one text for both. */
  same = dup_answer (pleas, "only-you", AUS_PLEA_SAY, client);
  g_assert_true (g_str_has_prefix (same, "Danke, das freut mich."));
}

static void
test_law (void)
{
  g_autoptr (GPtrArray) pleas = load (AUS_LANGUAGE_EN);
  g_autoptr (AusClient) client = new_client (AUS_LANGUAGE_EN);
  const AusPlea *threat = aus_pleas_find (pleas, "threat");
  const AusPlea *project = aus_pleas_find (pleas, "one-more-project");
  const AusPleaNote *note;

  g_assert_null (aus_plea_find_note (threat, client));
  g_object_set (client, "law", AUS_LAW_DE, NULL);
  note = aus_plea_find_note (threat, client);
  g_assert_nonnull (strstr (note->text, "§ 627 BGB"));
  g_assert_nonnull (strstr (note->source, "gesetze-im-internet.de"));
  g_assert_true (note->verified);
  g_assert_null (aus_plea_find_note (project, client));
  g_object_set (client->contract, "kind", AUS_CONTRACT_KIND_WORK, NULL);
  g_assert_null (aus_plea_find_note (threat, client));
  g_assert_nonnull (strstr (aus_plea_find_note (project, client)->text, "§ 648 BGB"));
  g_object_set (client, "law", AUS_LAW_GB, NULL);
  g_assert_false (aus_plea_find_note (threat, client)->verified);
}

/* --- the tone --------------------------------------------------------------------------------- */

static void
check_answer (AusPhraseRules *rules,
              const AusPlea  *plea,
              AusPleaVoice    voice,
              AusClient      *client)
{
  g_autoptr (AusTextValue) context = new_context (client);
  g_autofree char *text = aus_plea_dup_answer (plea, voice, client, context);
  g_autoptr (GPtrArray) found = aus_phrase_guard_find (rules, text, NULL);

  g_assert_cmpuint (strlen (text), >, 40);
  g_assert_null (strstr (text, "{{"));
  g_assert_null (strstr (text, "  "));
  g_assert_null (strstr (text, MARK));
  if (found->len > 0)
    g_error ("%s: “%s” in “%s”", plea->id, ((AusPhrase *) found->pdata[0])->words, text);
}

/* Every answer that anybody can get, with and without a last working day */
static void
test_tone (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);

  for (int language = AUS_LANGUAGE_EN; language <= AUS_LANGUAGE_DE; language++)
    {
      g_autoptr (GPtrArray) pleas = load ((AusLanguage) language);
      g_autoptr (AusPhraseRules) rules =
        aus_phrase_rules_load (folder, (AusLanguage) language, (AusLanguage) language, NULL);
      g_autoptr (AusClient) client = new_client ((AusLanguage) language);

      for (guint i = 0; i < pleas->len * 16; i++)
        {
          AusDate last_day = (i & 1) != 0 ? AUS_DATE_NONE : aus_date_new (2026, 12, 31);

          g_object_set (client->ending, "last-day", &last_day, NULL);
          g_object_set (client->conversation, "branch", (int) (i >> 1 & 1), NULL);
          g_object_set (client, "address-form", (int) (i >> 2 & 1), NULL);
          check_answer (rules, pleas->pdata[i >> 4], (AusPleaVoice) (i >> 3 & 1), client);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/plea/load", test_load);
  g_test_add_func ("/aus/plea/bad", test_bad);
  g_test_add_func ("/aus/plea/answer", test_answer);
  g_test_add_func ("/aus/plea/address", test_address);
  g_test_add_func ("/aus/plea/law", test_law);
  g_test_add_func ("/aus/plea/tone", test_tone);

  return g_test_run ();
}
