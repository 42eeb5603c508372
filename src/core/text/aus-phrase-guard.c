/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-phrase-guard.h"

#include <string.h>

#include "aus-phrase-private.h"

/* No word of a rule is as long; what is, is an address of the net or no text at all. */
#define LONGEST_WORD 120

/* So many words on each side belong to the place of a phrase. */
#define NEIGHBOURS 3

typedef struct
{
  gsize    start, end;
  char    *folded;   /* in the scanner's chunk */
  gboolean begins;   /* a sentence */
  gboolean ends;
} Word;

typedef struct
{
  const AusPhrasePattern *pattern;
  guint first, last; /* words */
} Match;

void
aus_phrase_free (AusPhrase *self)
{
  g_free (self->words);
  g_free (self->place);
  g_free (self);
}

/* --- words ------------------------------------------------------------------------------------ */

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2bc;
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == 0xad;
}

/* Behind the word at @at. An apostrophe belongs to it between letters. */
static const char *
skip_word (const char *at)
{
  for (;;)
    {
      gunichar c = g_utf8_get_char (at);

      if (!is_letter (c) && !(is_apostrophe (c) && is_letter (g_utf8_get_char (
                                g_utf8_next_char (at)))))
        return at;
      at = g_utf8_next_char (at);
    }
}

/* What stands between two words ends a sentence: a full stop and its kin, an empty line, or a line
 * that begins with what items of a list begin with. */
static gboolean
is_border (const char *start,
           const char *end)
{
  guint lines = 0;

  for (const char *at = start; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (strchr (".!?:;|", (int) (c < 128 ? c : ' ')) != NULL || c == 0x2026 || c == 0x2029)
        return TRUE;
      if (c == '\n' && ++lines > 1)
        return TRUE;
      if (lines > 0 && (c == '-' || c == 0x2022))
        return TRUE;
    }

  return FALSE;
}

static GArray *
split (const char   *text,
       GStringChunk *chunk)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *at = text;
  const char *gap = text;

  while (*at != '\0')
    {
      const char *end = skip_word (at);
      Word word = { (gsize) (at - text), (gsize) (end - text), NULL, FALSE, TRUE };
      g_autofree char *folded = NULL;

      if (end == at)
        {
          at = g_utf8_next_char (at);
          continue;
        }
      folded = end - at > LONGEST_WORD ? g_strdup ("")
                                       : aus_phrase_dup_folded (at, word.end - word.start);
      word.folded = g_string_chunk_insert (chunk, folded);
      word.begins = words->len == 0 || is_border (gap, at);
      if (words->len > 0)
        g_array_index (words, Word, words->len - 1).ends = word.begins;
      g_array_append_val (words, word);
      at = end;
      gap = end;
    }

  return words;
}

/* --- patterns --------------------------------------------------------------------------------- */

/* Adds to @states all that can be reached without a word. Bit n: part n comes next. */
static guint64
skip_optional (const AusPhrasePattern *pattern,
               guint64                 states)
{
  for (guint i = 0; i < pattern->parts->len; i++)
    if ((states & G_GUINT64_CONSTANT (1) << i) != 0
        && g_array_index (pattern->parts, AusPhrasePart, i).optional)
      states |= G_GUINT64_CONSTANT (1) << (i + 1);

  return states;
}

/* All states at once, so no text makes it try the same words twice. @last (out): the word at which
 * the pattern is complete, the first one. */
static gboolean
match_at (const AusPhrasePattern *pattern,
          GArray                 *words,
          guint                   first,
          guint                  *last)
{
  const guint64 complete = G_GUINT64_CONSTANT (1) << pattern->parts->len;
  guint64 states = 1;

  if (pattern->at_start && !g_array_index (words, Word, first).begins)
    return FALSE;

  for (guint at = first; at < words->len && states != 0; at++)
    {
      const Word *word = &g_array_index (words, Word, at);
      guint64 next = 0;

      if (at > first && word->begins)
        return FALSE;
      for (guint i = 0; i < pattern->parts->len; i++)
        if ((states & G_GUINT64_CONSTANT (1) << i) != 0
            && aus_phrase_part_matches (&g_array_index (pattern->parts, AusPhrasePart, i),
                                        word->folded))
          next |= G_GUINT64_CONSTANT (1) << (i + 1);

      if ((next & complete) != 0 && (!pattern->at_end || word->ends))
        {
          *last = at;
          return TRUE;
        }
      states = skip_optional (pattern, next & ~complete);
    }

  return FALSE;
}

