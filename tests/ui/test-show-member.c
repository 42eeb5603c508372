/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/aus-window.h"
#include "app/papers/aus-block-row.h"
#include "app/preferences/aus-colleague-form.h"
#include "app/preferences/aus-network-window.h"
#include "app/preferences/aus-preferences.h"
#include "app/profile/aus-ending-section.h"
#include "app/widgets/aus-item-row.h"
#include "app/widgets/aus-list-section.h"
#include "aus-resources.h"
#include "core/base/aus-entity-path.h"
#include "../lib/aus-library-fixture.h"

/* From what a check says about a member of a file to the row in which it is put right: the window
 * with the examples, and where the focus is then. */

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
  aus_window_show_client (fixture->window, data != NULL ? data : "hartley");
  gtk_window_present (GTK_WINDOW (fixture->window));
  aus_wait_until (gtk_widget_get_height (GTK_WIDGET (fixture->window)) > 0);
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

static AusClient *
get_client (Fixture *fixture)
{
  g_autoptr (AusClientFile) file = NULL;

  g_object_get (fixture->window, "file", &file, NULL);

  return aus_client_file_get_client (file);
}

/* The focus of the window that is in front: one that stands above the other */
static GtkWidget *
get_focus (void)
{
  GListModel *tops = gtk_window_get_toplevels ();
  GtkWindow *front = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (tops); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (tops, i);

      if (gtk_widget_get_mapped (GTK_WIDGET (window))
          && (front == NULL || gtk_window_get_transient_for (window) != NULL))
        front = window;
    }

  return front != NULL ? gtk_window_get_focus (front) : NULL;
}

/* The row for @field of @entity around the focus; without @field the thing's row */
static gboolean
is_at (AusEntity  *entity,
       const char *field)
{
  for (GtkWidget *widget = get_focus (); widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GObject) shown = NULL;
      g_autofree char *name = NULL;

      if (field == NULL && AUS_IS_ITEM_ROW (widget))
        return aus_item_row_get_entity (AUS_ITEM_ROW (widget)) == entity;
      if (field == NULL || !GTK_IS_LIST_BOX_ROW (widget)
          || !g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "field"))
        continue;
      g_object_get (widget, "entity", &shown, "field", &name, NULL);
      return shown == (GObject *) entity && g_strcmp0 (name, field) == 0;
    }

  return FALSE;
}

/* Below the window's edge it would not be seen. */
static void
assert_in_sight (GtkWidget *focus)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (focus, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_compute_bounds (focus, scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     (float) gtk_widget_get_height (scroller));
}

static void
go (Fixture    *fixture,
    const char *path)
{
  g_test_message ("%s", path);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-member", "s", path);
}

/* --- the client ------------------------------------------------------------------------------- */

static const struct
{
  const char *path;
  const char *field; /* NULL: the thing's own row */
} members[] = {
  { "legal_name", "legal-name" },
  { "addresses[0].postcode", "postcode" },
  { "contacts[0].receives_notice", "receives-notice" },
  { "contract.form", "form" },
  { "contract.fixed_until", "fixed-until" },
  { "ending.last_day", "last-day" },
  { "ending.notice_channel", "notice-channel" },
  { "invoices[0].due", "due" },
  { "invoices[1]", NULL },
  { "projects[0].deliverables[0].due", "due" },
  { "assets[0].due", "due" },
  { "assets[0].ground", NULL }, /* hidden for what is handed over */
  { "referrals[0].colleague", NULL },
  { "notes", "notes" },
};

/* As long as rows take to open */
static void
wait_half_a_second (void)
{
  gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC * 11 / 20;

  aus_wait_until (g_get_monotonic_time () > end);
}

static gboolean
is_below (GType type)
{
  GtkWidget *focus = get_focus ();

  return focus != NULL && gtk_widget_get_ancestor (focus, type) != NULL;
}

