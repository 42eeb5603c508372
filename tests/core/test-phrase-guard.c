/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/aus-error.h"
#include "core/base/aus-paths.h"
#include "core/ending/aus-check-phrases.h"
#include "core/text/aus-letter-block.h"
#include "core/text/aus-phrase-kept.h"

/* What a letter had better not say. The rules of the program are held against sentences of letters
 * and talks, made-up rules against what the patterns promise. */

static AusPhraseRules *
load (AusLanguage language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  AusPhraseRules *rules = aus_phrase_rules_load (folder, language, language, &error);

  g_assert_no_error (error);

  return rules;
}

/* Rules of one pattern each */
static AusPhraseRules *
make_rules (const char *patterns,
            GError    **error)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "phrases.en.json", NULL);
  g_autofree char *text = g_strdup_printf (
    "{\"format\": \"ausklang-phrases\", \"version\": 1, \"rules\": [{\"id\": \"a\", \"group\": "
    "\"blame\", %s, \"why\": {\"en\": \"W\", \"de\": \"G\"}, \"better\": [\"B\"]}]}", patterns);
  AusPhraseRules *rules;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  rules = aus_phrase_rules_load (folder, AUS_LANGUAGE_EN, AUS_LANGUAGE_DE, error);
  g_remove (path);
  g_rmdir (folder);

  return rules;
}

/* --- what a pattern may say ------------------------------------------------------------------- */

static const struct
{
  const char *patterns;
  const char *text;
  const char *found; /* "line:column words", blanks between; "" for nothing */
} cases[] = {
  { "\"patterns\": [\"it's not you\"]", "Well, IT’S\nnot you.", "1:7 IT’S not you" },
  { "\"patterns\": [\"it's not you\"]", "it's not. You", "" },
  { "\"patterns\": [\"not you\"]", "is not\n- you", "" },
  { "\"patterns\": [\"not you\"]", "is not - you", "1:4 not - you" },
  { "\"patterns\": [\"it's not you\"]", "it's not\n\nyou", "" },
  { "\"patterns\": [\"it's not you\"]", "it's, not — you", "1:1 it's, not — you" },
  { "\"patterns\": [\"groß\"]", "GROSS und groß, Größe, großes", "1:1 GROSS 1:11 groß" },
  { "\"patterns\": [\"enttäusch*\"]", "Enttäuscht, entta\xcc\x88uschend",
    "1:1 Enttäuscht 1:13 entta\xcc\x88uschend" },
  { "\"patterns\": [\"x *los\"]", "x los x endlos x losx", "1:1 x los 1:7 x endlos" },
  { "\"patterns\": [\"du|sie haben|hast\"]", "Du hast, sie haben, er hat",
    "1:1 Du hast 1:10 sie haben" },
  { "\"patterns\": [\"a … z\"]", "a 1 2 3 4 z. a 1 2 3 4 5 z", "1:1 a 1 2 3 4 z" },
  { "\"patterns\": [\"a [b|c] z\"]", "a z, a b z, a c z, a d z", "1:1 a z 1:6 a b z 1:13 a c z" },
  { "\"patterns\": [\"a _ z\"]", "a z, a b z", "1:6 a b z" },
  { "\"patterns\": [\"^ a b\"]", "a b. x a b! a b", "1:1 a b 1:13 a b" },
  { "\"patterns\": [\"a b $\"]", "a b c. a b", "1:8 a b" },
  { "\"patterns\": [\"nie\"], \"unless\": [\"nie … vergessen\", \"noch nie\"]",
    "nie. Ich werde es nie ganz vergessen. Noch nie.", "1:1 nie" },
  { "\"patterns\": [\"very\", \"very sorry\"]", "very sorry, very", "1:1 very sorry 1:13 very" },
  { "\"patterns\": [\"sorry\"]", "sor\xc2\xadry", "1:1 sor\xc2\xadry" },
  { "\"patterns\": [\"one two\"]", "one-two", "1:1 one-two" },
  { "\"patterns\": [\"you\"]", "your young you", "1:12 you" },
};

