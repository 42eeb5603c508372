/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/widgets/aus-notes-row.h"
#include "app/widgets/aus-phrase-box.h"
#include "app/widgets/aus-phrase-card.h"
#include "aus-resources.h"
#include "../lib/aus-library-fixture.h"

/* The phrase guard below a text: what is marked while it is typed, the better sentence in the place
 * of one's own, and that what is left stays left. */

typedef struct
{
  AusLibraryFixture *folder;
  AusSession *session;
  AusClient *client;
  GtkWindow *window;
  GtkWidget *row;
  GtkTextView *view;
  AusPhraseBox *box;
} Fixture;

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint      n)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && n == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, n);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *scroller;
  GtkWidget *list;

  fixture->folder = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->folder->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->client = aus_client_new ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->row = g_object_new (AUS_TYPE_NOTES_ROW, "title", "Words", "entity",
                               fixture->client->ending, "field", "thanks", "session",
                               fixture->session, NULL);
  list = gtk_list_box_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), fixture->row);
  /* As on its page: a window that has to grow first has no room for the cards meanwhile. */
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_window_set_child (fixture->window, scroller);
  gtk_window_set_default_size (fixture->window, 400, 600);
  gtk_window_present (fixture->window);
  fixture->view = GTK_TEXT_VIEW (find (fixture->row, GTK_TYPE_TEXT_VIEW, 0));
  fixture->box = AUS_PHRASE_BOX (find (fixture->row, AUS_TYPE_PHRASE_BOX, 0));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_object_unref (fixture->client);
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_library_fixture_free (fixture->folder);
}

static void
type (Fixture    *fixture,
      const char *text,
      guint       phrases)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (fixture->view), text, -1);
  aus_wait_until (aus_phrase_box_get_n_phrases (fixture->box) == phrases);
}

/* The words with the mark, a blank between them; caller frees */
static char *
dup_marked (Fixture *fixture)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (fixture->view);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "phrase");
  GString *words = g_string_new (NULL);
  GtkTextIter start, end;

  gtk_text_buffer_get_start_iter (buffer, &start);
  while (gtk_text_iter_has_tag (&start, tag) || gtk_text_iter_forward_to_tag_toggle (&start, tag))
    {
      g_autofree char *slice = NULL;

      end = start;
      if (!gtk_text_iter_forward_to_tag_toggle (&end, tag)
          && !gtk_text_iter_ends_tag (&end, tag))
        break;
      slice = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
      g_string_append_printf (words, "[%s]", slice);
      start = end;
    }

  return g_string_free (words, FALSE);
}

static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *marked = NULL;
  g_autofree char *none = NULL;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->box)));
  /* A line is a paragraph: the words of two do not go together. */
  type (fixture, "Grüße! Honestly, it was fun.\nIt is not\nyou", 1);
  marked = dup_marked (fixture);
  g_assert_cmpstr (marked, ==, "[Honestly]");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->box)));
  type (fixture, "Thank you for the time together.", 0);
  none = dup_marked (fixture);
  g_assert_cmpstr (none, ==, "");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->box)));
}

static void
test_use (Fixture       *fixture,
          gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (fixture->view);
  GtkTextIter start, end;
  GtkWidget *card;
  g_autofree char *gap = NULL;

  type (fixture, "We had good days.\n• “It is not you, believe me.” Thanks.", 1);
  card = find (fixture->row, AUS_TYPE_PHRASE_CARD, 0);
  gtk_widget_activate_action (card, "phrase.use", NULL);
  g_assert_cmpstr (fixture->client->ending->thanks, ==,
                   "We had good days.\n• “I am changing the direction of my work, so I am ending "
                   "our engagement.” Thanks.");
  aus_wait_until (aus_phrase_box_get_n_phrases (fixture->box) == 0);

  /* Where something has to be filled in it is selected. */
  type (fixture, "Maybe I stop", 1);
  card = find (fixture->row, AUS_TYPE_PHRASE_CARD, 0);
  gtk_widget_activate_action (card, "phrase.use", NULL);
  g_assert_cmpstr (fixture->client->ending->thanks, ==, "I am ending our engagement on …");
  g_assert_true (gtk_text_buffer_get_selection_bounds (buffer, &start, &end));
  gap = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  g_assert_cmpstr (gap, ==, "…");
}

static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *marked = NULL;

  type (fixture, "Honestly, it was fun. Maybe I stop.", 2);
  gtk_widget_activate_action (find (fixture->row, AUS_TYPE_PHRASE_CARD, 0), "phrase.leave", NULL);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->kept_phrases), ==, 1);
  aus_wait_until (aus_phrase_box_get_n_phrases (fixture->box) == 1);
  marked = dup_marked (fixture);
  g_assert_cmpstr (marked, ==, "[Maybe I]");
  /* Taken back, it is marked again. */
  aus_entity_list_remove (fixture->client->kept_phrases, 0);
  aus_wait_until (aus_phrase_box_get_n_phrases (fixture->box) == 2);
}

static gboolean
is_marked (Fixture    *fixture,
           const char *expected)
{
  g_autofree char *marked = dup_marked (fixture);

  return g_str_equal (marked, expected);
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  type (fixture, "Honestly, ich bin eigentlich froh.", 1);
  g_object_set (fixture->client, "language", AUS_LANGUAGE_DE, NULL);
  aus_wait_until (is_marked (fixture, "[eigentlich]"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add ("/aus/phrase-box/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/aus/phrase-box/use", Fixture, NULL, set_up, test_use, tear_down);
  g_test_add ("/aus/phrase-box/leave", Fixture, NULL, set_up, test_leave, tear_down);
  g_test_add ("/aus/phrase-box/language", Fixture, NULL, set_up, test_language, tear_down);

  return g_test_run ();
}
