/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/law/aus-work-calendar.h"

G_BEGIN_DECLS

/* The rules hold for these years; others have no holidays. */
#define AUS_HOLIDAYS_FIRST_YEAR 2015
#define AUS_HOLIDAYS_LAST_YEAR  2050

/**
 * AusHolidays:
 *
 * The public holidays of all regions, read from data/rules/holidays.json ("format":
 * "ausklang-holidays", both languages in one file). Immutable, so it may be shared by threads.
 *
 * A region inherits the holidays of another (Saxony those of Germany). Some of a region's holidays
 * hold in some of its communes only: its options say which, and whether they are on when nobody
 * has chosen.
 */
#define AUS_TYPE_HOLIDAYS (aus_holidays_get_type ())
G_DECLARE_FINAL_TYPE (AusHolidays, aus_holidays, AUS, HOLIDAYS, GObject)

typedef struct
{
  char *id;         /* ISO 3166-1 alpha-2: "DE" */
  char *names[2];   /* by AusLanguage */
  char *sources[2]; /* where the rules are from, by AusLanguage */
} AusHolidayCountry;

typedef struct
{
  char    *id;
  char    *names[2]; /* the holiday and where it holds, by AusLanguage */
  gboolean is_default;
} AusHolidayOption;

typedef struct
{
  char                    *id;       /* "DE-SN", or "DE" for what all of Germany shares */
  char                    *names[2]; /* by AusLanguage */
  const AusHolidayCountry *country;
  GPtrArray               *options;  /* of AusHolidayOption, often empty */
} AusHolidayRegion;

/* @name stands for the file in messages. AUS_ERROR in all cases, naming the member path. */
AusHolidays *aus_holidays_new_from_data (const char  *data,
                                         gsize        length,
                                         const char  *name,
                                         GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads holidays.json in @folder (a path: data/rules, or where it is installed). Blocks. */
AusHolidays *aus_holidays_load          (const char  *folder,
                                         GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The day the rules were last looked over */
AusDate      aus_holidays_get_as_of     (AusHolidays *self);

/* In the order of the file: a country's regions are together. */
guint        aus_holidays_get_n_regions (AusHolidays *self);
const AusHolidayRegion *
             aus_holidays_get_region    (AusHolidays *self,
                                         guint        position);

/* NULL when there is no such region; "de-sn" is not "DE-SN" */
const AusHolidayRegion *
             aus_holidays_find_region   (AusHolidays *self,
                                         const char  *id);

/* The holidays of both years and those between, sorted with aus_holiday_compare(): of AusHoliday.
 * Substitute days are among them, deadline_only ones too. An unknown @region or "" has none.
 * @options: ids of the options that are on; NULL for what is on by default. Transfer full. */
GPtrArray   *aus_holidays_list          (AusHolidays        *self,
                                         const char         *region,
                                         const char * const *options,
                                         int                 from_year,
                                         int                 to_year) G_GNUC_WARN_UNUSED_RESULT;

/* The days of @week without the holidays of @region, in all years there are rules for, and without
 * @own_days (of AusHoliday, in any order; NULL for none). @for_deadlines: deadline_only ones are
 * free as well. @region and @options as above. Transfer full. */
AusWorkCalendar *
             aus_holidays_make_calendar (AusHolidays        *self,
                                         const char         *region,
                                         const char * const *options,
                                         GPtrArray          *own_days,
                                         guint               week,
                                         gboolean            for_deadlines)
                                         G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
