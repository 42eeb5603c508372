/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-ink.h"
#include "paper/aus-letter-pages.h"
#include "paper/aus-paginate.h"

G_BEGIN_DECLS

struct _AusLetterPages
{
  AusPages parent_instance;

  AusDocument *document;
  const AusLetterFormat *format;
  PangoContext *context;
  GPtrArray *pieces; /* of AusPiece */
  GArray *placed;    /* of AusPlaced */
  guint n_pages;
};

/* In aus-letter-pages-head.c: what stands above the text of the first page */
void aus_letter_pages_draw_head (AusLetterPages *self,
                                 cairo_t        *cr);

G_END_DECLS
