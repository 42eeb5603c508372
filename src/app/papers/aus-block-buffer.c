/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-block-buffer.h"

#include <string.h>

#include "core/text/aus-letter-block.h"
#include "paper/aus-markup.h"

#define LINE_BREAK "\xE2\x80\xA8" /* U+2028 */
#define CELL_BREAK " | "
#define LITERAL_BAR "\xE2\x88\xA3" /* U+2223, for a bar that is a character in a table row */

/* Shorter values stand everywhere by chance. */
#define LEAST_VALUE 2

/* Of a line as a whole */
static const char * const line_tags[] = { "heading", "keep", "row", "header", "total" };

void
aus_block_buffer_prepare (GtkTextBuffer *buffer)
{
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_text_buffer_create_tag (buffer, "value", "underline", PANGO_UNDERLINE_SINGLE,
                              "underline-rgba", &(GdkRGBA){ 0.6f, 0.42f, 0.27f, 1 }, NULL);
  gtk_text_buffer_create_tag (buffer, "heading", "weight", PANGO_WEIGHT_BOLD, "scale", 1.08, NULL);
  gtk_text_buffer_create_tag (buffer, "header", "weight", PANGO_WEIGHT_BOLD, NULL);
  gtk_text_buffer_create_tag (buffer, "total", "weight", PANGO_WEIGHT_BOLD, NULL);
  gtk_text_buffer_create_tag (buffer, "keep", NULL);
  gtk_text_buffer_create_tag (buffer, "row", NULL);
  gtk_text_buffer_create_tag (buffer, "right", NULL);
  gtk_text_buffer_create_tag (buffer, "bold", "weight", PANGO_WEIGHT_BOLD, NULL);
}

static GtkTextTag *
get_tag (GtkTextBuffer *buffer,
         const char    *name)
{
  return gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);
}

/* --- from markup ------------------------------------------------------------------------------ */

static void
insert (GtkTextBuffer *buffer,
        const char    *text,
        gsize          length,
        gboolean       bold)
{
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_with_tags_by_name (buffer, &end, text, (int) length,
                                            bold ? "bold" : NULL, NULL);
}

/* What stands between two things that mean something; returns where the next one is */
static const char *
insert_plain (GtkTextBuffer *buffer,
              const char    *c,
              gboolean       bold)
{
  const char *start = c;

  while (*c != '\0' && *c != '\\' && !(c[0] == '*' && c[1] == '*'))
    c++;
  insert (buffer, start, (gsize) (c - start), bold);

  return c;
}

static void
insert_inline (GtkTextBuffer *buffer,
               const char    *raw,
               gboolean       row)
{
  gboolean bold = FALSE;

  for (const char *c = raw; *c != '\0';)
    if (c[0] == '\\' && c[1] == 'n')
      {
        insert (buffer, LINE_BREAK, strlen (LINE_BREAK), bold);
        c += 2;
      }
    else if (c[0] == '\\' && c[1] != '\0')
      {
        gsize length = (gsize) (g_utf8_next_char (c + 1) - (c + 1));

        if (row && c[1] == '|')
          insert (buffer, LITERAL_BAR, strlen (LITERAL_BAR), bold);
        else
          insert (buffer, c + 1, length, bold);
        c += 1 + length;
      }
    else if (c[0] == '*' && c[1] == '*')
      {
        bold = !bold;
        c += 2;
      }
    else
      {
        c = insert_plain (buffer, c, bold);
      }
}

static void
apply_from (GtkTextBuffer *buffer,
            const char    *tag,
            int            offset)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, offset);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_apply_tag_by_name (buffer, tag, &start, &end);
}

