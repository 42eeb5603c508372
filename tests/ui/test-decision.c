/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#include "app/decision/aus-decision-page.h"
#include "app/decision/aus-month-column.h"
#include "app/decision/aus-signal-row.h"
#include "app/widgets/aus-ui-locale.h"
#include "aus-resources.h"
#include "core/ending/aus-decide.h"
#include "../lib/aus-library-fixture.h"

/* The page of the decision: what it says of the examples, word for word in the language it runs in,
 * and what its buttons do, each one step to take back. */

typedef struct
{
  AusLibraryFixture *folder;
  AusSession *session;
  AusClientFile *file; /* the library’s */
  AusClient *client;
  AusHistory *history;
  GtkWindow *window;
  GtkWidget *page;
} Fixture;

static const char *
choose (const char *english,
        const char *german)
{
  return aus_ui_language () == AUS_LANGUAGE_DE ? german : english;
}

/* @data: how the client’s file begins */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GListModel *library;

  fixture->folder = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->folder->folder, aus_date_new (2026, 11, 23));
  library = G_LIST_MODEL (aus_session_get_library (fixture->session));
  aus_wait_until (!aus_library_is_loading (AUS_LIBRARY (library)));
  for (guint i = 0; fixture->file == NULL; i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (library, i);

      if (g_str_has_prefix (aus_data_file_get_base_name (AUS_DATA_FILE (file)), data))
        fixture->file = file;
    }
  fixture->client = aus_client_file_get_client (fixture->file);
  fixture->history = aus_data_file_get_history (AUS_DATA_FILE (fixture->file));
  fixture->page = g_object_new (AUS_TYPE_DECISION_PAGE, "session", fixture->session, "file",
                                fixture->file, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 900, 700);
  gtk_window_set_child (fixture->window, fixture->page);
  gtk_window_present (fixture->window);
}

static gboolean
on_idle_cb (gpointer settled)
{
  *(gboolean *) settled = TRUE;

  return G_SOURCE_REMOVE;
}

/* Edits are told when all of a moment are made, before the next frame. */
static void
settle (void)
{
  gboolean settled = FALSE;

  g_idle_add_full (G_PRIORITY_HIGH_IDLE + 1, on_idle_cb, &settled, NULL);
  while (!settled)
    g_main_context_iteration (NULL, FALSE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_library_fixture_free (fixture->folder);
}

/* --- looking ---------------------------------------------------------------------------------- */

static gboolean
is_shown (GtkWidget *widget,
          GtkWidget *top)
{
  for (; widget != NULL && widget != top; widget = gtk_widget_get_parent (widget))
    if (!gtk_widget_get_visible (widget))
      return FALSE;

  return TRUE;
}

/* The label with that text, NULL for none; those that are hidden do not count. */
static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

static void
assert_said (Fixture    *fixture,
             const char *english,
             const char *german)
{
  const char *text = choose (english, german);

  settle ();
  if (find_label (fixture->page, text) == NULL)
    g_error ("nothing says “%s”", text);
}

static void
assert_not_said (Fixture    *fixture,
                 const char *english,
                 const char *german)
{
  settle ();
  g_assert_null (find_label (fixture->page, choose (english, german)));
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint     *skip)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*skip)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type, skip);

  return found;
}

static GtkWidget *
find_nth (Fixture *fixture,
          GType    type,
          guint    n)
{
  return find_type (fixture->page, type, &n);
}

static GtkWidget *
find_button (Fixture    *fixture,
             const char *english,
             const char *german)
{
  GtkWidget *label;

  settle ();
  label = find_label (fixture->page, choose (english, german));

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

static void
click (Fixture    *fixture,
       const char *english,
       const char *german)
{
  GtkWidget *button = find_button (fixture, english, german);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button) && is_shown (button, fixture->page));
  g_signal_emit_by_name (button, "clicked");
}