static char *
dup_found (AusPhraseRules *rules,
           const char     *text)
{
  g_autoptr (GPtrArray) phrases = aus_phrase_guard_find (rules, text, NULL);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < phrases->len; i++)
    {
      const AusPhrase *phrase = phrases->pdata[i];
      g_autofree char *slice = g_strndup (text + phrase->start, phrase->end - phrase->start);

      g_strdelimit (slice, "\n", ' ');
      g_assert_cmpstr (slice, ==, phrase->words);
      g_string_append_printf (found, "%s%u:%u %s", i > 0 ? " " : "", phrase->line,
                              phrase->column, phrase->words);
    }

  return g_string_free (found, FALSE);
}

static void
test_patterns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AusPhraseRules) rules = make_rules (cases[i].patterns, &error);
      g_autofree char *found = NULL;

      g_assert_no_error (error);
      found = dup_found (rules, cases[i].text);
      if (!g_str_equal (found, cases[i].found))
        g_error ("%s in “%s”: “%s”", cases[i].patterns, cases[i].text, found);
    }
}

static void
test_bad_patterns (void)
{
  static const char * const bad[] = { "", "…", "a …", "_ a", "[a] b", "*a b", "a*b", "* a", "a  b",
                                      "a ^", "a $ b", "a|", "a [b", "a []",
                                      "a … … … … … … … … … … … … … … … b" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *member = g_strdup_printf ("\"patterns\": [\"%s\"]", bad[i]);

      if (make_rules (member, &error) != NULL)
        g_error ("“%s” was taken for a pattern", bad[i]);
      g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "phrases.en.json: rules[0]"));
    }
}

/* --- left as it is ---------------------------------------------------------------------------- */

static char *
dup_place (AusPhraseRules *rules,
           const char     *text)
{
  g_autoptr (GPtrArray) phrases = aus_phrase_guard_find (rules, text, NULL);

  g_assert_cmpuint (phrases->len, ==, 1);

  return g_strdup (((AusPhrase *) phrases->pdata[0])->place);
}

static void
test_kept (void)
{
  g_autoptr (AusPhraseRules) rules = make_rules ("\"patterns\": [\"never\"]", NULL);
  g_autofree char *place = dup_place (rules, "One. It was never too late for us.");
  g_autofree char *moved = dup_place (rules, "A start.\n\nIt was\nnever too late for us! End");
  g_autofree char *other = dup_place (rules, "One. It was never too early for us.");
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) left = NULL;

  g_assert_cmpstr (place, ==, moved);
  g_assert_cmpstr (place, !=, other);
  g_hash_table_add (kept, place);
  left = aus_phrase_guard_find (rules, "It was never too late for us. It never was.", kept);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_cmpuint (((AusPhrase *) left->pdata[0])->column, ==, 34);
}

/* Why is said in the language of the interface, better in that of the text. */
static void
test_reader (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (AusPhraseRules) rules =
    aus_phrase_rules_load (folder, AUS_LANGUAGE_EN, AUS_LANGUAGE_DE, NULL);
  g_autoptr (GPtrArray) phrases = aus_phrase_guard_find (rules, "To be honest, no.", NULL);
  const AusPhrase *phrase = phrases->pdata[0];

  g_assert_cmpstr (phrase->rule->why, ==,
                   "Wer Ehrlichkeit ankündigt, lässt fragen, was vorher war.");
  g_assert_cmpstr (phrase->rule->advice, ==,
                   "Lassen Sie die Ankündigung weg und sagen Sie den Satz.");
}

