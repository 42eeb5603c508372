/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-due-date.h"

AusDate
aus_due_date_shift (AusDate          day,
                    AusWorkCalendar *werktage)
{
  g_return_val_if_fail (aus_date_is_set (day), AUS_DATE_NONE);

  /* A Saturday is a Werktag, but the law names it among the days that shift. */
  while (aus_date_is_weekend (day) || !aus_work_calendar_is_worked (werktage, day))
    day = aus_date_add_days (day, 1);

  return day;
}
