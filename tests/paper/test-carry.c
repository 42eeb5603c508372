/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "paper/aus-carry.h"
#include "paper/aus-letter-pages.h"
#include "paper/aus-markup.h"

/* Sums that go on to the next page: what they come to, when there are none, where they stand. */

static AusDocument *
new_document (const char *markup,
              const char *language)
{
  g_autoptr (GError) error = NULL;
  AusDocument *document = aus_document_new_from_markup (markup, "test", &error);

  g_assert_no_error (error);
  g_free (document->language);
  document->language = g_strdup (language);

  return document;
}

static const struct
{
  const char *locale;
  const char *markup;
  const char *sums; /* per row, "-" for none */
} cases[] = {
  { "de", "|= A | > B\n| a | > 1.000,00 €\n| b | > 0,50 €\n| c | > 1,00 €\n|+ S | > 1.001,50 €",
    "- 1.000,00\u00A0€ 1.000,50\u00A0€ - -" },
  { "en-GB", "|= A | B | > C\n| a | x | > £1,450.00\n| b | y | > -£50.00\n|+ S | | > £1,400.00",
    "- £1,450.00 - -" },
  /* No head */
  { "de", "| a | > 1,00 €\n| b | > 2,00 €\n|+ S | > 3,00 €", "1,00\u00A0€ - -" },
  /* What does not add up, is not an amount, has two currencies, two totals or none */
  { "de", "| a | > 1,00 €\n| b | > 2,00 €\n|+ S | > 3,01 €", "- - -" },
  { "de", "| a | > eins\n| b | > 2,00 €\n|+ S | > 3,00 €", "- - -" },
  { "de", "| a | > 1\n| b | > 2\n|+ S | > 3", "- - -" },
  { "de", "| a | > 1,00 €\n| b | > 2,00 CHF\n|+ S | > 3,00 €", "- - -" },
  { "de", "| a | > 1,00 €\n| b | > 2,00 €\n|+ S | > 3,00 €\n|+ S | > 3,00 CHF", "- - - -" },
  { "de", "| a | > 1,00 €\n| b | > 2,00 €\n| c | > 3,00 €", "- - -" },
  { "de", "| a | > 1,00 €\n|+ S | > 1,00 €", "- -" },
  { "de", "| a\n| b\n|+ S", "- - -" },
};

static void
test_sums (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AusDocument) document = new_document (cases[i].markup, cases[i].locale);
      g_autoptr (GPtrArray) sums =
        aus_carry_new_sums (document->blocks->pdata[0], cases[i].locale);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < sums->len; n++)
        g_string_append_printf (found, "%s%s", n > 0 ? " " : "",
                                sums->pdata[n] != NULL ? (char *) sums->pdata[n] : "-");
      if (!g_str_equal (found->str, cases[i].sums))
        g_error ("%s: %s", cases[i].markup, found->str);
    }
}

/* A hundred rows of one euro each: both sums around a page's end are the number of rows above. */
static void
test_pages (void)
{
  g_autoptr (GString) markup = g_string_new ("|= Rechnung | > Betrag\n");
  g_autoptr (AusDocument) document = NULL;
  g_autoptr (AusPages) pages = NULL;
  guint rows = 0;

  for (guint i = 1; i <= 100; i++)
    g_string_append_printf (markup, "| Nr. %u | > 1,00 €\n", i);
  g_string_append (markup, "|+ Summe | > 100,00 €\n");
  document = new_document (markup->str, "de");
  g_free (document->carried);
  g_free (document->brought);
  document->carried = g_strdup ("Zu übertragen");
  document->brought = g_strdup ("Übertrag");
  pages = aus_letter_pages_new (document, aus_letter_format_for (AUS_PAPER_FORMAT_DIN5008B,
                                                                 AUS_LANGUAGE_DE, AUS_LAW_DE));
  g_assert_cmpuint (aus_pages_get_n_pages (pages), ==, 3);

  for (guint n = 0; n < 3; n++)
    {
      g_autofree char *text = aus_pages_dup_text (pages, n);
      g_autofree char *brought = g_strdup_printf ("Rechnung\tBetrag\nÜbertrag\t%u,00 €\nNr. %u",
                                                  rows, rows + 1);
      g_autofree char *carried = NULL;

      g_assert_true ((strstr (text, "Übertrag\t") != NULL) == (n > 0));
      if (n > 0 && strstr (text, brought) == NULL)
        g_error ("“%s” is not in %s", brought, text);
      while (strstr (text, "Nr. ") != NULL && n < 2)
        {
          char *row = strstr (text, "Nr. ");

          row[0] = '-';
          rows++;
        }
      carried = g_strdup_printf ("r. %u\t1,00 €\nZu übertragen\t%u,00 €\n", rows, rows);
      g_assert_true (n == 2 || strstr (text, carried) != NULL);
      g_assert_true (n < 2 || strstr (text, "Zu übertragen") == NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/carry/sums", test_sums);
  g_test_add_func ("/aus/carry/pages", test_pages);

  return g_test_run ();
}
