/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-date.h"

#include <string.h>

#define FIRST_JULIAN 1u       /* 0001-01-01 */
#define LAST_JULIAN  3652059u /* 9999-12-31 */

static AusDate *
date_copy (AusDate *self)
{
  return g_memdup2 (self, sizeof *self);
}

static void
date_free (AusDate *self)
{
  g_free (self);
}

G_DEFINE_BOXED_TYPE (AusDate, aus_date, date_copy, date_free)

static void
to_g_date (AusDate self,
           GDate  *out)
{
  g_assert (aus_date_is_set (self));

  g_date_clear (out, 1);
  g_date_set_julian (out, self.julian);
}

static AusDate
from_julian (gint64 julian)
{
  return (AusDate){ (guint32) CLAMP (julian, FIRST_JULIAN, LAST_JULIAN) };
}

static AusDate
from_g_date (const GDate *date)
{
  return (AusDate){ g_date_get_julian (date) };
}

AusDate
aus_date_new (int year,
              int month,
              int day)
{
  GDate date;

  g_assert (year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31);
  g_assert (g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year));

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return from_g_date (&date);
}

static int
digits (const char *text,
        int         n)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }

  return value;
}

gboolean
aus_date_parse (const char *iso,
                AusDate    *out)
{
  int year, month, day;

  if (iso == NULL || strlen (iso) != strlen ("YYYY-MM-DD") || iso[4] != '-' || iso[7] != '-')
    return FALSE;

  year = digits (iso, 4);
  month = digits (iso + 5, 2);
  day = digits (iso + 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *out = aus_date_new (year, month, day);

  return TRUE;
}

char *
aus_date_to_iso (AusDate self)
{
  if (!aus_date_is_set (self))
    return g_strdup ("");

  return g_strdup_printf ("%04d-%02d-%02d", aus_date_get_year (self), aus_date_get_month (self),
                          aus_date_get_day (self));
}

gboolean
aus_date_is_set (AusDate self)
{
  return self.julian != 0;
}

gboolean
aus_date_equal (AusDate a,
                AusDate b)
{
  return a.julian == b.julian;
}

int
aus_date_compare (AusDate a,
                  AusDate b)
{
  return (a.julian > b.julian) - (a.julian < b.julian);
}

int
aus_date_get_year (AusDate self)
{
  GDate date;

  to_g_date (self, &date);

  return g_date_get_year (&date);
}

int
aus_date_get_month (AusDate self)
{
  GDate date;

  to_g_date (self, &date);

  return (int) g_date_get_month (&date);
}

int
aus_date_get_day (AusDate self)
{
  GDate date;

  to_g_date (self, &date);

  return g_date_get_day (&date);
}

int
aus_date_get_weekday (AusDate self)
{
  g_assert (aus_date_is_set (self));

  return (int) ((self.julian - 1) % 7) + 1; /* 0001-01-01 was a Monday */
}

int
aus_date_get_iso_week (AusDate self)
{
  GDate date;

  to_g_date (self, &date);

  return (int) g_date_get_iso8601_week_of_year (&date);
}

gboolean
aus_date_is_weekend (AusDate self)
{
  return aus_date_get_weekday (self) >= 6;
}

AusDate
aus_date_add_days (AusDate self,
                   int     days)
{
  g_assert (aus_date_is_set (self));

  return from_julian ((gint64) self.julian + days);
}

AusDate
aus_date_add_months (AusDate self,
                     int     months)
{
  gint64 month = (gint64) aus_date_get_year (self) * 12 + aus_date_get_month (self) - 1 + months;
  int year = (int) CLAMP (month / 12, 1, 9999);
  int day = aus_date_get_day (self);

  if (month < 12)
    return from_julian (FIRST_JULIAN);
  if (month / 12 > 9999)
    return from_julian (LAST_JULIAN);

  month = month % 12 + 1;
  day = MIN (day, g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));

  return aus_date_new (year, (int) month, day);
}

AusDate
aus_date_add_workdays (AusDate self,
                       int     workdays)
{
  int weekday = aus_date_get_weekday (self);
  gint64 from, weeks, rest;

  /* From a weekend one counts as from the Friday before it (forwards) or the Monday after it. */
  if (weekday >= 6)
    {
      if (workdays <= 0)
        return aus_date_add_workdays (aus_date_add_days (self, 8 - weekday), workdays);
      self = aus_date_add_days (self, 5 - weekday);
      weekday = 5;
    }

  from = (gint64) weekday - 1 + workdays; /* days from this week's Monday, weekends left out */
  weeks = from >= 0 ? from / 5 : -((4 - from) / 5);
  rest = from - weeks * 5;

  return from_julian ((gint64) self.julian - (weekday - 1) + weeks * 7 + rest);
}

int
aus_date_days_between (AusDate a,
                       AusDate b)
{
  g_assert (aus_date_is_set (a) && aus_date_is_set (b));

  return (int) ((gint64) b.julian - a.julian);
}

/* Monday–Friday days up to and including the day, from a fixed Sunday on */
static gint64
workdays_until (AusDate day)
{
  gint64 n = day.julian;

  return n / 7 * 5 + MIN (n % 7, 5);
}

int
aus_date_workdays_between (AusDate a,
                           AusDate b)
{
  g_assert (aus_date_is_set (a) && aus_date_is_set (b));

  return (int) (workdays_until (b) - workdays_until (a));
}

AusDate
aus_date_first_of_month (AusDate self)
{
  return aus_date_add_days (self, 1 - aus_date_get_day (self));
}

AusDate
aus_date_last_of_month (AusDate self)
{
  int year = aus_date_get_year (self);
  int month = aus_date_get_month (self);

  return aus_date_new (year, month,
                       g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
}

AusDate
aus_date_first_of_week (AusDate self)
{
  return aus_date_add_days (self, 1 - aus_date_get_weekday (self));
}

AusDate
aus_date_from_date_time (GDateTime *when)
{
  int year, month, day;

  g_date_time_get_ymd (when, &year, &month, &day);

  return aus_date_new (year, month, day);
}

void
aus_date_value_set (GValue *value,
                    AusDate date)
{
  g_value_set_boxed (value, &date);
}

AusDate
aus_date_value_get (const GValue *value)
{
  const AusDate *date = g_value_get_boxed (value);

  return date != NULL ? *date : AUS_DATE_NONE;
}
