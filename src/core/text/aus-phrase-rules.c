/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-json-require.h"

G_DEFINE_ENUM_TYPE (AusPhraseGroup, aus_phrase_group,
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_CLICHE, "cliche"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_BLAME, "blame"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_WAVERING, "wavering"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_GUILT, "guilt"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_THREAT, "threat"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_ABSOLUTE, "absolute"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_SARCASM, "sarcasm"),
                    G_DEFINE_ENUM_VALUE (AUS_PHRASE_GROUP_PRIVATE, "private"))

#define FORMAT  "ausklang-phrases"
#define VERSION 1

static void
free_rule (AusPhraseRule *self)
{
  g_free (self->id);
  g_free (self->why);
  g_strfreev (self->betters);
  g_free (self->advice);
  g_free (self);
}

void
aus_phrase_rules_free (AusPhraseRules *self)
{
  g_hash_table_unref (self->starts);
  g_ptr_array_unref (self->patterns);
  g_ptr_array_unref (self->rules);
  g_free (self);
}

/* --- reading ---------------------------------------------------------------------------------- */

/* Strings that are not empty. Transfer full; NULL with @error. */
static char **
read_strings (JsonObject *object,
              const char *member,
              const char *path,
              GError    **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;
  AusJsonResult result = aus_json_get_array (object, member, path, &array, error);

  if (result == AUS_JSON_WRONG)
    return NULL;
  if (result != AUS_JSON_FOUND || json_array_get_length (array) == 0)
    {
      aus_json_fail (error, path, member, _("missing"));
      return NULL;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *text = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

      if (text == NULL || *text == '\0')
        {
          aus_json_fail (error, path, member, _("not a text"));
          return NULL;
        }
      g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

static void
add_start (AusPhraseRules   *self,
           AusPhrasePattern *pattern,
           const char       *word)
{
  char *key = aus_phrase_dup_key (word);
  GPtrArray *patterns = g_hash_table_lookup (self->starts, key);

  if (patterns == NULL)
    {
      patterns = g_ptr_array_new ();
      g_hash_table_insert (self->starts, g_strdup (key), patterns);
    }
  /* Two of its words may begin alike. */
  if (patterns->len == 0 || patterns->pdata[patterns->len - 1] != pattern)
    g_ptr_array_add (patterns, pattern);
  g_free (key);
}

static gboolean
read_patterns (AusPhraseRules *self,
               AusPhraseRule  *rule,
               JsonObject     *object,
               const char     *member,
               const char     *path,
               gboolean        exception,
               GError        **error)
{
  g_auto (GStrv) texts = NULL;
  g_autofree char *place = aus_json_path_join (path, member);

  if (exception && !json_object_has_member (object, member))
    return TRUE;
  texts = read_strings (object, member, path, error);
  if (texts == NULL)
    return FALSE;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      AusPhrasePattern *pattern = aus_phrase_pattern_new (rule, texts[i], place, error);
      AusPhrasePart *first;

      if (pattern == NULL)
        return FALSE;
      pattern->exception = exception;
      g_ptr_array_add (self->patterns, pattern);
      first = &g_array_index (pattern->parts, AusPhrasePart, 0);
      for (guint word = 0; first->words[word] != NULL; word++)
        add_start (self, pattern, first->words[word]);
    }

  return TRUE;
}

/* Of the two texts the one in the language of who reads it. Transfer full. */
static gboolean
read_for_reader (AusPhraseRules *self,
                 JsonObject     *object,
                 const char     *member,
                 const char     *path,
                 char          **text,
                 GError        **error)
{
  char *texts[] = { NULL, NULL };
  gboolean good = aus_json_require_pair (object, member, path, texts, error);

  if (good)
    *text = g_strdup (texts[self->reader]);
  aus_json_free_pair (texts);

  return good;
}

static gboolean
read_better (AusPhraseRules *self,
             AusPhraseRule  *rule,
             JsonObject     *object,
             const char     *path,
             GError        **error)
{
  if (json_object_has_member (object, "better"))
    {
      rule->advice = g_strdup ("");
      rule->betters = read_strings (object, "better", path, error);
      return rule->betters != NULL;
    }
  if (!read_for_reader (self, object, "advice", path, &rule->advice, error))
    return FALSE;
  rule->betters = g_new0 (char *, 1);

  return TRUE;
}

static gboolean
read_rule (JsonObject *object,
           const char *path,
           gpointer    user_data,
           GError    **error)
{
  AusPhraseRules *self = user_data;
  AusPhraseRule *rule = g_new0 (AusPhraseRule, 1);
  int group;

  g_ptr_array_add (self->rules, rule);
  if (!aus_json_require_text (object, "id", path, &rule->id, error)
      || !aus_json_require_nick (object, "group", path, AUS_TYPE_PHRASE_GROUP, &group, error)
      || !read_for_reader (self, object, "why", path, &rule->why, error))
    return FALSE;
  rule->group = (AusPhraseGroup) group;

  return read_better (self, rule, object, path, error)
         && read_patterns (self, rule, object, "patterns", path, FALSE, error)
         && read_patterns (self, rule, object, "unless", path, TRUE, error);
}

AusPhraseRules *
aus_phrase_rules_load (const char *folder,
                       AusLanguage language,
                       AusLanguage reader,
                       GError    **error)
{
  g_autoptr (AusPhraseRules) self = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  name = g_strdup_printf ("phrases.%s.json", aus_enum_get_nick (AUS_TYPE_LANGUAGE, (int) language));
  self = g_new0 (AusPhraseRules, 1);
  self->language = language;
  self->reader = reader;
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) free_rule);
  self->patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_phrase_pattern_free);
  self->starts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                        (GDestroyNotify) g_ptr_array_unref);
  if (!aus_json_require_file (folder, name, FORMAT, VERSION, "rules", read_rule, self, error))
    return NULL;

  return g_steal_pointer (&self);
}

GPtrArray *
aus_phrase_rules_list (AusPhraseRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}

AusLanguage
aus_phrase_rules_get_language (AusPhraseRules *self)
{
  g_return_val_if_fail (self != NULL, AUS_LANGUAGE_EN);

  return self->language;
}

const char *
aus_phrase_rule_get_better (const AusPhraseRule *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->betters[0] != NULL ? self->betters[0] : self->advice;
}

const char *
aus_phrase_group_get_word (AusPhraseGroup self)
{
  static const char * const words[] = {
    [AUS_PHRASE_GROUP_CLICHE] = NC_ ("phrase", "Cliché"),
    [AUS_PHRASE_GROUP_BLAME] = NC_ ("phrase", "Blame"),
    [AUS_PHRASE_GROUP_WAVERING] = NC_ ("phrase", "Wavering"),
    [AUS_PHRASE_GROUP_GUILT] = NC_ ("phrase", "Guilt"),
    [AUS_PHRASE_GROUP_THREAT] = NC_ ("phrase", "Threat"),
    [AUS_PHRASE_GROUP_ABSOLUTE] = NC_ ("phrase", "Exaggeration"),
    [AUS_PHRASE_GROUP_SARCASM] = NC_ ("phrase", "Sarcasm"),
    [AUS_PHRASE_GROUP_PRIVATE] = NC_ ("phrase", "Private"),
  };

  g_return_val_if_fail ((guint) self < G_N_ELEMENTS (words), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "phrase", words[self]);
}