/* "a | > b", without the bar at its beginning */
static void
insert_cells (GtkTextBuffer *buffer,
              const char    *raw)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean first = TRUE, more = TRUE;

  for (const char *c = raw; more; c++)
    {
      int offset;
      char *text;

      if (c[0] == '\\' && c[1] != '\0')
        {
          g_string_append_len (cell, c++, 2);
          continue;
        }
      if (*c != '|' && *c != '\0')
        {
          g_string_append_c (cell, *c);
          continue;
        }

      more = *c != '\0';
      if (!first)
        insert (buffer, CELL_BREAK, strlen (CELL_BREAK), FALSE);
      text = g_strstrip (cell->str);
      offset = gtk_text_buffer_get_char_count (buffer);
      insert_inline (buffer, *text == '>' ? g_strchug (text + 1) : text, TRUE);
      if (*text == '>')
        apply_from (buffer, "right", offset);
      g_string_truncate (cell, 0);
      first = FALSE;
    }
}

static void
insert_line (GtkTextBuffer *buffer,
             const char    *line)
{
  int offset = gtk_text_buffer_get_char_count (buffer);

  if (g_str_has_prefix (line, "# "))
    {
      insert_inline (buffer, line + 2, FALSE);
      apply_from (buffer, "heading", offset);
    }
  else if (g_str_has_prefix (line, "- "))
    {
      insert (buffer, AUS_BLOCK_BULLET, strlen (AUS_BLOCK_BULLET), FALSE);
      insert_inline (buffer, line + 2, FALSE);
    }
  else if (g_str_has_prefix (line, "~ "))
    {
      insert_inline (buffer, line + 2, FALSE);
      apply_from (buffer, "keep", offset);
    }
  else if (*line == '|')
    {
      const char *kind = line[1] == '=' ? "header" : line[1] == '+' ? "total" : NULL;

      insert_cells (buffer, line + (kind != NULL ? 2 : 1));
      apply_from (buffer, "row", offset);
      if (kind != NULL)
        apply_from (buffer, kind, offset);
    }
  else
    {
      insert_inline (buffer, line, FALSE);
    }
}

void
aus_block_buffer_set_markup (GtkTextBuffer *buffer,
                             const char    *markup)
{
  g_auto (GStrv) lines = NULL;
  gboolean first = TRUE;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer) && markup != NULL);

  gtk_text_buffer_set_text (buffer, "", 0);
  lines = g_strsplit (markup, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '\0')
        continue;
      if (!first)
        insert (buffer, "\n", 1, FALSE);
      insert_line (buffer, lines[i]);
      first = FALSE;
    }
}

/* --- to markup -------------------------------------------------------------------------------- */

/* Some of the line, which is the whole line: what was typed before or behind it has no tag. */
static gboolean
line_has (GtkTextBuffer     *buffer,
          const char        *name,
          const GtkTextIter *start,
          const GtkTextIter *end)
{
  GtkTextTag *tag = get_tag (buffer, name);
  GtkTextIter at = *start;

  return gtk_text_iter_has_tag (start, tag)
         || (gtk_text_iter_forward_to_tag_toggle (&at, tag)
             && gtk_text_iter_compare (&at, end) < 0);
}

static void
append_escaped (GString    *markup,
                const char *text,
                gboolean    row)
{
  g_autofree char *escaped = NULL;
  g_autoptr (GString) plain = g_string_new (text);

  if (row)
    g_string_replace (plain, LITERAL_BAR, "|", 0);
  g_string_replace (plain, LINE_BREAK, "\n", 0);
  escaped = aus_markup_escape (plain->str, NULL);
  g_string_append (markup, escaped);
}

static void
append_inline (GtkTextBuffer     *buffer,
               GString           *markup,
               const GtkTextIter *start,
               const GtkTextIter *end,
               gboolean           row)
{
  GtkTextTag *bold = get_tag (buffer, "bold");
  GtkTextIter from = *start;

  while (gtk_text_iter_compare (&from, end) < 0)
    {
      GtkTextIter to = from;
      gboolean is_bold = gtk_text_iter_has_tag (&from, bold);
      g_autofree char *text = NULL;

      if (!gtk_text_iter_forward_to_tag_toggle (&to, bold)
          || gtk_text_iter_compare (&to, end) > 0)
        to = *end;
      text = gtk_text_iter_get_text (&from, &to);
      g_string_append (markup, is_bold ? "**" : "");
      append_escaped (markup, text, row);
      g_string_append (markup, is_bold ? "**" : "");
      from = to;
    }
}

