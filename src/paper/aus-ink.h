/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-flow.h"

G_BEGIN_DECLS

/* Text and rules on a cairo context, the same on paper, in a PDF and on a screen. */

void   aus_ink_set       (cairo_t         *cr,
                          AusInk           ink);
void   aus_ink_draw_part (cairo_t         *cr,
                          const AusPart   *part,
                          double           x,
                          double           y);
void   aus_ink_draw_rule (cairo_t         *cr,
                          double           x,
                          double           y,
                          double           length,
                          gboolean         strong);

/* @line at the current point, its baseline there */
void   aus_ink_show_line (cairo_t         *cr,
                          PangoLayoutLine *line);

/* A blank in the type of @of behind a line of it that ends at (@x, @y) */
void   aus_ink_draw_blank (cairo_t        *cr,
                           PangoLayout    *of,
                           double          x,
                           double          y);

/* All lines of @layout, the first one's baseline at (@x, @y), with blanks where they were broken */
void   aus_ink_draw_lines (cairo_t        *cr,
                           PangoLayout    *layout,
                           double          x,
                           double          y,
                           double          leading);

/* One line in @style with its top at @y; @align 0 from @x, 1 up to @x. Returns its width. */
double aus_ink_draw_line (cairo_t         *cr,
                          PangoContext    *context,
                          AusStyle         style,
                          const char      *text,
                          double           x,
                          double           y,
                          double           align);

G_END_DECLS
