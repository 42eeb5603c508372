/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-holiday-rule.h"
#include "core/law/aus-holidays.h"

G_BEGIN_DECLS

/* What aus-holidays.c and aus-holidays-read.c share. */

typedef enum
{
  AUS_HOLIDAY_MOVE_NONE,            /* a holiday at a weekend is lost */
  AUS_HOLIDAY_MOVE_NEXT_WEEKDAY,    /* the next Monday to Friday that is not free yet */
  AUS_HOLIDAY_MOVE_NEAREST_WEEKDAY, /* Saturday: the Friday before, Sunday: the Monday after */
} AusHolidayMove;

typedef struct _AusHolidayArea AusHolidayArea;

struct _AusHolidayArea
{
  AusHolidayRegion region;

  AusHolidayArea *parent; /* an earlier one of the file, NULL for none */
  AusHolidayMove move;
  char *substitutes[2];   /* what stands behind the name of a moved day, by AusLanguage */
  GPtrArray *rules;       /* of AusHolidayRule, its own ones */
};

struct _AusHolidays
{
  GObject parent_instance;

  AusDate as_of;
  GPtrArray *countries; /* of AusHolidayCountry */
  GPtrArray *areas;     /* of AusHolidayArea */
};

gboolean        aus_holidays_read_root   (AusHolidays *self,
                                          JsonObject  *root,
                                          GError     **error);

/* NULL when there is none */
AusHolidayArea *aus_holidays_find_area   (AusHolidays *self,
                                          const char  *id);

/* NULL when there is none */
const AusHolidayOption *
                aus_holidays_find_option (const AusHolidayRegion *region,
                                          const char             *id);

void            aus_holiday_country_free (AusHolidayCountry *country);
void            aus_holiday_option_free  (AusHolidayOption  *option);
void            aus_holiday_area_free    (AusHolidayArea    *area);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusHolidayCountry, aus_holiday_country_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusHolidayOption, aus_holiday_option_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusHolidayArea, aus_holiday_area_free)

G_END_DECLS
