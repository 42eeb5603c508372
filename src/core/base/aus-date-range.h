/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-date.h"

G_BEGIN_DECLS

/**
 * AusDateRange:
 *
 * An inclusive run of days, passed by value. Both ends are set and first <= last.
 */
typedef struct
{
  AusDate first;
  AusDate last;
} AusDateRange;

#define AUS_TYPE_DATE_RANGE (aus_date_range_get_type ())

GType        aus_date_range_get_type  (void);

/* Swaps the ends if they are the wrong way round. Asserts that both are set. */
AusDateRange aus_date_range_new       (AusDate      first,
                                       AusDate      last);
int          aus_date_range_get_days  (AusDateRange self);
gboolean     aus_date_range_contains  (AusDateRange self,
                                       AusDate      day);
gboolean     aus_date_range_overlaps  (AusDateRange a,
                                       AusDateRange b);

/* The smallest range that holds both */
AusDateRange aus_date_range_union     (AusDateRange a,
                                       AusDateRange b);

G_END_DECLS
