/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Letterhead, address field, information block, fold marks */

#include "config.h"

#include <math.h>

#include "aus-pages-private.h"

#define MARK_LEFT 4.0
#define MARK_LENGTH 4.0
#define PUNCH_LENGTH 6.0

/* Smallest size for a long address in the window */
#define ADDRESS_MIN 8.0

static double
get_baseline (AusStyle style)
{
  return aus_type_get_baseline (style, aus_type_get_leading (style));
}

static void
draw_letterhead (AusPages *self,
                 cairo_t  *cr)
{
  AusDocument *document = self->document;
  double x = AUS_MM (self->format->head.x);
  double y = AUS_MM (self->format->head.y);
  double right = x + AUS_MM (self->format->head.width);
  double leading = aus_type_get_leading (AUS_STYLE_CAPTION);

  cairo_tag_begin (cr, "P", NULL);
  aus_ink_draw_line (cr, self->context, AUS_STYLE_NAME, document->sender, x, y, 0);
  cairo_tag_end (cr, "P");
  cairo_tag_begin (cr, "P", NULL);
  aus_ink_draw_line (cr, self->context, AUS_STYLE_TAGLINE, document->tagline, x,
                     y + aus_type_get_leading (AUS_STYLE_NAME) + 1, 0);
  cairo_tag_end (cr, "P");

  /* The first contact line stands on the name's baseline. */
  y += get_baseline (AUS_STYLE_NAME) - get_baseline (AUS_STYLE_CAPTION);
  for (guint i = 0; i < document->contact->len; i++)
    {
      cairo_tag_begin (cr, "P", NULL);
      aus_ink_draw_line (cr, self->context, AUS_STYLE_CAPTION,
                         g_ptr_array_index (document->contact, i), right, y + i * leading, 1);
      cairo_tag_end (cr, "P");
    }
}

/* Shrinks until the lines fit the window in height and in width. */
static double
choose_address_size (AusPages *self,
                     double    width,
                     double    height)
{
  double size = 10;

  for (; size > ADDRESS_MIN; size -= 0.25)
    {
      gboolean fits = self->document->recipient->len * size * 1.27 <= height;

      for (guint i = 0; i < self->document->recipient->len && fits; i++)
        {
          const char *text = g_ptr_array_index (self->document->recipient, i);
          g_autoptr (PangoLayout) layout = aus_type_set_sized (self->context, AUS_STYLE_BODY, size,
                                                               text);

          fits = aus_type_get_width (layout) <= width;
        }
      if (fits)
        break;
    }

  return size;
}

static void
draw_address (AusPages *self,
              cairo_t  *cr)
{
  const AusBox *box = &self->format->address;
  double x = AUS_MM (box->x);
  double size = choose_address_size (self, AUS_MM (box->width), AUS_MM (box->height));
  double baseline = AUS_MM (box->y) + size * 1.27 / 2 + size * 0.35;

  if (self->format->return_y > 0 && *self->document->return_line != '\0')
    {
      double y = AUS_MM (self->format->return_y);
      double width;

      cairo_tag_begin (cr, "P", NULL);
      width = aus_ink_draw_line (cr, self->context, AUS_STYLE_RETURN, self->document->return_line,
                                 x, y - get_baseline (AUS_STYLE_RETURN), 0);
      cairo_tag_end (cr, "P");
      aus_ink_draw_rule (cr, x, y + 2.2, width, FALSE);
    }

  aus_ink_set (cr, AUS_INK_TEXT);
  for (guint i = 0; i < self->document->recipient->len; i++)
    {
      const char *text = g_ptr_array_index (self->document->recipient, i);
      g_autoptr (PangoLayout) layout = aus_type_set_sized (self->context, AUS_STYLE_BODY, size,
                                                           text);

      cairo_tag_begin (cr, "P", NULL);
      cairo_move_to (cr, x, baseline + i * size * 1.27);
      pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
      cairo_tag_end (cr, "P");
    }
}

/* Labels in one column, values in the next; rows without any label stand at the right margin. */
static void
draw_info (AusPages *self,
           cairo_t  *cr)
{
  const AusBox *box = &self->format->info;
  double x = AUS_MM (box->x);
  double right = x + AUS_MM (box->width);
  double y = AUS_MM (box->y);
  double column = 0;

  for (guint i = 0; i < self->document->info->len; i++)
    {
      AusInfoRow *row = g_ptr_array_index (self->document->info, i);
      g_autoptr (PangoLayout) layout = aus_type_set (self->context, AUS_STYLE_CAPTION, row->label,
                                                     NULL, 0);

      column = MAX (column, ceil (aus_type_get_width (layout)));
    }

  for (guint i = 0; i < self->document->info->len; i++)
    {
      AusInfoRow *row = g_ptr_array_index (self->document->info, i);
      double drop = get_baseline (AUS_STYLE_BODY) - get_baseline (AUS_STYLE_CAPTION);

      cairo_tag_begin (cr, "P", NULL);
      if (column > 0)
        {
          aus_ink_draw_line (cr, self->context, AUS_STYLE_CAPTION, row->label, x, y + drop, 0);
          aus_ink_draw_line (cr, self->context, AUS_STYLE_BODY, row->value, x + column + 9, y, 0);
        }
      else
        {
          aus_ink_draw_line (cr, self->context, AUS_STYLE_BODY, row->value, right, y, 1);
        }
      cairo_tag_end (cr, "P");
      y += aus_type_get_leading (AUS_STYLE_BODY);
    }
}

static void
draw_marks (AusPages *self,
            cairo_t  *cr)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->format->folds); i++)
    aus_ink_draw_rule (cr, AUS_MM (MARK_LEFT), AUS_MM (self->format->folds[i]),
                       AUS_MM (MARK_LENGTH), FALSE);
  if (self->format->punch > 0)
    aus_ink_draw_rule (cr, AUS_MM (MARK_LEFT), AUS_MM (self->format->punch), AUS_MM (PUNCH_LENGTH),
                       FALSE);
}

void
aus_pages_draw_head (AusPages *self,
                     cairo_t  *cr)
{
  draw_letterhead (self, cr);
  draw_address (self, cr);
  draw_info (self, cr);
  draw_marks (self, cr);
}
