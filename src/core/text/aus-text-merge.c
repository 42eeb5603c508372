/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-merge.h"

#include <string.h>

#include "core/text/aus-text-diff-private.h"

/* Words that stand for line breaks while words are compared; no text has them. */
#define LINE      "\x1e"
#define PARAGRAPH "\x1d"

/* One of the two changed texts, against the base */
typedef struct
{
  char *text;
  GArray *words;
  GArray *hunks;
  guint next; /* hunk that is not merged yet */
} Side;

typedef struct
{
  char *text;
  GArray *words; /* of the base */
  Side sides[2]; /* mine, theirs */
  guint position; /* word of the base that comes next */
  AusTextMerge *merge;
  gboolean glue; /* the last word was a line break, or there was none */
} Merger;

/* --- words ------------------------------------------------------------------------------------ */

static char *
dup_comparable (const char *text)
{
  GString *comparable = g_string_sized_new (strlen (text) + 16);

  for (const char *c = text; *c != '\0'; c++)
    if (c[0] != '\n')
      g_string_append_c (comparable, strchr (LINE PARAGRAPH, *c) != NULL ? ' ' : *c);
    else if (c[1] == '\n')
      {
        g_string_append (comparable, " " PARAGRAPH " ");
        c += strspn (c, "\n") - 1;
      }
    else
      {
        g_string_append (comparable, " " LINE " ");
      }

  return g_string_free (comparable, FALSE);
}

static void
append_text (Merger           *self,
             AusTextMergeKind  kind,
             const char       *text,
             gsize             length)
{
  GPtrArray *parts = self->merge->parts;
  AusTextMergePart *part = parts->len > 0 ? parts->pdata[parts->len - 1] : NULL;
  g_autofree char *before = NULL;
  g_autofree char *word = g_strndup (text, length);

  if (part == NULL || part->kind != kind)
    {
      part = g_new0 (AusTextMergePart, 1);
      part->kind = kind;
      part->text = g_strdup ("");
      g_ptr_array_add (parts, part);
    }
  before = part->text;
  part->text = g_strconcat (before, word, NULL);
}

static void
append_word (Merger            *self,
             AusTextMergeKind   kind,
             const AusTextWord *word)
{
  GPtrArray *parts = self->merge->parts;
  gboolean line = word->length == 1 && strchr (LINE PARAGRAPH, *word->start) != NULL;

  /* The space belongs to the word before it. */
  if (!line && !self->glue)
    append_text (self, ((AusTextMergePart *) parts->pdata[parts->len - 1])->kind, " ", 1);
  if (line)
    append_text (self, kind, "\n\n", *word->start == *PARAGRAPH ? 2 : 1);
  else
    append_text (self, kind, word->start, word->length);
  self->glue = line;
}

static void
append_words (Merger           *self,
              AusTextMergeKind  kind,
              GArray           *words,
              guint             start,
              guint             end)
{
  for (guint i = start; i < end; i++)
    append_word (self, kind, &g_array_index (words, AusTextWord, i));
}

/* --- places ----------------------------------------------------------------------------------- */

static const AusTextHunk *
peek (const Side *side)
{
  return side->next < side->hunks->len ? &g_array_index (side->hunks, AusTextHunk, side->next)
                                       : NULL;
}

/* What the side says in place of the words of the base from @start to @end, which no hunk of its
 * crosses: a range of its own words. @first: its first hunk there, or the next one. */
static void
find_range (const Side *side,
            guint       first,
            guint       start,
            guint       end,
            guint      *range_start,
            guint      *range_end)
{
  guint offset_a = 0, offset_b = 0;

  if (first > 0)
    {
      const AusTextHunk *before = &g_array_index (side->hunks, AusTextHunk, first - 1);

      offset_a = before->a_start + before->a_length;
      offset_b = before->b_start + before->b_length;
    }
  *range_start = offset_b + (start - offset_a);

  if (side->next > 0)
    {
      const AusTextHunk *last = &g_array_index (side->hunks, AusTextHunk, side->next - 1);

      offset_a = last->a_start + last->a_length;
      offset_b = last->b_start + last->b_length;
    }
  *range_end = offset_b + (end - offset_a);
}

/* An insertion at the edge of what the other side replaces does not touch it. */
static gboolean
touches (const AusTextHunk *hunk,
         guint              start,
         guint              end)
{
  guint hunk_end = hunk->a_start + hunk->a_length;

  if (start == end && hunk->a_length == 0)
    return hunk->a_start == start;

  return hunk->a_start < end && start < hunk_end;
}

