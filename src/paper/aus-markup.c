/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-markup.h"

#include <string.h>

#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

/* Everything that means something at the start of a line or inside it */
#define SPECIAL "\\|#*-=+>~@"

typedef struct
{
  AusDocument *document;
  AusBlock *block;  /* the block that a following line continues, NULL after an empty line */
  GString *pending; /* raw text of a paragraph or an item */
} Parser;

/* What no paper can show: cairo refuses a whole PDF for one noncharacter. */
static gunichar
get_printable (gunichar character)
{
  if (g_unichar_iscntrl (character))
    return ' ';
  if ((character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF))
    return 0xFFFD;

  return character;
}

char *
aus_markup_dup_printable (const char *text)
{
  GString *line = g_string_sized_new (strlen (text));

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    g_string_append_unichar (line, get_printable (g_utf8_get_char (c)));

  return g_string_free (line, FALSE);
}

char *
aus_markup_escape (const char *text,
                   gpointer    data)
{
  GString *escaped = g_string_sized_new (strlen (text) + 8);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character == '\r')
        continue;
      if (character == '\n' || character == 0x2028 || character == 0x2029)
        g_string_append (escaped, "\\n");
      else
        {
          if (character < 128 && strchr (SPECIAL, (int) character) != NULL)
            g_string_append_c (escaped, '\\');
          g_string_append_unichar (escaped, get_printable (character));
        }
    }

  return g_string_free (escaped, FALSE);
}

static void
append_blank (GString *text)
{
  if (text->len > 0 && text->str[text->len - 1] != ' ' && text->str[text->len - 1] != '\n')
    g_string_append_c (text, ' ');
}

static void
trim_end (GString *text)
{
  while (text->len > 0 && strchr (" \n", text->str[text->len - 1]) != NULL)
    g_string_truncate (text, text->len - 1);
}

static void
append_break (GString *text)
{
  while (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  if (text->len > 0)
    g_string_append_c (text, '\n');
}

/* Raw text to runs: bold, escapes, blanks folded into one and trimmed */
static void
read_runs (AusRuns    *runs,
           const char *raw)
{
  GString *text = g_string_new (NULL);

  for (const char *c = raw; *c != '\0'; c++)
    {
      if (c[0] == '\\' && c[1] == 'n')
        {
          append_break (text);
          c++;
        }
      else if (c[0] == '\\' && c[1] != '\0')
        {
          g_string_append_c (text, *++c);
        }
      else if (c[0] == '*' && c[1] == '*')
        {
          gsize offset = text->len;

          g_array_append_val (runs->bold, offset);
          c++;
        }
      else if (g_ascii_isspace (*c))
        {
          append_blank (text);
        }
      else
        {
          g_string_append_c (text, *c);
        }
    }

  trim_end (text);
  if (runs->bold->len % 2 == 1)
    {
      gsize offset = text->len;

      g_array_append_val (runs->bold, offset);
    }
  for (guint i = 0; i < runs->bold->len; i++)
    {
      gsize *offset = &g_array_index (runs->bold, gsize, i);

      *offset = MIN (*offset, text->len);
    }

  g_free (runs->text);
  runs->text = g_string_free (text, FALSE);
}

static char *
read_plain (const char *raw)
{
  AusRuns *runs = aus_runs_new ();
  char *text;

  read_runs (runs, raw);
  text = g_steal_pointer (&runs->text);
  aus_runs_free (runs);

  return text;
}

/* Splits at bars that are not escaped. Of raw text, transfer full. */
static GPtrArray *
split_cells (const char *line)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);

  for (const char *c = line; *c != '\0'; c++)
    {
      if (c[0] == '|')
        {
          g_ptr_array_add (cells, g_strstrip (g_strdup (cell->str)));
          g_string_truncate (cell, 0);
          continue;
        }
      g_string_append_c (cell, *c);
      if (c[0] == '\\' && c[1] != '\0')
        g_string_append_c (cell, *++c);
    }

  g_strstrip (cell->str);
  if (*cell->str != '\0')
    g_ptr_array_add (cells, g_strdup (cell->str));

  return cells;
}

static void
end_block (Parser *self)
{
  if (self->block != NULL && self->block->runs != NULL)
    {
      read_runs (self->block->runs, self->pending->str);
      /* A line whose values are all empty leaves no gap. */
      if (*self->block->runs->text == '\0')
        g_ptr_array_remove (self->document->blocks, self->block);
    }

  g_string_truncate (self->pending, 0);
  self->block = NULL;
}

static AusBlock *
begin_block (Parser       *self,
             AusBlockKind  kind,
             const char   *raw)
{
  end_block (self);
  self->block = aus_document_add (self->document, kind);
  g_string_assign (self->pending, raw);

  return self->block;
}

