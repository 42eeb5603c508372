/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-date-text.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>

#define MAX_TEXT 64

typedef struct
{
  const char *pattern;
  gboolean    has_year;
} Pattern;

/* ICU matches a pattern's separators exactly and its month names in any case. */
static const Pattern german[] = {
  { "d.M.y", TRUE },      { "d. MMMM y", TRUE }, { "d. MMM y", TRUE },
  { "d.M.", FALSE },      { "d.M", FALSE },      { "d. MMMM", FALSE },
  { "d. MMM", FALSE },    { "d MMM y", TRUE },
};

static const Pattern british[] = {
  { "d/M/y", TRUE },      { "d.M.y", TRUE },     { "d MMMM y", TRUE },  { "d MMM y", TRUE },
  { "d/M", FALSE },       { "d MMMM", FALSE },   { "d MMM", FALSE },
};

static const Pattern american[] = {
  { "M/d/y", TRUE },      { "MMMM d, y", TRUE }, { "MMM d, y", TRUE },  { "d MMM y", TRUE },
  { "M/d", FALSE },       { "MMMM d", FALSE },   { "MMM d", FALSE },
};

static const Pattern *
patterns_for (const char *locale,
              guint      *n)
{
  if (g_str_has_prefix (locale, "de"))
    {
      *n = G_N_ELEMENTS (german);
      return german;
    }
  if (g_str_equal (locale, "en_US"))
    {
      *n = G_N_ELEMENTS (american);
      return american;
    }
  *n = G_N_ELEMENTS (british);

  return british;
}

/* TRUE when all of @text is a day in @pattern. Calendar fields are read in UTC, so no day
 * shifts. */
static gboolean
parse_with (const UChar   *text,
            const Pattern *pattern,
            const char    *locale,
            int           *year,
            int           *month,
            int           *day)
{
  UChar wanted[MAX_TEXT];
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format;
  UCalendar *calendar;
  int32_t position = 0;
  gboolean ok;

  u_uastrcpy (wanted, pattern->pattern);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1, wanted, -1, &status);
  if (U_FAILURE (status))
    return FALSE;
  udat_setLenient (format, FALSE);
  calendar = ucal_open (u"UTC", -1, locale, UCAL_GREGORIAN, &status);
  ucal_setAttribute (calendar, UCAL_LENIENT, 0);
  ucal_clear (calendar);
  ucal_set (calendar, UCAL_YEAR, 2024); /* a leap year, so that 29 February can be read */

  udat_parseCalendar (format, calendar, text, -1, &position, &status);
  ok = U_SUCCESS (status) && position == u_strlen (text);
  *year = ucal_get (calendar, UCAL_YEAR, &status);
  *month = ucal_get (calendar, UCAL_MONTH, &status) + 1;
  *day = ucal_get (calendar, UCAL_DATE, &status);
  ok = ok && U_SUCCESS (status);

  ucal_close (calendar);
  udat_close (format);

  return ok;
}

/* Through the ISO reader, which knows which days exist. */
static gboolean
make_date (int      year,
           int      month,
           int      day,
           AusDate *out)
{
  g_autofree char *iso = g_strdup_printf ("%04d-%02d-%02d", year, month, day);

  return aus_date_parse (iso, out);
}

static gboolean
next_with_day (AusDate  today,
               int      month,
               int      day,
               AusDate *out)
{
  int year = aus_date_get_year (today);

  /* Eight years hold a leap day even across 2100. */
  for (int i = 0; i <= 8; i++)
    {
      AusDate date;

      if (make_date (year + i, month, day, &date) && aus_date_compare (date, today) >= 0)
        {
          *out = date;
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
aus_date_parse_text (const char *text,
                     const char *locale,
                     AusDate     today,
                     AusDate    *out)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  UChar wide[MAX_TEXT];
  UErrorCode status = U_ZERO_ERROR;
  guint n;
  const Pattern *patterns = patterns_for (locale, &n);

  if (aus_date_parse (trimmed, out))
    return TRUE;

  u_strFromUTF8 (wide, MAX_TEXT, NULL, trimmed, -1, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING || *trimmed == '\0')
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      int year, month, day;

      if (!parse_with (wide, &patterns[i], locale, &year, &month, &day))
        continue;
      if (!patterns[i].has_year)
        return next_with_day (today, month, day, out);
      return make_date (year < 100 ? year + 2000 : year, month, day, out);
    }

  return FALSE;
}
