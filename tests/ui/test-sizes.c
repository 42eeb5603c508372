/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <locale.h>

#include "app/aus-client-view.h"
#include "app/aus-window.h"
#include "aus-resources.h"
#include "../lib/aus-library-fixture.h"

/* Every page of a client in windows of several widths and with large text: the window is as wide as
 * was asked, and nothing sticks out of it at the side. */

#define HEIGHT 640
#define DPI    (96 * 1024)
/* px; newer versions of GTK count the border of a header bar into the bounds of what is in it. */
#define BORDER 1

typedef struct
{
  int width;   /* px */
  int percent; /* of the text size */
} Size;

static const char * const pages[] = { "profile",    "decision", "conversation",
                                      "transition", "papers",   "closing" };
/* One in each language, so that both kinds of words are seen in both kinds of window */
static const char * const clients[] = { "hartley", "kanzlei" };

/* One for all cases: its name on the bus can be taken once. */
static GtkApplication *app;

static gboolean
scrolls_sideways (GtkWidget *widget)
{
  GtkPolicyType policy;

  if (!GTK_IS_SCROLLED_WINDOW (widget))
    return FALSE;

  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &policy, NULL);

  return policy != GTK_POLICY_NEVER;
}

/* The texts of fields scroll by themselves; what lies around them does not. */
static gboolean
is_solid (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_LABEL (widget) || GTK_IS_IMAGE (widget)
         || GTK_IS_SWITCH (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_LIST_BOX_ROW (widget)
         || GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_MENU_BUTTON (widget);
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *window)
{
  graphene_rect_t bounds;
  float left, right;

  if (!gtk_widget_compute_bounds (widget, window, &bounds))
    return FALSE;

  left = bounds.origin.x;
  right = left + bounds.size.width;

  return left >= -BORDER && right <= (float) gtk_widget_get_width (window) + BORDER;
}

/* The first that sticks out, NULL for none */
static GtkWidget *
find_outside (GtkWidget *widget,
              GtkWidget *window)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (is_solid (widget) && !is_inside (widget, window))
    return widget;
  if (scrolls_sideways (widget))
    return NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_outside (child, window);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_shown (GtkWidget *widget)
{
  guint count = is_solid (widget) ? 1 : 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_shown (child);

  return count;
}

static GtkWidget *
find_view (GtkWidget *widget)
{
  GtkWidget *found = AUS_IS_CLIENT_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_view (child);

  return found;
}

static gboolean
on_idle_cb (gpointer settled)
{
  *(gboolean *) settled = TRUE;

  return G_SOURCE_REMOVE;
}

/* What is to be done before and after the next frame has been */
static void
settle (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  for (guint i = 0; i < 3; i++)
    {
      gint64 frame = gdk_frame_clock_get_frame_counter (clock);
      gboolean settled = FALSE;

      gtk_widget_queue_resize (window);
      aus_wait_until (gdk_frame_clock_get_frame_counter (clock) > frame);
      g_idle_add_full (G_PRIORITY_LOW, on_idle_cb, &settled, NULL);
      aus_wait_until (settled);
    }
}

static void
assert_fits (GtkWidget  *window,
             const char *client,
             const char *page,
             int         width)
{
  GtkWidget *outside = find_outside (window, window);

  if (outside != NULL || gtk_widget_get_width (window) != width)
    g_test_message ("%s, %s: %s “%s” sticks out", client, page,
                    outside != NULL ? G_OBJECT_TYPE_NAME (outside) : "the window",
                    GTK_IS_LABEL (outside) ? gtk_label_get_text (GTK_LABEL (outside)) : "");
  g_assert_cmpint (gtk_widget_get_width (window), ==, width);
  g_assert_null (outside);
  g_assert_cmpuint (count_shown (window), >, 20);
}

static void
look (AusSession *session,
      const char *client,
      int         width)
{
  AusWindow *window = aus_window_new (app, session);

  gtk_window_set_default_size (GTK_WINDOW (window), width, HEIGHT);
  aus_window_show_client (window, client);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *shown = NULL;

      aus_window_show_page (window, pages[i]);
      settle (GTK_WIDGET (window));
      g_object_get (find_view (GTK_WIDGET (window)), "page", &shown, NULL);
      g_assert_cmpstr (shown, ==, pages[i]);
      assert_fits (GTK_WIDGET (window), client, pages[i], width);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
test_size (gconstpointer data)
{
  const Size *size = data;
  g_autoptr (AusLibraryFixture) folder = aus_library_fixture_new (TRUE);
  AusSession *session = aus_session_new (folder->folder, aus_date_new (2026, 11, 23));
  AusLibrary *library = aus_session_get_library (session);

  aus_wait_until (!aus_library_is_loading (library));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", DPI * size->percent / 100, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (clients); i++)
    look (session, clients[i], size->width);
  aus_library_flush (library, NULL);
  g_object_unref (session);
}

/* Without a compositor a window has a frame of its own inside its size. */
static void
remove_frame (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_data (provider,
                                   "window.solid-csd { margin: 0; padding: 0; border: 0; }",
                                   -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

int
main (int   argc,
      char *argv[])
{
  static const Size sizes[] = { { 1180, 100 }, { 700, 100 }, { 360, 100 },
                                { 1180, 200 }, { 540, 200 } };
  int result;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("AUSKLANG_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  aus_register_resource ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  /* Of libadwaita, for it loads the style sheet of ours */
  app = GTK_APPLICATION (adw_application_new ("io.github.ausklang.Test",
                                              G_APPLICATION_NON_UNIQUE));
  g_application_set_resource_base_path (G_APPLICATION (app), AUS_RESOURCE_BASE);
  g_assert_true (g_application_register (G_APPLICATION (app), NULL, NULL));

  remove_frame ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/aus/sizes/%d/%d%%", sizes[i].width,
                                               sizes[i].percent);

      g_test_add_data_func (path, &sizes[i], test_size);
    }
  result = g_test_run ();
  g_object_unref (app);

  return result;
}
