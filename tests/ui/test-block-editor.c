/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A block of a letter as words in a text buffer: what goes in comes out again, and what the buttons
 * and keys of the editor make of it. */

#include "config.h"

#include <gtk/gtk.h>

#include "app/papers/aus-block-buffer.h"
#include "core/base/aus-paths.h"
#include "core/library/aus-library.h"
#include "core/text/aus-letter-block.h"
#include "core/text/aus-paper-kind.h"
#include "paper/aus-letter.h"

static GtkTextBuffer *
new_buffer (const char *markup)
{
  GtkTextBuffer *buffer = gtk_text_buffer_new (NULL);

  aus_block_buffer_prepare (buffer);
  aus_block_buffer_set_markup (buffer, markup);

  return buffer;
}

static void
assert_words (GtkTextBuffer *buffer,
              const char    *expected)
{
  g_autofree char *words = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  words = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_assert_cmpstr (words, ==, expected);
}

static void
assert_markup (GtkTextBuffer *buffer,
               const char    *expected)
{
  g_autofree char *markup = aus_block_buffer_dup_markup (buffer);

  g_assert_cmpstr (markup, ==, expected);
}

/* --- there and back --------------------------------------------------------------------------- */

static void
test_words (void)
{
  static const char *cases[][2] = {
    { "", "" },
    { "One.\n\nTwo **bold** words.", "One.\nTwo bold words." },
    { "# Heading\n\n- a\n- **b** c", "Heading\n• a\n• b c" },
    { "~ Yours,\\n\\nJule", "Yours,\xE2\x80\xA8\xE2\x80\xA8Jule" },
    { "|= What | > Sum\n| a \\| b | > 1\n|+ Total | > > 1",
      "What | Sum\na ∣ b | 1\nTotal | > 1" },
    { "\\- no item \\* \\\\ \\|", "- no item * \\ |" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GtkTextBuffer) buffer = new_buffer (cases[i][0]);

      assert_words (buffer, cases[i][1]);
      /* A line that only looks like an item is one for whoever types it. */
      if (i + 1 < G_N_ELEMENTS (cases))
        assert_markup (buffer, cases[i][0]);
    }
}

/* Opening an editor must never be an edit. */
static void
test_letters (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "examples", NULL);
  g_autofree char *templates = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  const char *folders[] = { templates, NULL };
  static const char *names[] = { "Brückner", "Hartley", "Morgenstern", "Fenwick" };
  g_autoptr (AusLibrary) library = aus_library_new (folder);
  g_autoptr (GListModel) kinds = aus_paper_kinds_new (NULL, AUS_LANGUAGE_EN);
  guint n = 0;

  g_assert_true (aus_library_load_sync (library, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names) * g_list_model_get_n_items (kinds) * 2; i++)
    {
      g_autoptr (AusPaperKind) kind = g_list_model_get_item (kinds, i / 2 / G_N_ELEMENTS (names));
      AusClient *client = aus_client_file_get_client (
        aus_library_find (library, names[i / 2 % G_N_ELEMENTS (names)], NULL));
      g_autoptr (AusDocument) document = aus_letter_new_document (
        client, aus_library_get_network (library), aus_library_get_sender (library), NULL,
        aus_date_new (2026, 11, 23), kind->id, NULL, i % 2 == 0 ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN,
        folders, NULL);

      /* Not every client has a shortlist with somebody to write to. */
      if (document == NULL && aus_paper_kind_is_to_colleague (kind->id))
        continue;
      g_assert_nonnull (document);
      for (guint j = 0; j < document->parts->len; j++)
        {
          const AusLetterBlock *block = document->parts->pdata[j];
          g_autoptr (GtkTextBuffer) buffer = NULL;

          if (block->role == AUS_BLOCK_ROLE_HEAD || block->role == AUS_BLOCK_ROLE_SIGNATURES)
            continue;
          buffer = new_buffer (block->text);
          aus_block_buffer_show_values (buffer, block->values);
          assert_markup (buffer, block->text);
          n++;
        }
    }
  g_assert_cmpuint (n, >, 400);
}

/* --- editing ---------------------------------------------------------------------------------- */

static void
select_words (GtkTextBuffer *buffer,
              int            start,
              int            end)
{
  GtkTextIter from, to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  gtk_text_buffer_select_range (buffer, &to, &from);
}

static void
test_bold (void)
{
  g_autoptr (GtkTextBuffer) buffer = new_buffer ("One two three");

  select_words (buffer, 4, 7);
  aus_block_buffer_toggle_bold (buffer);
  assert_markup (buffer, "One **two** three");
  select_words (buffer, 5, 5); /* the word with the cursor */
  aus_block_buffer_toggle_bold (buffer);
  assert_markup (buffer, "One two three");
  select_words (buffer, 0, 13);
  aus_block_buffer_toggle_bold (buffer);
  assert_markup (buffer, "**One two three**");
}

static void
test_items (void)
{
  g_autoptr (GtkTextBuffer) buffer = new_buffer ("One\n\n# Two");

  select_words (buffer, 0, 7);
  aus_block_buffer_toggle_items (buffer);
  assert_markup (buffer, "- One\n- Two");
  select_words (buffer, 5, 5);
  g_assert_true (aus_block_buffer_break_item (buffer));
  gtk_text_buffer_insert_at_cursor (buffer, "new", -1);
  assert_markup (buffer, "- One\n- new\n- Two");
  select_words (buffer, 11, 11);
  g_assert_true (aus_block_buffer_break_item (buffer));
  assert_words (buffer, "• One\n• new\n• \n• Two");
  g_assert_true (aus_block_buffer_break_item (buffer)); /* an empty item ends the list */
  g_assert_false (aus_block_buffer_break_item (buffer));
  assert_markup (buffer, "- One\n- new\n- Two");
  select_words (buffer, 0, 5);
  aus_block_buffer_toggle_items (buffer);
  assert_markup (buffer, "One\n\n- new\n- Two");
}

static void
test_rows (void)
{
  g_autoptr (GtkTextBuffer) buffer = new_buffer ("| a | > 1\n|+ Sum | > 1");

  /* A line with bars among rows is one more; elsewhere a bar is a bar. */
  select_words (buffer, 5, 5);
  gtk_text_buffer_insert_at_cursor (buffer, "\nb | 2", -1);
  select_words (buffer, 0, 0);
  gtk_text_buffer_insert_at_cursor (buffer, "x | y\n", -1);
  assert_markup (buffer, "x \\| y\n\n| a | > 1\n| b | 2\n|+ Sum | > 1");
}

static void
test_values (void)
{
  g_autoptr (GtkTextBuffer) buffer = new_buffer ("Until **31 December** for A");
  g_autoptr (GPtrArray) values = g_ptr_array_new ();

  g_ptr_array_add (values, (gpointer) "A");
  g_assert_false (aus_block_buffer_show_values (buffer, values)); /* too short to be sure */
  g_ptr_array_add (values, (gpointer) "31 December");
  g_assert_true (aus_block_buffer_show_values (buffer, values));
  assert_markup (buffer, "Until **31 December** for A");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/block-editor/words", test_words);
  g_test_add_func ("/aus/block-editor/letters", test_letters);
  g_test_add_func ("/aus/block-editor/bold", test_bold);
  g_test_add_func ("/aus/block-editor/items", test_items);
  g_test_add_func ("/aus/block-editor/rows", test_rows);
  g_test_add_func ("/aus/block-editor/values", test_values);

  return g_test_run ();
}