/* The client remembers, and the check before sending heeds it. */
static void
test_check (void)
{
  g_autoptr (AusPhraseRules) rules = load (AUS_LANGUAGE_DE);
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GPtrArray) issues = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  g_autoptr (GPtrArray) phrases = NULL;
  const char *text = "Guten Tag,\n\nes liegt nicht an Ihnen.\n\nDanke.";
  AusKeptPhrase *kept;
  const AusIssue *issue;

  aus_check_add_phrases (issues, client, rules, text, NULL);
  g_assert_cmpuint (issues->len, ==, 1);
  issue = issues->pdata[0];
  g_assert_cmpint (issue->severity, ==, AUS_SEVERITY_HINT);
  g_assert_cmpstr (issue->code, ==, "phrase");
  g_assert_true (g_str_has_prefix (issue->sentence, "“liegt nicht an Ihnen” is in the letter. "));
  g_assert_nonnull (strstr (issue->sentence, " Better: Ich richte meine Arbeit neu aus "));

  phrases = aus_phrase_guard_find (rules, text, NULL);
  aus_phrase_keep (client, phrases->pdata[0], aus_date_new (2026, 11, 23));
  aus_phrase_keep (client, phrases->pdata[0], aus_date_new (2026, 11, 24));
  g_assert_cmpuint (aus_entity_list_get_length (client->kept_phrases), ==, 1);
  kept = aus_entity_list_peek (client->kept_phrases, 0);
  g_assert_cmpstr (kept->rule, ==, "not-you");
  g_assert_cmpint (aus_date_get_day (kept->kept_on), ==, 23);
  aus_check_add_phrases (left, client, rules, "Guten Abend!\n\nEs liegt\nnicht an Ihnen.", NULL);
  g_assert_cmpuint (left->len, ==, 0);
}

/* Where the phrase is put right: the part that says it */
static void
test_part (void)
{
  g_autoptr (AusPhraseRules) rules = load (AUS_LANGUAGE_DE);
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (GPtrArray) issues = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_issue_free);
  g_autoptr (GPtrArray) parts = aus_letter_blocks_new (
    "@block opening\nEs liegt an Ihnen.\n\n@block thanks\nDanke. Es **liegt** nicht\n\nan Ihnen.",
    NULL);

  aus_check_add_phrases (issues, client, rules, "Danke. Es liegt nicht\nan Ihnen.", parts);
  g_assert_cmpuint (issues->len, ==, 1);
  g_assert_cmpstr (((AusIssue *) issues->pdata[0])->path, ==, "letter.thanks");
}

/* --- the rules of the program ----------------------------------------------------------------- */

/* The sentences are in tests/data: half of them bad, half good, as letters and talks have them.
 * They were written after the rules and without looking at them, but by the same hand. At first
 * 98 and 93 of the bad were found (German, English) and 3 and 1 of the good flagged; rules were
 * mended then, so these counts are those of a sample that is known, not of the world. */
static const struct
{
  AusLanguage language;
  const char *file;
  guint found;   /* of 100 */
  guint flagged; /* of 100 */
} samples[] = {
  { AUS_LANGUAGE_DE, "phrases.de.txt", 100, 0 },
  { AUS_LANGUAGE_EN, "phrases.en.txt", 100, 0 },
};

static void
test_sample (gconstpointer data)
{
  gsize index = GPOINTER_TO_SIZE (data);
  g_autoptr (AusPhraseRules) rules = load (samples[index].language);
  g_autofree char *path = g_build_filename (aus_paths_get_data_dir (), "..", "tests", "data",
                                            samples[index].file, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n[2] = { 0 }, flagged[2] = { 0 };

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean good = lines[i][0] == '+';
      g_autofree char *found = NULL;

      if (lines[i][0] != '-' && !good)
        continue;
      found = dup_found (rules, lines[i] + 2);
      n[good]++;
      flagged[good] += *found != '\0';
      if (good == (*found != '\0'))
        g_test_message ("%s → %s", lines[i], found);
    }

  g_assert_cmpuint (n[FALSE], ==, 100);
  g_assert_cmpuint (n[TRUE], ==, 100);
  g_assert_cmpuint (flagged[FALSE], ==, samples[index].found);
  g_assert_cmpuint (flagged[TRUE], ==, samples[index].flagged);
}

