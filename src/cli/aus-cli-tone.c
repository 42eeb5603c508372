/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-paths.h"
#include "core/text/aus-phrase-guard.h"

/* No letter is as long. */
#define MAX_MEGABYTES 16
#define MAX_SIZE      ((gsize) MAX_MEGABYTES * 1024 * 1024)

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

AusPhraseRules *
aus_cli_load_phrases (AusLanguage language)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  AusPhraseRules *rules = aus_phrase_rules_load (folder, language, aus_cli_get_language (),
                                                 &error);

  if (rules == NULL)
    aus_cli_fail (_("The rules of phrases cannot be read: %s"), error->message);

  return rules;
}

/* --- the text --------------------------------------------------------------------------------- */

/* FALSE after aus_cli_fail() */
static gboolean
read_stream (FILE       *stream,
             const char *name,
             GString    *text)
{
  char buffer[65536];
  gsize n;

  while (text->len <= MAX_SIZE && (n = fread (buffer, 1, sizeof buffer, stream)) > 0)
    g_string_append_len (text, buffer, (gssize) n);

  if (ferror (stream))
    aus_cli_fail (_("“%s” cannot be read: %s"), name, g_strerror (errno));
  else if (text->len > MAX_SIZE)
    aus_cli_fail (_("“%s” is larger than %d MB: that is no letter."), name, MAX_MEGABYTES);
  else
    return TRUE;

  return FALSE;
}

/* FALSE after aus_cli_fail() when it is no text, with the line of the first byte that is none */
static gboolean
check_text (GString    *text,
            const char *name)
{
  const char *end;
  guint line = 1;

  if (g_utf8_validate_len (text->str, text->len, &end))
    return TRUE;

  for (const char *at = text->str; at < end; at++)
    line += *at == '\n';
  if (*end == '\0')
    aus_cli_fail (_("“%s” is not a text: line %u has a zero byte."), name, line);
  else
    aus_cli_fail (_("“%s” is not a text in UTF-8: see line %u."), name, line);

  return FALSE;
}

/* NULL after aus_cli_fail(); else to be freed */
static char *
read_text (const char *name)
{
  g_autoptr (GString) text = g_string_new (NULL);
  FILE *stream = strcmp (name, "-") == 0 ? stdin : g_fopen (name, "rb");
  gboolean good;

  if (stream == NULL)
    {
      aus_cli_fail (_("“%s” cannot be read: %s"), name, g_strerror (errno));
      return NULL;
    }
  good = read_stream (stream, name, text);
  if (stream != stdin)
    fclose (stream);
  if (!good || !check_text (text, name))
    return NULL;
  if (g_str_has_prefix (text->str, BYTE_ORDER_MARK))
    g_string_erase (text, 0, (gssize) strlen (BYTE_ORDER_MARK));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* --- what was found --------------------------------------------------------------------------- */

static void
print_text (GPtrArray  *phrases,
            const char *name)
{
  for (guint i = 0; i < phrases->len; i++)
    {
      const AusPhrase *phrase = phrases->pdata[i];
      g_autofree char *words = aus_cli_dup_line (phrase->words);

      g_print (_("%s:%u:%u: “%s” (%s)\n"), name, phrase->line, phrase->column, words,
               aus_phrase_group_get_word (phrase->rule->group));
      g_print ("  %s\n", phrase->rule->why);
      for (guint b = 0; phrase->rule->betters[b] != NULL; b++)
        g_print (_("  Better: %s\n"), phrase->rule->betters[b]);
      if (*phrase->rule->advice != '\0')
        g_print (_("  Better: %s\n"), phrase->rule->advice);
    }
}

static JsonObject *
phrase_to_json (const AusPhrase *phrase)
{
  JsonObject *object = json_object_new ();
  JsonArray *betters = json_array_new ();

  json_object_set_int_member (object, "line", phrase->line);
  json_object_set_int_member (object, "column", phrase->column);
  json_object_set_int_member (object, "start", (gint64) phrase->start);
  json_object_set_int_member (object, "end", (gint64) phrase->end);
  json_object_set_string_member (object, "phrase", phrase->words);
  json_object_set_string_member (object, "rule", phrase->rule->id);
  json_object_set_string_member (object, "group",
                                 aus_enum_get_nick (AUS_TYPE_PHRASE_GROUP,
                                                    (int) phrase->rule->group));
  json_object_set_string_member (object, "why", phrase->rule->why);
  for (guint i = 0; phrase->rule->betters[i] != NULL; i++)
    json_array_add_string_element (betters, phrase->rule->betters[i]);
  json_object_set_array_member (object, "better", betters);
  json_object_set_string_member (object, "advice", phrase->rule->advice);
  json_object_set_string_member (object, "place", phrase->place);

  return object;
}

static void
print_json (GPtrArray  *phrases,
            const char *name,
            AusLanguage language)
{
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < phrases->len; i++)
    json_array_add_object_element (array, phrase_to_json (phrases->pdata[i]));
  json_object_set_string_member (root, "file", name);
  json_object_set_string_member (root, "language",
                                 aus_enum_get_nick (AUS_TYPE_LANGUAGE, (int) language));
  json_object_set_array_member (root, "phrases", array);
  aus_cli_print_json (root);
}

AusCliExit
aus_cli_tone (AusCli *self)
{
  int language = (int) aus_cli_get_language ();
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autoptr (AusPhraseRules) rules = NULL;
  g_autoptr (GPtrArray) phrases = NULL;

  if (g_strv_length (self->arguments) != 1)
    return aus_cli_fail (_("“tone” needs one file, or “-” for what is piped in."));
  if (self->language != NULL && !aus_enum_from_nick (AUS_TYPE_LANGUAGE, self->language, &language))
    return aus_cli_fail (_("“%s” is not a language; use de or en."), self->language);

  text = read_text (self->arguments[0]);
  if (text == NULL)
    return AUS_CLI_FAILURE;
  rules = aus_cli_load_phrases ((AusLanguage) language);
  if (rules == NULL)
    return AUS_CLI_FAILURE;

  phrases = aus_phrase_guard_find (rules, text, NULL);
  name = g_filename_display_name (self->arguments[0]);
  if (self->json)
    print_json (phrases, name, (AusLanguage) language);
  else
    print_text (phrases, name);

  return phrases->len > 0 ? AUS_CLI_PROBLEM : AUS_CLI_OK;
}
