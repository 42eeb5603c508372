/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-hours.h"

#include <string.h>

#define MAX_DIGITS 6

/* @length digits from @text as a number; FALSE for anything else. */
static gboolean
read_digits (const char *text,
             gsize       length,
             int        *out)
{
  int value = 0;

  if (length == 0 || length > MAX_DIGITS)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      value = value * 10 + (text[i] - '0');
    }
  *out = value;

  return TRUE;
}

/* What follows the separator @sign: minutes, or a fraction of an hour to the nearest minute. */
static gboolean
read_rest (char        sign,
           const char *rest,
           int        *minutes)
{
  gsize length = strlen (rest);
  int value;

  if (length > 2 || !read_digits (rest, length, &value))
    return FALSE;
  if (sign == ':')
    {
      *minutes = value;
      return length == 2 && value < 60;
    }
  if (length == 1)
    value *= 10;
  *minutes = (value * 60 + 50) / 100;

  return TRUE;
}

gboolean
aus_hours_parse (const char *text,
                 int         maximum,
                 int        *minutes)
{
  g_autofree char *line = g_strstrip (g_strdup (text != NULL ? text : ""));
  gsize whole = strcspn (line, ".,:");
  int hours, rest = 0;

  if (!read_digits (line, whole, &hours))
    return FALSE;
  if (line[whole] != '\0' && !read_rest (line[whole], line + whole + 1, &rest))
    return FALSE;
  if (hours * 60 + rest > maximum)
    return FALSE;

  *minutes = hours * 60 + rest;

  return TRUE;
}

char *
aus_hours_format (int         minutes,
                  const char *locale)
{
  const char *point;
  int hundredths = minutes % 60 * 100 / 60;

  g_return_val_if_fail (minutes >= 0 && locale != NULL, NULL);

  point = g_str_has_prefix (locale, "de") ? "," : ".";
  if (minutes % 60 == 0)
    return g_strdup_printf ("%d", minutes / 60);
  if (minutes % 60 * 100 % 60 != 0)
    return g_strdup_printf ("%d:%02d", minutes / 60, minutes % 60);
  if (hundredths % 10 == 0)
    return g_strdup_printf ("%d%s%d", minutes / 60, point, hundredths / 10);

  return g_strdup_printf ("%d%s%02d", minutes / 60, point, hundredths);
}
