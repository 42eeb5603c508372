/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where pages break. Pure arithmetic on heights, top to bottom, in points. */

typedef struct
{
  double before;      /* space above, dropped at the top of a page */
  double height;
  gboolean keep_next; /* on the page of the next item */
  int header;         /* item repeated above this one when it begins a page; -1: none */
  guint carried;      /* item added below this one when it ends a page; 0: none */
  guint brought;      /* and on the next page, below the repeated header; as high as @carried */
} AusFlowItem;

typedef struct
{
  guint page;
  guint item;
  double y;
} AusPlaced;

/* Items never break; a run of items that hold on to the next stays on one page. Only a run that is
 * taller than a whole page breaks, between two of its items.
 * Items that are only repeated or added stand behind the @n_items of the text.
 * (element-type AusPlaced), in the order of the pages, transfer full */
GArray *aus_paginate (const AusFlowItem *items,
                      guint              n_items,
                      double             first_top,
                      double             next_top,
                      double             bottom) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
