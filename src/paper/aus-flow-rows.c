/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tables and signature blocks */

#include "config.h"

#include <math.h>

#include "aus-carry.h"
#include "aus-flow-private.h"

#define COLUMN_GAP 14.0
#define ROW_PAD 2.2

#define PARTY_GAP 24.0
#define PLACE_SHARE 0.42
#define PLACE_GAP 9.0
#define SIGN_ROOM 38.0

static AusStyle
get_row_style (AusRowKind kind)
{
  if (kind == AUS_ROW_HEADER)
    return AUS_STYLE_CAPTION;

  return kind == AUS_ROW_TOTAL ? AUS_STYLE_HEADING : AUS_STYLE_BODY;
}

static PangoLayout *
set_cell (AusFlow *self,
          AusRow  *row,
          guint    column,
          double   width)
{
  AusRuns *runs = g_ptr_array_index (row->cells, column);

  return aus_type_set_paragraph (self->context, get_row_style (row->kind), runs->text, runs->bold,
                                 width);
}

static guint
count_columns (AusBlock *block)
{
  guint n = 1;

  for (guint i = 0; i < block->rows->len; i++)
    n = MAX (n, ((AusRow *) g_ptr_array_index (block->rows, i))->cells->len);

  return n;
}

/* The columns after the first are as wide as they need to be, up to a share that leaves the first
 * at least two fifths; the first takes the rest. */
static double *
measure_columns (AusFlow  *self,
                 AusBlock *block,
                 guint     n)
{
  double *widths = g_new0 (double, n);
  double share = n > 1 ? self->width * 0.6 / (n - 1) - COLUMN_GAP : 0;

  for (guint i = 0; i < block->rows->len; i++)
    {
      AusRow *row = g_ptr_array_index (block->rows, i);

      for (guint c = 1; c < row->cells->len; c++)
        {
          g_autoptr (PangoLayout) layout = set_cell (self, row, c, 0);

          widths[c] = MAX (widths[c], ceil (aus_type_get_width (layout)) + 1);
        }
    }

  widths[0] = self->width;
  for (guint c = 1; c < n; c++)
    {
      widths[c] = MIN (widths[c], MAX (share, 20));
      widths[0] -= widths[c] + COLUMN_GAP;
    }
  widths[0] = MAX (widths[0], 20);

  return widths;
}

/* A row in one piece, or in several when it is taller than a page. */
static void
add_row (AusFlow      *self,
         guint         index,
         AusRow       *row,
         const double *widths,
         guint64       right)
{
  AusStyle style = get_row_style (row->kind);
  double leading = aus_flow_get_leading (self, style);
  int chunk = MAX (1, (int) ((self->page - 4 * ROW_PAD) / leading));
  g_autoptr (GPtrArray) layouts = g_ptr_array_new_with_free_func (g_object_unref);
  int n_lines = 1;

  for (guint c = 0; c < row->cells->len; c++)
    {
      PangoLayout *layout = set_cell (self, row, c, widths[c]);

      g_ptr_array_add (layouts, layout);
      n_lines = MAX (n_lines, pango_layout_get_line_count (layout));
    }

  for (int first = 0; first < n_lines; first += chunk)
    {
      int lines = MIN (chunk, n_lines - first);
      AusPiece *piece = aus_flow_add_piece (self, index, 0, lines * leading + 2 * ROW_PAD);
      double x = 0;

      piece->row = row->kind;
      for (guint c = 0; c < layouts->len; c++)
        {
          PangoLayout *layout = g_ptr_array_index (layouts, c);
          gboolean is_right = c < 64 && (right >> c & 1) != 0;
          AusPart part = { NULL, style, first, 0, is_right ? x + widths[c] : x, ROW_PAD, is_right,
                           leading };

          part.n_lines = MIN (lines, pango_layout_get_line_count (layout) - first);
          if (part.n_lines > 0)
            {
              part.layout = g_object_ref (layout);
              g_array_append_val (piece->parts, part);
            }
          x += widths[c] + COLUMN_GAP;
        }
    }
}

/* The row that says what has come together so far; its place among those that are added, from 1 */
static guint
add_sum (AusFlow      *self,
         guint         index,
         guint         n_columns,
         const char   *label,
         const char   *sum,
         const double *widths,
         guint64       right)
{
  AusRow row = { AUS_ROW_BODY, g_ptr_array_new_with_free_func ((GDestroyNotify) aus_runs_free) };
  GPtrArray *pieces = self->pieces;
  AusPiece *piece;

  for (guint c = 0; c < n_columns; c++)
    {
      AusRuns *runs = aus_runs_new ();

      g_free (runs->text);
      runs->text = g_strdup (c == 0 ? label : c + 1 == n_columns ? sum : "");
      g_ptr_array_add (row.cells, runs);
    }
  self->pieces = self->added;
  add_row (self, index, &row, widths, right);
  self->pieces = pieces;
  piece = g_ptr_array_index (self->added, self->added->len - 1);
  piece->row = AUS_ROW_BODY;
  aus_piece_add_rule (piece, 0, piece->height, self->width, FALSE);
  g_ptr_array_unref (row.cells);

  return self->added->len;
}

