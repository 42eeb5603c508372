/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-flow.h"
#include "paper/aus-paginate.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

struct _AusPages
{
  GObject parent_instance;

  AusDocument *document;
  const AusLetterFormat *format;
  PangoContext *context;
  GPtrArray *pieces; /* of AusPiece */
  GArray *placed;    /* of AusPlaced */
  guint n_pages;
};

/* In aus-pages-ink.c */
void aus_ink_set        (cairo_t       *cr,
                         AusInk         ink);
void aus_ink_draw_part  (cairo_t       *cr,
                         const AusPart *part,
                         double         x,
                         double         y);
void aus_ink_draw_rule  (cairo_t       *cr,
                         double         x,
                         double         y,
                         double         length,
                         gboolean       strong);
/* @line at the current point, its baseline there */
void aus_ink_show_line  (cairo_t         *cr,
                         PangoLayoutLine *line);
/* One line in @style with its top at @y; @align 0 from @x, 1 up to @x. Returns its width. */
double aus_ink_draw_line (cairo_t      *cr,
                          PangoContext *context,
                          AusStyle      style,
                          const char   *text,
                          double        x,
                          double        y,
                          double        align);

/* In aus-pages-head.c: what stands above the text of the first page */
void aus_pages_draw_head (AusPages     *self,
                          cairo_t      *cr);

G_END_DECLS