static void
append_cell (GtkTextBuffer     *buffer,
             GString           *markup,
             const GtkTextIter *start,
             const GtkTextIter *end)
{
  if (line_has (buffer, "right", start, end))
    g_string_append (markup, "> ");
  append_inline (buffer, markup, start, end, TRUE);
}

static void
append_row (GtkTextBuffer     *buffer,
            GString           *markup,
            const GtkTextIter *start,
            const GtkTextIter *end)
{
  GtkTextIter from = *start, at = *start;

  if (line_has (buffer, "header", start, end))
    g_string_append (markup, "|= ");
  else if (line_has (buffer, "total", start, end))
    g_string_append (markup, "|+ ");
  else
    g_string_append (markup, "| ");

  for (; gtk_text_iter_compare (&at, end) < 0; gtk_text_iter_forward_char (&at))
    if (gtk_text_iter_get_char (&at) == '|')
      {
        append_cell (buffer, markup, &from, &at);
        g_string_append (markup, " | ");
        from = at;
        gtk_text_iter_forward_char (&from);
      }
  append_cell (buffer, markup, &from, end);
}

/* @in_table: the line before was a row; it is one as well then when it has a bar. */
static gboolean
append_line (GtkTextBuffer     *buffer,
             GString           *markup,
             const GtkTextIter *start,
             const GtkTextIter *end,
             gboolean           in_table)
{
  g_autofree char *text = gtk_text_iter_get_text (start, end);
  gboolean bullet = g_str_has_prefix (text, AUS_BLOCK_BULLET);
  GtkTextIter from = *start;

  if (line_has (buffer, "row", start, end) || (in_table && strchr (text, '|') != NULL))
    {
      append_row (buffer, markup, start, end);
      return TRUE;
    }

  if (bullet || g_str_has_prefix (text, "- "))
    {
      gtk_text_iter_forward_chars (&from, 2);
      g_string_append (markup, "- ");
    }
  else if (line_has (buffer, "heading", start, end))
    {
      g_string_append (markup, "# ");
    }
  else if (line_has (buffer, "keep", start, end))
    {
      g_string_append (markup, "~ ");
    }
  append_inline (buffer, markup, &from, end, FALSE);

  return FALSE;
}

char *
aus_block_buffer_dup_markup (GtkTextBuffer *buffer)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  gboolean table = FALSE;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  for (int i = 0; i < gtk_text_buffer_get_line_count (buffer); i++)
    {
      GtkTextIter start, end;
      gboolean was_table = table;

      gtk_text_buffer_get_iter_at_line (buffer, &start, i);
      end = start;
      if (!gtk_text_iter_ends_line (&end))
        gtk_text_iter_forward_to_line_end (&end);
      if (gtk_text_iter_equal (&start, &end))
        {
          table = FALSE;
          continue;
        }

      g_string_append_c (markup, '\n');
      if (!was_table)
        g_string_append_c (markup, '\n');
      table = append_line (buffer, markup, &start, &end, was_table);
      if (was_table && !table)
        g_string_append_c (markup, '\n');
    }

  return aus_letter_block_tidy (markup->str);
}

char *
aus_block_buffer_dup_words (const char *markup)
{
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  g_autoptr (GString) words = NULL;
  g_autofree char *text = NULL;
  GtkTextIter start, end;

  aus_block_buffer_prepare (buffer);
  aus_block_buffer_set_markup (buffer, markup);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  words = g_string_new (text);
  g_string_replace (words, LINE_BREAK, "\n", 0);
  g_string_replace (words, LITERAL_BAR, "|", 0);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* --- values ----------------------------------------------------------------------------------- */

static gboolean
show_value (GtkTextBuffer *buffer,
            const char    *words)
{
  GtkTextIter from, start, end;
  gboolean found = FALSE;

  gtk_text_buffer_get_start_iter (buffer, &from);
  while (gtk_text_iter_forward_search (&from, words, 0, &start, &end, NULL))
    {
      gtk_text_buffer_apply_tag_by_name (buffer, "value", &start, &end);
      from = end;
      found = TRUE;
    }

  return found;
}

gboolean
aus_block_buffer_show_values (GtkTextBuffer *buffer,
                              GPtrArray     *values)
{
  GtkTextIter start, end;
  gboolean found = FALSE;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), FALSE);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, "value", &start, &end);
  for (guint i = 0; values != NULL && i < values->len; i++)
    {
      g_autofree char *words = aus_block_buffer_dup_words (values->pdata[i]);

      if (g_utf8_strlen (words, -1) >= LEAST_VALUE)
        found = show_value (buffer, words) || found;
    }

  return found;
}