static GArray *
match_all (AusPhraseRules *rules,
           GArray         *words)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < words->len; i++)
    {
      g_autofree char *key = aus_phrase_dup_key (g_array_index (words, Word, i).folded);
      GPtrArray *patterns = g_hash_table_lookup (rules->starts, key);

      for (guint p = 0; patterns != NULL && p < patterns->len; p++)
        {
          Match match = { patterns->pdata[p], i, i };

          if (match_at (match.pattern, words, i, &match.last))
            g_array_append_val (matches, match);
        }
    }

  return matches;
}

/* In the order of the text; the longer of two that begin together is first. */
static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const Match *one = a;
  const Match *other = b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  if (one->last != other->last)
    return one->last > other->last ? -1 : 1;

  return 0;
}

/* An exception of its rule covers it, at least in part. Matches are short, so those that may are
 * near. */
static gboolean
is_excepted (GArray *matches,
             guint   position)
{
  const Match *match = &g_array_index (matches, Match, position);
  guint from = position;

  while (from > 0 && g_array_index (matches, Match, from - 1).first + AUS_PHRASE_MAX_PARTS
                       > match->first)
    from--;

  for (guint i = from; i < matches->len; i++)
    {
      const Match *other = &g_array_index (matches, Match, i);

      if (other->first > match->last)
        return FALSE;
      if (other->pattern->exception && other->pattern->rule == match->pattern->rule
          && other->last >= match->first)
        return TRUE;
    }

  return FALSE;
}

/* --- findings --------------------------------------------------------------------------------- */

static char *
dup_place (const Match *match,
           GArray      *words)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint first = match->first;
  guint last = match->last;

  for (guint i = 0; i < NEIGHBOURS && !g_array_index (words, Word, first).begins; i++)
    first--;
  for (guint i = 0; i < NEIGHBOURS && !g_array_index (words, Word, last).ends; i++)
    last++;

  g_checksum_update (sum, (const guchar *) match->pattern->rule->id, -1);
  for (guint i = first; i <= last; i++)
    {
      g_checksum_update (sum, (const guchar *) " ", 1);
      g_checksum_update (sum, (const guchar *) g_array_index (words, Word, i).folded, -1);
    }

  return g_strndup (g_checksum_get_string (sum), 24);
}

/* Where lines were counted last */
typedef struct
{
  const char *text;
  gsize at;
  guint line, column;
} Counter;

static void
count_to (Counter *self,
          gsize    offset)
{
  while (self->at < offset)
    {
      const char *c = self->text + self->at;

      if (*c == '\n')
        {
          self->line++;
          self->column = 1;
        }
      else
        {
          self->column++;
        }
      self->at = (gsize) (g_utf8_next_char (c) - self->text);
    }
}

static AusPhrase *
new_phrase (const Match *match,
            GArray      *words,
            Counter     *counter)
{
  AusPhrase *self = g_new0 (AusPhrase, 1);

  self->rule = match->pattern->rule;
  self->start = g_array_index (words, Word, match->first).start;
  self->end = g_array_index (words, Word, match->last).end;
  count_to (counter, self->start);
  self->line = counter->line;
  self->column = counter->column;
  self->words = g_strndup (counter->text + self->start, self->end - self->start);
  g_strdelimit (self->words, "\r\n\t", ' ');
  self->place = dup_place (match, words);

  return self;
}

GPtrArray *
aus_phrase_guard_find (AusPhraseRules *rules,
                       const char     *text,
                       GHashTable     *kept)
{
  g_autoptr (GStringChunk) chunk = g_string_chunk_new (4096);
  g_autoptr (GArray) words = NULL;
  g_autoptr (GArray) matches = NULL;
  GPtrArray *phrases = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_phrase_free);
  Counter counter = { text, 0, 1, 1 };
  gsize end = 0;

  g_return_val_if_fail (rules != NULL && text != NULL, phrases);

  words = split (text, chunk);
  matches = match_all (rules, words);
  g_array_sort (matches, compare_matches);
  for (guint i = 0; i < matches->len; i++)
    {
      const Match *match = &g_array_index (matches, Match, i);
      AusPhrase *phrase;

      if (match->pattern->exception || g_array_index (words, Word, match->first).start < end
          || is_excepted (matches, i))
        continue;
      phrase = new_phrase (match, words, &counter);
      end = phrase->end;
      if (kept != NULL && g_hash_table_contains (kept, phrase->place))
        aus_phrase_free (phrase);
      else
        g_ptr_array_add (phrases, phrase);
    }

  return phrases;
}
