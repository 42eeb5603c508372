/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-block-private.h"

#include <string.h>

#include "core/base/aus-id.h"
#include "core/text/aus-block-text-private.h"

/* Around a value: control characters, which no value has after it was escaped for markup */
#define VALUE_START '\x02'
#define VALUE_END   '\x03'

typedef struct
{
  GPtrArray *blocks;
  GPtrArray *texts;        /* of AusBlockText, one per block */
  AusLetterBlock *current; /* where a line of words goes; NULL: it begins a block */
  gboolean passing;        /* the current one ends with an empty line */
  gboolean heading;        /* it has no name of the template's and began with a heading */
  guint n_unnamed;
} Splitter;

char *
aus_letter_block_mark (const char *escaped)
{
  return g_strdup_printf ("%c%s%c", VALUE_START, escaped, VALUE_END);
}

/* @line without marks; the values go to @values. Caller frees. */
static char *
take_values (const char *line,
             GPtrArray  *values)
{
  GString *text = g_string_sized_new (strlen (line));
  const char *start = NULL;

  for (const char *c = line; *c != '\0'; c++)
    if (*c == VALUE_START)
      {
        start = c + 1;
      }
    else if (*c == VALUE_END)
      {
        if (start != NULL && c > start)
          g_ptr_array_add (values, g_strndup (start, (gsize) (c - start)));
        start = NULL;
      }
    else
      {
        g_string_append_c (text, *c);
      }

  return g_string_free (text, FALSE);
}

static AusBlockText *
get_text (Splitter       *self,
          AusLetterBlock *block)
{
  guint position;

  g_ptr_array_find (self->blocks, block, &position);

  return self->texts->pdata[position];
}

/* A block of that name; "name-2" where there is one already */
static AusLetterBlock *
begin (Splitter     *self,
       const char   *name,
       AusBlockRole  role)
{
  g_autofree char *unique = g_strdup (name);
  AusLetterBlock *block;

  for (guint n = 2; aus_letter_blocks_find (self->blocks, unique) != NULL; n++)
    {
      g_free (unique);
      unique = g_strdup_printf ("%s-%u", name, n);
    }

  block = aus_letter_block_new (unique, role);
  block->by_name = TRUE;
  g_ptr_array_add (self->blocks, block);
  g_ptr_array_add (self->texts, aus_block_text_new ());
  self->current = block;
  self->passing = role != AUS_BLOCK_ROLE_MOVABLE;
  self->heading = FALSE;

  return block;
}

/* The letterhead is one block, wherever its lines stand. */
static AusLetterBlock *
get_head (Splitter *self)
{
  if (self->blocks->len == 0
      || ((AusLetterBlock *) self->blocks->pdata[0])->role != AUS_BLOCK_ROLE_HEAD)
    {
      AusLetterBlock *block = aus_letter_block_new ("head", AUS_BLOCK_ROLE_HEAD);

      block->by_name = TRUE;
      g_ptr_array_insert (self->blocks, 0, block);
      g_ptr_array_insert (self->texts, 0, aus_block_text_new ());
    }

  return self->blocks->pdata[0];
}

static void
add_values (AusLetterBlock *block,
            GPtrArray      *values)
{
  while (values->len > 0)
    g_ptr_array_add (block->values, g_ptr_array_steal_index (values, 0));
}

/* "@block NAME [off] [| label]" */
static void
begin_named (Splitter     *self,
             const char   *arguments,
             AusBlockRole  role)
{
  g_auto (GStrv) parts = g_strsplit (arguments, "|", 2);
  g_auto (GStrv) words = g_strsplit_set (parts[0] != NULL ? parts[0] : "", " \t\r", -1);
  AusLetterBlock *block = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (block == NULL && *words[i] != '\0')
      block = begin (self, words[i], role);
    else if (block != NULL && role == AUS_BLOCK_ROLE_MOVABLE && g_str_equal (words[i], "off"))
      block->off = TRUE;

  if (block != NULL && parts[0] != NULL && parts[1] != NULL)
    {
      g_free (block->label);
      block->label = g_strdup (g_strstrip (parts[1]));
    }
}

