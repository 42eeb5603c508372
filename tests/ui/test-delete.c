/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "../lib/aus-library-fixture.h"
#include "app/aus-window.h"
#include "app/widgets/aus-ui-locale.h"
#include "aus-resources.h"

/* What is asked before a client is deleted, in the window with the examples. */

/* One for all cases: its name on the bus can be taken once. */
static GtkApplication *app;

typedef struct
{
  AusLibraryFixture *library;
  AusSession *session;
  AusWindow *window;
} Fixture;

static AusClientFile *
get_file (Fixture *fixture)
{
  g_autoptr (AusClientFile) file = NULL;

  g_object_get (fixture->window, "file", &file, NULL);

  return file;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->library = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->library->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->window = aus_window_new (app, fixture->session);
  aus_window_show_client (fixture->window, data);
  gtk_window_present (GTK_WINDOW (fixture->window));
  aus_wait_until (get_file (fixture) != NULL);
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

static AusSender *
get_sender (Fixture *fixture)
{
  return aus_library_get_sender (aus_session_get_library (fixture->session));
}

/* NULL while there is none */
static AdwMessageDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_mapped (window))
        return ADW_MESSAGE_DIALOG (window);
    }

  return NULL;
}

static void
respond (const char *response)
{
  AdwMessageDialog *dialog = find_dialog ();

  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
collect (GtkWidget *widget,
         GString   *said)
{
  if (ADW_IS_ACTION_ROW (widget))
    {
      g_string_append_printf (said, "%s: %s\n",
                              adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)),
                              adw_action_row_get_subtitle (ADW_ACTION_ROW (widget)));
      return;
    }
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (said, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, said);
}

/* What is to be kept, as it stands in the dialog */
static void
assert_kept (const char *english,
             const char *german)
{
  GString *said = g_string_new (NULL);
  const char *rules;

  collect (adw_message_dialog_get_extra_child (find_dialog ()), said);
  rules = strchr (said->str, '\n') + 1; /* after what is said of every client */
  g_assert_cmpstr (rules, ==, aus_ui_language () == AUS_LANGUAGE_DE ? german : english);
  g_string_free (said, TRUE);
}

static void
ask (Fixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.delete-client",
                                             NULL));
}

/* Six invoices of 2026 and a letter: to be kept for different times */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  AusClient *client = aus_client_file_get_client (get_file (fixture));
  AusSentPaper *paper = aus_entity_list_add_new (client->papers);
  AusDate dated = aus_date_new (2026, 10, 1);

  g_object_set (paper, "kind", "thanks", "dated", &dated, NULL);
  ask (fixture);
  aus_wait_until (find_dialog () != NULL);
  g_assert_cmpstr (adw_message_dialog_get_heading (find_dialog ()), ==,
                   aus_ui_language () == AUS_LANGUAGE_DE ? "»Kanzlei Dr. Ohlendorf« löschen?"
                                                         : "Delete “Kanzlei Dr. Ohlendorf”?");
  assert_kept (
    "6 invoices, to be kept until 31 December 2034: Invoices: 8 years from the end of the year, "
    "§ 147 AO and § 14b UStG; longer while a tax assessment is open.\n"
    "1 letter, to be kept until 31 December 2032: Business letters: 6 years from the end of the "
    "year, § 147 AO; longer while a tax assessment is open.\n"
    "Orientation, not legal advice.\n",
    "6 Rechnungen, aufzubewahren bis 31. Dezember 2034: Rechnungen: 8 Jahre ab Ende des "
    "Kalenderjahres, § 147 AO und § 14b UStG; länger, solange eine Steuerfestsetzung offen ist.\n"
    "1 Brief, aufzubewahren bis 31. Dezember 2032: Geschäftsbriefe: 6 Jahre ab Ende des "
    "Kalenderjahres, § 147 AO; länger, solange eine Steuerfestsetzung offen ist.\n"
    "Orientierung, keine Rechtsberatung.\n");
  g_assert_cmpstr (adw_message_dialog_get_default_response (find_dialog ()), ==, "cancel");
  g_assert_cmpint (adw_message_dialog_get_response_appearance (find_dialog (), "delete"), ==,
                   ADW_RESPONSE_DESTRUCTIVE);

  respond ("cancel");
  g_assert_nonnull (get_file (fixture));
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "clients"), ==, 7);
}

static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (AusClientFile) file = g_object_ref (get_file (fixture));

  ask (fixture);
  aus_wait_until (find_dialog () != NULL);
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "clients"), ==, 7);
  respond ("delete");
  g_assert_null (get_file (fixture));
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "clients"), ==, 6);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undelete", "s",
                              aus_data_file_get_base_name (AUS_DATA_FILE (file)));
  g_assert_true (get_file (fixture) == file);
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "clients"), ==, 7);
}

/* Rules that nobody has checked say so; without a law nothing is known, and that is said too. */
static void
test_doubtful (Fixture       *fixture,
               gconstpointer  data)
{
  g_object_set (get_sender (fixture), "law", AUS_LAW_CH, NULL);
  ask (fixture);
  aus_wait_until (find_dialog () != NULL);
  assert_kept (
    "6 invoices, to be kept until 31 December 2036: Invoices and letters: 10 years from the end of "
    "the business year, Art. 958f OR; here the calendar year.\n"
    "This rule has not been checked against a source. Orientation, not legal advice.\n",
    "6 Rechnungen, aufzubewahren bis 31. Dezember 2036: Rechnungen und Briefe: 10 Jahre ab Ende "
    "des Geschäftsjahres, Art. 958f OR; hier das Kalenderjahr.\n"
    "Diese Regel ist nicht an einer Quelle geprüft. Orientierung, keine Rechtsberatung.\n");
  respond ("cancel");

  g_object_set (get_sender (fixture), "law", AUS_LAW_NONE, NULL);
  g_object_set (aus_client_file_get_client (get_file (fixture)), "law", AUS_LAW_NONE, NULL);
  ask (fixture);
  aus_wait_until (find_dialog () != NULL);
  assert_kept ("6 invoices: No law is chosen, so no period is known.\n"
               "Orientation, not legal advice.\n",
               "6 Rechnungen: Es ist kein Recht gewählt, also keine Frist bekannt.\n"
               "Orientierung, keine Rechtsberatung.\n");
  respond ("cancel");
}

/* Whoever left nothing is not asked about: there is Undo. */
static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  AusClient *client = aus_client_file_get_client (get_file (fixture));

  while (aus_entity_list_get_length (client->invoices) > 0)
    aus_entity_list_remove (client->invoices, 0);
  ask (fixture);
  g_assert_null (get_file (fixture));
  g_assert_cmpuint (aus_library_fixture_count (fixture->library, "clients"), ==, 6);
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
#define ADD(name, func) \
  g_test_add ("/aus/delete/" name, Fixture, "ohlendorf", set_up, func, tear_down)
  ADD ("kept", test_kept);
  ADD ("deleted", test_deleted);
  ADD ("doubtful", test_doubtful);
  ADD ("nothing", test_nothing);
#undef ADD
  result = g_test_run ();
  g_object_unref (app);

  return result;
}
