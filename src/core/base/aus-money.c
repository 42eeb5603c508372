/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-money.h"

#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/ustring.h>

#include "aus-error.h"

static AusMoney *
money_copy (AusMoney *self)
{
  return g_memdup2 (self, sizeof *self);
}

static void
money_free (AusMoney *self)
{
  g_free (self);
}

G_DEFINE_BOXED_TYPE (AusMoney, aus_money, money_copy, money_free)

static gboolean
looks_like_currency (const char *code)
{
  return code != NULL && strlen (code) == 3 && g_ascii_isupper (code[0])
         && g_ascii_isupper (code[1]) && g_ascii_isupper (code[2]);
}

AusMoney
aus_money_new (gint64      minor,
               const char *currency)
{
  AusMoney self = { minor, "" };

  g_assert (looks_like_currency (currency));
  memcpy (self.currency, currency, sizeof self.currency);

  return self;
}

gboolean
aus_money_is_set (AusMoney self)
{
  return self.currency[0] != '\0';
}

gboolean
aus_money_equal (AusMoney a,
                 AusMoney b)
{
  return a.minor == b.minor && g_str_equal (a.currency, b.currency);
}

gboolean
aus_currency_is_valid (const char *code)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[4];

  if (!looks_like_currency (code))
    return FALSE;

  u_uastrcpy (wide, code);

  return ucurr_isAvailable (wide, U_DATE_MIN, U_DATE_MAX, &status) && U_SUCCESS (status);
}

int
aus_currency_get_digits (const char *code)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[4];
  int32_t digits;

  g_return_val_if_fail (looks_like_currency (code), 2);

  u_uastrcpy (wide, code);
  digits = ucurr_getDefaultFractionDigits (wide, &status);

  return U_SUCCESS (status) ? digits : 2;
}

static gboolean
check_currencies (AusMoney  *a,
                  AusMoney  *b,
                  GError   **error)
{
  if (!aus_money_is_set (*a))
    memcpy (a->currency, b->currency, sizeof a->currency);
  if (!aus_money_is_set (*b))
    memcpy (b->currency, a->currency, sizeof b->currency);
  if (g_str_equal (a->currency, b->currency))
    return TRUE;

  g_set_error (error, AUS_ERROR, AUS_ERROR_MISMATCH, "%s and %s do not add up", a->currency,
               b->currency);

  return FALSE;
}

gboolean
aus_money_add (AusMoney   a,
               AusMoney   b,
               AusMoney  *out,
               GError   **error)
{
  gint64 sum;

  if (!check_currencies (&a, &b, error))
    return FALSE;
  if (__builtin_add_overflow (a.minor, b.minor, &sum))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, "amount out of range");
      return FALSE;
    }

  a.minor = sum;
  *out = a;

  return TRUE;
}

gboolean
aus_money_subtract (AusMoney   a,
                    AusMoney   b,
                    AusMoney  *out,
                    GError   **error)
{
  gint64 difference;

  if (!check_currencies (&a, &b, error))
    return FALSE;
  if (__builtin_sub_overflow (a.minor, b.minor, &difference))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, "amount out of range");
      return FALSE;
    }

  a.minor = difference;
  *out = a;

  return TRUE;
}

void
aus_money_value_set (GValue  *value,
                     AusMoney money)
{
  g_value_set_boxed (value, &money);
}

AusMoney
aus_money_value_get (const GValue *value)
{
  const AusMoney *money = g_value_get_boxed (value);

  return money != NULL ? *money : AUS_MONEY_NONE;
}
