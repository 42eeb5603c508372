/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/base/aus-error.h"

#define SOFT_HYPHEN 0xad
#define APOSTROPHE  0x2019
#define OPEN_QUOTE  0x2018
#define MODIFIER    0x2bc

char *
aus_phrase_dup_folded (const char *start,
                       gsize       length)
{
  g_autoptr (GString) plain = g_string_sized_new (length);
  g_autofree char *folded = NULL;

  for (const char *at = start; at < start + length; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == APOSTROPHE || c == OPEN_QUOTE || c == MODIFIER)
        g_string_append_c (plain, '\'');
      else if (c != SOFT_HYPHEN)
        g_string_append_unichar (plain, c);
    }
  folded = g_utf8_casefold (plain->str, (gssize) plain->len);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_NFC);
}

char *
aus_phrase_dup_key (const char *word)
{
  const char *end = word;

  for (int i = 0; i < 2 && *end != '\0'; i++)
    end = g_utf8_next_char (end);

  return g_strndup (word, (gsize) (end - word));
}

gboolean
aus_phrase_part_matches (const AusPhrasePart *self,
                         const char          *word)
{
  if (self->words == NULL)
    return TRUE;

  for (guint i = 0; self->words[i] != NULL; i++)
    {
      const char *wanted = self->words[i];
      gsize length = strlen (wanted);

      if (wanted[0] == '*' ? g_str_has_suffix (word, wanted + 1)
          : wanted[length - 1] == '*' ? strncmp (word, wanted, length - 1) == 0
                                      : strcmp (word, wanted) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
clear_part (AusPhrasePart *self)
{
  g_strfreev (self->words);
}

void
aus_phrase_pattern_free (AusPhrasePattern *self)
{
  g_array_unref (self->parts);
  g_free (self);
}

/* A star, if any, at one end and letters beside it */
static gboolean
is_good_word (const char *word)
{
  gsize length = strlen (word);
  const char *star = strchr (word, '*');

  return length > 0 && strpbrk (word, "[]^$_") == NULL
         && (star == NULL
             || (length > 2 && strrchr (word, '*') == star
                 && (star == word || star == word + length - 1)));
}

/* "one|two*" into @part */
static gboolean
read_words (AusPhrasePart *part,
            const char    *text)
{
  g_auto (GStrv) words = g_strsplit (text, "|", -1);

  if (words[0] == NULL)
    return FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *folded = aus_phrase_dup_folded (words[i], strlen (words[i]));

      g_free (words[i]);
      words[i] = folded;
      if (!is_good_word (folded))
        return FALSE;
    }
  part->words = g_steal_pointer (&words);

  return TRUE;
}

static gboolean
read_part (AusPhrasePattern *self,
           const char       *text)
{
  gsize length = strlen (text);
  AusPhrasePart part = { NULL, FALSE };

  if (strcmp (text, "…") == 0)
    {
      part.optional = TRUE;
      for (guint i = 0; i < AUS_PHRASE_GAP; i++)
        g_array_append_val (self->parts, part);
      return TRUE;
    }

  if (text[0] == '[' && text[length - 1] == ']')
    {
      g_autofree char *inner = g_strndup (text + 1, length - 2);

      part.optional = TRUE;
      if (strcmp (inner, "_") != 0 && !read_words (&part, inner))
        return FALSE;
    }
  else if (strcmp (text, "_") != 0 && !read_words (&part, text))
    return FALSE;

  g_array_append_val (self->parts, part);

  return TRUE;
}

/* It begins and ends with a word that has to be there: what is found has a place, and is looked up
 * by its first word. */
static gboolean
has_firm_ends (AusPhrasePattern *self)
{
  const AusPhrasePart *first, *last;

  if (self->parts->len == 0 || self->parts->len > AUS_PHRASE_MAX_PARTS)
    return FALSE;
  first = &g_array_index (self->parts, AusPhrasePart, 0);
  last = &g_array_index (self->parts, AusPhrasePart, self->parts->len - 1);
  if (first->optional || last->optional || first->words == NULL || last->words == NULL)
    return FALSE;

  for (guint i = 0; first->words[i] != NULL; i++)
    if (first->words[i][0] == '*')
      return FALSE;

  return TRUE;
}

AusPhrasePattern *
aus_phrase_pattern_new (AusPhraseRule *rule,
                        const char    *text,
                        const char    *path,
                        GError       **error)
{
  AusPhrasePattern *self = g_new0 (AusPhrasePattern, 1);
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  guint n = g_strv_length (parts);
  gboolean good = TRUE;

  self->rule = rule;
  self->parts = g_array_new (FALSE, FALSE, sizeof (AusPhrasePart));
  g_array_set_clear_func (self->parts, (GDestroyNotify) clear_part);
  for (guint i = 0; i < n && good; i++)
    {
      if (i == 0 && strcmp (parts[i], "^") == 0)
        self->at_start = TRUE;
      else if (i == n - 1 && strcmp (parts[i], "$") == 0)
        self->at_end = TRUE;
      else
        good = read_part (self, parts[i]);
    }

  if (good && has_firm_ends (self))
    return self;

  aus_phrase_pattern_free (self);
  /* Translators: %s is what stands in a file of rules */
  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: not a pattern: “%s”"), path, text);

  return NULL;
}
