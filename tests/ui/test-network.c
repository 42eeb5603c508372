/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "../lib/aus-library-fixture.h"
#include "app/preferences/aus-colleague-form.h"
#include "app/preferences/aus-colleague-row.h"
#include "app/preferences/aus-network-cards.h"
#include "app/preferences/aus-network-window.h"
#include "aus-resources.h"

/* The directory of colleagues: the list and who is chosen in it, searched, and cards in. */

typedef struct
{
  char *folder;
  AusSession *session;
  AusNetwork *network;
  GtkWidget *parent;
  GtkWidget *window;
  GtkWidget *rows; /* the list */
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
  fixture->rows = gtk_widget_get_parent (find (fixture->window, AUS_TYPE_COLLEAGUE_ROW));
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

/* Caller frees the path. */
static char *
write_cards (Fixture    *fixture,
             const char *cards)
{
  char *path = g_build_filename (fixture->folder, "cards.vcf", NULL);

  g_assert_true (g_file_set_contents (path, cards, -1, NULL));

  return path;
}

static void
import (Fixture    *fixture,
        const char *cards)
{
  g_autofree char *path = write_cards (fixture, cards);
  g_autoptr (GFile) file = g_file_new_for_path (path);

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

/* "Mara Lindner, Jonas Petrick": who is in the list. Stays until the next call. */
static const char *
list_rows (Fixture *fixture)
{
  static char *names;
  GtkListBox *rows = GTK_LIST_BOX (fixture->rows);
  GtkListBoxRow *row;
  GString *list = g_string_new (NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (rows, i)) != NULL; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            aus_colleague_row_get_colleague (AUS_COLLEAGUE_ROW (row))->name);
  g_free (names);
  names = g_string_free (list, FALSE);

  return names;
}

static void
append_labels (GtkWidget *widget,
               GString   *text)
{
  if (!gtk_widget_get_visible (widget) || ADW_IS_AVATAR (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s|", gtk_label_get_label (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_labels (child, text);
}

static char *
dup_labels (GtkWidget *widget)
{
  GString *text = g_string_new (NULL);

  append_labels (widget, text);

  return g_string_free (text, FALSE);
}

static gboolean
is_chosen (GtkFileChooser *chooser,
           GFile          *file)
{
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (chooser);

  return chosen != NULL && g_file_equal (chosen, file);
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  /* Newer versions of GTK have entries for searching in their drop-downs too. */
  GtkWidget *search = GTK_WIDGET (gtk_widget_get_template_child (
    fixture->window, AUS_TYPE_NETWORK_WINDOW, "search"));

  gtk_editable_set_text (GTK_EDITABLE (search), "chemn");
  aus_wait_until (g_str_equal (list_rows (fixture), "Jonas Petrick"));
  gtk_editable_set_text (GTK_EDITABLE (search), "named lin");
  aus_wait_until (g_str_equal (list_rows (fixture), "Mara Lindner"));
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  aus_wait_until (g_str_equal (list_rows (fixture), "Mara Lindner, Jonas Petrick"));
}

/* The row says trade, languages, time and consent, and follows what is edited. */
static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  AusColleague *mara = aus_entity_list_peek (fixture->network->colleagues, 0);
  AusDate from = aus_date_new (2027, 1, 4);
  GtkWidget *row = find (fixture->window, AUS_TYPE_COLLEAGUE_ROW);
  g_autofree char *before = dup_labels (row);
  g_autofree char *after = NULL;
  g_autofree char *now = NULL;

  g_assert_cmpstr (before, ==, "Mara Lindner|may be named|");
  g_object_set (mara, "trade", AUS_TRADE_DESIGN, "languages", "de, en", "capacity-from", &from,
                "consent", FALSE, NULL);
  after = dup_labels (row);
  g_assert_cmpstr (after, ==,
                   "Mara Lindner|Design · de, en · free from 4\u00a0Jan|not to be named yet|");
  from = aus_date_new (2026, 11, 23);
  g_object_set (mara, "capacity-from", &from, NULL);
  now = dup_labels (row);
  g_assert_cmpstr (now, ==, "Mara Lindner|Design · de, en · free now|not to be named yet|");
}

static AusColleague *
get_shown (Fixture *fixture)
{
  g_autoptr (AusColleague) colleague = NULL;

  g_object_get (find (fixture->window, AUS_TYPE_COLLEAGUE_FORM), "colleague", &colleague, NULL);

  return colleague;
}

/* Who is chosen in the list is shown beside it; adding and removing keep the two together. */
static void
test_details (Fixture       *fixture,
              gconstpointer  data)
{
  AusHistory *history = aus_data_file_get_history (
    aus_library_get_network_file (aus_session_get_library (fixture->session)));
  GtkListBox *rows = GTK_LIST_BOX (fixture->rows);
  GtkWidget *focus;

  g_assert_true (get_shown (fixture) == aus_entity_list_peek (fixture->network->colleagues, 0));
  gtk_list_box_select_row (rows, gtk_list_box_get_row_at_index (rows, 1));
  g_assert_true (get_shown (fixture) == aus_entity_list_peek (fixture->network->colleagues, 1));

  gtk_widget_activate_action (fixture->window, "colleagues.add", NULL);
  g_assert_cmpuint (count (fixture), ==, 3);
  g_assert_true (get_shown (fixture) == aus_entity_list_peek (fixture->network->colleagues, 2));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, AUS_TYPE_COLLEAGUE_FORM));

  gtk_widget_activate_action (fixture->window, "colleagues.remove", NULL);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_true (get_shown (fixture) == aus_entity_list_peek (fixture->network->colleagues, 1));
  gtk_widget_activate_action (fixture->window, "colleagues.remove", NULL);
  gtk_widget_activate_action (fixture->window, "colleagues.remove", NULL);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_null (get_shown (fixture));
  aus_history_undo (history);
  g_assert_cmpuint (count (fixture), ==, 1);
}

