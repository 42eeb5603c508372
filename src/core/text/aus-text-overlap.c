/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-overlap.h"

/* A word as it is compared */
static char *
dup_plain (const char *start,
           const char *end)
{
  g_autofree char *word = NULL;

  while (start < end && !g_unichar_isalnum (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start)
    {
      const char *last = g_utf8_find_prev_char (start, end);

      if (last == NULL || g_unichar_isalnum (g_utf8_get_char (last)))
        break;
      end = last;
    }
  word = g_strndup (start, (gsize) (end - start));

  return g_utf8_casefold (word, -1);
}

/* The words of @text as they are compared; @starts and @ends (nullable): where they stand. A dash
 * alone is no word. */
static GPtrArray *
split (const char *text,
       GArray     *starts,
       GArray     *ends)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *at = text;

  while (*at != '\0')
    {
      const char *start = at;
      char *plain;

      while (*at != '\0' && !g_unichar_isspace (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      plain = dup_plain (start, at);
      if (*plain != '\0')
        {
          g_ptr_array_add (words, plain);
          if (starts != NULL)
            {
              g_array_append_val (starts, start);
              g_array_append_val (ends, at);
            }
        }
      else
        {
          g_free (plain);
        }
      while (*at != '\0' && g_unichar_isspace (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
    }

  return words;
}

/* @n words from @first, as a key */
static char *
dup_run (GPtrArray *words,
         guint      first,
         guint      n)
{
  GString *run = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append (run, words->pdata[first + i]);
      g_string_append_c (run, ' ');
    }

  return g_string_free (run, FALSE);
}

static gboolean
has_run (GHashTable *runs,
         GPtrArray  *words,
         guint       first,
         guint       n)
{
  g_autofree char *run = dup_run (words, first, n);

  return g_hash_table_contains (runs, run);
}

char *
aus_text_find_overlap (const char *part,
                       const char *whole,
                       guint       n_words)
{
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (char *));
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (char *));
  g_autoptr (GPtrArray) part_words = NULL;
  g_autoptr (GPtrArray) whole_words = NULL;
  g_autoptr (GHashTable) runs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_val_if_fail (part != NULL && whole != NULL && n_words > 0, NULL);

  part_words = split (part, starts, ends);
  whole_words = split (whole, NULL, NULL);
  for (guint i = 0; i + n_words <= whole_words->len; i++)
    g_hash_table_add (runs, dup_run (whole_words, i, n_words));

  for (guint i = 0; i + n_words <= part_words->len; i++)
    if (has_run (runs, part_words, i, n_words))
      {
        guint last = i + n_words - 1;
        const char *start = g_array_index (starts, char *, i);

        while (last + 1 < part_words->len
               && has_run (runs, part_words, last + 2 - n_words, n_words))
          last++;

        return g_strndup (start, (gsize) (g_array_index (ends, char *, last) - start));
      }

  return NULL;
}