/* Exactly one step, which gives back what was there */
static void
assert_one_step (Fixture   *fixture,
                 AusEntity *before)
{
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_true (aus_entity_equal (AUS_ENTITY (fixture->client), before));
}

/* --- what it says ----------------------------------------------------------------------------- */

static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  assert_said (fixture, "2 noted", "2 notiert");
  assert_said (fixture, "Every conversation is hard", "Jedes Gespräch wird schwer");
  assert_said (fixture, "20 Nov: Die Terminvereinbarung zweimal verschoben, beide Male von mir.",
               "20. Nov.: Die Terminvereinbarung zweimal verschoben, beide Male von mir.");
  assert_said (fixture, "Grey", "Grauzone");
  assert_said (fixture, "Pays on time", "Zahlt pünktlich");
  assert_said (fixture, "6 of 6 invoices", "6 von 6 Rechnungen");
  assert_said (fixture, "7 days left, until Mon 30 Nov", "Noch 7 Tage, bis Mo., 30. Nov.");
  assert_said (fixture, "Both signals are less than a week old. One bad day is no reason yet.",
               "Beide Signale sind keine Woche alt. Ein schlechter Tag ist noch kein Grund.");
  assert_said (fixture, "22%", "22\u202f%");
  assert_said (fixture, "of income in EUR", "vom Einkommen in EUR");
  assert_said (fixture, "€105", "105\u00a0€");
  assert_said (fixture, "an hour, elsewhere €77", "je Stunde, sonst 77\u00a0€");
  assert_said (fixture, "2", "2");
  assert_said (fixture, "months to replace", "Monate bis Ersatz");
  assert_not_said (fixture, "Reopen…", "Wieder öffnen …");
  g_assert_false (gtk_widget_get_sensitive (find_button (fixture, "Record", "Festhalten")));
}

static void
test_recorded (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *end;

  assert_said (fixture, "4 noted since March, 1 worked out", "4 notiert seit März, 1 berechnet");
  assert_said (fixture, "6 of the last 11 invoices, 14 days late on average",
               "6 der letzten 11 Rechnungen, im Schnitt 14 Tage zu spät");
  assert_said (fixture, "Nobody’s fault", "Niemand ist schuld");
  assert_said (fixture, "Decided on Thursday 12 November 2026",
               "Entschieden am Donnerstag, 12. November 2026");
  assert_said (fixture, "This ends, and it ends well", "Das geht zu Ende, und zwar gut");
  assert_said (fixture, "Paid on time, every time.", "Paid on time, every time.");
  assert_said (fixture, "Paused from 2 Nov to 12 Nov", "Bedenkzeit vom 2. Nov. bis 12. Nov.");
  assert_said (fixture, "Kept in full. Repair tried in June, without effect",
               "Ganz eingehalten. Klärung im Juni versucht, ohne Wirkung");
  assert_said (fixture, "–", "–");
  assert_said (fixture, "to replace: no rate for GBP", "bis Ersatz: kein Kurs für GBP");
  assert_not_said (fixture, "Record", "Festhalten");

  /* The four are to be read alone. */
  end = find_button (fixture, "End", "Beenden");
  g_assert_true (GTK_IS_TOGGLE_BUTTON (end));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (end)));
  g_assert_false (gtk_widget_is_sensitive (end));
  g_assert_false (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (find_button (fixture, "Keep", "Behalten"))));
}

static void
assert_month (Fixture    *fixture,
              guint       n,
              const char *english,
              const char *german)
{
  GtkWidget *column = find_nth (fixture, AUS_TYPE_MONTH_COLUMN, n);

  g_assert_nonnull (column);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (column), ==, choose (english, german));
}

