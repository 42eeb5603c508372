/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/base/aus-json.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_HOLIDAY_FIXED,          /* @month, @day */
  AUS_HOLIDAY_EASTER,         /* @offset days after Easter Sunday */
  AUS_HOLIDAY_NTH_WEEKDAY,    /* the @n-th (-1: last) @weekday of @month, @plus_days later */
  AUS_HOLIDAY_WEEKDAY_BEFORE, /* the last @weekday strictly before @day of @month */
  AUS_HOLIDAY_ONCE,           /* @date */
} AusHolidayKind;

/**
 * AusHolidayRule:
 *
 * When one holiday is, as data/rules/holidays.json says it. Immutable once it is read.
 */
typedef struct
{
  char          *id;
  char          *names[2]; /* by AusLanguage */
  AusHolidayKind kind;
  int            month, day;
  int            weekday, n, plus_days; /* ISO: 1 Monday … 7 Sunday */
  int            offset;
  AusDate        date;
  int            skip_offset;     /* that many days from Easter, it is … */
  int            skip_plus_days;  /* … this many days later; 0: never */
  int            from, to;        /* first and last year */
  guint          only_weekdays;   /* bit 0 is Monday; all bits when it does not matter */
  GArray        *except;          /* of AusDate: the day of that year; NULL for none */
  char          *option;          /* only where the region's option is on; NULL: everywhere */
  gboolean       deadline_only;
} AusHolidayRule;

/* AUS_ERROR_INVALID, naming the member path */
AusHolidayRule *aus_holiday_rule_read    (JsonObject           *object,
                                          const char           *path,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void            aus_holiday_rule_free    (AusHolidayRule       *self);

/* AUS_DATE_NONE for years without it. @year 1–9999. */
AusDate         aus_holiday_rule_get_day (const AusHolidayRule *self,
                                          int                   year);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusHolidayRule, aus_holiday_rule_free)

G_END_DECLS
