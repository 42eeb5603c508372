/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-head.h"

#include "paper/aus-ink.h"

#define TITLE_SIZE 15.0
#define SUMMARY_SIZE 9.0
#define SMALL_SIZE 8.0
#define GAP 16.0

double
aus_plan_draw_text (cairo_t      *cr,
                    PangoContext *context,
                    AusStyle      style,
                    double        size,
                    const char   *text,
                    double        x,
                    double        y,
                    double        align)
{
  g_autoptr (PangoLayout) layout = aus_type_set_sized (context, style, size, text, 0);
  double width = aus_type_get_width (layout);

  cairo_tag_begin (cr, "P", NULL);
  cairo_move_to (cr, x - align * width, y);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_tag_end (cr, "P");

  return width;
}

static void
draw_title (cairo_t      *cr,
            PangoContext *context,
            const char   *title,
            double        x,
            double        y,
            double        width)
{
  g_autoptr (PangoLayout) layout =
    aus_type_set_sized (context, AUS_STYLE_NAME, TITLE_SIZE, title, width);

  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  aus_ink_set (cr, AUS_INK_TEXT);
  cairo_tag_begin (cr, "H1", NULL);
  cairo_move_to (cr, x, y);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_tag_end (cr, "H1");
}

void
aus_plan_draw_head (cairo_t        *cr,
                    AusPlanEdition *edition,
                    PangoContext   *context,
                    double          left,
                    double          right,
                    double          top)
{
  double first = top + TITLE_SIZE * 0.8;
  double second = first + 15;
  g_autoptr (PangoLayout) as_of =
    aus_type_set_sized (context, AUS_STYLE_CAPTION, SUMMARY_SIZE, edition->as_of, 0);

  draw_title (cr, context, edition->title, left, first,
              right - left - aus_type_get_width (as_of) - GAP);
  aus_ink_set (cr, AUS_INK_TEXT);
  aus_plan_draw_text (cr, context, AUS_STYLE_CAPTION, SUMMARY_SIZE, edition->as_of, right, first,
                      1);
  aus_ink_set (cr, AUS_INK_ACCENT);
  aus_plan_draw_text (cr, context, AUS_STYLE_TAGLINE, SUMMARY_SIZE, edition->summary, left, second,
                      0);
  aus_ink_set (cr, AUS_INK_DIM);
  if (*edition->author != '\0')
    aus_plan_draw_text (cr, context, AUS_STYLE_CAPTION, SUMMARY_SIZE, edition->author, right,
                        second, 1);
}

void
aus_plan_draw_foot (cairo_t        *cr,
                    AusPages       *pages,
                    AusPlanEdition *edition,
                    PangoContext   *context,
                    guint           n,
                    const char     *note,
                    double          left,
                    double          right,
                    double          y)
{
  g_autofree char *pattern = aus_plan_edition_dup_word (edition, "page");
  g_autofree char *page = aus_pages_dup_label (pages, pattern, n);
  gboolean own = *edition->own != '\0';
  gboolean noted = note != NULL && *note != '\0';
  g_autofree char *text = g_strconcat (edition->own, own && noted ? " · " : "",
                                       noted ? note : "", NULL);

  aus_ink_set (cr, AUS_INK_DIM);
  if (*text != '\0')
    aus_plan_draw_text (cr, context, AUS_STYLE_CAPTION, SMALL_SIZE, text, left, y, 0);
  aus_plan_draw_text (cr, context, AUS_STYLE_CAPTION, SMALL_SIZE, page, right, y, 1);
}
