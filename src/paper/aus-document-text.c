/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-document-text.h"

#include <string.h>

#define WIDTH 72
#define GAP   2 /* between the columns of a table */

/* Columns of a terminal or of a mail program's monospaced text */
static guint
text_width (const char *text)
{
  guint width = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

static guint
longest_part (const char *text,
              const char *separator)
{
  g_auto (GStrv) parts = g_strsplit_set (text, separator, -1);
  guint longest = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    longest = MAX (longest, text_width (parts[i]));

  return longest;
}

static void
wrap_line (GPtrArray  *lines,
           const char *text,
           guint       width)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) line = g_string_new (NULL);
  guint used = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint wanted = text_width (words[i]);

      if (*words[i] == '\0')
        continue;
      if (line->len > 0 && used + 1 + wanted > width)
        {
          g_ptr_array_add (lines, g_strdup (line->str));
          g_string_truncate (line, 0);
          used = 0;
        }
      if (line->len > 0)
        {
          g_string_append_c (line, ' ');
          used++;
        }
      g_string_append (line, words[i]);
      used += wanted;
    }

  g_ptr_array_add (lines, g_strdup (line->str));
}

/* Transfer full */
static GPtrArray *
wrap (const char *text,
      guint       width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit (text, "\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    wrap_line (lines, parts[i], width);

  return lines;
}

static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static void
append_wrapped (GString    *out,
                const char *text,
                const char *first,
                const char *others)
{
  g_autoptr (GPtrArray) lines = wrap (text, WIDTH - text_width (first));

  for (guint i = 0; i < lines->len; i++)
    {
      g_string_append (out, i == 0 ? first : others);
      g_string_append (out, lines->pdata[i]);
      end_line (out);
    }
}

static void
append_repeated (GString *out,
                 char     character,
                 guint    times)
{
  for (guint i = 0; i < times; i++)
    g_string_append_c (out, character);
}

/* --- tables ----------------------------------------------------------------------------------- */

static const char *
cell_text (const AusRow *row,
           guint         column)
{
  return column < row->cells->len ? ((AusRuns *) row->cells->pdata[column])->text : "";
}

static gboolean
is_empty (const AusRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      if (*cell_text (row, i) != '\0')
        return FALSE;
    }

  return TRUE;
}

static guint
sum (const guint *widths,
     guint        n)
{
  guint all = n > 0 ? GAP * (n - 1) : 0;

  for (guint i = 0; i < n; i++)
    all += widths[i];

  return all;
}

/* The widest column gives way, down to its longest word, until the row fits. */
static void
fit_columns (guint       *widths,
             const guint *least,
             guint        n)
{
  for (guint i = 0; i < n; i++)
    widths[i] = MIN (widths[i], MAX (least[i], WIDTH));

  while (sum (widths, n) > WIDTH)
    {
      guint widest = n;

      for (guint i = 0; i < n; i++)
        {
          if (widths[i] > least[i] && (widest == n || widths[i] > widths[widest]))
            widest = i;
        }
      if (widest == n)
        return;
      widths[widest]--;
    }
}

static guint
count_columns (const AusBlock *block)
{
  guint n = 0;

  for (guint i = 0; i < block->rows->len; i++)
    n = MAX (n, ((AusRow *) block->rows->pdata[i])->cells->len);

  return n;
}

static guint *
measure_columns (const AusBlock *block,
                 guint           n)
{
  guint *widths = g_new0 (guint, n);
  g_autofree guint *least = g_new0 (guint, n);

  for (guint r = 0; r < block->rows->len; r++)
    {
      for (guint c = 0; c < n; c++)
        {
          const char *text = cell_text (block->rows->pdata[r], c);

          widths[c] = MAX (widths[c], longest_part (text, "\n"));
          least[c] = MAX (least[c], longest_part (text, "\n "));
        }
    }
  fit_columns (widths, least, n);

  return widths;
}

static void
append_row_line (GString        *out,
                 const AusBlock *block,
                 GPtrArray      *cells, /* of GPtrArray of lines */
                 const guint    *widths,
                 guint           line)
{
  for (guint c = 0; c < cells->len; c++)
    {
      GPtrArray *lines = cells->pdata[c];
      const char *text = line < lines->len ? lines->pdata[line] : "";
      guint blank = widths[c] - text_width (text);
      gboolean right = c < 64 && (block->right >> c & 1) != 0;

      if (c > 0)
        append_repeated (out, ' ', GAP);
      append_repeated (out, ' ', right ? blank : 0);
      g_string_append (out, text);
      append_repeated (out, ' ', right ? 0 : blank);
    }

  end_line (out);
}

