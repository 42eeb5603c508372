/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#include "../lib/aus-library-fixture.h"
#include "app/aus-window.h"
#include "app/client-view/aus-path-stop.h"
#include "app/closing/aus-closing-page.h"
#include "app/closing/aus-gate-row.h"
#include "app/conflict/aus-banner.h"
#include "app/papers/aus-kind-row.h"
#include "app/papers/aus-papers-page.h"
#include "app/widgets/aus-ui-locale.h"
#include "aus-resources.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-secret.h"

/* The end of the path in the window with the examples: the gate, the closed file, fading out, and
 * what the stops of the path say. */

/* One for all cases: its name on the bus can be taken once. */
static GtkApplication *app;

typedef struct
{
  AusLibraryFixture *library;
  AusSession *session;
  AusWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->library = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->library->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->window = aus_window_new (app, fixture->session);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1180, 780);
  aus_window_show_client (fixture->window, data);
  gtk_window_present (GTK_WINDOW (fixture->window));
  aus_wait_until (gtk_widget_get_height (GTK_WIDGET (fixture->window)) > 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "closing");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_library_fixture_free (fixture->library);
}

static AusClientFile *
get_file (Fixture *fixture)
{
  g_autoptr (AusClientFile) file = NULL;

  g_object_get (fixture->window, "file", &file, NULL);

  return file;
}

static AusClient *
get_client (Fixture *fixture)
{
  return aus_client_file_get_client (get_file (fixture));
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
find_all (gpointer widget,
          GType    type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (widget), type, found);

  return found;
}

static gpointer
find_one (gpointer widget,
          GType    type)
{
  g_autoptr (GPtrArray) found = find_all (widget, type);

  g_assert_cmpuint (found->len, >, 0);

  return g_ptr_array_index (found, 0);
}

/* A label below @widget that says @text and can be seen */
static gboolean
says (gpointer    widget,
      const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      GtkWidget *label = g_ptr_array_index (labels, i);

      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text)
          && gtk_widget_get_mapped (label))
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
find_button (gpointer    widget,
             const char *action)
{
  g_autoptr (GPtrArray) buttons = find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);

      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
        return button;
    }

  g_assert_not_reached ();
}

static void
click (GtkWidget *button)
{
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static guint
count_open (Fixture *fixture)
{
  g_autoptr (GPtrArray) items = aus_gate_list (get_client (fixture), "en");

  return aus_gate_count (items, -1, AUS_GATE_STATE_OPEN);
}

/* Lets what the first open row is about be, by its popover. */
static void
waive_one (AusClosingPage *page)
{
  g_autoptr (GPtrArray) rows = find_all (page, AUS_TYPE_GATE_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      GtkWidget *menu = find_one (row, GTK_TYPE_MENU_BUTTON);
      GtkPopover *popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu));
      GtkWidget *entry;

      if (!gtk_widget_get_visible (menu))
        continue;
      entry = find_one (popover, GTK_TYPE_ENTRY);
      gtk_editable_set_text (GTK_EDITABLE (entry), "  ");
      g_signal_emit_by_name (entry, "activate");
      gtk_editable_set_text (GTK_EDITABLE (entry), " agreed on the phone ");
      g_signal_emit_by_name (entry, "activate");
      return;
    }

  g_assert_not_reached ();
}

static void
test_gate (Fixture       *fixture,
           gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);
  GtkWidget *close = find_button (page, "closing.close");
  AusClient *client = get_client (fixture);
  guint open = count_open (fixture);

  g_assert_cmpuint (open, ==, 5);
  aus_wait_until (says (page, aus_ui_language () == AUS_LANGUAGE_DE ? "5 Punkte sind noch offen"
                                                                    : "5 points are still open"));
  g_assert_false (gtk_widget_is_sensitive (close));
  g_assert_false (gtk_widget_has_css_class (close, "suggested-action"));

  while (count_open (fixture) > 0)
    {
      open = count_open (fixture);
      waive_one (page);
      g_assert_cmpuint (count_open (fixture), ==, open - 1);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
  g_assert_cmpuint (aus_entity_list_get_length (client->closing->waivers), ==, 6);
  g_assert_cmpstr (AUS_WAIVER (aus_entity_list_peek (client->closing->waivers, 5))->reason, ==,
                   "agreed on the phone");
  aus_wait_until (gtk_widget_is_sensitive (close));
  g_assert_true (gtk_widget_has_css_class (close, "suggested-action"));
  g_assert_true (says (page, _("Nothing is open between you")));

  /* Each was a step of its own. */
  act (fixture, "win.undo");
  g_assert_cmpuint (count_open (fixture), ==, 1);
  act (fixture, "win.redo");
  g_assert_cmpuint (count_open (fixture), ==, 0);
}

