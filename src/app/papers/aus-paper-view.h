/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusPaperView:
 *
 * The pages of a paper, one below the other, drawn by the paper layer: what is seen is what is
 * printed. Every page is a child widget that reads its text to a screen reader.
 *
 * Properties: "pages" (AusPages, may be NULL), "zoom" (1.0 is printed size at 96 dpi; 0 fits the
 * width).
 */
#define AUS_TYPE_PAPER_VIEW (aus_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (AusPaperView, aus_paper_view, AUS, PAPER_VIEW, GtkWidget)

void   aus_paper_view_set_pages (AusPaperView *self,
                                 AusPages     *pages);

void   aus_paper_view_set_zoom  (AusPaperView *self,
                                 double        zoom);

/* The factor in use, also while fitting the width */
double aus_paper_view_get_scale (AusPaperView *self);

G_END_DECLS