static void
add_row (Parser       *self,
         AusBlockKind  kind,
         AusRowKind    row_kind,
         const char   *raw)
{
  g_autoptr (GPtrArray) cells = split_cells (raw);
  GPtrArray *row = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_runs_free);

  if (self->block == NULL || self->block->kind != kind)
    begin_block (self, kind, "");

  for (guint i = 0; i < cells->len; i++)
    {
      const char *cell = g_ptr_array_index (cells, i);
      AusRuns *runs = aus_runs_new ();

      if (kind == AUS_BLOCK_TABLE && *cell == '>')
        {
          cell++;
          if (i < 64)
            self->block->right |= G_GUINT64_CONSTANT (1) << i;
        }
      read_runs (runs, cell);
      g_ptr_array_add (row, runs);
    }

  aus_block_add_row (self->block, row_kind, row);
}

static void
add_table_line (Parser     *self,
                const char *line)
{
  AusRowKind kind = AUS_ROW_BODY;

  line++;
  if (*line == '=')
    kind = AUS_ROW_HEADER;
  else if (*line == '+')
    kind = AUS_ROW_TOTAL;
  add_row (self, AUS_BLOCK_TABLE, kind, kind == AUS_ROW_BODY ? line : line + 1);
}

static void
set_plain (char      **field,
           const char *raw)
{
  g_free (*field);
  *field = read_plain (raw);
}

/* The lines of a value that may have several */
static void
add_lines (GPtrArray  *lines,
           const char *raw)
{
  g_autofree char *text = read_plain (raw);
  g_auto (GStrv) parts = g_strsplit (text, "\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0')
        g_ptr_array_add (lines, g_strdup (parts[i]));
    }
}

static void
add_letterhead (Parser     *self,
                const char *raw)
{
  g_autoptr (GPtrArray) cells = split_cells (raw);

  if (cells->len > 0)
    set_plain (&self->document->sender, g_ptr_array_index (cells, 0));
  if (cells->len > 1)
    set_plain (&self->document->tagline, g_ptr_array_index (cells, 1));
}

static void
add_info (Parser     *self,
          const char *raw)
{
  g_autoptr (GPtrArray) cells = split_cells (raw);
  g_autofree char *label = read_plain (cells->len > 0 ? g_ptr_array_index (cells, 0) : "");
  g_autofree char *value = read_plain (cells->len > 1 ? g_ptr_array_index (cells, 1) : "");

  if (*value != '\0')
    aus_document_add_info (self->document, label, value);
}

static gboolean
add_directive (Parser     *self,
               const char *line)
{
  gsize length = strcspn (line, " \t");
  g_autofree char *word = g_strndup (line, length);
  const char *raw = line + length;

  while (g_ascii_isspace (*raw))
    raw++;

  if (g_str_equal (word, "@sender"))
    add_letterhead (self, raw);
  else if (g_str_equal (word, "@contact"))
    add_lines (self->document->contact, raw);
  else if (g_str_equal (word, "@return"))
    set_plain (&self->document->return_line, raw);
  else if (g_str_equal (word, "@to"))
    add_lines (self->document->recipient, raw);
  else if (g_str_equal (word, "@info"))
    add_info (self, raw);
  else if (g_str_equal (word, "@subject"))
    begin_block (self, AUS_BLOCK_SUBJECT, raw);
  else if (g_str_equal (word, "@sign"))
    add_row (self, AUS_BLOCK_SIGNATURES, AUS_ROW_BODY, raw);
  else if (g_str_equal (word, "@block") || g_str_equal (word, "@fixed"))
    end_block (self);
  else
    return FALSE;

  return TRUE;
}

static gboolean
add_line (Parser     *self,
          const char *line)
{
  while (*line == ' ' || *line == '\t')
    line++;

  if (*line == '\0')
    end_block (self);
  else if (*line == '@')
    return add_directive (self, line);
  else if (*line == '|')
    add_table_line (self, line);
  else if (g_str_has_prefix (line, "# "))
    begin_block (self, AUS_BLOCK_HEADING, line + 2)->keep = TRUE;
  else if (g_str_has_prefix (line, "- "))
    begin_block (self, AUS_BLOCK_ITEM, line + 2);
  else if (g_str_has_prefix (line, "~ "))
    begin_block (self, AUS_BLOCK_PARAGRAPH, line + 2)->keep = TRUE;
  else if (self->block == NULL || self->block->runs == NULL
           || self->block->kind == AUS_BLOCK_HEADING)
    begin_block (self, AUS_BLOCK_PARAGRAPH, line);
  else
    g_string_append_printf (self->pending, " %s", line);

  return TRUE;
}

AusDocument *
aus_document_new_from_markup (const char *text,
                              const char *name,
                              GError    **error)
{
  g_autoptr (AusDocument) document = aus_document_new ();
  g_auto (GStrv) lines = NULL;
  Parser parser = { document, NULL, NULL };
  gboolean good = TRUE;

  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  if (strlen (text) > AUS_MARKUP_MAX_SIZE)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, _("%s: larger than %d bytes"), name,
                   AUS_MARKUP_MAX_SIZE);
      return NULL;
    }

  parser.pending = g_string_new (NULL);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL && good; i++)
    {
      good = add_line (&parser, lines[i]);
      if (!good)
        g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s:%u: “%s” is no directive"), name,
                     i + 1, g_strstrip (lines[i]));
    }
  end_block (&parser);
  g_string_free (parser.pending, TRUE);

  return good ? g_steal_pointer (&document) : NULL;
}