/* For the last piece of every row: the sums to carry over if a page ended below it */
static void
add_sums (AusFlow      *self,
          guint         index,
          guint         row,
          GPtrArray    *sums,
          const double *widths)
{
  AusBlock *block = g_ptr_array_index (self->document->blocks, index);
  AusPiece *piece = g_ptr_array_index (self->pieces, self->pieces->len - 1);
  const char *sum = g_ptr_array_index (sums, row);
  guint n = count_columns (block);

  if (sum == NULL || *self->document->carried == '\0')
    return;

  piece->carried =
    add_sum (self, index, n, self->document->carried, sum, widths, block->right);
  piece->brought =
    add_sum (self, index, n, self->document->brought, sum, widths, block->right);
}

/* Heads go with the first row, a total goes with the row before it. */
void
aus_flow_add_table (AusFlow *self,
                    guint    index,
                    double   before)
{
  AusBlock *block = g_ptr_array_index (self->document->blocks, index);
  guint n = count_columns (block);
  g_autofree double *widths = measure_columns (self, block, n);
  g_autoptr (GPtrArray) sums = aus_carry_new_sums (block, self->document->language);
  guint first = self->pieces->len;
  int header = -1;

  for (guint i = 0; i < block->rows->len; i++)
    {
      add_row (self, index, g_ptr_array_index (block->rows, i), widths, block->right);
      add_sums (self, index, i, sums, widths);
    }
  if (first == self->pieces->len)
    return;

  ((AusPiece *) g_ptr_array_index (self->pieces, first))->before = before;
  for (guint i = first; i < self->pieces->len; i++)
    {
      AusPiece *piece = g_ptr_array_index (self->pieces, i);
      AusPiece *next = i + 1 < self->pieces->len ? g_ptr_array_index (self->pieces, i + 1) : NULL;

      if (piece->row == AUS_ROW_HEADER)
        {
          header = (int) i;
          piece->keep_next = TRUE;
        }
      piece->header = header;
      if (next != NULL && next->row == AUS_ROW_TOTAL)
        piece->keep_next = TRUE;
      /* The rule above a total is the stronger one. */
      aus_piece_add_rule (piece, 0, piece->height, self->width,
                          next != NULL && next->row == AUS_ROW_TOTAL);
    }
}

/* A line for place and date with its caption, beside it the line to sign on, the name below it.
 * Returns the bottom. */
static double
add_party (AusFlow  *self,
           AusPiece *piece,
           AusRow   *party,
           double    x,
           double    y,
           double    width)
{
  double place = (width - PLACE_GAP) * PLACE_SHARE;
  double below = y + SIGN_ROOM * self->leading + 1.5;
  double bottom = below;

  aus_piece_add_rule (piece, x, below - 1.5, place, TRUE);
  aus_piece_add_rule (piece, x + place + PLACE_GAP, below - 1.5, width - place - PLACE_GAP, TRUE);

  for (guint c = 0; c < party->cells->len; c++)
    {
      AusRuns *runs = g_ptr_array_index (party->cells, c);
      AusStyle style = c == 1 ? AUS_STYLE_BODY : AUS_STYLE_CAPTION;
      double room = c == 0 ? place : width - place - PLACE_GAP;
      PangoLayout *layout;

      if (*runs->text == '\0')
        continue;
      layout = aus_type_set (self->context, style, runs->text, runs->bold, room);
      aus_piece_add_part (self, piece, layout, style, c == 0 ? x : x + place + PLACE_GAP,
                          c == 0 ? below : bottom, FALSE);
      if (c > 0)
        bottom += aus_flow_get_leading (self, style) * pango_layout_get_line_count (layout);
    }

  return MAX (bottom, below + aus_flow_get_leading (self, AUS_STYLE_CAPTION));
}

/* One piece, two parties side by side */
void
aus_flow_add_signatures (AusFlow *self,
                         guint    index,
                         double   before)
{
  AusBlock *block = g_ptr_array_index (self->document->blocks, index);
  AusPiece *piece = aus_flow_add_piece (self, index, before, 0);
  double width = (self->width - PARTY_GAP) / 2;
  double top = 0;

  for (guint i = 0; i < block->rows->len; i++)
    {
      AusRow *party = g_ptr_array_index (block->rows, i);
      double bottom;

      if (i % 2 == 0)
        top = piece->height;
      bottom = add_party (self, piece, party, i % 2 == 0 ? 0 : width + PARTY_GAP, top, width);
      piece->height = MAX (piece->height, bottom);
    }
}
