/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-rows.h"

static int
compare_left (gconstpointer a,
              gconstpointer b)
{
  const AusTimelineSpan *first = *(AusTimelineSpan * const *) a;
  const AusTimelineSpan *second = *(AusTimelineSpan * const *) b;

  if (first->left != second->left)
    return first->left < second->left ? -1 : 1;

  /* qsort is not stable; the place in the array decides. */
  return first < second ? -1 : first > second;
}

static guint
take_row (GArray          *ends,
          AusTimelineSpan *span,
          double           gap)
{
  for (guint i = 0; i < ends->len; i++)
    if (g_array_index (ends, double, i) + gap <= span->left)
      {
        g_array_index (ends, double, i) = span->right;
        return i;
      }

  g_array_append_val (ends, span->right);

  return ends->len - 1;
}

void
aus_timeline_rows_pack (AusTimelineSpan *spans,
                        guint            n_spans,
                        double           gap,
                        guint           *rows,
                        guint            n_lanes)
{
  g_autofree AusTimelineSpan **order = g_new (AusTimelineSpan *, n_spans);
  g_autoptr (GPtrArray) ends = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  g_return_if_fail (n_lanes > 0);

  for (guint i = 0; i < n_lanes; i++)
    g_ptr_array_add (ends, g_array_new (FALSE, FALSE, sizeof (double)));
  for (guint i = 0; i < n_spans; i++)
    order[i] = &spans[i];
  if (n_spans > 0)
    qsort (order, n_spans, sizeof *order, compare_left);

  for (guint i = 0; i < n_spans; i++)
    {
      guint lane = MIN (order[i]->lane, n_lanes - 1);

      order[i]->row = take_row (g_ptr_array_index (ends, lane), order[i], gap);
    }
  for (guint i = 0; i < n_lanes; i++)
    {
      GArray *lane = g_ptr_array_index (ends, i);

      rows[i] = MAX (lane->len, 1);
    }
}
