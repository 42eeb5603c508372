/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/widgets/aus-toasts.h"

/* Toasts come one after the other; nothing overlaps, whatever is clicked while they move. */

typedef struct
{
  GtkWidget *window;
  AusToasts *toasts;
  guint most; /* toasts seen at the same time */
} Desk;

static void
on_time_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
spin (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add_once (ms, on_time_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* The overlay's children but for its content */
static guint
count_shown (Desk *desk)
{
  GtkWidget *overlay = adw_bin_get_child (ADW_BIN (desk->toasts));
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (ADW_TOAST_OVERLAY (overlay)))
      n++;

  return n;
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Desk *desk = user_data;

  if (desk->toasts != NULL)
    desk->most = MAX (desk->most, count_shown (desk));

  return G_SOURCE_CONTINUE;
}

static void
set_up (Desk          *desk,
        gconstpointer  data)
{
  desk->window = gtk_window_new ();
  desk->toasts = g_object_new (AUS_TYPE_TOASTS, "content", gtk_label_new ("Content"), NULL);
  gtk_window_set_child (GTK_WINDOW (desk->window), GTK_WIDGET (desk->toasts));
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 400, 300);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_widget_add_tick_callback (desk->window, on_tick, desk, NULL);
  gtk_window_present (GTK_WINDOW (desk->window));
  spin (100);
}

static void
tear_down (Desk          *desk,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  spin (50);
}

static void
test_content (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *content = NULL;

  g_object_get (desk->toasts, "content", &content, NULL);
  g_assert_true (GTK_IS_LABEL (content));
  g_object_unref (content);
}

static void
test_one_by_one (Desk          *desk,
                 gconstpointer  data)
{
  g_autoptr (AdwToast) first = g_object_ref (aus_toast_new ("<First> & one"));
  g_autoptr (AdwToast) second = g_object_ref (aus_toast_new ("Second"));

  g_assert_cmpstr (adw_toast_get_title (first), ==, "&lt;First&gt; &amp; one");
  aus_toasts_add (desk->toasts, g_object_ref (first));
  aus_toasts_add (desk->toasts, g_object_ref (second));
  aus_toasts_tell (desk->toasts, "Third");
  g_assert_cmpuint (count_shown (desk), ==, 1);

  spin (100);
  adw_toast_dismiss (first);
  spin (550);
  g_assert_cmpuint (count_shown (desk), ==, 1);
  adw_toast_dismiss (second); /* it has just begun to slide in */
  spin (600);
  g_assert_cmpuint (count_shown (desk), ==, 1);
  g_assert_cmpuint (desk->most, ==, 1);
}

/* The answer to a click does not wait for the five seconds of the toast before. */
static void
test_makes_room (Desk          *desk,
                 gconstpointer  data)
{
  AdwToast *first = aus_toast_new ("First");
  AdwToast *second = aus_toast_new ("Second");

  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  g_object_add_weak_pointer (G_OBJECT (second), (gpointer *) &second);
  aus_toasts_add (desk->toasts, first);
  spin (1000);
  aus_toasts_add (desk->toasts, second);
  spin (200);
  g_assert_nonnull (first);
  spin (1500);
  g_assert_null (first);
  spin (2000);
  g_assert_nonnull (second); /* nothing waits any more */
  g_object_remove_weak_pointer (G_OBJECT (second), (gpointer *) &second);
  g_assert_cmpuint (desk->most, ==, 1);
}

/* What was taken back is no longer offered, whether its toast is shown or waits. */
static void
test_withdrawn (Desk          *desk,
                gconstpointer  data)
{
  AdwToast *toasts[] = { aus_toast_new ("First"), aus_toast_new ("Second"),
                         aus_toast_new ("Third") };

  for (gsize i = 0; i < G_N_ELEMENTS (toasts); i++)
    {
      adw_toast_set_action_name (toasts[i], i == 1 ? "win.other" : "win.undo");
      g_object_add_weak_pointer (G_OBJECT (toasts[i]), (gpointer *) &toasts[i]);
      aus_toasts_add (desk->toasts, toasts[i]);
    }
  spin (500);
  aus_toasts_withdraw (desk->toasts, "win.undo");
  g_assert_null (toasts[2]);
  spin (1000);
  g_assert_null (toasts[0]);
  g_assert_nonnull (toasts[1]);
  g_assert_cmpuint (count_shown (desk), ==, 1);
  g_object_remove_weak_pointer (G_OBJECT (toasts[1]), (gpointer *) &toasts[1]);
}

/* Gone with all that waits */
static void
test_closed (Desk          *desk,
             gconstpointer  data)
{
  AdwToast *toasts[] = { aus_toast_new ("First"), aus_toast_new ("Second") };

  for (gsize i = 0; i < G_N_ELEMENTS (toasts); i++)
    {
      g_object_add_weak_pointer (G_OBJECT (toasts[i]), (gpointer *) &toasts[i]);
      aus_toasts_add (desk->toasts, toasts[i]);
    }
  spin (50);
  adw_toast_dismiss (toasts[0]);
  desk->toasts = NULL;
  gtk_window_set_child (GTK_WINDOW (desk->window), NULL);
  spin (700);
  g_assert_null (toasts[0]);
  g_assert_null (toasts[1]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) \
  g_test_add ("/aus/toasts/" name, Desk, NULL, set_up, function, tear_down)
  ADD ("content", test_content);
  ADD ("one-by-one", test_one_by_one);
  ADD ("makes-room", test_makes_room);
  ADD ("withdrawn", test_withdrawn);
  ADD ("closed", test_closed);
#undef ADD

  return g_test_run ();
}