/* --- what the buttons do ---------------------------------------------------------------------- */

void
aus_block_buffer_toggle_bold (GtkTextBuffer *buffer)
{
  GtkTextTag *bold = get_tag (buffer, "bold");
  GtkTextIter start, end, at;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    {
      /* The word with the cursor */
      if (!gtk_text_iter_starts_word (&start))
        gtk_text_iter_backward_word_start (&start);
      end = start;
      gtk_text_iter_forward_word_end (&end);
    }

  at = start;
  if (gtk_text_iter_has_tag (&start, bold)
      && (!gtk_text_iter_forward_to_tag_toggle (&at, bold)
          || gtk_text_iter_compare (&at, &end) >= 0))
    gtk_text_buffer_remove_tag (buffer, bold, &start, &end);
  else
    gtk_text_buffer_apply_tag (buffer, bold, &start, &end);
  g_signal_emit_by_name (buffer, "changed");
}

static gboolean
is_item (GtkTextBuffer *buffer,
         int            line)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_iter_at_line (buffer, &start, line);
  end = start;
  gtk_text_iter_forward_chars (&end, 2);
  text = gtk_text_iter_get_text (&start, &end);

  return g_str_equal (text, AUS_BLOCK_BULLET) || g_str_equal (text, "- ");
}

static void
remove_bullet (GtkTextBuffer *buffer,
               int            line)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (buffer, &start, line);
  end = start;
  gtk_text_iter_forward_chars (&end, 2);
  gtk_text_buffer_delete (buffer, &start, &end);
}

static void
make_item (GtkTextBuffer *buffer,
           int            line)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (buffer, &start, line);
  end = start;
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  for (gsize i = 0; i < G_N_ELEMENTS (line_tags); i++)
    gtk_text_buffer_remove_tag_by_name (buffer, line_tags[i], &start, &end);
  gtk_text_buffer_insert (buffer, &start, AUS_BLOCK_BULLET, -1);
}

void
aus_block_buffer_toggle_items (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;
  int first, last;
  gboolean all = TRUE;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  first = gtk_text_iter_get_line (&start);
  last = gtk_text_iter_get_line (&end);
  for (int i = first; i <= last; i++)
    all = all && is_item (buffer, i);

  gtk_text_buffer_begin_user_action (buffer);
  for (int i = first; i <= last; i++)
    if (all)
      remove_bullet (buffer, i);
    else if (!is_item (buffer, i))
      make_item (buffer, i);
  gtk_text_buffer_end_user_action (buffer);
}

gboolean
aus_block_buffer_break_item (GtkTextBuffer *buffer)
{
  GtkTextIter at, start;
  int line;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), FALSE);

  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_get_iter_at_mark (buffer, &at, gtk_text_buffer_get_insert (buffer));
  line = gtk_text_iter_get_line (&at);
  if (!is_item (buffer, line) || gtk_text_iter_get_line_offset (&at) < 2)
    return FALSE;

  gtk_text_buffer_get_iter_at_line_offset (buffer, &start, line, 2);
  if (gtk_text_iter_ends_line (&start))
    remove_bullet (buffer, line);
  else
    gtk_text_buffer_insert (buffer, &at, "\n" AUS_BLOCK_BULLET, -1);

  return TRUE;
}
