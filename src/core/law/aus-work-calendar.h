/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-holiday.h"

G_BEGIN_DECLS

/* A working week: bit 0 is Monday, bit 6 Sunday */
#define AUS_WEEK_MON_FRI 0x1fu
#define AUS_WEEK_MON_SAT 0x3fu /* German Werktage */
#define AUS_WEEK_ALL     0x7fu

/**
 * AusWorkCalendar:
 *
 * Which days are worked: a week and the days of it that are free. Immutable. Counting costs the
 * logarithm of the number of free days, however far it goes.
 */
#define AUS_TYPE_WORK_CALENDAR (aus_work_calendar_get_type ())
G_DECLARE_FINAL_TYPE (AusWorkCalendar, aus_work_calendar, AUS, WORK_CALENDAR, GObject)

/* @week: the days that are worked, at least one. @holidays: of AusHoliday, sorted with
 * aus_holiday_compare(), not changed any more; NULL for none. A deadline_only day is free only when
 * @for_deadlines. */
AusWorkCalendar *aus_work_calendar_new         (guint            week,
                                                GPtrArray       *holidays,
                                                gboolean         for_deadlines)
                                                G_GNUC_WARN_UNUSED_RESULT;

/* The holidays of @self with another week */
AusWorkCalendar *aus_work_calendar_new_for_week (AusWorkCalendar *self,
                                                 guint            week,
                                                 gboolean         for_deadlines)
                                                 G_GNUC_WARN_UNUSED_RESULT;

/* Monday to Friday, no holidays. The same object each time. Transfer none. */
AusWorkCalendar *aus_work_calendar_get_plain   (void);

gboolean         aus_work_calendar_is_worked   (AusWorkCalendar *self,
                                                AusDate          day);

/* What falls on that day, also at a weekend and also deadline_only ones: the first of several.
 * NULL for none. Transfer none. */
const AusHoliday *aus_work_calendar_get_holiday (AusWorkCalendar *self,
                                                 AusDate          day);

/* The @workdays-th worked day after @day (before it, when negative). 0 is @day itself when it is
 * worked, else the next worked day. Clamped to the years 1–9999. */
AusDate          aus_work_calendar_add         (AusWorkCalendar *self,
                                                AusDate          day,
                                                int              workdays);

/* Worked days in (@a, @b], negative when @b is before @a */
int              aus_work_calendar_between     (AusWorkCalendar *self,
                                                AusDate          a,
                                                AusDate          b);

/* @day when it is worked, else the last worked day before it */
AusDate          aus_work_calendar_on_or_before (AusWorkCalendar *self,
                                                 AusDate          day);

G_END_DECLS
