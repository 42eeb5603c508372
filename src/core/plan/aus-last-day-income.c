/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-last-day-proposal.h"

#include "core/base/aus-date-range.h"

/* First and last day of the period of the fee that @day lies in */
static AusDateRange
get_period (AusFeeUnit unit,
            AusDate    day)
{
  AusDate first;

  if (unit == AUS_FEE_UNIT_WEEK)
    {
      first = aus_date_first_of_week (day);
      return aus_date_range_new (first, aus_date_add_days (first, 6));
    }

  first = aus_date_first_of_month (day);
  if (unit == AUS_FEE_UNIT_MONTH)
    return aus_date_range_new (first, aus_date_last_of_month (day));

  first = aus_date_add_months (first, -((aus_date_get_month (day) - 1) % 3));

  return aus_date_range_new (first, aus_date_last_of_month (aus_date_add_months (first, 2)));
}

/* @fee for @n of @total days, half a unit and more rounded up */
static gboolean
take_part (gint64  fee,
           int     n,
           int     total,
           gint64 *sum)
{
  gint64 part, product;

  if (__builtin_mul_overflow (fee, (gint64) n, &product) ||
      __builtin_add_overflow (product, (gint64) total / 2, &part))
    return FALSE;

  return !__builtin_add_overflow (*sum, part / total, sum);
}

gboolean
aus_last_day_count_income (AusMoney    fee,
                           AusFeeUnit  unit,
                           AusDate     from,
                           AusDate     until,
                           AusMoney   *income)
{
  gint64 sum = 0;

  g_return_val_if_fail (aus_date_is_set (from) && aus_date_is_set (until), FALSE);

  if (!aus_money_is_set (fee) || fee.minor < 0 ||
      (unit != AUS_FEE_UNIT_WEEK && unit != AUS_FEE_UNIT_MONTH && unit != AUS_FEE_UNIT_QUARTER))
    return FALSE;

  for (AusDate day = aus_date_add_days (from, 1); aus_date_compare (day, until) <= 0;)
    {
      AusDateRange period = get_period (unit, day);
      AusDate last = aus_date_compare (period.last, until) < 0 ? period.last : until;

      if (!take_part (fee.minor, aus_date_days_between (day, last) + 1,
                      aus_date_days_between (period.first, period.last) + 1, &sum))
        return FALSE;
      /* The calendar has an end. */
      if (aus_date_equal (last, until))
        break;
      day = aus_date_add_days (last, 1);
    }

  *income = aus_money_new (sum, fee.currency);

  return TRUE;
}
