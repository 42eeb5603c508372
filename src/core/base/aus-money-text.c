/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money.h"

#include <string.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "aus-error.h"

#include <glib/gi18n-lib.h>

/* Reading an amount as a person types it, apart from the arithmetic in aus-money.c. */

/* Bytes of a text that is no amount, in the message */
#define MAX_SHOWN 60

static const struct
{
  const char *sign;
  const char *code;
} signs[] = {
  { "€", "EUR" }, { "£", "GBP" }, { "US$", "USD" }, { "$", "USD" }, { "Fr.", "CHF" },
  { "¥", "JPY" },
};

static gboolean
not_an_amount (const char *text,
               GError    **error)
{
  /* The text may be anything: messages are UTF-8, and short. */
  g_autofree char *shown = g_utf8_make_valid (text, (gssize) strnlen (text, MAX_SHOWN));

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("not an amount: \"%s\""), shown);

  return FALSE;
}

/* Takes a sign or an ISO code out of @text; TRUE when what is left has no other letters. */
static gboolean
take_currency (char       *text,
               const char *fallback,
               char        out[4])
{
  g_strlcpy (out, fallback != NULL ? fallback : "", 4);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      char *found = strstr (text, signs[i].sign);

      if (found == NULL)
        continue;
      memset (found, ' ', strlen (signs[i].sign));
      g_strlcpy (out, signs[i].code, 4);
      return TRUE;
    }
  for (char *c = text; *c != '\0'; c++)
    {
      g_autofree char *code = g_ascii_strup (c, 3);

      if (!g_ascii_isalpha (*c))
        continue;
      if (!aus_currency_is_valid (code))
        return FALSE;
      memset (c, ' ', 3);
      g_strlcpy (out, code, 4);
      return TRUE;
    }

  return aus_currency_is_valid (out);
}

/* Spaces of all widths and apostrophes only group digits; "−" is a minus. */
static char *
normalize (const char *text)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar ch = g_utf8_get_char (c);

      if (g_unichar_isspace (ch) || ch == 0x202F || ch == '\'' || ch == 0x2019)
        continue;
      g_string_append_unichar (plain, ch == 0x2212 ? '-' : ch);
    }

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static gboolean
is_decimal_separator (char        separator,
                      const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open (UNUM_DECIMAL, NULL, 0, locale, NULL, &status);
  UChar symbol[8] = { 0 };
  gboolean same;

  if (U_FAILURE (status))
    return separator == '.';

  unum_getSymbol (format, UNUM_DECIMAL_SEPARATOR_SYMBOL, symbol, G_N_ELEMENTS (symbol), &status);
  same = U_SUCCESS (status) && symbol[0] == (UChar) separator;
  unum_close (format);

  return same;
}

/* Where the decimals start in "1.234,5": the last separator, if what follows can be decimals. */
static const char *
find_decimals (const char *number,
               int         digits,
               const char *locale)
{
  const char *last = strrchr (number, '.');
  const char *comma = strrchr (number, ',');
  size_t after;

  if (last == NULL || (comma != NULL && comma > last))
    last = comma;
  if (last == NULL)
    return NULL;

  after = strlen (last + 1);
  if (strchr (number, *last) != last)
    return NULL; /* twice the same: thousands */
  if (after == 3 && strpbrk (number, ".,") == last
      && (digits < 3 || !is_decimal_separator (*last, locale)))
    return NULL;

  return after <= (size_t) digits ? last : NULL;
}

static gboolean
add_digit (gint64 *value,
           char    digit)
{
  return !__builtin_mul_overflow (*value, 10, value)
         && !__builtin_add_overflow (*value, (gint64) (digit - '0'), value);
}

/* "1,234,567" but not "1,23,4" or "1.234,567": groups behind a separator have three digits, and
 * there is one kind of separator. */
static gboolean
groups_are_sound (const char *number,
                  const char *end)
{
  int run = 0;
  char separator = '\0';

  for (const char *c = number; c < end; c++)
    {
      if (g_ascii_isdigit (*c))
        {
          run++;
          continue;
        }
      if ((*c != '.' && *c != ',') || run == 0 || run > 3)
        return FALSE;
      if (separator != '\0' && (*c != separator || run != 3))
        return FALSE;
      separator = *c;
      run = 0;
    }

  return run > 0 && (separator == '\0' || run == 3);
}

static gboolean
read_number (const char *number,
             int         digits,
             const char *locale,
             gint64     *out)
{
  const char *decimals = find_decimals (number, digits, locale);
  const char *end = decimals != NULL ? decimals : number + strlen (number);
  gint64 value = 0;
  int n_decimals = 0;

  if (!groups_are_sound (number, end))
    return FALSE;
  for (const char *c = number; c < end; c++)
    if (g_ascii_isdigit (*c) && !add_digit (&value, *c))
      return FALSE;
  for (const char *c = decimals != NULL ? decimals + 1 : ""; *c != '\0'; c++, n_decimals++)
    if (!g_ascii_isdigit (*c) || !add_digit (&value, *c))
      return FALSE;
  for (; n_decimals < digits; n_decimals++)
    if (!add_digit (&value, '0'))
      return FALSE;

  *out = value;

  return TRUE;
}

gboolean
aus_money_parse (const char *text,
                 const char *currency,
                 const char *locale,
                 AusMoney   *out,
                 GError    **error)
{
  g_autofree char *rest = g_strdup (text);
  g_autofree char *number = NULL;
  const char *unsigned_number;
  char code[4];
  gint64 minor;

  if (!g_utf8_validate (text, -1, NULL) || !take_currency (rest, currency, code))
    return not_an_amount (text, error);

  number = normalize (rest);
  unsigned_number = *number == '-' || *number == '+' ? number + 1 : number;
  if (!read_number (unsigned_number, aus_currency_get_digits (code), locale, &minor))
    return not_an_amount (text, error);

  *out = aus_money_new (*number == '-' ? -minor : minor, code);

  return TRUE;
}