static void
test_chart (Fixture       *fixture,
            gconstpointer  data)
{
  assert_said (fixture, "Income a month, at most £2,900",
               "Einkommen im Monat, höchstens 2.900\u00a0£");
  assert_month (fixture, 0, "December 2025: £1,450, paid on time",
                "Dezember 2025: 1.450\u00a0£, pünktlich bezahlt");
  assert_month (fixture, 5, "May 2026: no income, paid 19 days late",
                "Mai 2026: kein Einkommen, 19 Tage zu spät bezahlt");
  assert_month (fixture, 8, "August 2026: £1,450, paid on time",
                "August 2026: 1.450\u00a0£, pünktlich bezahlt");
  assert_month (fixture, 9, "September 2026: £1,000, paid 21 days late, 1 signal",
                "September 2026: 1.000\u00a0£, 21 Tage zu spät bezahlt, 1 Signal");
  assert_month (fixture, 11, "November 2026: £1,450, nothing due, 1 signal",
                "November 2026: 1.450\u00a0£, nichts fällig, 1 Signal");
  g_assert_null (find_nth (fixture, AUS_TYPE_MONTH_COLUMN, 12));
}

/* --- what it does ----------------------------------------------------------------------------- */

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));
  AusSignal *noted;
  GtkWidget *row;

  g_signal_emit_by_name (find_nth (fixture, GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->signals), ==, 3);
  noted = aus_entity_list_peek (fixture->client->signals, 2);
  g_assert_true (aus_date_equal (noted->date, aus_date_new (2026, 11, 23)));
  row = find_nth (fixture, AUS_TYPE_SIGNAL_ROW, 2);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  assert_said (fixture, "3 noted", "3 notiert");
  assert_one_step (fixture, before);
  assert_said (fixture, "2 noted", "2 notiert");

  /* What is noted as clear is no bad day. */
  g_object_set (aus_entity_list_peek (fixture->client->signals, 0), "clarity", AUS_CLARITY_CLEAR,
                NULL);
  assert_said (fixture, "Clear", "Klar");
  assert_not_said (fixture, "Both signals are less than a week old. One bad day is no reason yet.",
                   "Beide Signale sind keine Woche alt. Ein schlechter Tag ist noch kein Grund.");
}

static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  AusEnding *ending = fixture->client->ending;
  g_autoptr (AusEntity) before = NULL;

  /* The third of the four */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_nth (fixture, GTK_TYPE_CHECK_BUTTON, 2)),
                               TRUE);
  g_assert_cmpint (ending->decision, ==, AUS_DECISION_END);
  g_assert_cmpint (aus_decide_get (ending), ==, AUS_DECISION_OPEN);
  aus_history_clear (fixture->history);
  before = aus_entity_copy (AUS_ENTITY (fixture->client));

  click (fixture, "Record", "Festhalten");
  g_assert_cmpint (aus_decide_get (ending), ==, AUS_DECISION_END);
  g_assert_cmpint (ending->stage, ==, AUS_STAGE_CONVERSATION);
  assert_said (fixture, "Decided on Monday 23 November 2026",
               "Entschieden am Montag, 23. November 2026");
  assert_said (fixture, "Paused from 20 Nov to 30 Nov", "Bedenkzeit vom 20. Nov. bis 30. Nov.");
  assert_not_said (fixture, "Kept in full.", "Ganz eingehalten.");

  assert_one_step (fixture, before);
  assert_said (fixture, "Record", "Festhalten");
  g_assert_true (gtk_check_button_get_active (
    GTK_CHECK_BUTTON (find_nth (fixture, GTK_TYPE_CHECK_BUTTON, 2))));
}

static AdwMessageDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_visible (window))
        return ADW_MESSAGE_DIALOG (window); /* GTK holds it */
    }

  return NULL;
}