/* An empty list leads to its button; what no row is about leads near the ending. */
static void
check_lists (Fixture *fixture)
{
  AusClient *client = get_client (fixture);
  g_autofree char *title = NULL;

  while (aus_entity_list_get_length (client->addresses) > 0)
    aus_entity_list_remove (client->addresses, 0);
  go (fixture, "addresses");
  aus_wait_until (is_below (AUS_TYPE_LIST_SECTION));
  g_object_get (gtk_widget_get_ancestor (get_focus (), AUS_TYPE_LIST_SECTION), "title", &title,
                NULL);
  g_assert_cmpstr (title, ==, "Addresses");
  g_assert_true (GTK_IS_BUTTON (get_focus ()));

  go (fixture, "ending.stage");
  aus_wait_until (is_below (AUS_TYPE_ENDING_SECTION));
  /* Gone meanwhile */
  go (fixture, "invoices[77].due");
  aus_wait_until (is_below (AUS_TYPE_ENDING_SECTION));
}

static void
test_members (Fixture       *fixture,
              gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      AusEntity *entity;
      const AusField *field;

      g_assert_true (aus_entity_find_path (AUS_ENTITY (get_client (fixture)), members[i].path,
                                           &entity, &field));
      go (fixture, members[i].path);
      aus_wait_until (is_at (entity, members[i].field));
      wait_half_a_second ();
      assert_in_sight (get_focus ());
    }
  check_lists (fixture);
}

/* --- other files ------------------------------------------------------------------------------ */

static void
check_sender (Fixture *fixture)
{
  AusSender *sender = aus_library_get_sender (aus_session_get_library (fixture->session));

  go (fixture, "sender.address");
  aus_wait_until (is_at (AUS_ENTITY (sender->address), "lines"));
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (get_focus ())));
  go (fixture, "sender.name");
  aus_wait_until (is_at (AUS_ENTITY (sender), "name"));
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (get_focus ())));
}

static void
test_other_files (Fixture       *fixture,
                  gconstpointer  data)
{
  AusNetwork *network = aus_library_get_network (aus_session_get_library (fixture->session));

  check_sender (fixture);
  go (fixture, "network.colleagues[1].consent");
  aus_wait_until (is_below (AUS_TYPE_COLLEAGUE_FORM));
  g_assert_true (AUS_IS_NETWORK_WINDOW (gtk_widget_get_root (get_focus ())));
  g_assert_true (is_at (aus_entity_list_peek (network->colleagues, 1), "name"));
}

/* --- the list of the papers page -------------------------------------------------------------- */

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *path)
{
  GVariant *target = GTK_IS_ACTIONABLE (widget)
                       ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget))
                       : NULL;

  if (target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING)
      && g_str_equal (g_variant_get_string (target, NULL), path))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, path);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  AusClient *client = get_client (fixture);
  GtkWidget *row;

  aus_window_show_page (fixture->window, "papers");
  aus_wait_until (find_row (GTK_WIDGET (fixture->window), "invoices[0].due") != NULL);
  row = find_row (GTK_WIDGET (fixture->window), "invoices[0].due");
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  gtk_widget_activate (row);
  aus_wait_until (is_at (aus_entity_list_peek (client->invoices, 0), "due"));
}

/* What the letter itself says is put right in its part of the list. */
static GtkWidget *
find_titled (GtkWidget  *widget,
             const char *beginning)
{
  if (ADW_IS_ACTION_ROW (widget)
      && g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), beginning))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_titled (child, beginning);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_in_part (const char *name)
{
  GtkWidget *focus = get_focus ();
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, AUS_TYPE_BLOCK_ROW) : NULL;

  return row != NULL && g_str_equal (aus_block_row_get_name (AUS_BLOCK_ROW (row)), name);
}

static void
test_part (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row = NULL;

  g_object_set (get_client (fixture)->ending, "thanks", "Honestly, thank you.", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "papers");
  aus_wait_until ((row = find_titled (GTK_WIDGET (fixture->window), "“Honestly” is")) != NULL
                  && gtk_widget_get_mapped (row));
  gtk_widget_activate (row);
  aus_wait_until (is_in_part ("thanks"));
  assert_in_sight (get_focus ());
}

#define ADD(name, func) \
  g_test_add ("/aus/show-member/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  app = gtk_application_new ("io.github.ausklang.Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  ADD ("members", test_members);
  ADD ("other-files", test_other_files);
  ADD ("row", test_row);
  ADD ("part", test_part);

  result = g_test_run ();
  g_object_unref (app);

  return result;
}