/* There is a banner for the other files of the library as well. */
static gboolean
is_banner_shown (Fixture *fixture)
{
  g_autoptr (GPtrArray) banners = find_all (fixture->window, AUS_TYPE_BANNER);

  for (guint i = 0; i < banners->len; i++)
    {
      GtkWidget *image = find_one (g_ptr_array_index (banners, i), GTK_TYPE_IMAGE);

      if (gtk_widget_get_mapped (image))
        return TRUE;
    }

  return FALSE;
}

/* What came with the file is told when it is opened, and until it is gone. */
static void
test_secret (Fixture       *fixture,
             gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  AusAsset *asset = aus_entity_list_peek (client->assets, 0);
  g_autofree char *text = NULL;
  const char *reason;

  g_assert_false (is_banner_shown (fixture));
  g_object_set (asset, "place", "Passwort: Distel44", NULL);
  aus_window_show_client (fixture->window, "wendt");
  g_assert_false (is_banner_shown (fixture));
  aus_window_show_client (fixture->window, data);
  aus_wait_until (is_banner_shown (fixture));
  g_assert_true (aus_secret_looks_like (asset->place, &reason));
  text = g_strdup_printf (_("There is something in this file that does not belong there. %s"),
                          reason);
  aus_wait_until (says (fixture->window, text));
  g_object_set (asset, "place", "im Tresor", NULL);
  aus_wait_until (!is_banner_shown (fixture));
}

static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);
  AusClient *client = get_client (fixture);
  AusDataFile *file = AUS_DATA_FILE (get_file (fixture));

  while (count_open (fixture) > 0)
    {
      waive_one (page);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
  aus_wait_until (gtk_widget_is_sensitive (find_button (page, "closing.close")));
  click (find_button (page, "closing.close"));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSED);
  g_assert_false (aus_data_file_is_editable (file));
  g_assert_true (aus_data_file_is_writable (file));
  aus_wait_until (is_banner_shown (fixture));
  aus_wait_until (says (page, _("This file is closed")));
  /* Rows of the other pages take no input. */
  aus_window_show_page (fixture->window, "profile");
  g_assert_false (gtk_widget_is_sensitive (find_one (fixture->window, ADW_TYPE_ENTRY_ROW)));

  act (fixture, "win.undo");
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
  g_assert_true (aus_data_file_is_editable (file));
  aus_wait_until (!is_banner_shown (fixture));
  g_assert_true (gtk_widget_is_sensitive (find_one (fixture->window, ADW_TYPE_ENTRY_ROW)));
  act (fixture, "win.redo");
  g_assert_false (aus_data_file_is_editable (file));

  act (fixture, "win.reopen");
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
  g_assert_false (aus_date_is_set (client->closing->closed_on));
  g_assert_true (aus_data_file_is_editable (file));
  g_assert_cmpstr (AUS_LOG_ENTRY (aus_entity_list_peek (
                     client->log, aus_entity_list_get_length (client->log) - 1))->text, ==,
                   _("File opened again"));
}

static void
test_fade (Fixture       *fixture,
           gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);
  GtkWidget *fade = find_button (page, "closing.fade");
  AusClient *client = get_client (fixture);

  aus_wait_until (gtk_widget_get_mapped (fade));
  click (fade);
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_FADED);
  aus_wait_until (!gtk_widget_get_mapped (fade));
  aus_wait_until (says (page, _("This one has faded out")));
  act (fixture, "win.undo");
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_DOUBT);
  act (fixture, "win.redo");
  act (fixture, "win.reopen");
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_RUNNING);

  aus_wait_until (gtk_widget_get_mapped (fade));
  click (find_button (page, "closing.not-now"));
  aus_wait_until (!gtk_widget_get_mapped (fade));
  g_assert_true (aus_date_equal (client->closing->fade_not_before, aus_date_new (2027, 2, 23)));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_RUNNING);
}

static const char *
get_kind (Fixture *fixture)
{
  AusPaperKind *kind = aus_kind_row_get_kind (find_one (fixture->window, AUS_TYPE_KIND_ROW));

  return kind != NULL ? kind->id : "";
}

static gboolean
is_paper_shown (Fixture    *fixture,
                const char *kind)
{
  GtkWidget *papers = find_one (fixture->window, AUS_TYPE_PAPERS_PAGE);

  return gtk_widget_get_mapped (papers) && g_str_equal (get_kind (fixture), kind);
}

