/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-error.h"
#include "core/base/aus-money.h"

static void
test_currency (void)
{
  static const char *bad[] = { "eur", "EU", "EURO", "", "E1R", "XQQ", "€" };
  static const struct
  {
    const char *code;
    int digits;
  } good[] = { { "EUR", 2 }, { "GBP", 2 }, { "USD", 2 }, { "CHF", 2 }, { "JPY", 0 }, { "KWD", 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (aus_currency_is_valid (good[i].code));
      g_assert_cmpint (aus_currency_get_digits (good[i].code), ==, good[i].digits);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (aus_currency_is_valid (bad[i]));
  g_assert_false (aus_currency_is_valid (NULL));
}

static void
test_sum (void)
{
  AusMoney out = AUS_MONEY_NONE;
  g_autoptr (GError) error = NULL;
  AusMoney a = aus_money_new (214200, "EUR");
  AusMoney b = aus_money_new (-200, "EUR");

  g_assert_true (aus_money_add (a, b, &out, &error));
  g_assert_true (aus_money_equal (out, aus_money_new (214000, "EUR")));
  g_assert_true (aus_money_subtract (a, b, &out, &error));
  g_assert_true (aus_money_equal (out, aus_money_new (214400, "EUR")));
  g_assert_true (aus_money_add (AUS_MONEY_NONE, a, &out, &error));
  g_assert_true (aus_money_equal (out, a));
  g_assert_true (aus_money_subtract (AUS_MONEY_NONE, a, &out, &error));
  g_assert_true (aus_money_equal (out, aus_money_new (-214200, "EUR")));
  g_assert_true (aus_money_add (AUS_MONEY_NONE, AUS_MONEY_NONE, &out, &error));
  g_assert_false (aus_money_is_set (out));
  g_assert_no_error (error);
}

static void
test_refused (void)
{
  AusMoney out = aus_money_new (7, "EUR");
  AusMoney max = aus_money_new (G_MAXINT64, "EUR");
  AusMoney min = aus_money_new (G_MININT64, "EUR");
  AusMoney cent = aus_money_new (1, "EUR");
  AusMoney pound = aus_money_new (100, "GBP");
  g_autoptr (GError) error = NULL;

  g_assert_false (aus_money_add (cent, pound, &out, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_false (aus_money_subtract (cent, pound, &out, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_false (aus_money_add (max, cent, &out, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_false (aus_money_subtract (min, cent, &out, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_false (aus_money_subtract (AUS_MONEY_NONE, min, &out, &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
  g_assert_true (aus_money_equal (out, aus_money_new (7, "EUR")));
}

static const struct
{
  const char *text;
  const char *currency;
  const char *locale;
  gint64 minor;
  const char *expected;
} typed[] = {
  { "1.234,5", "EUR", "de_DE", 123450, "EUR" },
  { "1,234.50", "EUR", "de_DE", 123450, "EUR" },
  { "€ 99", "GBP", "en_GB", 9900, "EUR" },
  { "£1,450", "EUR", "de_DE", 145000, "GBP" },
  { "12", "EUR", "de_DE", 1200, "EUR" },
  { "-3,00", "EUR", "de_DE", -300, "EUR" },
  { "\u22123,00 €", "EUR", "de_DE", -300, "EUR" },
  { "+3", "EUR", "de_DE", 300, "EUR" },
  { "1 234,56 CHF", "EUR", "de_CH", 123456, "CHF" },
  { "1\u00A0234,56\u00A0€", "EUR", "fr_FR", 123456, "EUR" },
  { "1\u202F234,56 €", "EUR", "fr_FR", 123456, "EUR" },
  { "CHF 1’200.00", "EUR", "de_CH", 120000, "CHF" },
  { "1'200.–", "CHF", "de_CH", 0, NULL },
  { "1.234", "EUR", "de_DE", 123400, "EUR" },
  { "1.234", "EUR", "en_GB", 123400, "EUR" },
  { "1,234", "EUR", "de_DE", 123400, "EUR" },
  { "1.234.567", "EUR", "de_DE", 123456700, "EUR" },
  { "1.234.567,89", "EUR", "de_DE", 123456789, "EUR" },
  { "1234,5", "EUR", "en_GB", 123450, "EUR" },
  { "1.234", "KWD", "en_GB", 1234, "KWD" },
  { "1,234", "KWD", "en_GB", 1234000, "KWD" },
  { "1,234", "KWD", "de_DE", 1234, "KWD" },
  { "1,234.567", "KWD", "en_GB", 1234567, "KWD" },
  { "1.234", "JPY", "de_DE", 1234, "JPY" },
  { "¥1200", "EUR", "de_DE", 1200, "JPY" },
  { "US$ 5", "EUR", "de_DE", 500, "USD" },
  { "5 usd", "EUR", "de_DE", 500, "USD" },
  { "92233720368547758,07", "EUR", "de_DE", G_MAXINT64, "EUR" },
  { "92233720368547758,08", "EUR", "de_DE", 0, NULL },
  { "99999999999999999999", "EUR", "de_DE", 0, NULL },
  { "12,5", "JPY", "de_DE", 0, NULL },
  { "1.234,567", "EUR", "de_DE", 0, NULL },
  { "1,23,4", "EUR", "de_DE", 0, NULL },
  { "1.2345", "EUR", "de_DE", 0, NULL },
  { "1.234.5", "EUR", "de_DE", 0, NULL },
  { "1..5", "EUR", "de_DE", 0, NULL },
  { "--5", "EUR", "de_DE", 0, NULL },
  { "5-", "EUR", "de_DE", 0, NULL },
  { "", "EUR", "de_DE", 0, NULL },
  { "€", "EUR", "de_DE", 0, NULL },
  { ",", "EUR", "de_DE", 0, NULL },
  { "abc", "EUR", "de_DE", 0, NULL },
  { "12 apples", "EUR", "de_DE", 0, NULL },
  { "1e3", "EUR", "de_DE", 0, NULL },
  { "5", NULL, "de_DE", 0, NULL },
  { "5\xe4", "EUR", "de_DE", 0, NULL },
};

static void
test_typed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      AusMoney out = aus_money_new (7, "SEK");
      g_autoptr (GError) error = NULL;
      gboolean ok;

      g_test_message ("case %u", i);
      ok = aus_money_parse (typed[i].text, typed[i].currency, typed[i].locale, &out, &error);
      g_assert_cmpint (ok, ==, typed[i].expected != NULL);
      g_assert_cmpint (out.minor, ==, ok ? typed[i].minor : 7);
      g_assert_cmpstr (out.currency, ==, ok ? typed[i].expected : "SEK");
      if (ok)
        g_assert_no_error (error);
      else
        g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
    }
}

static void
test_value (void)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, AUS_TYPE_MONEY);
  g_assert_false (aus_money_is_set (aus_money_value_get (&value)));
  aus_money_value_set (&value, aus_money_new (-5, "CHF"));
  g_assert_true (aus_money_equal (aus_money_value_get (&value), aus_money_new (-5, "CHF")));
  g_assert_false (aus_money_equal (aus_money_new (5, "EUR"), aus_money_new (5, "GBP")));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/money/currency", test_currency);
  g_test_add_func ("/aus/money/sum", test_sum);
  g_test_add_func ("/aus/money/refused", test_refused);
  g_test_add_func ("/aus/money/typed", test_typed);
  g_test_add_func ("/aus/money/value", test_value);

  return g_test_run ();
}
