/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "app/papers/aus-clause-row.h"
#include "app/papers/aus-clauses-window.h"
#include "app/papers/aus-paper-make.h"
#include "aus-resources.h"
#include "core/text/aus-draft-edit.h"
#include "paper/aus-document-text.h"
#include "../lib/aus-library-fixture.h"

/* The window in which the clauses of an agreement are chosen: what its switches do to the letter,
 * that a risky one explains itself first, and that each is one step to undo. */

typedef struct
{
  AusLibraryFixture *folder;
  AusSession *session;
  AusClientFile *file;
  AusClient *client;
  GtkWindow *parent;
  AusClausesWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->folder->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  for (guint i = 0; fixture->file == NULL; i++)
    {
      g_autoptr (AusClientFile) file =
        g_list_model_get_item (G_LIST_MODEL (aus_session_get_library (fixture->session)), i);

      if (g_str_has_prefix (aus_data_file_get_base_name (AUS_DATA_FILE (file)), "hartley"))
        fixture->file = file; /* the library holds it */
    }
  fixture->client = aus_client_file_get_client (fixture->file);
  fixture->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (fixture->parent);
  fixture->window =
    aus_clauses_window_present (fixture->parent, fixture->session, fixture->file);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->parent);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (fixture->session), NULL);
  g_object_unref (fixture->session);
  aus_library_fixture_free (fixture->folder);
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *id)
{
  if (AUS_IS_CLAUSE_ROW (widget)
      && g_str_equal (aus_clause_row_get_clause (AUS_CLAUSE_ROW (widget))->id, id))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkSwitch *
find_switch (GtkWidget *widget)
{
  GtkSwitch *found = GTK_IS_SWITCH (widget) ? GTK_SWITCH (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_switch (child);

  return found;
}

static GtkSwitch *
get_switch (Fixture    *fixture,
            const char *id)
{
  return find_switch (find_row (GTK_WIDGET (fixture->window), id));
}

static void
flip (Fixture    *fixture,
      const char *id)
{
  GtkSwitch *control = get_switch (fixture, id);

  gtk_switch_set_active (control, !gtk_switch_get_active (control));
}

/* "1. Handover. 2. Form." of the letter as it is */
static char *
list_titles (Fixture *fixture)
{
  g_autoptr (AusDocument) document =
    aus_paper_make_document (aus_session_get_library (fixture->session),
                             aus_session_get_law (fixture->session), fixture->client, "agreement",
                             NULL, aus_date_new (2026, 11, 23), NULL, NULL);
  g_autofree char *text = aus_document_dup_text (document);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize digits = strspn (lines[i], "0123456789");
      const char *title = lines[i] + digits + 2;

      if (digits > 0 && g_str_has_prefix (lines[i] + digits, ". "))
        g_string_append_printf (titles, "%s%.*s.", titles->len > 0 ? " " : "",
                                (int) (digits + 2 + strcspn (title, ".")), lines[i]);
    }

  return g_string_free (g_steal_pointer (&titles), FALSE);
}

#define assert_titles(fixture, expected)                                                           \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *titles_ = list_titles (fixture);                                              \
                                                                                                   \
    g_assert_cmpstr (titles_, ==, expected);                                                       \
  }                                                                                                \
  G_STMT_END

static void
test_switches (Fixture       *fixture,
               gconstpointer  data)
{
  AusHistory *history = aus_data_file_get_history (AUS_DATA_FILE (fixture->file));

  g_assert_cmpuint (aus_clauses_count (fixture->client), ==, 0);
  assert_titles (fixture, "");
  g_assert_null (find_row (GTK_WIDGET (fixture->window), "parties"));

  flip (fixture, "form");
  g_assert_true (gtk_switch_get_state (get_switch (fixture, "form")));
  flip (fixture, "handover");
  assert_titles (fixture, "1. Handover. 2. Form.");
  g_assert_cmpuint (aus_clauses_count (fixture->client), ==, 2);

  flip (fixture, "handover");
  assert_titles (fixture, "1. Form.");
  g_assert_false (gtk_switch_get_active (get_switch (fixture, "handover")));

  /* Each was one step, and the window follows. */
  g_assert_true (aus_history_undo (history));
  assert_titles (fixture, "1. Handover. 2. Form.");
  g_assert_true (gtk_switch_get_active (get_switch (fixture, "handover")));
  g_assert_true (aus_history_undo (history));
  g_assert_true (aus_history_undo (history));
  assert_titles (fixture, "");
  g_assert_false (gtk_switch_get_active (get_switch (fixture, "form")));
}

static AdwMessageDialog *
find_dialog (void)
{
  GListModel *tops = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWidget) top = g_list_model_get_item (tops, i);

      if (ADW_IS_MESSAGE_DIALOG (top) && gtk_widget_get_mapped (top))
        return ADW_MESSAGE_DIALOG (top);
    }

  return NULL;
}

/* As its buttons do */
static void
answer (const char *response)
{
  AdwMessageDialog *dialog = find_dialog ();

  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_risky (Fixture       *fixture,
            gconstpointer  data)
{
  AdwMessageDialog *dialog;

  flip (fixture, "release");
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==, "Mutual release");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "an invoice you forgot is lost"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "ask a lawyer first"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "not legal advice"));

  /* Nothing has happened yet, and nothing does when it is left. */
  g_assert_false (gtk_switch_get_active (get_switch (fixture, "release")));
  answer ("cancel");
  g_assert_cmpuint (aus_clauses_count (fixture->client), ==, 0);

  flip (fixture, "release");
  answer ("use");
  assert_titles (fixture, "1. Mutual release.");
  g_assert_true (gtk_switch_get_active (get_switch (fixture, "release")));

  /* Off again without a word */
  flip (fixture, "release");
  g_assert_null (find_dialog ());
  assert_titles (fixture, "");
}

#define ADD(name, func) \
  g_test_add ("/aus/clauses/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  ADD ("switches", test_switches);
  ADD ("risky", test_risky);

  return g_test_run ();
}
