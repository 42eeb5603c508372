/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-ink.h"

void
aus_ink_set (cairo_t *cr,
             AusInk   ink)
{
  switch (ink)
    {
    case AUS_INK_DIM:
      cairo_set_source_rgb (cr, 0.36, 0.35, 0.34);
      break;
    case AUS_INK_ACCENT:
      cairo_set_source_rgb (cr, 0.525, 0.369, 0.235);
      break;
    case AUS_INK_TEXT:
    default:
      cairo_set_source_rgb (cr, 0.08, 0.08, 0.08);
      break;
    }
}

/* cairo sets glyphs on whole pixels of a picture, which tears words apart at the size of a preview;
 * outlines stand where they belong. What is printed or saved stays text. */
void
aus_ink_show_line (cairo_t         *cr,
                   PangoLayoutLine *line)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_group_target (cr));

  if (type != CAIRO_SURFACE_TYPE_IMAGE && type != CAIRO_SURFACE_TYPE_RECORDING)
    {
      pango_cairo_show_layout_line (cr, line);
      return;
    }

  pango_cairo_layout_line_path (cr, line);
  cairo_fill (cr);
}

/* Pango drops the blank where it breaks a line. Put back, it keeps the words apart for those who
 * have the text read to them or copy it. */
void
aus_ink_draw_blank (cairo_t     *cr,
                    PangoLayout *of,
                    double       x,
                    double       y)
{
  PangoContext *context = pango_layout_get_context (of);
  g_autoptr (PangoLayout) blank = pango_layout_new (context);

  pango_layout_set_font_description (blank, pango_layout_get_font_description (of));
  pango_layout_set_text (blank, " ", 1);
  cairo_move_to (cr, x, y);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (blank, 0));
}

void
aus_ink_draw_lines (cairo_t     *cr,
                    PangoLayout *layout,
                    double       x,
                    double       y,
                    double       leading)
{
  int n_lines = pango_layout_get_line_count (layout);

  for (int i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      PangoRectangle logical;

      cairo_move_to (cr, x, y + i * leading);
      aus_ink_show_line (cr, line);
      if (i + 1 == n_lines)
        break;
      if (aus_type_is_parted (layout, i))
        continue;
      pango_layout_line_get_extents (line, NULL, &logical);
      aus_ink_draw_blank (cr, layout, x + pango_units_to_double (logical.width), y + i * leading);
    }
}

void
aus_ink_draw_part (cairo_t       *cr,
                   const AusPart *part,
                   double         x,
                   double         y)
{
  double leading = part->leading;
  double baseline = y + part->y + aus_type_get_baseline (part->style, leading);

  aus_ink_set (cr, aus_type_get_ink (part->style));
  for (int i = 0; i < part->n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (part->layout, part->first + i);
      double left = x + part->x;
      PangoRectangle logical;

      if (line == NULL)
        continue;
      pango_layout_line_get_extents (line, NULL, &logical);
      if (part->right)
        left -= pango_units_to_double (logical.width);
      cairo_move_to (cr, left, baseline + i * leading);
      aus_ink_show_line (cr, line);
      if (part->first + i + 1 < pango_layout_get_line_count (part->layout)
          && !aus_type_is_parted (part->layout, part->first + i))
        aus_ink_draw_blank (cr, part->layout, left + pango_units_to_double (logical.width),
                            baseline + i * leading);
    }
}

void
aus_ink_draw_rule (cairo_t *cr,
                   double   x,
                   double   y,
                   double   length,
                   gboolean strong)
{
  cairo_save (cr);
  if (strong)
    cairo_set_source_rgb (cr, 0.36, 0.35, 0.34);
  else
    cairo_set_source_rgb (cr, 0.74, 0.72, 0.70);
  cairo_set_line_width (cr, strong ? 0.6 : 0.4);
  cairo_move_to (cr, x, y);
  cairo_rel_line_to (cr, length, 0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

double
aus_ink_draw_line (cairo_t      *cr,
                   PangoContext *context,
                   AusStyle      style,
                   const char   *text,
                   double        x,
                   double        y,
                   double        align)
{
  g_autoptr (PangoLayout) layout = aus_type_set (context, style, text, NULL, 0);
  AusPart part = { layout, style, 0, 1, 0, 0, align > 0, aus_type_get_leading (style) };

  aus_ink_draw_part (cr, &part, x, y);

  return aus_type_get_width (layout);
}
