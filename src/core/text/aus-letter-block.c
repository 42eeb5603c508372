/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-block-private.h"

#include <string.h>

#include "core/text/aus-block-text-private.h"

AusLetterBlock *
aus_letter_block_new (const char   *name,
                      AusBlockRole  role)
{
  AusLetterBlock *self = g_new0 (AusLetterBlock, 1);

  self->name = g_strdup (name);
  self->label = g_strdup ("");
  self->role = role;
  self->filled = g_strdup ("");
  self->base = g_strdup ("");
  self->text = g_strdup ("");
  self->values = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
aus_letter_block_free (AusLetterBlock *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->label);
  g_free (self->filled);
  g_free (self->base);
  g_free (self->text);
  g_ptr_array_unref (self->values);
  g_free (self);
}

gboolean
aus_letter_block_is_own (const AusLetterBlock *self)
{
  return g_str_has_prefix (self->name, AUS_BLOCK_OWN);
}

char *
aus_letter_block_tidy (const char *markup)
{
  g_autoptr (AusBlockText) text = aus_block_text_new ();
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (markup != NULL, NULL);

  lines = g_strsplit (markup, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strchug (lines[i]);
      g_autofree char *words = *line == '@' ? g_strconcat ("\\", line, NULL) : NULL;

      aus_block_text_add (text, words != NULL ? words : line);
    }

  return aus_block_text_dup (text);
}

GPtrArray *
aus_letter_blocks_new (const char *filled,
                       AusDraft   *draft)
{
  GPtrArray *blocks;

  g_return_val_if_fail (filled != NULL, NULL);

  blocks = aus_letter_blocks_split (filled);
  if (draft != NULL)
    aus_letter_blocks_apply (blocks, draft);
  for (guint i = blocks->len; i-- > 0;)
    {
      AusLetterBlock *block = blocks->pdata[i];

      if (block->state == AUS_BLOCK_STATE_TEMPLATE && *block->text == '\0')
        g_ptr_array_remove_index (blocks, i);
    }

  return blocks;
}

AusLetterBlock *
aus_letter_blocks_find (GPtrArray  *blocks,
                        const char *name)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      AusLetterBlock *block = blocks->pdata[i];

      if (g_str_equal (block->name, name))
        return block;
    }

  return NULL;
}

gboolean
aus_letter_block_is_clause (const AusLetterBlock *self)
{
  return g_str_has_prefix (self->name, AUS_BLOCK_CLAUSE);
}

static gboolean
is_said (const AusLetterBlock *block)
{
  return block != NULL && !block->off && *block->text != '\0';
}

static void
append_gap (GString *markup)
{
  if (markup->len > 0)
    g_string_append (markup, "\n\n");
}

/* The number stands within the bold title or the heading that @text begins with. */
static void
append_clause (GString    *markup,
               const char *text,
               guint       number)
{
  static const char * const begins[] = { "# ", "**" };

  for (gsize i = 0; i < G_N_ELEMENTS (begins); i++)
    if (g_str_has_prefix (text, begins[i]))
      {
        g_string_append_printf (markup, "%s%u. %s", begins[i], number, text + 2);
        return;
      }

  g_string_append_printf (markup, "**%u.** %s", number, text);
}

char *
aus_letter_blocks_dup_markup (GPtrArray *blocks)
{
  const AusLetterBlock *over = aus_letter_blocks_find (blocks, AUS_BLOCK_CLAUSES);
  GString *markup = g_string_new (NULL);
  guint n_clauses = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const AusLetterBlock *block = blocks->pdata[i];

      if (!is_said (block) || block == over)
        continue;
      append_gap (markup);
      if (aus_letter_block_is_clause (block))
        {
          if (n_clauses == 0 && is_said (over))
            g_string_append_printf (markup, "%s\n\n", over->text);
          append_clause (markup, block->text, ++n_clauses);
          continue;
        }
      if (block->role == AUS_BLOCK_ROLE_SUBJECT)
        g_string_append (markup, "@subject ");
      g_string_append (markup, block->text);
    }
  g_string_append_c (markup, '\n');

  return g_string_free (markup, FALSE);
}

/* Words in small letters with a blank around each */
static char *
dup_words (const char *text)
{
  GString *words = g_string_new (" ");

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (words, g_unichar_tolower (letter));
      else if (words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
    }
  if (words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');

  return g_string_free (words, FALSE);
}

gboolean
aus_letter_block_has_words (const AusLetterBlock *self,
                            const char           *words)
{
  g_autofree char *text = NULL;
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (self != NULL && words != NULL, FALSE);

  text = dup_words (self->text);
  wanted = dup_words (words);

  return strstr (text, wanted) != NULL;
}
