/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>

#include "app/client-view/aus-path-menu.h"
#include "app/client-view/aus-path.h"
#include "app/client-view/aus-stage-card.h"
#include "aus-resources.h"
#include "../lib/aus-library-fixture.h"

/* The path where the stepper does not fit. */

typedef struct
{
  AusClient *client;
  GtkWindow *window;
  GtkWidget *path;
} Fixture;

static gpointer
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AusDate today = aus_date_new (2026, 11, 23);

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "stage", AUS_STAGE_CONVERSATION, NULL);
  fixture->path = g_object_new (AUS_TYPE_PATH, "client", fixture->client, "today", &today, NULL);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 360, 640);
  gtk_window_set_child (fixture->window, fixture->path);
  gtk_window_present (fixture->window);
  aus_wait_until (find (fixture->path, GTK_TYPE_MENU_BUTTON) != NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_object_unref (fixture->client);
}

/* The row in the open menu */
static GtkListBoxRow *
get_row (Fixture *fixture,
         int      index)
{
  GtkWidget *menu;

  gtk_menu_button_popup (find (fixture->path, GTK_TYPE_MENU_BUTTON));
  aus_wait_until (find (fixture->path, AUS_TYPE_PATH_MENU) != NULL);
  menu = find (fixture->path, AUS_TYPE_PATH_MENU);

  return gtk_list_box_get_row_at_index (find (menu, GTK_TYPE_LIST_BOX), index);
}

/* The labels of a row, a line each */
static void
add_labels (GtkWidget *widget,
            GString   *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_labels (child, text);
}

static void
assert_row (Fixture    *fixture,
            int         index,
            const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  add_labels (GTK_WIDGET (get_row (fixture, index)), text);
  g_assert_cmpstr (text->str, ==, expected);
}

/* Each stage says what it wants, as the wide stepper does, and newly each time. */
static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  AusDate day = aus_date_new (2026, 11, 27);

  assert_row (fixture, 0, "Doubt\n");
  assert_row (fixture, 3, "Conversation\nThe conversation has no day.\n");
  assert_row (fixture, 5, "Notice\nThe conversation has no day.\nThere is no last working day.\n"
                          "No notice has been sent.\n");
  g_assert_null (get_row (fixture, 9));
  gtk_menu_button_popdown (find (fixture->path, GTK_TYPE_MENU_BUTTON));
  aus_wait_until (find (fixture->path, AUS_TYPE_PATH_MENU) == NULL);

  g_object_set (fixture->client->ending, "conversation-on", &day, "reason", "R", "aim", "A",
                "decided-on", &day, NULL);
  assert_row (fixture, 3, "Conversation\nThe conversation is still ahead.\n");
}

static void
test_faded (Fixture       *fixture,
            gconstpointer  data)
{
  g_object_set (fixture->client->ending, "stage", AUS_STAGE_FADED, NULL);
  assert_row (fixture, 3, "Faded out\n");
  g_assert_null (get_row (fixture, 4));
}

/* Choosing one shows how it stands, beside the button. */
static void
test_chosen (Fixture       *fixture,
             gconstpointer  data)
{
  GtkListBoxRow *row = get_row (fixture, 8);

  g_signal_emit_by_name (gtk_widget_get_parent (GTK_WIDGET (row)), "row-activated", row);
  aus_wait_until (find (fixture->path, AUS_TYPE_STAGE_CARD) != NULL);
  aus_wait_until (find (fixture->path, AUS_TYPE_PATH_MENU) == NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

#define ADD(name, func) g_test_add ("/aus/path-menu/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("missing", test_missing);
  ADD ("faded", test_faded);
  ADD ("chosen", test_chosen);
#undef ADD

  return g_test_run ();
}