static void
test_reopen (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));
  guint n_entries = aus_entity_list_get_length (fixture->client->log);
  AdwMessageDialog *dialog;
  AusLogEntry *entry;
  guint skip = 0;
  GtkWidget *why;

  click (fixture, "Reopen…", "Wieder öffnen …");
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==,
                   choose ("Reopen the decision?", "Den Entschluss wieder öffnen?"));
  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "reopen"));
  why = find_type (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, &skip);
  gtk_editable_set_text (GTK_EDITABLE (why), "   ");
  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "reopen"));
  gtk_editable_set_text (GTK_EDITABLE (why), "A new manager");
  g_assert_true (adw_message_dialog_get_response_enabled (dialog, "reopen"));
  adw_message_dialog_response (dialog, "reopen");
  gtk_window_destroy (GTK_WINDOW (dialog));

  g_assert_cmpint (aus_decide_get (fixture->client->ending), ==, AUS_DECISION_OPEN);
  g_assert_cmpint (fixture->client->ending->stage, ==, AUS_STAGE_DECISION);
  g_assert_cmpuint (aus_entity_list_get_length (fixture->client->log), ==, n_entries + 1);
  entry = aus_entity_list_peek (fixture->client->log, n_entries);
  g_assert_cmpstr (entry->text, ==,
                   choose ("Decision “End” of 12 November 2026 reopened: A new manager",
                           "Entschluss »Beenden« vom 12. November 2026 wieder geöffnet: A new "
                           "manager"));
  assert_said (fixture, "Record", "Festhalten");
  assert_one_step (fixture, before);
  assert_said (fixture, "Reopen…", "Wieder öffnen …");
}

static void
test_pause (Fixture       *fixture,
            gconstpointer  data)
{
  AusEnding *ending = fixture->client->ending;
  g_autoptr (AusEntity) before = aus_entity_copy (AUS_ENTITY (fixture->client));
  AusDate past = aus_date_new (2026, 11, 20);

  click (fixture, "Extend", "Verlängern");
  assert_said (fixture, "14 days left, until Mon 7 Dec", "Noch 14 Tage, bis Mo., 7. Dez.");
  assert_one_step (fixture, before);

  /* The attempt to repair has its fields where it is asked for. */
  assert_not_said (fixture, "The attempt to repair", "Der Klärungsversuch");
  click (fixture, "Try to Repair", "Klärung versuchen");
  assert_said (fixture, "The attempt to repair", "Der Klärungsversuch");
  assert_not_said (fixture, "Try to Repair", "Klärung versuchen");
  assert_one_step (fixture, before);

  g_object_set (ending, "pause-until", &past, NULL);
  assert_said (fixture, "The pause ended on Fri 20 Nov", "Die Bedenkzeit endete am Fr., 20. Nov.");
  g_object_set (ending, "pause-until", &AUS_DATE_NONE, NULL);
  assert_said (fixture, "Take your time before you decide",
               "Nehmen Sie sich Zeit vor dem Entschluss");
}

/* The day of the gut feeling is that of its words, and taken back with them in one step. */
static void
test_gut (Fixture       *fixture,
          gconstpointer  data)
{
  assert_said (fixture, "Gut feeling, 21 Nov", "Bauchgefühl, 21. Nov.");
  g_object_set (fixture->client->ending->doubt, "gut", "Better", NULL);
  assert_said (fixture, "Gut feeling, 23 Nov", "Bauchgefühl, 23. Nov.");
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_false (aus_history_can_undo (fixture->history));
  g_assert_cmpstr (fixture->client->ending->doubt->gut, ==, "Eher müde als fertig mit ihnen.");
}

#define ADD(name, client, func) \
  g_test_add ("/aus/decision/" name, Fixture, client, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("AUSKLANG_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  /* libadwaita 1.7 asks the heading of its message dialog for less room than that needs, and GTK
   * 4.18 warns of it. */
  g_log_set_always_fatal ((GLogLevelFlags) (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL));

  ADD ("open", "kanzlei", test_open);
  ADD ("recorded", "hartley", test_recorded);
  ADD ("chart", "hartley", test_chart);
  ADD ("add", "kanzlei", test_add);
  ADD ("record", "kanzlei", test_record);
  ADD ("reopen", "hartley", test_reopen);
  ADD ("pause", "kanzlei", test_pause);
  ADD ("gut", "kanzlei", test_gut);

  return g_test_run ();
}
