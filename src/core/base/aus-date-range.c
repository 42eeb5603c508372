/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-date-range.h"

static AusDateRange *
range_copy (AusDateRange *self)
{
  return g_memdup2 (self, sizeof *self);
}

static void
range_free (AusDateRange *self)
{
  g_free (self);
}

G_DEFINE_BOXED_TYPE (AusDateRange, aus_date_range, range_copy, range_free)

AusDateRange
aus_date_range_new (AusDate first,
                    AusDate last)
{
  g_assert (aus_date_is_set (first) && aus_date_is_set (last));

  if (aus_date_compare (first, last) > 0)
    return (AusDateRange){ last, first };

  return (AusDateRange){ first, last };
}

int
aus_date_range_get_days (AusDateRange self)
{
  return aus_date_days_between (self.first, self.last) + 1;
}

gboolean
aus_date_range_contains (AusDateRange self,
                         AusDate      day)
{
  return aus_date_compare (self.first, day) <= 0 && aus_date_compare (day, self.last) <= 0;
}

gboolean
aus_date_range_overlaps (AusDateRange a,
                         AusDateRange b)
{
  return aus_date_compare (a.first, b.last) <= 0 && aus_date_compare (b.first, a.last) <= 0;
}

AusDateRange
aus_date_range_union (AusDateRange a,
                      AusDateRange b)
{
  return (AusDateRange){
    aus_date_compare (a.first, b.first) <= 0 ? a.first : b.first,
    aus_date_compare (a.last, b.last) >= 0 ? a.last : b.last,
  };
}