/* The narrowest window shows one of the two at a time. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  AdwLeaflet *leaflet = ADW_LEAFLET (find (fixture->window, ADW_TYPE_LEAFLET));
  GtkWidget *form = find (fixture->window, AUS_TYPE_COLLEAGUE_FORM);
  int width;

  gtk_widget_measure (GTK_WIDGET (leaflet), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  g_assert_cmpint (width, <=, 360);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  aus_wait_until (adw_leaflet_get_folded (leaflet));
  aus_wait_until (!gtk_widget_get_mapped (form));
  gtk_widget_activate (find (fixture->window, AUS_TYPE_COLLEAGUE_ROW));
  aus_wait_until (gtk_widget_get_mapped (form));
  gtk_widget_activate_action (fixture->window, "colleagues.back", NULL);
  aus_wait_until (!gtk_widget_get_mapped (form));

  /* Escape goes the same way, and closes the window only from the list. */
  gtk_widget_activate (find (fixture->window, AUS_TYPE_COLLEAGUE_ROW));
  aus_wait_until (gtk_widget_get_mapped (form));
  gtk_widget_activate_action (fixture->window, "colleagues.leave", NULL);
  aus_wait_until (!gtk_widget_get_mapped (form));
  g_assert_true (gtk_widget_get_visible (fixture->window));
}

static GtkEventController *
find_drop_target (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return controller;
    }

  return NULL;
}

/* A file that is dropped anywhere in the window */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  GtkEventController *target = find_drop_target (fixture->window);
  g_autofree char *path = write_cards (fixture, "BEGIN:VCARD\nFN:Anna\nEND:VCARD\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_assert_nonnull (target);
  g_value_init (&value, G_TYPE_FILE);
  g_value_set_object (&value, file);
  g_signal_emit_by_name (target, "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
  aus_wait_until (count (fixture) == 3);
  g_assert_cmpstr (((AusColleague *) aus_entity_list_peek (fixture->network->colleagues, 2))->name,
                   ==, "Anna");
}

/* A file that is chosen in the dialog; nothing comes of one that is cancelled. */
static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = write_cards (fixture, "BEGIN:VCARD\nFN:Tom\nEND:VCARD\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *dialog;

  gtk_widget_activate_action (fixture->window, "colleagues.import", NULL);
  aus_wait_until (find_window (GTK_TYPE_FILE_CHOOSER_DIALOG) != NULL);
  dialog = find_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  aus_wait_until (find_window (GTK_TYPE_FILE_CHOOSER_DIALOG) == NULL);
  g_assert_cmpuint (count (fixture), ==, 2);

  gtk_widget_activate_action (fixture->window, "colleagues.import", NULL);
  aus_wait_until (find_window (GTK_TYPE_FILE_CHOOSER_DIALOG) != NULL);
  dialog = find_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_assert_true (gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL));
  aus_wait_until (is_chosen (GTK_FILE_CHOOSER (dialog), file));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  aus_wait_until (count (fixture) == 3);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  /* libadwaita 1.7 asks the heading of its message dialog for less room than that needs, and GTK
   * 4.18 warns of it. */
  g_log_set_always_fatal ((GLogLevelFlags) (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL));

  g_test_add ("/aus/network/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/aus/network/there", Fixture, NULL, set_up, test_there, tear_down);
  g_test_add ("/aus/network/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/aus/network/row", Fixture, NULL, set_up, test_row, tear_down);
  g_test_add ("/aus/network/details", Fixture, NULL, set_up, test_details, tear_down);
  g_test_add ("/aus/network/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/aus/network/drop", Fixture, NULL, set_up, test_drop, tear_down);
  g_test_add ("/aus/network/choose", Fixture, NULL, set_up, test_choose, tear_down);

  return g_test_run ();
}
