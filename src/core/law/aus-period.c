/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-period.h"

#define DAYS_OF_HALF_MONTH 15

AusDate
aus_period_add (AusDate          received,
                int              length,
                AusNoticeUnit    unit,
                AusWorkCalendar *workdays)
{
  g_return_val_if_fail (aus_date_is_set (received), AUS_DATE_NONE);
  g_return_val_if_fail (length > 0, received);

  switch (unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      return workdays != NULL ? aus_work_calendar_add (workdays, received, length)
                              : aus_date_add_days (received, length);
    case AUS_NOTICE_UNIT_WEEKS:
      return aus_date_add_days (received, 7 * length);
    case AUS_NOTICE_UNIT_MONTHS:
      return aus_date_add_months (received, length);
    case AUS_NOTICE_UNIT_HALF_MONTHS:
      return aus_date_add_days (aus_date_add_months (received, length / 2),
                                length % 2 * DAYS_OF_HALF_MONTH);
    default:
      g_assert_not_reached ();
    }
}

static AusDate
last_of_quarter (AusDate day)
{
  int months = (12 - aus_date_get_month (day)) % 3;

  return aus_date_last_of_month (aus_date_add_months (aus_date_first_of_month (day), months));
}

AusDate
aus_period_next_anchor (AusDate         day,
                        AusNoticeAnchor anchor)
{
  g_return_val_if_fail (aus_date_is_set (day), AUS_DATE_NONE);

  switch (anchor)
    {
    case AUS_NOTICE_ANCHOR_ANY:
      return day;
    case AUS_NOTICE_ANCHOR_MID_OR_MONTH_END:
      /* "The middle of the month" is the 15th, in February too (§ 192 BGB, § 902 (3) ABGB). */
      return aus_date_get_day (day) <= 15
               ? aus_date_new (aus_date_get_year (day), aus_date_get_month (day), 15)
               : aus_date_last_of_month (day);
    case AUS_NOTICE_ANCHOR_MONTH_END:
      return aus_date_last_of_month (day);
    case AUS_NOTICE_ANCHOR_QUARTER_END:
      return last_of_quarter (day);
    case AUS_NOTICE_ANCHOR_YEAR_END:
      return aus_date_new (aus_date_get_year (day), 12, 31);
    default:
      g_assert_not_reached ();
    }
}
