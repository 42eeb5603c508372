/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/aus-window.h"
#include "app/papers/aus-template-strip.h"
#include "aus-resources.h"
#include "core/base/aus-error.h"
#include "../lib/aus-library-fixture.h"

/* A template of the user's own that is broken: what is said over the page, and that it is gone when
 * the file is right. */

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *index)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
get_text (GtkWidget *strip)
{
  guint index = 1; /* behind the title */

  return gtk_label_get_text (GTK_LABEL (find (strip, GTK_TYPE_LABEL, &index)));
}

static const char *
get_path (GtkWidget *strip)
{
  guint index = 0;
  GtkWidget *button = find (strip, GTK_TYPE_BUTTON, &index);

  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.show-file");

  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)),
                               NULL);
}

#define HELP                                                                                       \
  " Put it right in the file, or move the file away. Until then the paper is made from "           \
  "Ausklang’s template."

static const struct
{
  const char *message, *text, *path;
} faults[] = {
  { "agreement.mustache:3:7: it is not closed",
    "agreement.mustache, line 3, column 7: it is not closed." HELP, "/own/en/agreement.mustache" },
  { "closing.mustache:12: “@sing” is no directive",
    "closing.mustache, line 12: “@sing” is no directive." HELP, "/own/en/closing.mustache" },
  { "the file is too large", "the file is too large." HELP, "/own/en" },
};

static void
test_strip (void)
{
  GtkWidget *strip = g_object_ref_sink (g_object_new (AUS_TYPE_TEMPLATE_STRIP, NULL));

  g_assert_false (gtk_widget_get_visible (strip));
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (AUS_ERROR, AUS_ERROR_INVALID,
                                                      faults[i].message);

      aus_template_strip_show (AUS_TEMPLATE_STRIP (strip), error, "/own/en");
      g_assert_true (gtk_widget_get_visible (strip));
      g_assert_cmpstr (get_text (strip), ==, faults[i].text);
      g_assert_cmpstr (get_path (strip), ==, faults[i].path);
    }
  aus_template_strip_show (AUS_TEMPLATE_STRIP (strip), NULL, "/own/en");
  g_assert_false (gtk_widget_get_visible (strip));
  g_object_unref (strip);
}

static void
test_window (void)
{
  g_autoptr (AusLibraryFixture) library = aus_library_fixture_new (TRUE);
  g_autoptr (GtkApplication) app = gtk_application_new ("io.github.ausklang.Test",
                                                        G_APPLICATION_NON_UNIQUE);
  g_autofree char *folder = aus_library_fixture_path (library, "templates/en");
  g_autofree char *file = aus_library_fixture_path (library, "templates/en/agreement.mustache");
  AusSession *session;
  AusWindow *window;
  GtkWidget *strip;
  guint index = 0;

  g_mkdir_with_parents (folder, 0700);
  aus_library_fixture_write (library, "templates/en/agreement.mustache", "a\n\nb {{#open}}\n");
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));
  session = aus_session_new (library->folder, aus_date_new (2026, 11, 23));
  aus_wait_until (!aus_library_is_loading (aus_session_get_library (session)));
  window = aus_window_new (app, session);
  aus_window_show_client (window, "hartley");
  gtk_window_present (GTK_WINDOW (window));
  strip = find (GTK_WIDGET (window), AUS_TYPE_TEMPLATE_STRIP, &index);
  aus_window_show_page (window, "papers");
  aus_wait_until (gtk_widget_get_mapped (strip));
  g_assert_true (g_str_has_prefix (get_text (strip), "agreement.mustache, line 3, column 3: "));
  g_assert_cmpstr (get_path (strip), ==, file);

  /* Put right in an editor, and back in the window */
  aus_library_fixture_write (library, "templates/en/agreement.mustache", "My own words\n");
  g_object_notify (G_OBJECT (window), "is-active");
  aus_wait_until (!gtk_widget_get_visible (strip));

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  aus_library_flush (aus_session_get_library (session), NULL);
  g_object_unref (session);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();

  g_test_add_func ("/aus/template-strip/strip", test_strip);
  g_test_add_func ("/aus/template-strip/window", test_window);

  return g_test_run ();
}
