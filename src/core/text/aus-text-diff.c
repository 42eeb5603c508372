/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-diff.h"

#include <string.h>

#include "core/text/aus-text-diff-private.h"

/* The table of the longest common subsequence has a cell for each pair of words. */
#define MOST_CELLS (4000 * 4000)

static gsize
skip_space (const char *text)
{
  const char *at = text;

  while (*at != '\0' && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return (gsize) (at - text);
}

static gsize
skip_word (const char *text)
{
  const char *at = text;

  while (*at != '\0' && !g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return (gsize) (at - text);
}

GArray *
aus_text_words_new (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (AusTextWord));

  text += skip_space (text);
  while (*text != '\0')
    {
      AusTextWord word = { text, skip_word (text), 0 };

      word.whole = word.length + skip_space (text + word.length);
      text += word.whole;
      g_array_append_val (words, word);
    }

  return words;
}

static gboolean
is_same (const AusTextWord *a,
         const AusTextWord *b)
{
  return a->length == b->length && memcmp (a->start, b->start, a->length) == 0;
}

/* Cell (i, j) holds how many words @a from i and @b from j have in common, in their order. */
static guint16 *
new_table (GArray *a,
           GArray *b)
{
  gsize width = (gsize) b->len + 1;
  guint16 *table;

  if (((gsize) a->len + 1) * width > MOST_CELLS || MIN (a->len, b->len) > G_MAXUINT16)
    return NULL;

  table = g_new0 (guint16, ((gsize) a->len + 1) * width);
  for (guint i = a->len; i-- > 0;)
    for (guint j = b->len; j-- > 0;)
      {
        guint16 *cell = table + i * width + j;

        if (is_same (&g_array_index (a, AusTextWord, i), &g_array_index (b, AusTextWord, j)))
          *cell = (guint16) (cell[width + 1] + 1);
        else
          *cell = MAX (cell[width], cell[1]);
      }

  return table;
}

GArray *
aus_text_hunks_new (GArray *a,
                    GArray *b)
{
  GArray *hunks = g_array_new (FALSE, FALSE, sizeof (AusTextHunk));
  g_autofree guint16 *table = new_table (a, b);
  gsize width = (gsize) b->len + 1;
  AusTextHunk hunk = { 0 };
  guint i = 0, j = 0;

  while (i < a->len || j < b->len)
    {
      gboolean both = table != NULL && i < a->len && j < b->len;

      if (both
          && is_same (&g_array_index (a, AusTextWord, i), &g_array_index (b, AusTextWord, j)))
        {
          if (hunk.a_length + hunk.b_length > 0)
            g_array_append_val (hunks, hunk);
          hunk = (AusTextHunk){ ++i, 0, ++j, 0 };
        }
      else if (both ? table[(i + 1) * width + j] >= table[i * width + j + 1] : i < a->len)
        {
          hunk.a_length++;
          i++;
        }
      else
        {
          hunk.b_length++;
          j++;
        }
    }
  if (hunk.a_length + hunk.b_length > 0)
    g_array_append_val (hunks, hunk);

  return hunks;
}

static void
change_free (gpointer data)
{
  AusTextChange *change = data;

  g_free (change->text);
  g_free (change);
}

/* What is being put together: a stretch of one kind at a time */
typedef struct
{
  GPtrArray *changes;
  GString *text;
  AusTextChangeKind kind;
} Stretch;

static void
finish (Stretch *stretch)
{
  AusTextChange *change;

  if (stretch->text->len == 0)
    return;

  change = g_new0 (AusTextChange, 1);
  change->kind = stretch->kind;
  change->text = g_strndup (stretch->text->str, stretch->text->len);
  g_ptr_array_add (stretch->changes, change);
  g_string_truncate (stretch->text, 0);
}

static void
add (Stretch           *stretch,
     AusTextChangeKind  kind,
     GArray            *words,
     guint              start,
     guint              length)
{
  for (guint i = start; i < start + length; i++)
    {
      const AusTextWord *word = &g_array_index (words, AusTextWord, i);

      if (stretch->kind != kind)
        finish (stretch);
      stretch->kind = kind;
      g_string_append_len (stretch->text, word->start, (gssize) word->whole);
    }
}

static void
compare (Stretch *stretch,
         GArray  *a,
         GArray  *b)
{
  g_autoptr (GArray) hunks = aus_text_hunks_new (a, b);
  guint position = 0;

  for (guint i = 0; i < hunks->len; i++)
    {
      const AusTextHunk *hunk = &g_array_index (hunks, AusTextHunk, i);

      add (stretch, AUS_TEXT_CHANGE_SAME, b, position, hunk->b_start - position);
      add (stretch, AUS_TEXT_CHANGE_REMOVED, a, hunk->a_start, hunk->a_length);
      add (stretch, AUS_TEXT_CHANGE_ADDED, b, hunk->b_start, hunk->b_length);
      position = hunk->b_start + hunk->b_length;
    }
  add (stretch, AUS_TEXT_CHANGE_SAME, b, position, b->len - position);
}

GPtrArray *
aus_text_diff_new (const char *before,
                   const char *after)
{
  g_autoptr (GArray) a = NULL;
  g_autoptr (GArray) b = NULL;
  Stretch stretch = { NULL, NULL, AUS_TEXT_CHANGE_SAME };

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  a = aus_text_words_new (before);
  b = aus_text_words_new (after);
  stretch.changes = g_ptr_array_new_with_free_func (change_free);
  stretch.text = g_string_new (NULL);
  compare (&stretch, a, b);
  finish (&stretch);
  g_string_free (stretch.text, TRUE);

  return stretch.changes;
}

gboolean
aus_text_diff_is_same (GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (((AusTextChange *) g_ptr_array_index (changes, i))->kind != AUS_TEXT_CHANGE_SAME)
      return FALSE;

  return TRUE;
}
