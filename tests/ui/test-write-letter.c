/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/aus-window.h"
#include "app/papers/aus-kind-row.h"
#include "app/papers/aus-reader-row.h"
#include "app/papers/aus-send-dialog.h"
#include "app/papers/aus-sent-section.h"
#include "aus-resources.h"
#include "core/client/aus-referral.h"
#include "../lib/aus-library-fixture.h"

/* Letters to a colleague of the shortlist: from there to the paper, whom it can go to, and what the
 * shortlist knows when it was sent. */

#define MARA "25048f7a-48c5-400f-bd0d-20e5c8e3820c"
#define JONAS "048d5c0b-709c-43eb-9665-8d66687e665f"
#define LUTZ "46b10fef-7e89-4fd9-9fc3-81025bb09b1d"

/* One for all cases: its name on the bus can be taken once. */
static GtkApplication *app;

typedef struct
{
  AusLibraryFixture *library;
  AusSession *session;
  AusWindow *window;
  AusClient *client;
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

/* @data: whose file */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (AusClientFile) file = NULL;

  fixture->library = aus_library_fixture_new (TRUE);
  fixture->session = aus_session_new (fixture->library->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (fixture->session)));
  fixture->window = aus_window_new (app, fixture->session);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1180, 780);
  aus_window_show_client (fixture->window, data);
  gtk_window_present (GTK_WINDOW (fixture->window));
  aus_wait_until (gtk_widget_get_height (GTK_WIDGET (fixture->window)) > 0);
  g_object_get (fixture->window, "file", &file, NULL);
  fixture->client = aus_client_file_get_client (file);
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

static AusReaderRow *
get_row (Fixture *fixture)
{
  return AUS_READER_ROW (find (GTK_WIDGET (fixture->window), AUS_TYPE_READER_ROW));
}

/* The id of whom the paper goes to; "" for the client */
static const char *
get_reader (Fixture *fixture)
{
  AusColleague *colleague = aus_reader_row_get_colleague (get_row (fixture));

  return colleague != NULL ? colleague->id : "";
}

static void
write_letter (Fixture    *fixture,
              const char *kind,
              const char *colleague)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  g_assert_true (gtk_widget_activate_action (window, "win.write-letter", "(ss)", kind, colleague));
  aus_wait_until (gtk_widget_get_mapped (find (window, AUS_TYPE_KIND_ROW)));
  g_assert_cmpstr (aus_kind_row_get_kind (AUS_KIND_ROW (find (window, AUS_TYPE_KIND_ROW)))->id, ==,
                   kind);
}

/* "Mara Lindner, …": who is offered */
static char *
list_offered (Fixture *fixture)
{
  GListModel *model = adw_combo_row_get_model (ADW_COMBO_ROW (get_row (fixture)));
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AusColleague) colleague = g_list_model_get_item (model, i);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", colleague->name);
    }

  return g_strdup (names->str);
}

static void
test_readers (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *asked = NULL;
  g_autofree char *named = NULL;

  write_letter (fixture, "consent", MARA);
  g_assert_cmpstr (get_reader (fixture), ==, MARA);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (get_row (fixture))));
  asked = list_offered (fixture);
  g_assert_cmpstr (asked, ==, "Mara Lindner, Jonas Petrick, Lutz Ammon");

  /* As a person chooses it */
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (fixture)), 2);
  g_assert_cmpstr (get_reader (fixture), ==, LUTZ);

  /* Lutz has not agreed: whoever was introduced is nearest. */
  write_letter (fixture, "referral", "");
  named = list_offered (fixture);
  g_assert_cmpstr (named, ==, "Mara Lindner, Jonas Petrick");
  g_assert_cmpstr (get_reader (fixture), ==, JONAS);

  write_letter (fixture, "agreement", "");
  g_assert_cmpstr (get_reader (fixture), ==, "");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_row (fixture))));
}

/* Once it is marked as sent the shortlist knows who was asked, and when. */
static void
test_sent (Fixture       *fixture,
           gconstpointer  data)
{
  AusReferral *referral = aus_entity_list_peek (fixture->client->referrals, 0);
  GtkWidget *sent;
  AusSentPaper *paper;
  GListModel *tops = gtk_window_get_toplevels ();
  g_autofree char *day = NULL;

  g_assert_cmpint (referral->status, ==, AUS_REFERRAL_STATUS_LISTED);
  write_letter (fixture, "consent", JONAS);
  sent = find (GTK_WIDGET (fixture->window), AUS_TYPE_SENT_SECTION);
  aus_sent_section_send (AUS_SENT_SECTION (sent), AUS_SEND_CHANNEL_EMAIL);
  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWidget) top = g_list_model_get_item (tops, i);

      if (AUS_IS_SEND_DIALOG (top))
        {
          gtk_widget_activate_action (top, "send.accept", NULL);
          break;
        }
    }
  aus_wait_until (aus_entity_list_get_length (fixture->client->papers) == 1);

  paper = aus_entity_list_peek (fixture->client->papers, 0);
  g_assert_cmpstr (paper->colleague, ==, JONAS);
  g_assert_cmpstr (paper->recipient, ==, "Jonas Petrick");
  g_assert_true (g_str_has_prefix (paper->file, "zustimmung-jonas-petrick-"));
  g_assert_null (strstr (paper->text, "Ohlendorf"));
  g_assert_cmpint (referral->status, ==, AUS_REFERRAL_STATUS_ASKED);
  day = aus_date_to_iso (referral->asked_on);
  g_assert_cmpstr (day, ==, "2026-11-23");
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  app = gtk_application_new ("io.github.ausklang.Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  g_test_add ("/aus/write-letter/readers", Fixture, "brueckner", set_up, test_readers, tear_down);
  g_test_add ("/aus/write-letter/sent", Fixture, KANZLEI_STEM, set_up, test_sent, tear_down);

  status = g_test_run ();
  g_object_unref (app);

  return status;
}
