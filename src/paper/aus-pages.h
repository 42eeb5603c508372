/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "paper/aus-document.h"
#include "paper/aus-letter-format.h"

G_BEGIN_DECLS

/**
 * AusPages:
 *
 * A document set on the pages of a letter. One object serves preview, print and PDF: whatever the
 * cairo context belongs to, the same lines stand in the same places. Lengths are points. Immutable;
 * used by one thread at a time.
 */
#define AUS_TYPE_PAGES (aus_pages_get_type ())
G_DECLARE_FINAL_TYPE (AusPages, aus_pages, AUS, PAGES, GObject)

/* @format must live as long as the pages (the ones of aus-letter-format.h are static). */
AusPages    *aus_pages_new          (AusDocument           *document,
                                     const AusLetterFormat *format) G_GNUC_WARN_UNUSED_RESULT;

/* At least 1 */
guint        aus_pages_get_n_pages  (AusPages              *self);

void         aus_pages_get_size     (AusPages              *self,
                                     double                *width,
                                     double                *height);

/* Transfer none */
AusDocument *aus_pages_get_document (AusPages              *self);

/* Draws page @n (from 0) with its top left corner at the origin, on whatever is there: the caller
 * paints the paper. On a PDF surface the text is tagged as headings, paragraphs, lists and
 * tables. */
void         aus_pages_draw         (AusPages              *self,
                                     guint                  n,
                                     cairo_t               *cr);

/* The text of page @n, line by line from top to bottom, for screen readers. Caller frees. */
char        *aus_pages_dup_text     (AusPages              *self,
                                     guint                  n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
