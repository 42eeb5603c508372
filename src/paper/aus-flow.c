/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-flow.h"

#include "aus-flow-private.h"

#define ITEM_INDENT 11.0

static void
free_part (gpointer part)
{
  g_clear_object (&((AusPart *) part)->layout);
}

static void
free_piece (AusPiece *piece)
{
  g_array_unref (piece->parts);
  g_array_unref (piece->rules);
  g_free (piece);
}

AusPiece *
aus_flow_add_piece (AusFlow *self,
                    guint    block,
                    double   before,
                    double   height)
{
  AusPiece *piece = g_new0 (AusPiece, 1);
  AusBlock *source = g_ptr_array_index (self->document->blocks, block);

  piece->block = block;
  piece->kind = source->kind;
  piece->before = before;
  piece->height = height;
  piece->header = -1;
  piece->parts = g_array_new (FALSE, FALSE, sizeof (AusPart));
  piece->rules = g_array_new (FALSE, FALSE, sizeof (AusRule));
  g_array_set_clear_func (piece->parts, free_part);
  g_ptr_array_add (self->pieces, piece);

  return piece;
}

double
aus_flow_get_leading (AusFlow  *self,
                      AusStyle  style)
{
  return aus_type_get_leading (style) * self->leading;
}

void
aus_piece_add_part (AusFlow     *self,
                    AusPiece    *piece,
                    PangoLayout *layout,
                    AusStyle     style,
                    double       x,
                    double       y,
                    gboolean     right)
{
  AusPart part = { layout, style, 0, pango_layout_get_line_count (layout), x, y, right,
                   aus_flow_get_leading (self, style) };

  g_array_append_val (piece->parts, part);
}

void
aus_piece_add_rule (AusPiece *self,
                    double    x,
                    double    y,
                    double    length,
                    gboolean  strong)
{
  AusRule rule = { x, y, length, strong };

  g_array_append_val (self->rules, rule);
}

/* Space above a block that follows one of @previous */
static double
get_gap (AusBlockKind previous,
         AusBlockKind kind)
{
  switch (kind)
    {
    case AUS_BLOCK_SUBJECT:
      return 9;
    case AUS_BLOCK_HEADING:
      return 11;
    case AUS_BLOCK_SIGNATURES:
      return 8;
    case AUS_BLOCK_ITEM:
      return previous == AUS_BLOCK_ITEM ? 1.5 : 2.5;
    case AUS_BLOCK_TABLE:
      return previous == AUS_BLOCK_HEADING ? 0 : 3;
    case AUS_BLOCK_PARAGRAPH:
    default:
      break;
    }

  if (previous == AUS_BLOCK_HEADING)
    return 1;
  if (previous == AUS_BLOCK_SUBJECT)
    return 9;

  return previous == AUS_BLOCK_TABLE ? 6.5 : 6.75;
}

static AusStyle
get_style (AusBlockKind kind)
{
  if (kind == AUS_BLOCK_SUBJECT)
    return AUS_STYLE_SUBJECT;

  return kind == AUS_BLOCK_HEADING ? AUS_STYLE_HEADING : AUS_STYLE_BODY;
}

/* Headings and subjects keep their words whole. */
static PangoLayout *
set_text (AusFlow  *self,
          AusBlock *block,
          AusStyle  style,
          double    width)
{
  if (style != AUS_STYLE_BODY)
    return aus_type_set (self->context, style, block->runs->text, block->runs->bold, width);

  return aus_type_set_paragraph (self->context, style, block->runs->text, block->runs->bold, width);
}

/* One piece per line. The first two and the last two lines of a block hold together. */
static void
add_text (AusFlow *self,
          guint    index,
          double   before)
{
  AusBlock *block = g_ptr_array_index (self->document->blocks, index);
  AusStyle style = get_style (block->kind);
  double indent = block->kind == AUS_BLOCK_ITEM ? ITEM_INDENT : 0;
  g_autoptr (PangoLayout) layout = set_text (self, block, style, self->width - indent);
  int n = pango_layout_get_line_count (layout);
  gboolean whole = block->keep || block->kind == AUS_BLOCK_SUBJECT;
  /* What announces the next block is not parted from it. */
  gboolean leads = g_str_has_suffix (block->runs->text, ":");
  double leading = aus_flow_get_leading (self, style);

  for (int i = 0; i < n; i++)
    {
      AusPiece *piece = aus_flow_add_piece (self, index, i == 0 ? before : 0, leading);
      AusPart part = { g_object_ref (layout), style, i, 1, indent, 0, FALSE, leading };

      if (i == 0 && indent > 0)
        aus_piece_add_part (self, piece, aus_type_set (self->context, style, "•", NULL, 0), style,
                            0, 0, FALSE);
      g_array_append_val (piece->parts, part);
      piece->keep_next = whole || (i < n - 1 && (i == 0 || i == n - 2)) || (leads && i == n - 1);
    }
}

/* A signature block is never alone: what stands before it comes along, all of what says so itself,
 * and two lines of the first block that does not. */
static void
hold_signatures (AusFlow *self)
{
  guint i = self->pieces->len;
  guint block;

  while (i > 0)
    {
      AusPiece *piece = g_ptr_array_index (self->pieces, i - 1);
      AusBlock *source = g_ptr_array_index (self->document->blocks, piece->block);

      if (!source->keep)
        break;
      piece->keep_next = TRUE;
      i--;
    }
  if (i == 0)
    return;

  block = ((AusPiece *) g_ptr_array_index (self->pieces, i - 1))->block;
  for (guint n = 0; n < 2 && i > 0; n++, i--)
    {
      AusPiece *piece = g_ptr_array_index (self->pieces, i - 1);

      if (piece->block == block)
        piece->keep_next = TRUE;
    }
}

/* Behind the text, where the pieces are counted from the first */
static void
add_carried (AusFlow *self)
{
  guint n = self->pieces->len;

  for (guint i = 0; i < n; i++)
    {
      AusPiece *piece = g_ptr_array_index (self->pieces, i);

      if (piece->carried == 0)
        continue;
      piece->carried += n - 1;
      piece->brought += n - 1;
    }
  g_ptr_array_extend_and_steal (self->pieces, g_steal_pointer (&self->added));
}

GPtrArray *
aus_flow_new (AusDocument  *document,
              PangoContext *context,
              double        air,
              double        width,
              double        page,
              guint        *n_text)
{
  AusFlow self = { document, context, 1 - (1 - air) * 0.09, 1 - (1 - air) * 0.38, width,
                   page };
  AusBlockKind previous = AUS_BLOCK_PARAGRAPH;

  self.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) free_piece);
  self.added = g_ptr_array_new ();
  for (guint i = 0; i < document->blocks->len; i++)
    {
      AusBlock *block = g_ptr_array_index (document->blocks, i);
      double before = get_gap (previous, block->kind) * self.gap;

      if (block->kind == AUS_BLOCK_TABLE)
        {
          aus_flow_add_table (&self, i, before);
        }
      else if (block->kind == AUS_BLOCK_SIGNATURES)
        {
          hold_signatures (&self);
          aus_flow_add_signatures (&self, i, before);
        }
      else
        {
          add_text (&self, i, before);
        }
      previous = block->kind;
    }
  *n_text = self.pieces->len;
  add_carried (&self);

  return self.pieces;
}