static void
add_directive (Splitter   *self,
               const char *line,
               GPtrArray  *values)
{
  gsize length = strcspn (line, " \t\r");
  g_autofree char *word = g_strndup (line, length);
  const char *arguments = line + length + strspn (line + length, " \t\r");

  if (g_str_equal (word, "@block"))
    begin_named (self, arguments, AUS_BLOCK_ROLE_MOVABLE);
  else if (g_str_equal (word, "@fixed"))
    begin_named (self, arguments, AUS_BLOCK_ROLE_FIXED);
  else if (g_str_equal (word, "@subject"))
    {
      AusLetterBlock *block = begin (self, "subject", AUS_BLOCK_ROLE_SUBJECT);

      aus_block_text_add (get_text (self, block), arguments);
      add_values (block, values);
    }
  else if (g_str_equal (word, "@sign"))
    {
      if (self->current == NULL || self->current->role != AUS_BLOCK_ROLE_SIGNATURES)
        begin (self, "signatures", AUS_BLOCK_ROLE_SIGNATURES);
      aus_block_text_add_raw (get_text (self, self->current), line);
    }
  else
    {
      aus_block_text_add_raw (get_text (self, get_head (self)), line);
    }
}

/* Where the template names no blocks a heading begins one, and before the first heading each
 * paragraph, with the list or the table behind it. */
static void
begin_unnamed (Splitter   *self,
               const char *line)
{
  gboolean heading = g_str_has_prefix (line, "# ");
  g_autofree char *name = NULL;

  if (heading)
    {
      g_autofree char *slug = aus_slug_new (line + 2);

      name = g_strconcat ("part-", slug, NULL);
    }
  else
    {
      name = g_strdup_printf ("text-%u", ++self->n_unnamed);
    }

  begin (self, name, AUS_BLOCK_ROLE_MOVABLE)->by_name = FALSE;
  self->heading = heading;
}

static gboolean
needs_block (Splitter   *self,
             const char *line,
             gboolean    after_gap)
{
  if (self->current == NULL || self->current->role == AUS_BLOCK_ROLE_SIGNATURES)
    return TRUE;
  if (self->current->by_name)
    return FALSE;
  if (g_str_has_prefix (line, "# "))
    return TRUE;

  return !self->heading && after_gap && *line != '|' && !g_str_has_prefix (line, "- ");
}

static void
add_line (Splitter   *self,
          const char *line,
          GPtrArray  *values,
          gboolean    after_gap)
{
  while (*line == ' ' || *line == '\t')
    line++;

  if (*line == '@')
    {
      add_directive (self, line, values);
    }
  else if (*line == '\0' || *line == '\r')
    {
      if (self->current == NULL)
        return;
      aus_block_text_add (get_text (self, self->current), line);
      if (self->passing && !aus_block_text_is_empty (get_text (self, self->current)))
        self->current = NULL;
    }
  else
    {
      if (needs_block (self, line, after_gap))
        begin_unnamed (self, line);
      aus_block_text_add (get_text (self, self->current), line);
      add_values (self->current, values);
    }
}

GPtrArray *
aus_letter_blocks_split (const char *filled)
{
  Splitter self = { NULL };
  g_auto (GStrv) lines = g_strsplit (filled, "\n", -1);
  gboolean gap = TRUE;

  self.blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_letter_block_free);
  self.texts = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_block_text_free);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *line = take_values (lines[i], values);

      add_line (&self, line, values, gap);
      gap = *g_strstrip (line) == '\0';
    }

  for (guint i = 0; i < self.blocks->len; i++)
    {
      AusLetterBlock *block = self.blocks->pdata[i];

      g_free (block->filled);
      block->filled = aus_block_text_dup (self.texts->pdata[i]);
      g_free (block->text);
      block->text = g_strdup (block->filled);
      g_free (block->base);
      block->base = g_strdup (block->filled);
    }
  g_ptr_array_unref (self.texts);

  return self.blocks;
}
