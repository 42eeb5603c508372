/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-diff.h"

#include <string.h>

/* The table of the longest common subsequence has a cell for each pair of words. */
#define MOST_CELLS (4000 * 4000)

/* A word and the space behind it, in the text it comes from */
typedef struct
{
  const char *start;
  gsize length; /* of the word, bytes */
  gsize whole;  /* with the space, bytes */
} Word;

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

static GArray *
split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));

  text += skip_space (text);
  while (*text != '\0')
    {
      Word word = { text, skip_word (text), 0 };

      word.whole = word.length + skip_space (text + word.length);
      text += word.whole;
      g_array_append_val (words, word);
    }

  return words;
}

static gboolean
is_same (const Word *a,
         const Word *b)
{
  return a->length == b->length && memcmp (a->start, b->start, a->length) == 0;
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
     guint              position)
{
  const Word *word = &g_array_index (words, Word, position);

  if (stretch->kind != kind)
    finish (stretch);
  stretch->kind = kind;
  g_string_append_len (stretch->text, word->start, (gssize) word->whole);
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

        if (is_same (&g_array_index (a, Word, i), &g_array_index (b, Word, j)))
          *cell = (guint16) (cell[width + 1] + 1);
        else
          *cell = MAX (cell[width], cell[1]);
      }

  return table;
}

static void
compare (Stretch *stretch,
         GArray  *a,
         GArray  *b)
{
  g_autofree guint16 *table = new_table (a, b);
  gsize width = (gsize) b->len + 1;
  guint i = 0, j = 0;

  while (table != NULL && i < a->len && j < b->len)
    if (is_same (&g_array_index (a, Word, i), &g_array_index (b, Word, j)))
      {
        add (stretch, AUS_TEXT_CHANGE_SAME, b, j++);
        i++;
      }
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
      add (stretch, AUS_TEXT_CHANGE_REMOVED, a, i++);
    else
      add (stretch, AUS_TEXT_CHANGE_ADDED, b, j++);

  while (i < a->len)
    add (stretch, AUS_TEXT_CHANGE_REMOVED, a, i++);
  while (j < b->len)
    add (stretch, AUS_TEXT_CHANGE_ADDED, b, j++);
}

GPtrArray *
aus_text_diff_new (const char *before,
                   const char *after)
{
  g_autoptr (GArray) a = NULL;
  g_autoptr (GArray) b = NULL;
  Stretch stretch = { NULL, NULL, AUS_TEXT_CHANGE_SAME };

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  a = split (before);
  b = split (after);
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