static void
append_row (GString        *out,
            const AusBlock *block,
            const AusRow   *row,
            const guint    *widths,
            guint           n)
{
  g_autoptr (GPtrArray) cells =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  guint n_lines = 1;

  for (guint c = 0; c < n; c++)
    {
      GPtrArray *lines = wrap (cell_text (row, c), widths[c]);

      n_lines = MAX (n_lines, lines->len);
      g_ptr_array_add (cells, lines);
    }
  for (guint i = 0; i < n_lines; i++)
    append_row_line (out, block, cells, widths, i);
}

static void
append_table (GString        *out,
              const AusBlock *block)
{
  guint n = count_columns (block);
  g_autofree guint *widths = measure_columns (block, n);
  gboolean totals = FALSE;

  for (guint i = 0; i < block->rows->len; i++)
    {
      const AusRow *row = block->rows->pdata[i];

      if (is_empty (row))
        continue;
      if (row->kind == AUS_ROW_TOTAL && !totals)
        {
          append_repeated (out, '-', sum (widths, n));
          end_line (out);
          totals = TRUE;
        }
      append_row (out, block, row, widths, n);
      if (row->kind == AUS_ROW_HEADER)
        {
          append_repeated (out, '-', sum (widths, n));
          end_line (out);
        }
    }
}

/* --- the other blocks ------------------------------------------------------------------------- */

static const AusRow *
find_author (AusDocument    *document,
             const AusBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      if (g_str_equal (cell_text (block->rows->pdata[i], 1), document->author))
        return block->rows->pdata[i];
    }

  return NULL;
}

static void
append_signer (GString      *out,
               const AusRow *row)
{
  for (guint c = 1; c < row->cells->len; c++)
    {
      if (*cell_text (row, c) != '\0')
        append_wrapped (out, cell_text (row, c), "", "");
    }
}

/* Nobody signs an e-mail by hand: who writes it stands under it. */
static void
append_names (GString        *out,
              AusDocument    *document,
              const AusBlock *block)
{
  const AusRow *author;

  if (*document->author != '\0')
    {
      author = find_author (document, block);
      if (author != NULL)
        append_signer (out, author);
      else
        append_wrapped (out, document->author, "", "");
      return;
    }

  for (guint i = 0; i < block->rows->len; i++)
    {
      gsize start = out->len;

      append_signer (out, block->rows->pdata[i]);
      if (start > 0 && out->len > start)
        g_string_insert_c (out, (gssize) start, '\n');
    }
}

static void
append_block (GString        *out,
              AusDocument    *document,
              const AusBlock *block)
{
  gsize start = out->len;

  switch (block->kind)
    {
    case AUS_BLOCK_SUBJECT:
      break;
    case AUS_BLOCK_HEADING:
      append_wrapped (out, block->runs->text, "", "");
      append_repeated (out, '-', MIN (longest_part (out->str + start, "\n"), WIDTH));
      end_line (out);
      break;
    case AUS_BLOCK_ITEM:
      append_wrapped (out, block->runs->text, "- ", "  ");
      break;
    case AUS_BLOCK_TABLE:
      append_table (out, block);
      break;
    case AUS_BLOCK_SIGNATURES:
      append_names (out, document, block);
      break;
    case AUS_BLOCK_PARAGRAPH:
    default:
      append_wrapped (out, block->runs->text, "", "");
      /* Room to sign by hand is one empty line where nobody does. */
      while (g_string_replace (out, "\n\n\n", "\n\n", 0) > 0)
        continue;
    }
}

char *
aus_document_dup_text (AusDocument *document)
{
  GString *out = g_string_new (NULL);
  const AusBlock *last = NULL;

  g_return_val_if_fail (AUS_IS_DOCUMENT (document), NULL);

  for (guint i = 0; i < document->blocks->len; i++)
    {
      const AusBlock *block = document->blocks->pdata[i];
      g_autoptr (GString) text = g_string_new (NULL);
      gboolean close;

      append_block (text, document, block);
      if (text->len == 0)
        continue;

      /* What a heading heads is close below it; items are one list. */
      close = last == NULL || last->kind == AUS_BLOCK_HEADING
              || (last->kind == AUS_BLOCK_ITEM && block->kind == AUS_BLOCK_ITEM);
      if (!close)
        g_string_append_c (out, '\n');
      g_string_append_len (out, text->str, (gssize) text->len);
      last = block;
    }

  return g_string_free (out, FALSE);
}

char *
aus_document_dup_prose (AusDocument *document)
{
  GString *out;

  g_return_val_if_fail (AUS_IS_DOCUMENT (document), NULL);

  out = g_string_new (document->subject);
  for (guint i = 0; i < document->blocks->len; i++)
    {
      g_string_append (out, "\n\n");
      append_block (out, document, document->blocks->pdata[i]);
    }

  return g_string_free (out, FALSE);
}
