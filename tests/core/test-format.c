/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/aus-format.h"

#define NBSP "\u00A0"
#define NNBSP "\u202F"

static void
test_date (void)
{
  static const struct
  {
    const char *locale;
    const char *expected[10];
  } cases[] = {
    { "de_DE",
      { "10.12.2026", "10. Dez.", "Do., 10. Dez.", "10. Dez. 2026", "10. Dezember 2026",
        "Donnerstag, 10. Dezember 2026", "Dezember", "Dezember 2026",
        "Donnerstag, 10. Dezember", "Do" } },
    { "en_GB",
      { "10/12/2026", "10 Dec", "Thu 10 Dec", "10 Dec 2026", "10 December 2026",
        "Thursday 10 December 2026", "December", "December 2026", "Thursday 10 December", "Thu" } },
    { "en_US",
      { "12/10/2026", "Dec 10", "Thu, Dec 10", "Dec 10, 2026", "December 10, 2026",
        "Thursday, December 10, 2026", "December", "December 2026", "Thursday, December 10",
        "Thu" } },
  };
  AusDate date = aus_date_new (2026, 12, 10);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int style = AUS_DATE_STYLE_NUMERIC; style <= AUS_DATE_STYLE_DAY_NAME; style++)
      {
        g_autofree char *text = aus_format_date (date, (AusDateStyle) style, cases[i].locale);
        g_autofree char *none = aus_format_date (AUS_DATE_NONE, (AusDateStyle) style,
                                                 cases[i].locale);

        g_assert_cmpstr (text, ==, cases[i].expected[style]);
        g_assert_cmpstr (none, ==, "");
      }
}

