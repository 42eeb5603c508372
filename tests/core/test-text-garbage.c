/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/aus-date-text.h"
#include "core/base/aus-error.h"
#include "core/base/aus-money.h"

/* What a person may type or paste where a day or an amount belongs: nothing of it crashes, and what
 * is read is sound. */

#define SEED     20261123
#define N_ROUNDS 20000
#define LONG     (1024 * 1024)

static const char *const locales[] = {
  "de_DE.UTF-8", "en_GB", "en_US", "C", "", "ar_EG", "xx@y=z",
};

/* Taken whole or cut anywhere */
static const char *const pieces[] = {
  "10.12.2026", "10. Dez. 2026", "2026-12-31", "12/31/2026", "29.02.", "31.", "1.234,56", "-",
  "€ 99", "£1,450", "CHF", "1 234,56", "9223372036854775807", "0,005", "\xC2\xA0", "\xE2\x80\xAF",
  "−", "\xD9\xA1\xD9\xA2", "١٢", "e5", "+", "'", "%n%s", "\n", "März", "\xC3", "\xFF\xFE", "(",
  "0000", ".", ",", ";", "\xED\xA0\x80", "\xF4\x90\x80\x80", "EUR", "XAU", "JPY", "KWD",
};

static void
check_date (const char *text,
            const char *locale)
{
  AusDate today = aus_date_new (2026, 11, 23);
  AusDate mark = aus_date_new (1, 1, 1);
  AusDate date = mark;
  g_autofree char *iso = NULL;
  AusDate again;

  if (!aus_date_parse_text (text, locale, today, &date))
    {
      g_assert_true (aus_date_equal (date, mark));
      return;
    }
  iso = aus_date_to_iso (date);
  g_assert_cmpuint (strlen (iso), ==, 10);
  g_assert_true (aus_date_parse (iso, &again));
  g_assert_true (aus_date_equal (again, date));
}

static void
check_money (const char *text,
             const char *currency,
             const char *locale)
{
  AusMoney mark = aus_money_new (-77, "SEK");
  AusMoney money = mark;
  g_autoptr (GError) error = NULL;

  if (!aus_money_parse (text, currency, locale, &money, &error))
    {
      g_assert_nonnull (error);
      g_assert_cmpuint (error->domain, ==, AUS_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_true (aus_money_equal (money, mark));
      return;
    }
  g_assert_no_error (error);
  g_assert_true (aus_currency_is_valid (money.currency));
}

static void
check_text (const char *text,
            const char *locale)
{
  check_date (text, locale);
  check_money (text, "EUR", locale);
  check_money (text, "KWD", locale);
}

static char *
random_text (GRand *dice)
{
  GString *text = g_string_new (NULL);
  int n = g_rand_int_range (dice, 0, 7);

  for (int i = 0; i < n; i++)
    {
      const char *piece = pieces[g_rand_int_range (dice, 0, G_N_ELEMENTS (pieces))];
      gint32 length = (gint32) strlen (piece);

      switch (g_rand_int_range (dice, 0, 4))
        {
        case 0:
          g_string_append_c (text, (char) g_rand_int_range (dice, 1, 256));
          break;
        case 1:
          g_string_append_len (text, piece, g_rand_int_range (dice, 0, length + 1));
          break;
        default:
          g_string_append (text, piece);
        }
    }

  return g_string_free (text, FALSE);
}

static void
test_random (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autofree char *text = random_text (dice);

      check_text (text, locales[g_rand_int_range (dice, 0, G_N_ELEMENTS (locales))]);
    }
}

/* Every byte alone, and after a good beginning */
static void
test_every_byte (void)
{
  for (int byte = 1; byte < 256; byte++)
    {
      char alone[] = { (char) byte, '\0' };
      g_autofree char *after_date = g_strconcat ("10.12.2026", alone, NULL);
      g_autofree char *inside = g_strconcat ("1", alone, "2", alone, "34", NULL);

      check_text (alone, "de_DE");
      check_text (after_date, "de_DE");
      check_text (inside, "en_US");
    }
}

static void
test_truncated (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (gsize length = 0; length <= strlen (pieces[i]); length++)
      {
        g_autofree char *text = g_strndup (pieces[i], length);

        check_text (text, "de_DE");
        check_text (text, "en_GB");
      }
}

/* A megabyte of the same is refused, at once. */
static void
test_long (void)
{
  const char *const units[] = {
    "1", "0", ".", "1.", "1,", " ", "€", "-", "a", "\xC3", "\xE2\x80\xAF",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_sized_new (LONG + 8);
      gint64 start = g_get_monotonic_time ();

      while (text->len < LONG)
        g_string_append (text, units[i]);
      check_text (text->str, "de_DE");
      check_text (text->str, "en_US");
      g_assert_cmpint (g_get_monotonic_time () - start, <, 60 * G_USEC_PER_SEC);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/text-garbage/random", test_random);
  g_test_add_func ("/aus/text-garbage/every-byte", test_every_byte);
  g_test_add_func ("/aus/text-garbage/truncated", test_truncated);
  g_test_add_func ("/aus/text-garbage/long", test_long);

  return g_test_run ();
}
