/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-pages.h"

#include <string.h>

#include "aus-letter-pages-private.h"

/* Between the title and the page number in the foot */
#define FOOT_GAP 20.0

#define SOFT_HYPHEN "\302\255"
#define NBSP "\302\240"

G_DEFINE_FINAL_TYPE (AusLetterPages, aus_letter_pages, AUS_TYPE_PAGES)

static void
aus_letter_pages_finalize (GObject *object)
{
  AusLetterPages *self = AUS_LETTER_PAGES (object);

  g_clear_pointer (&self->placed, g_array_unref);
  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_clear_object (&self->context);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (aus_letter_pages_parent_class)->finalize (object);
}

static void
place_pieces (AusLetterPages *self,
              double          air,
              double          margin)
{
  const AusLetterFormat *format = self->format;
  double bottom = AUS_MM (format->height - margin);
  g_autofree AusFlowItem *items = NULL;
  guint n_text;

  g_clear_pointer (&self->placed, g_array_unref);
  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  self->pieces = aus_flow_new (self->document, self->context, air,
                               AUS_MM (format->width - format->left - format->right),
                               bottom - AUS_MM (format->next_page_y), &n_text);

  items = g_new0 (AusFlowItem, self->pieces->len + 1);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      AusPiece *piece = g_ptr_array_index (self->pieces, i);

      items[i].before = piece->before;
      items[i].height = piece->height;
      items[i].keep_next = piece->keep_next;
      items[i].header = piece->header;
      items[i].carried = piece->carried;
      items[i].brought = piece->brought;
    }

  self->placed = aus_paginate (items, n_text, AUS_MM (format->first_line_y),
                               AUS_MM (format->next_page_y), bottom);
  self->n_pages = 1;
  if (self->placed->len > 0)
    self->n_pages += g_array_index (self->placed, AusPlaced, self->placed->len - 1).page;
}

/* One page is the aim: without a foot there is more room, and a little air can go. Only a letter
 * that does not fit then takes further pages, with all the air it likes. */
static void
choose_air (AusLetterPages *self)
{
  for (int quarters = 4; quarters >= 0; quarters--)
    {
      place_pieces (self, quarters / 4.0, self->format->bottom_single);
      if (self->n_pages == 1)
        return;
      /* Far too long: no air would help. */
      if (self->n_pages > 2)
        break;
    }

  place_pieces (self, 1, self->format->bottom);
}

static void
draw_foot (AusLetterPages *self,
           guint           n,
           cairo_t        *cr)
{
  g_autofree char *label = aus_pages_dup_label (AUS_PAGES (self), self->document->page_label, n);
  g_autoptr (PangoLayout) title = NULL;
  AusPart part;
  double left = AUS_MM (self->format->left);
  double right = AUS_MM (self->format->width - self->format->right);
  double leading = aus_type_get_leading (AUS_STYLE_CAPTION);
  double y = AUS_MM (self->format->foot_y) - aus_type_get_baseline (AUS_STYLE_CAPTION, leading);

  if (self->n_pages == 1)
    return;

  right -= aus_ink_draw_line (cr, self->context, AUS_STYLE_CAPTION, label, right, y, 1) + FOOT_GAP;
  title = aus_type_set (self->context, AUS_STYLE_CAPTION, self->document->title, NULL,
                        right - left);
  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  part = (AusPart){ title, AUS_STYLE_CAPTION, 0, 1, 0, 0, FALSE, leading };
  aus_ink_draw_part (cr, &part, left, y);
}

/* The structure tag around all pieces of a block */
static const char *
get_outer_tag (AusBlockKind kind)
{
  switch (kind)
    {
    case AUS_BLOCK_SUBJECT:
      return "H1";
    case AUS_BLOCK_HEADING:
      return "H2";
    case AUS_BLOCK_TABLE:
      return "Table";
    case AUS_BLOCK_ITEM:
      return "L";
    case AUS_BLOCK_SIGNATURES:
      return "Sect";
    case AUS_BLOCK_PARAGRAPH:
    default:
      return "P";
    }
}

/* The one around a part of a piece, NULL: none */
static const char *
get_inner_tag (const AusPiece *piece)
{
  if (piece->kind == AUS_BLOCK_SIGNATURES)
    return "P";
  if (piece->kind != AUS_BLOCK_TABLE)
    return NULL;

  return piece->row == AUS_ROW_HEADER ? "TH" : "TD";
}

static void
draw_piece (AusLetterPages *self,
            const AusPiece *piece,
            double          y,
            cairo_t        *cr)
{
  double x = AUS_MM (self->format->left);
  const char *inner = get_inner_tag (piece);
  gboolean table = piece->kind == AUS_BLOCK_TABLE;

  if (table)
    cairo_tag_begin (cr, "TR", NULL);
  for (guint i = 0; i < piece->parts->len; i++)
    {
      if (inner != NULL)
        cairo_tag_begin (cr, inner, NULL);
      aus_ink_draw_part (cr, &g_array_index (piece->parts, AusPart, i), x, y);
      if (inner != NULL)
        cairo_tag_end (cr, inner);
    }
  if (table)
    cairo_tag_end (cr, "TR");

  for (guint i = 0; i < piece->rules->len; i++)
    {
      const AusRule *rule = &g_array_index (piece->rules, AusRule, i);

      aus_ink_draw_rule (cr, x + rule->x, y + rule->y, rule->length, rule->strong);
    }
}

/* Items that follow each other are one list. */
static gboolean
is_same_outer (const AusPiece *a,
               const AusPiece *b)
{
  return a->block == b->block || (a->kind == AUS_BLOCK_ITEM && b->kind == AUS_BLOCK_ITEM);
}

