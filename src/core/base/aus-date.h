/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AusDate:
 *
 * A day without a time and without a zone, passed by value. The all-zero value (AUS_DATE_NONE)
 * means "no date"; functions that need a date assert that there is one. Years 1 to 9999, Gregorian.
 */
typedef struct
{
  guint32 julian; /* days since 1 January of year 1, which is 1; 0: no date */
} AusDate;

#define AUS_TYPE_DATE (aus_date_get_type ())
#define AUS_DATE_NONE ((AusDate){ 0 })

GType aus_date_get_type (void);

/* year 1–9999; asserts that the day exists */
AusDate  aus_date_new          (int         year,
                                int         month,
                                int         day);

/* Strictly "YYYY-MM-DD". FALSE, and @out untouched, for anything else (also 2026-02-30). */
gboolean aus_date_parse        (const char *iso,
                                AusDate    *out);

/* "YYYY-MM-DD"; "" for no date. Caller frees. */
char    *aus_date_to_iso       (AusDate     self) G_GNUC_WARN_UNUSED_RESULT;

gboolean aus_date_is_set       (AusDate     self);
gboolean aus_date_equal        (AusDate     a,
                                AusDate     b);

/* qsort order; no date sorts first */
int      aus_date_compare      (AusDate     a,
                                AusDate     b);

int      aus_date_get_year     (AusDate     self);
int      aus_date_get_month    (AusDate     self);
int      aus_date_get_day      (AusDate     self);

/* ISO 8601: 1 Monday … 7 Sunday */
int      aus_date_get_weekday  (AusDate     self);
int      aus_date_get_iso_week (AusDate     self);

/* Saturday or Sunday */
gboolean aus_date_is_weekend   (AusDate     self);

/* @days may be negative. The result is clamped to the years 1–9999. */
AusDate  aus_date_add_days     (AusDate     self,
                                int         days);

/* The same day of another month, clamped to that month's last day (§ 188 (3) BGB). */
AusDate  aus_date_add_months   (AusDate     self,
                                int         months);

/* Steps over weekends (not holidays). 0 moves a weekend day forward to Monday. */
AusDate  aus_date_add_workdays (AusDate     self,
                                int         workdays);

/* @b − @a in days */
int      aus_date_days_between (AusDate     a,
                                AusDate     b);

/* Weekdays Monday–Friday in (@a, @b], negative when @b is before @a */
int      aus_date_workdays_between (AusDate a,
                                    AusDate b);

AusDate  aus_date_first_of_month   (AusDate self);
AusDate  aus_date_last_of_month    (AusDate self);

/* Monday of the ISO week */
AusDate  aus_date_first_of_week    (AusDate self);

/* The local calendar day of @when. The program's edge calls it; core is told the day. */
AusDate  aus_date_from_date_time   (GDateTime *when);

/* GValue helpers; a value without boxed content reads as no date */
void     aus_date_value_set        (GValue       *value,
                                    AusDate       date);
AusDate  aus_date_value_get        (const GValue *value);

G_END_DECLS
