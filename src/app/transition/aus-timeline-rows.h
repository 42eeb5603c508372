/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What one item covers, label included, and after packing the row it is in */
typedef struct
{
  guint  lane;
  double left, right;
  guint  row; /* of its lane, from 0 */
} AusTimelineSpan;

/**
 * aus_timeline_rows_pack:
 * @gap: free pixels between two neighbours
 * @rows: (array length=n_lanes): how many rows each lane takes, at least one
 *
 * Gives every span the first row of its lane in which nothing before it is in the way, from left to
 * right; spans that begin together keep their order. Spans of lanes that are not there are taken
 * for the last lane. Pure.
 */
void aus_timeline_rows_pack (AusTimelineSpan *spans,
                             guint            n_spans,
                             double           gap,
                             guint           *rows,
                             guint            n_lanes);

G_END_DECLS