static void
draw_text (AusLetterPages *self,
           guint           n,
           cairo_t        *cr)
{
  const AusPiece *previous = NULL;

  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);
      const AusPiece *piece = g_ptr_array_index (self->pieces, placed->item);
      gboolean item = piece->kind == AUS_BLOCK_ITEM;

      if (placed->page != n)
        continue;

      if (previous != NULL && previous->kind == AUS_BLOCK_ITEM && previous->block != piece->block)
        cairo_tag_end (cr, "LI");
      if (previous == NULL || !is_same_outer (previous, piece))
        {
          if (previous != NULL)
            cairo_tag_end (cr, get_outer_tag (previous->kind));
          cairo_tag_begin (cr, get_outer_tag (piece->kind), NULL);
        }
      if (item && (previous == NULL || previous->block != piece->block))
        cairo_tag_begin (cr, "LI", NULL);
      draw_piece (self, piece, placed->y, cr);
      previous = piece;
    }

  if (previous != NULL && previous->kind == AUS_BLOCK_ITEM)
    cairo_tag_end (cr, "LI");
  if (previous != NULL)
    cairo_tag_end (cr, get_outer_tag (previous->kind));
}

static void
aus_letter_pages_draw (AusPages *pages,
                       guint     n,
                       cairo_t  *cr)
{
  AusLetterPages *self = AUS_LETTER_PAGES (pages);

  if (n == 0)
    aus_letter_pages_draw_head (self, cr);
  draw_text (self, n, cr);
  draw_foot (self, n, cr);
}

static void
append_lines (GString   *text,
              GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (lines, i));
}

/* A word that is parted at the end of the line is whole again for those who have it read out. */
static void
append_line (GString     *text,
             PangoLayout *layout,
             int          n)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, n);
  gsize hyphen = aus_type_is_parted (layout, n) ? strlen (SOFT_HYPHEN) : 0;

  if (line != NULL)
    g_string_append_len (text, pango_layout_get_text (layout) + line->start_index,
                         (gssize) ((gsize) line->length - hyphen));
}

static gboolean
ends_parted (const AusPiece *piece)
{
  const AusPart *last;

  if (piece->parts->len == 0)
    return FALSE;
  last = &g_array_index (piece->parts, AusPart, piece->parts->len - 1);

  return aus_type_is_parted (last->layout, last->first + last->n_lines - 1);
}

static void
append_piece (GString        *text,
              const AusPiece *piece)
{
  for (guint i = 0; i < piece->parts->len; i++)
    {
      const AusPart *part = &g_array_index (piece->parts, AusPart, i);

      if (i > 0)
        g_string_append_c (text, '\t');
      for (int l = 0; l < part->n_lines; l++)
        append_line (text, part->layout, part->first + l);
    }
  if (!ends_parted (piece))
    g_string_append_c (text, '\n');
}

static char *
aus_letter_pages_dup_text (AusPages *pages,
                           guint     n)
{
  AusLetterPages *self = AUS_LETTER_PAGES (pages);
  GString *text = g_string_new (NULL);

  if (n == 0)
    {
      g_string_append_printf (text, "%s\n", self->document->sender);
      append_lines (text, self->document->recipient);
      for (guint i = 0; i < self->document->info->len; i++)
        {
          AusInfoRow *row = g_ptr_array_index (self->document->info, i);

          g_string_append_printf (text, "%s %s\n", row->label, row->value);
        }
    }
  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);

      if (placed->page == n)
        append_piece (text, g_ptr_array_index (self->pieces, placed->item));
    }
  /* Where lines may not break is no matter to those who hear or search the text. */
  g_string_replace (text, NBSP, " ", 0);

  return g_string_free (text, FALSE);
}

static GPtrArray *
aus_letter_pages_list_headings (AusPages *pages)
{
  AusLetterPages *self = AUS_LETTER_PAGES (pages);
  GPtrArray *headings = g_ptr_array_new ();
  int last = -1;

  for (guint i = 0; i < self->placed->len; i++)
    {
      const AusPlaced *placed = &g_array_index (self->placed, AusPlaced, i);
      const AusPiece *piece = g_ptr_array_index (self->pieces, placed->item);
      const AusBlock *block = g_ptr_array_index (self->document->blocks, piece->block);
      g_autofree char *title = NULL;

      if ((piece->kind != AUS_BLOCK_SUBJECT && piece->kind != AUS_BLOCK_HEADING)
          || (int) piece->block == last)
        continue;
      last = (int) piece->block;
      title = g_strdelimit (g_strdup (block->runs->text), "\n", ' ');
      aus_pages_add_heading (headings, title, placed->page, AUS_MM (self->format->left), placed->y);
    }

  return headings;
}

static void
aus_letter_pages_class_init (AusLetterPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_letter_pages_finalize;
  AUS_PAGES_CLASS (klass)->draw = aus_letter_pages_draw;
  AUS_PAGES_CLASS (klass)->dup_text = aus_letter_pages_dup_text;
  AUS_PAGES_CLASS (klass)->list_headings = aus_letter_pages_list_headings;
}

static void
aus_letter_pages_init (AusLetterPages *self)
{
}

AusPages *
aus_letter_pages_new (AusDocument           *document,
                      const AusLetterFormat *format)
{
  AusLetterPages *self;

  g_return_val_if_fail (AUS_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  self = g_object_new (AUS_TYPE_LETTER_PAGES, NULL);
  self->document = g_object_ref (document);
  self->format = format;
  self->context = aus_type_new_context (document->language, document->font);
  choose_air (self);
  aus_pages_set_size (AUS_PAGES (self), self->n_pages, AUS_MM (format->width),
                      AUS_MM (format->height));
  aus_pages_set_about (AUS_PAGES (self), document->title, document->author, document->language);

  return AUS_PAGES (self);
}
