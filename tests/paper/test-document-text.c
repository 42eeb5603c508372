/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a paper says as plain text, line by line. */

#include "config.h"

#include "paper/aus-document-text.h"
#include "paper/aus-markup.h"

typedef struct
{
  const char *name;
  const char *author;
  const char *markup;
  const char *expected;
} Case;

#define TEN "aaaaaaaaa "

static const Case cases[] = {
  { "empty", "", "", "" },
  { "head", "", "@sender A | b\n@to C\n@info d | e\n@subject F\n\nDear G,", "Dear G,\n" },
  { "paragraphs", "", "one **two**\n\nthree", "one two\n\nthree\n" },
  { "break", "", "one\\ntwo", "one\ntwo\n" },
  { "heading", "", "a\n\n# Größe\nb", "a\n\nGröße\n-----\nb\n" },
  { "wide heading", "", "# 表題\nb", "表題\n----\nb\n" },
  { "72 columns", "", TEN TEN TEN TEN TEN TEN TEN "ab", TEN TEN TEN TEN TEN TEN TEN "ab\n" },
  { "73 columns", "", TEN TEN TEN TEN TEN TEN TEN "abc",
    "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa\nabc\n" },
  { "umlauts count once", "",
    TEN TEN TEN TEN TEN TEN TEN "äö", TEN TEN TEN TEN TEN TEN TEN "äö\n" },
  { "no break", "", TEN TEN TEN TEN TEN TEN TEN "§\302\2403",
    "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa\n§\302\2403\n" },
  { "items", "", "a\n- " TEN TEN TEN TEN TEN TEN TEN "b\n- c\n\nd",
    "a\n\n- aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa\n  b\n"
    "- c\n\nd\n" },
  { "table", "", "|= A | > Bcd\n| äö | 1 |\n| a |\n|+ Sum | 2\n",
    "A    Bcd\n--------\näö     1\na\n--------\nSum    2\n" },
  { "empty row", "", "| | |\n| a | b\n", "a  b\n" },
  { "wide table", "",
    "| " TEN TEN TEN TEN TEN TEN TEN "b | > 4. Dezember\n| c | > 5.\n",
    "aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa  4. Dezember\n"
    "aaaaaaaaa b\n"
    "c                                                                     5.\n" },
  { "author", "Jo Park", "Yours,\n\n@sign Place, date | Jo Park | Design\n@sign Place, date | Kim",
    "Yours,\n\nJo Park\nDesign\n" },
  { "author apart", "Jo Park", "@sign P | | \n@sign P | Kim", "Jo Park\n" },
  { "no author", "", "@sign P | Jo | A\n@sign P | \n@sign P | Kim", "Jo\nA\n\nKim\n" },
};

static char *
to_text (const char *markup,
         const char *author)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AusDocument) document = aus_document_new_from_markup (markup, "test", &error);

  g_assert_no_error (error);
  g_free (document->author);
  document->author = g_strdup (author);

  return aus_document_dup_text (document);
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autofree char *text = to_text (expected->markup, expected->author);

  g_assert_cmpstr (text, ==, expected->expected);
}

/* A word that no line holds stays whole, wherever it is, and costs no time. */
static void
test_long_words (void)
{
  g_autofree char *word = g_strnfill (100000, 'x');
  g_autofree char *markup = g_strdup_printf ("a %s b\n\n| %s | c\n\n- %s", word, word, word);
  g_autofree char *text = to_text (markup, "");
  g_autofree char *expected =
    g_strdup_printf ("a\n%s\nb\n\n%s  c\n\n- %s\n", word, word, word);

  g_assert_cmpstr (text, ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/document-text/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/aus/document-text/long-words", test_long_words);

  return g_test_run ();
}
