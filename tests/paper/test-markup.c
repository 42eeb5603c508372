/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/aus-error.h"
#include "core/text/aus-letter-block.h"
#include "paper/aus-markup.h"

static const char *kinds[] = { "subject", "heading", "paragraph", "item", "table", "signatures" };

static void
append_runs (GString       *text,
             const AusRuns *runs)
{
  g_autofree char *flat = g_strdelimit (g_strdup (runs->text), "\n", '/');

  g_string_append (text, flat);
  for (guint i = 0; i + 1 < runs->bold->len; i += 2)
    g_string_append_printf (text, "{%" G_GSIZE_FORMAT "-%" G_GSIZE_FORMAT "}",
                            g_array_index (runs->bold, gsize, i),
                            g_array_index (runs->bold, gsize, i + 1));
}

/* One line per block: its kind, "~" when it holds on to the next, its text or its rows */
static char *
describe (AusDocument *document)
{
  const char signs[] = { '-', '=', '+' };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < document->blocks->len; i++)
    {
      AusBlock *block = g_ptr_array_index (document->blocks, i);

      g_string_append_printf (text, "%s%s:", kinds[block->kind], block->keep ? "~" : "");
      if (block->runs != NULL)
        append_runs (text, block->runs);
      for (guint r = 0; block->rows != NULL && r < block->rows->len; r++)
        {
          AusRow *row = g_ptr_array_index (block->rows, r);

          g_string_append_printf (text, " %c", signs[row->kind]);
          for (guint c = 0; c < row->cells->len; c++)
            {
              g_string_append_c (text, '[');
              append_runs (text, g_ptr_array_index (row->cells, c));
              g_string_append (text, (block->right >> c & 1) != 0 ? ">]" : "]");
            }
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  const char *markup;
  const char *expected;
} Case;

static const Case cases[] = {
  { "empty", "", "" },
  { "paragraphs", "one\ntwo\n\n\nthree", "paragraph:one two\nparagraph:three\n" },
  { "blanks", "  a \t b  \n  c ", "paragraph:a b c\n" },
  { "heading", "# A\nb\n", "heading~:A\nparagraph:b\n" },
  { "no heading", "#A", "paragraph:#A\n" },
  { "items", "- a\n  more\n- b\n\nc", "item:a more\nitem:b\nparagraph:c\n" },
  { "kept", "~ Regards", "paragraph~:Regards\n" },
  { "bold", "a **b** c", "paragraph:a b c{2-3}\n" },
  { "bold open", "a **b", "paragraph:a b{2-3}\n" },
  { "break", "a\\nb \\n c", "paragraph:a/b/c\n" },
  { "escaped", "\\# a \\| \\*\\* \\\\n \\@", "paragraph:# a | ** \\n @\n" },
  { "table", "|= A | > B\n| a | 1 |\n|+ Sum | 2\n", "table: =[A][B>] -[a][1>] +[Sum][2>]\n" },
  { "two tables", "| a\n\n| b\n", "table: -[a]\ntable: -[b]\n" },
  { "escaped bar", "| a \\| b | c |", "table: -[a | b][c]\n" },
  { "empty cells", "| a | | c", "table: -[a][][c]\n" },
  { "signatures", "~ Yours\n@sign Place | A | B\n@sign Place | C",
    "paragraph~:Yours\nsignatures: -[Place][A][B] -[Place][C]\n" },
  { "subject", "@subject A\nb", "subject:A b\n" },
  { "holes", "a\n\n- \n\n# \n\n~ \n\nb", "paragraph:a\nparagraph:b\n" },
  { "empty value", "- {}\n", "item:{}\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AusDocument) document = aus_document_new_from_markup (row->markup, "t", &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = describe (document);
  g_assert_cmpstr (text, ==, row->expected);
}

static void
test_letter (void)
{
  g_autoptr (AusDocument) document = aus_document_new_from_markup (
    "@sender Jule | Design\n@contact a\\nb\n@contact \n@return r \\| s\n@to One\\nTwo\n@to Three\n"
    "@info Date | today\n@info Empty | \n@info | bare\n", "t", NULL);

  g_assert_cmpstr (document->sender, ==, "Jule");
  g_assert_cmpstr (document->tagline, ==, "Design");
  g_assert_cmpuint (document->contact->len, ==, 2);
  g_assert_cmpstr (document->return_line, ==, "r | s");
  g_assert_cmpuint (document->recipient->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (document->recipient, 1), ==, "Two");
  g_assert_cmpuint (document->info->len, ==, 2);
  g_assert_cmpstr (((AusInfoRow *) g_ptr_array_index (document->info, 1))->value, ==, "bare");
  g_assert_cmpuint (document->blocks->len, ==, 0);
}

static void
test_bad (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *large = g_strnfill (AUS_MARKUP_MAX_SIZE + 1, 'x');

  g_assert_null (aus_document_new_from_markup ("a\n\n@sig x", "t", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "t:3: “@sig x” is no directive");
  g_clear_error (&error);

  g_assert_null (aus_document_new_from_markup (large, "t", &error));
  g_assert_error (error, AUS_ERROR, AUS_ERROR_LIMIT);
}

static const char *values[] = {
  "# Heading", "- item", "| a | b |", "|= a", "~ kept", "**bold**", "*", "\\", "\\n", "a\\",
  "@sign x", "@nothing", "---", "{{name}}", ">right", "=", "+", "a|b", "ä „ß“ – €", "C:\\new",
};

/* Whatever a value is, it is text: one paragraph, one cell, with exactly its characters. */
static void
test_escape (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *escaped = aus_markup_escape (values[i], NULL);
      g_autofree char *row = g_strdup_printf ("| x | %s | y |", escaped);
      g_autofree char *bold = g_strdup_printf ("**%s**", escaped);
      const char *markups[] = { escaped, row, bold };

      for (guint m = 0; m < G_N_ELEMENTS (markups); m++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (AusDocument) document = aus_document_new_from_markup (markups[m], "t", &error);
          AusBlock *block;
          AusRuns *runs;

          g_assert_no_error (error);
          g_assert_cmpuint (document->blocks->len, ==, 1);
          block = aus_document_get_last (document);
          if (m == 1)
            {
              AusRow *first = g_ptr_array_index (block->rows, 0);

              g_assert_cmpint (block->kind, ==, AUS_BLOCK_TABLE);
              g_assert_cmpuint (block->right, ==, 0);
              g_assert_cmpuint (first->cells->len, ==, 3);
              runs = g_ptr_array_index (first->cells, 1);
            }
          else
            {
              g_assert_cmpint (block->kind, ==, AUS_BLOCK_PARAGRAPH);
              runs = block->runs;
            }
          g_assert_cmpstr (runs->text, ==, values[i]);
          g_assert_cmpuint (runs->bold->len, ==, m == 2 ? 2 : 0);
        }
    }
}

static void
test_escape_lines (void)
{
  g_autofree char *escaped = aus_markup_escape ("a\n# b\r\n\tc\001d\342\200\250e", NULL);
  g_autoptr (AusDocument) document = aus_document_new_from_markup (escaped, "t", NULL);

  g_assert_cmpuint (document->blocks->len, ==, 1);
  g_assert_cmpstr (aus_document_get_last (document)->runs->text, ==, "a\n# b\nc d\ne");
}

/* U+FFFE, U+1FFFF and U+FDD0 */
#define NONCHARACTERS "a\xef\xbf\xbe\xf0\x9f\xbf\xbf\xef\xb7\x90z"

static void
test_noncharacters (void)
{
  g_autofree char *escaped = aus_markup_escape (NONCHARACTERS, NULL);
  g_autofree char *line = aus_markup_dup_printable (NONCHARACTERS "\033\n");

  g_assert_cmpstr (escaped, ==, "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz");
  g_assert_cmpstr (line, ==, "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz  ");
}

/* Markup that is tidied says the same as before, and tidying it again changes nothing. */
static void
test_tidy (void)
{
  static const char *pieces[] = {
    "a", "b c", "ä", " ", "\n", "\n\n", "\n# ", "\n- ", "\n~ ", "\n| ", "\n|= ", "\n|+", " | ",
    "> ", "**", "*", "\\n", "\\|", "\\*", "\\#", "\\>", "\\-", "\\\\", "#", "-", "=", "|", "\\",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (648);

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) markup = g_string_new (NULL);
      g_autoptr (AusDocument) document = NULL;
      g_autoptr (AusDocument) tidied = NULL;
      g_autofree char *tidy = NULL;
      g_autofree char *again = NULL;
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      for (int n = g_rand_int_range (random, 0, 12); n > 0; n--)
        g_string_append (markup,
                         pieces[g_rand_int_range (random, 0, (int) G_N_ELEMENTS (pieces))]);
      tidy = aus_letter_block_tidy (markup->str);
      again = aus_letter_block_tidy (tidy);
      document = aus_document_new_from_markup (markup->str, "t", NULL);
      tidied = aus_document_new_from_markup (tidy, "t", NULL);
      before = describe (document);
      after = describe (tidied);
      if (!g_str_equal (before, after) || !g_str_equal (tidy, again))
        g_error ("“%s”\nbecame “%s”,\n“%s”;\n%snot\n%s", markup->str, tidy, again, after, before);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/aus/markup/blocks/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/aus/markup/letter", test_letter);
  g_test_add_func ("/aus/markup/bad", test_bad);
  g_test_add_func ("/aus/markup/escape", test_escape);
  g_test_add_func ("/aus/markup/escape-lines", test_escape_lines);
  g_test_add_func ("/aus/markup/noncharacters", test_noncharacters);

  g_test_add_func ("/aus/markup/tidy", test_tidy);

  return g_test_run ();
}