static gboolean
is_same_range (const Side *sides,
               guint       starts[2],
               guint       ends[2])
{
  if (ends[0] - starts[0] != ends[1] - starts[1])
    return FALSE;

  for (guint i = 0; i < ends[0] - starts[0]; i++)
    {
      const AusTextWord *a = &g_array_index (sides[0].words, AusTextWord, starts[0] + i);
      const AusTextWord *b = &g_array_index (sides[1].words, AusTextWord, starts[1] + i);

      if (a->length != b->length || memcmp (a->start, b->start, a->length) != 0)
        return FALSE;
    }

  return TRUE;
}

/* The hunks from the next one of @lead on that touch each other are one place. */
static void
merge_place (Merger *self,
             guint   lead)
{
  guint first[2] = { self->sides[0].next, self->sides[1].next };
  const AusTextHunk *hunk = peek (&self->sides[lead]);
  guint start = hunk->a_start, end = hunk->a_start + hunk->a_length;
  guint starts[2], ends[2];
  gboolean more = TRUE;

  self->sides[lead].next++;
  while (more)
    {
      more = FALSE;
      for (guint i = 0; i < 2; i++)
        if ((hunk = peek (&self->sides[i])) != NULL && touches (hunk, start, end))
          {
            end = MAX (end, hunk->a_start + hunk->a_length);
            self->sides[i].next++;
            more = TRUE;
          }
    }

  append_words (self, AUS_TEXT_MERGE_SAME, self->words, self->position, start);
  self->position = end;
  for (guint i = 0; i < 2; i++)
    find_range (&self->sides[i], first[i], start, end, &starts[i], &ends[i]);

  if (first[1 - lead] == self->sides[1 - lead].next)
    {
      append_words (self, lead == 0 ? AUS_TEXT_MERGE_MINE : AUS_TEXT_MERGE_THEIRS,
                    self->sides[lead].words, starts[lead], ends[lead]);
    }
  else if (is_same_range (self->sides, starts, ends))
    {
      append_words (self, AUS_TEXT_MERGE_SAME, self->sides[0].words, starts[0], ends[0]);
    }
  else
    {
      self->merge->n_conflicts++;
      append_words (self, AUS_TEXT_MERGE_EITHER_MINE, self->sides[0].words, starts[0], ends[0]);
      append_words (self, AUS_TEXT_MERGE_EITHER_THEIRS, self->sides[1].words, starts[1], ends[1]);
    }
}

/* Which side changes the base first; of two at one place the one that only inserts */
static guint
choose_lead (Merger *self)
{
  const AusTextHunk *mine = peek (&self->sides[0]);
  const AusTextHunk *theirs = peek (&self->sides[1]);

  if (mine == NULL || theirs == NULL)
    return mine == NULL ? 1 : 0;
  if (mine->a_start != theirs->a_start)
    return mine->a_start < theirs->a_start ? 0 : 1;

  return theirs->a_length == 0 && mine->a_length > 0 ? 1 : 0;
}

static void
part_free (gpointer data)
{
  AusTextMergePart *part = data;

  g_free (part->text);
  g_free (part);
}

AusTextMerge *
aus_text_merge_new (const char *base,
                    const char *mine,
                    const char *theirs)
{
  Merger self = { .glue = TRUE };
  const char *texts[] = { mine, theirs };

  g_return_val_if_fail (base != NULL && mine != NULL && theirs != NULL, NULL);

  self.merge = g_new0 (AusTextMerge, 1);
  self.merge->parts = g_ptr_array_new_with_free_func (part_free);
  self.text = dup_comparable (base);
  self.words = aus_text_words_new (self.text);
  for (guint i = 0; i < 2; i++)
    {
      self.sides[i].text = dup_comparable (texts[i]);
      self.sides[i].words = aus_text_words_new (self.sides[i].text);
      self.sides[i].hunks = aus_text_hunks_new (self.words, self.sides[i].words);
    }

  while (peek (&self.sides[0]) != NULL || peek (&self.sides[1]) != NULL)
    merge_place (&self, choose_lead (&self));
  append_words (&self, AUS_TEXT_MERGE_SAME, self.words, self.position, self.words->len);

  for (guint i = 0; i < 2; i++)
    {
      g_array_unref (self.sides[i].hunks);
      g_array_unref (self.sides[i].words);
      g_free (self.sides[i].text);
    }
  g_array_unref (self.words);
  g_free (self.text);

  return self.merge;
}

void
aus_text_merge_free (AusTextMerge *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->parts);
  g_free (self);
}

char *
aus_text_merge_dup_text (const AusTextMerge *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->parts->len; i++)
    g_string_append (text, ((AusTextMergePart *) self->parts->pdata[i])->text);

  return g_string_free (text, FALSE);
}