/* The thank-you is chosen for whoever goes to write it, before and after fading out. */
static void
test_thanks (Fixture       *fixture,
             gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);
  GtkWidget *thank = find_button (page, "win.write-letter");

  aus_wait_until (gtk_widget_get_mapped (thank));
  click (thank);
  aus_wait_until (is_paper_shown (fixture, "thanks"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "closing");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.write-letter", "(ss)",
                              "no such kind", "");
  aus_wait_until (is_paper_shown (fixture, "thanks"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "closing");
  g_object_set (get_client (fixture)->ending, "stage", AUS_STAGE_FADED, NULL);
  aus_wait_until (says (page, _("This one has faded out")));
  aus_wait_until (says (page, aus_ui_language () == AUS_LANGUAGE_DE ? "Dankesbrief …"
                                                                    : "Thank-you…"));
  g_object_set (get_client (fixture)->ending, "stage", AUS_STAGE_CLOSED, NULL);
  aus_wait_until (says (page, _("This file is closed")));
  g_assert_false (says (page, aus_ui_language () == AUS_LANGUAGE_DE ? "Dankesbrief …"
                                                                    : "Thank-you…"));
}

/* What a letter settles leads to that letter, also when nobody noted the day of it. */
static void
test_settle (Fixture       *fixture,
             gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);
  g_autoptr (GPtrArray) rows = NULL;
  AusSentPaper *record = aus_entity_list_add_new (get_client (fixture)->papers);

  g_object_set (record, "kind", "handover", "file", "protokoll.pdf", NULL);
  aus_wait_until (says (page, C_ ("paper", "Handover record")));
  rows = find_all (page, AUS_TYPE_GATE_ROW);
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (aus_gate_row_get_subject (g_ptr_array_index (rows, i)), "paper:handover"))
      click (find_one (g_ptr_array_index (rows, i), GTK_TYPE_BUTTON));
  aus_wait_until (is_paper_shown (fixture, "handover"));
}

/* Whoever sets the last stage by hand is led to what is open. */
static void
test_by_menu (Fixture       *fixture,
              gconstpointer  data)
{
  AusClosingPage *page = find_one (fixture->window, AUS_TYPE_CLOSING_PAGE);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "profile");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (page)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.stage", "s", "closed");
  g_assert_cmpint (get_client (fixture)->ending->stage, ==, AUS_STAGE_CLOSE);
  aus_wait_until (gtk_widget_get_mapped (GTK_WIDGET (page)));
}

static AusPathStop *
find_stop (Fixture *fixture,
           AusStage stage)
{
  g_autoptr (GPtrArray) stops = find_all (fixture->window, AUS_TYPE_PATH_STOP);

  for (guint i = 0; i < stops->len; i++)
    if (aus_path_stop_get_stage (g_ptr_array_index (stops, i)) == stage)
      return g_ptr_array_index (stops, i);

  g_assert_not_reached ();
}

static void
test_stops (Fixture       *fixture,
            gconstpointer  data)
{
  AusPathStop *stop = find_stop (fixture, AUS_STAGE_OPTIONS);
  GtkWidget *firm = GTK_WIDGET (find_stop (fixture, AUS_STAGE_FIRM));
  AusClient *client = get_client (fixture);
  g_autofree char *left_out = g_strdup_printf (_("Left out: %s"), "not needed");

  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (firm), "Niemand wollte mich halten"));
  g_assert_null (gtk_widget_get_tooltip_text (GTK_WIDGET (stop)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.skip-stage", "(ss)", "options",
                              "not needed");
  aus_wait_until (g_strcmp0 (gtk_widget_get_tooltip_text (GTK_WIDGET (stop)), left_out) == 0);
  g_assert_nonnull (aus_closure_get_skipped (client, AUS_STAGE_OPTIONS));
  act (fixture, "win.undo");
  g_assert_null (aus_closure_get_skipped (client, AUS_STAGE_OPTIONS));

  /* The last stop leads to where the file is closed, and tells of itself. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "profile");
  click (GTK_WIDGET (find_stop (fixture, AUS_STAGE_CLOSE)));
  g_assert_true (gtk_widget_get_mapped (find_one (fixture->window, AUS_TYPE_CLOSING_PAGE)));
  g_assert_cmpint (client->ending->stage, ==, AUS_STAGE_CLOSE);
}

int
main (int    argc,
      char **argv)
{
  int result;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("AUSKLANG_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  app = gtk_application_new ("io.github.ausklang.Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));
  g_test_add ("/aus/closing/gate", Fixture, "morgenstern", set_up, test_gate, tear_down);
  g_test_add ("/aus/closing/secret", Fixture, "morgenstern", set_up, test_secret, tear_down);
  g_test_add ("/aus/closing/closed", Fixture, "morgenstern", set_up, test_closed, tear_down);
  g_test_add ("/aus/closing/fade", Fixture, "wendt", set_up, test_fade, tear_down);
  g_test_add ("/aus/closing/thanks", Fixture, "wendt", set_up, test_thanks, tear_down);
  g_test_add ("/aus/closing/settle", Fixture, "morgenstern", set_up, test_settle, tear_down);
  g_test_add ("/aus/closing/by-menu", Fixture, "morgenstern", set_up, test_by_menu, tear_down);
  g_test_add ("/aus/closing/stops", Fixture, "morgenstern", set_up, test_stops, tear_down);
  result = g_test_run ();
  g_object_unref (app);

  return result;
}