/* No day shifts by a time zone or by a change of calendar. */
static void
test_date_limits (void)
{
  static const struct
  {
    int year, month, day;
    const char *locale;
    const char *expected;
  } cases[] = {
    { 1, 1, 1, "de_DE", "1. Januar 1" },        { 1582, 10, 10, "de_DE", "10. Oktober 1582" },
    { 1970, 1, 1, "en_GB", "1 January 1970" },  { 2024, 2, 29, "en_GB", "29 February 2024" },
    { 2026, 1, 5, "de_AT", "5. Jänner 2026" },  { 9999, 12, 31, "en_US", "December 31, 9999" },
    { 2026, 3, 29, "de_CH", "29. März 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = aus_format_date (
          aus_date_new (cases[i].year, cases[i].month, cases[i].day), AUS_DATE_STYLE_LONG,
          cases[i].locale);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_money (void)
{
  static const struct
  {
    gint64 minor;
    const char *currency;
    const char *locale;
    const char *money;
    const char *amount;
  } cases[] = {
    { 214200, "EUR", "de_DE", "2.142,00" NBSP "€", "2.142,00" },
    { -1230, "EUR", "de_DE", "-12,30" NBSP "€", "-12,30" },
    { 0, "EUR", "de_DE", "0,00" NBSP "€", "0,00" },
    { 5, "EUR", "de_DE", "0,05" NBSP "€", "0,05" },
    { 145000, "GBP", "en_GB", "£1,450.00", "1,450.00" },
    { 145000, "USD", "en_US", "$1,450.00", "1,450.00" },
    { 120000, "CHF", "de_CH", "CHF" NBSP "1’200.00", "1’200.00" },
    { 214200, "EUR", "de_AT", "€" NBSP "2.142,00", "2" NBSP "142,00" },
    { 1200, "JPY", "de_DE", "1.200" NBSP "¥", "1.200" },
    { 1234, "KWD", "en_GB", "KWD" NBSP "1.234", "1.234" },
    { 145000, "EUR", "en_GB", "€1,450.00", "1,450.00" },
    { G_MAXINT64, "EUR", "en_GB", "€92,233,720,368,547,758.07", "92,233,720,368,547,758.07" },
    { G_MININT64, "EUR", "en_GB", "-€92,233,720,368,547,758.08", "-92,233,720,368,547,758.08" },
  };
  g_autofree char *no_money = aus_format_money (AUS_MONEY_NONE, "de_DE");
  g_autofree char *no_amount = aus_format_amount (AUS_MONEY_NONE, "de_DE");

  g_assert_cmpstr (no_money, ==, "");
  g_assert_cmpstr (no_amount, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AusMoney value = aus_money_new (cases[i].minor, cases[i].currency);
      g_autofree char *money = aus_format_money (value, cases[i].locale);
      g_autofree char *amount = aus_format_amount (value, cases[i].locale);
      AusMoney back = AUS_MONEY_NONE;

      g_assert_cmpstr (money, ==, cases[i].money);
      g_assert_cmpstr (amount, ==, cases[i].amount);
      if (cases[i].minor == G_MININT64)
        continue;
      g_assert_true (aus_money_parse (amount, cases[i].currency, cases[i].locale, &back, NULL));
      g_assert_true (aus_money_equal (back, value));
    }
}

static void
test_percent (void)
{
  static const struct
  {
    int percent;
    const char *locale;
    const char *expected;
  } cases[] = {
    { 55, "de_DE", "55" NNBSP "%" }, { 55, "en_GB", "55%" },     { 0, "en_US", "0%" },
    { 100, "de_DE", "100" NNBSP "%" }, { -5, "en_GB", "-5%" }, { 1250, "en_GB", "1,250%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = aus_format_percent (cases[i].percent, cases[i].locale);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_list (void)
{
  static const char * const items[] = { "A", "B", "Ü", NULL };
  static const struct
  {
    guint from;
    const char *locale;
    const char *expected;
  } cases[] = {
    { 0, "de_DE", "A, B und Ü" }, { 0, "en_GB", "A, B and Ü" }, { 0, "en_US", "A, B, and Ü" },
    { 1, "de_DE", "B und Ü" },    { 2, "de_DE", "Ü" },          { 3, "de_DE", "" },
  };
  g_autofree char *none = aus_format_list (NULL, "de_DE");

  g_assert_cmpstr (none, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = aus_format_list (items + cases[i].from, cases[i].locale);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_country (void)
{
  static const struct
  {
    const char *code;
    const char *locale;
    const char *expected;
  } cases[] = {
    { "GB", "de_DE", "Vereinigtes Königreich" }, { "GB", "en_GB", "United Kingdom" },
    { "CH", "de_DE", "Schweiz" },                { "QX", "de_DE", "QX" },
    { "", "de_DE", "" },                         { NULL, "de_DE", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = aus_format_country (cases[i].code, cases[i].locale);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_collate (void)
{
  static const char *sorted[] = {
    NULL, "Adler", "Ärzte", "Azur", "muller", "Muller", "Müller", "Zoo",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        int order = aus_text_collate (sorted[i], sorted[j], "de_DE");

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
  g_assert_cmpint (aus_text_collate (NULL, "", "en_GB"), ==, 0);
}

static void
test_fold (void)
{
  static const char *cases[][2] = {
    { "Müller", "muller mueller" },  { "Mu\u0308ller", "muller mueller" },
    { "Smith", "smith" },            { "Straße", "strasse" },
    { "Café", "cafe" },              { "ﬁne", "fine" },
    { "ÄÖ", "ao aeoe" },             { "", "" },
    { NULL, "" },                    { "\xff", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = aus_text_fold (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

static void
test_matches (void)
{
  g_autofree char *folded = aus_text_fold ("Müller & Söhne GmbH");

  g_assert_true (aus_text_matches (folded, "Müller"));
  g_assert_true (aus_text_matches (folded, "MUELLER"));
  g_assert_true (aus_text_matches (folded, "gmbh mull"));
  g_assert_true (aus_text_matches (folded, "  söhne\t"));
  g_assert_true (aus_text_matches (folded, ""));
  g_assert_true (aus_text_matches (folded, NULL));
  g_assert_false (aus_text_matches (folded, "müller ag"));
  g_assert_false (aus_text_matches (folded, "\xff"));
}

static gpointer
format_in_thread (gpointer unused)
{
  char *last = NULL;

  for (int i = 0; i < 200; i++)
    {
      g_free (last);
      last = aus_format_money (aus_money_new (i, "EUR"), i % 2 == 0 ? "de_DE" : "en_GB");
    }

  return last;
}

/* The cache belongs to the thread and goes with it. */
static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("format", format_in_thread, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *last = g_thread_join (threads[i]);

      g_assert_cmpstr (last, ==, "€1.99");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/aus/format/date", test_date);
  g_test_add_func ("/aus/format/date-limits", test_date_limits);
  g_test_add_func ("/aus/format/money", test_money);
  g_test_add_func ("/aus/format/percent", test_percent);
  g_test_add_func ("/aus/format/list", test_list);
  g_test_add_func ("/aus/format/country", test_country);
  g_test_add_func ("/aus/format/collate", test_collate);
  g_test_add_func ("/aus/format/fold", test_fold);
  g_test_add_func ("/aus/format/matches", test_matches);
  g_test_add_func ("/aus/format/threads", test_threads);

  return g_test_run ();
}
