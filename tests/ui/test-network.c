/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "../lib/aus-library-fixture.h"
#include "app/preferences/aus-colleague-row.h"
#include "app/preferences/aus-network-cards.h"
#include "app/preferences/aus-network-window.h"
#include "aus-resources.h"

/* The directory of colleagues: searched, and cards in. */

typedef struct
{
  char *folder;
  AusSession *session;
  AusNetwork *network;
  GtkWidget *parent;
  GtkWidget *window;
} Fixture;

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The newest window of @type */
static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i > 0; i--)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i - 1);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }

  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusColleague *colleague;

  fixture->folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  fixture->session = aus_session_new (fixture->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->network = aus_library_get_network (aus_session_get_library (fixture->session));
  colleague = aus_entity_list_add_new (fixture->network->colleagues);
  g_object_set (colleague, "name", "Mara Lindner", "email", "mara@lindner.example", "city",
                "Leipzig", "consent", TRUE, "note", "mine", NULL);
  colleague = aus_entity_list_add_new (fixture->network->colleagues);
  g_object_set (colleague, "name", "Jonas Petrick", "city", "Chemnitz", NULL);
  aus_history_clear (aus_data_file_get_history (
    aus_library_get_network_file (aus_session_get_library (fixture->session))));
  fixture->parent = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->parent));
  aus_network_window_present (GTK_WINDOW (fixture->parent), fixture->session, NULL);
  fixture->window = find_window (AUS_TYPE_NETWORK_WINDOW);
  aus_wait_until (find (fixture->window, AUS_TYPE_COLLEAGUE_ROW) != NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  gtk_window_destroy (GTK_WINDOW (fixture->parent));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_remove_tree (fixture->folder);
  g_free (fixture->folder);
}

static void
import (Fixture    *fixture,
        const char *cards)
{
  g_autofree char *path = g_build_filename (fixture->folder, "cards.vcf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_set_contents (path, cards, -1, NULL));
  aus_network_cards_import (AUS_UNDO_AREA (find (fixture->window, AUS_TYPE_UNDO_AREA)),
                            fixture->session, file);
}

static guint
count (Fixture *fixture)
{
  return aus_entity_list_get_length (fixture->network->colleagues);
}

/* New ones are one step; a second time there is nothing to do but to ask. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  AusHistory *history = aus_data_file_get_history (
    aus_library_get_network_file (aus_session_get_library (fixture->session)));

  import (fixture, "BEGIN:VCARD\nFN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Tom\nEND:VCARD\n");
  aus_wait_until (count (fixture) == 4);
  g_assert_false (((AusColleague *) aus_entity_list_peek (fixture->network->colleagues, 2))
                    ->consent);
  g_assert_null (find_window (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_false (aus_history_can_undo (history));
}

/* Who is there is asked about, with what could not be read. */
static void
test_there (Fixture       *fixture,
            gconstpointer  data)
{
  AusColleague *mara = aus_entity_list_peek (fixture->network->colleagues, 0);
  AdwMessageDialog *dialog;

  import (fixture, "BEGIN:VCARD\nFN:Mara Lindner\nEMAIL:mara@lindner.example\n"
                   "TEL:0341 1\nNOTE:theirs\n?\nEND:VCARD\n");
  aus_wait_until (find_window (ADW_TYPE_MESSAGE_DIALOG) != NULL);
  dialog = ADW_MESSAGE_DIALOG (find_window (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==,
                   "1 colleague is in the directory already");
  g_assert_cmpstr (adw_message_dialog_get_body (dialog), ==,
                   "Line 6: This line is not understood; it is kept.");
  g_assert_cmpstr (mara->phone, ==, "");
  adw_message_dialog_response (dialog, "update");
  g_assert_cmpstr (mara->phone, ==, "0341 1");
  g_assert_cmpstr (mara->note, ==, "mine");
  g_assert_true (mara->consent);
  g_assert_cmpuint (count (fixture), ==, 2);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *search = find (fixture->window, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *first = find (fixture->window, AUS_TYPE_COLLEAGUE_ROW);
  GtkWidget *second = gtk_widget_get_next_sibling (first);

  gtk_editable_set_text (GTK_EDITABLE (search), "chemn");
  aus_wait_until (!gtk_widget_get_visible (first));
  g_assert_true (gtk_widget_get_visible (second));
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  aus_wait_until (gtk_widget_get_visible (first));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add ("/aus/network/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/aus/network/there", Fixture, NULL, set_up, test_there, tear_down);
  g_test_add ("/aus/network/search", Fixture, NULL, set_up, test_search, tear_down);

  return g_test_run ();
}