static void
test_rules (void)
{
  for (int language = AUS_LANGUAGE_EN; language <= AUS_LANGUAGE_DE; language++)
    {
      g_autoptr (AusPhraseRules) rules = load ((AusLanguage) language);
      GPtrArray *list = aus_phrase_rules_list (rules);
      guint n_groups[AUS_PHRASE_GROUP_PRIVATE + 1] = { 0 };

      g_assert_cmpuint (list->len, >=, 60);
      for (guint i = 0; i < list->len; i++)
        n_groups[((AusPhraseRule *) list->pdata[i])->group]++;
      for (gsize i = 0; i < G_N_ELEMENTS (n_groups); i++)
        g_assert_cmpuint (n_groups[i], >=, 5);
    }
}

/* What the program says itself, but for what stays with the user. Without {{…}} the text is there
 * for all forms of address. */
static void
test_templates (void)
{
  for (int language = AUS_LANGUAGE_EN; language <= AUS_LANGUAGE_DE; language++)
    {
      g_autoptr (AusPhraseRules) rules = load ((AusLanguage) language);
      g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "templates",
                                                  language == AUS_LANGUAGE_DE ? "de" : "en", NULL);
      g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
      g_autoptr (GRegex) tags =
        g_regex_new ("\\{\\{#guide\\.private\\}\\}.*\\{\\{/guide\\.private\\}\\}|\\{\\{[^}]*\\}\\}",
                     G_REGEX_DOTALL, 0, NULL);
      const char *name;

      while ((name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *path = g_build_filename (folder, name, NULL);
          g_autofree char *text = NULL;
          g_autofree char *plain = NULL;
          g_autofree char *found = NULL;

          g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
          plain = g_regex_replace_literal (tags, text, -1, 0, " ", 0, NULL);
          found = dup_found (rules, plain);
          if (*found != '\0')
            g_error ("%s: %s", path, found);
        }
    }
}

/* --- hostile ---------------------------------------------------------------------------------- */

static void
test_garbage (void)
{
  g_autoptr (AusPhraseRules) rules = load (AUS_LANGUAGE_EN);
  g_autofree char *word = g_strnfill (1000000, 'a');
  g_autoptr (GString) repeated = g_string_new (NULL);
  g_autoptr (GPtrArray) none = NULL;

  g_assert_cmpuint ((none = aus_phrase_guard_find (rules, word, NULL))->len, ==, 0);
  for (guint i = 0; i < 20000; i++)
    g_string_append (repeated, "you you’ve ' ’ ");
  g_ptr_array_unref (aus_phrase_guard_find (rules, repeated->str, NULL));
  g_ptr_array_unref (aus_phrase_guard_find (rules, "", NULL));
  g_ptr_array_unref (aus_phrase_guard_find (rules, "’", NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/phrase-guard/patterns", test_patterns);
  g_test_add_func ("/aus/phrase-guard/bad-patterns", test_bad_patterns);
  g_test_add_func ("/aus/phrase-guard/reader", test_reader);
  g_test_add_func ("/aus/phrase-guard/part", test_part);
  g_test_add_func ("/aus/phrase-guard/kept", test_kept);
  g_test_add_func ("/aus/phrase-guard/check", test_check);
  g_test_add_func ("/aus/phrase-guard/rules", test_rules);
  g_test_add_data_func ("/aus/phrase-guard/sample-de", GSIZE_TO_POINTER (0), test_sample);
  g_test_add_data_func ("/aus/phrase-guard/sample-en", GSIZE_TO_POINTER (1), test_sample);
  g_test_add_func ("/aus/phrase-guard/templates", test_templates);
  g_test_add_func ("/aus/phrase-guard/garbage", test_garbage);

  return g_test_run ();
}
