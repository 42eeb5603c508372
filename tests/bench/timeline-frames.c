/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>
#include <time.h>

#include "app/transition/aus-timeline-private.h"
#include "aus-resources.h"

/* What a frame of the timeline costs while it scrolls, zooms and previews another last day: the
 * processor time of the main thread from the beginning of the frame to its end, in ms. Against
 * stripes that scroll in a window as large, and a timeline without steps. Prints JSON: the median
 * and the 95th of 100 frames of each. usage: timeline-frames STEPS ROUNDS */

#define WIDTH 1180
#define HEIGHT 620
#define FRAMES 40
#define STRIPE 37

typedef enum
{
  SCROLL,
  ZOOM,
  PREVIEW,
  N_DEEDS,
} Deed;

typedef struct
{
  const char *name;
  GtkWidget *window;
  GtkAdjustment *adjustment;
  AusTimeline *timeline; /* NULL for the stripes */
  GArray *frames[N_DEEDS];

  Deed deed;
  int n;
  double start;
  gboolean done;
} View;

static double
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1e6;
}

static void
on_begin_cb (View *view)
{
  view->start = get_time ();
}

static void
act (View *view)
{
  double end = gtk_adjustment_get_upper (view->adjustment)
               - gtk_adjustment_get_page_size (view->adjustment);

  if (view->deed == SCROLL)
    gtk_adjustment_set_value (view->adjustment, end * view->n / FRAMES);
  else if (view->deed == ZOOM)
    g_object_set (view->timeline, "zoom", view->n % (AUS_TIMELINE_ZOOM_MONTHS + 1), NULL);
  else
    aus_timeline_preview_last_day (view->timeline,
                                   aus_date_add_days (aus_date_new (2027, 6, 7), 7 * view->n));
}

static gboolean
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  View *view = user_data;

  if (++view->n > FRAMES)
    {
      view->done = TRUE;
      return G_SOURCE_REMOVE;
    }
  act (view);

  return G_SOURCE_CONTINUE;
}

static void
on_end_cb (View *view)
{
  double time = get_time () - view->start;

  /* The first two are still those of what was done before. */
  if (view->n > 2 && !view->done)
    g_array_append_val (view->frames[view->deed], time);
}

static void
run (View *view,
     Deed  deed)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (view->window);

  view->deed = deed;
  view->n = 0;
  view->done = FALSE;
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (on_begin_cb), view);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (on_end_cb), view);
  gtk_widget_add_tick_callback (view->window, on_tick_cb, view, NULL);
  while (!view->done)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, view);
  if (deed == PREVIEW)
    aus_timeline_end_preview (view->timeline);
  if (deed == ZOOM)
    g_object_set (view->timeline, "zoom", AUS_TIMELINE_ZOOM_WEEKS, NULL);
}

/* Steps over a year, in all lanes and states, each third one waiting for the one before */
static AusPlan *
make_plan (guint n)
{
  g_autoptr (AusClient) client = aus_client_new ();
  AusDate today = aus_date_new (2026, 11, 23);
  AusDate last_day = aus_date_new (2027, 6, 4);
  g_autofree char *before = NULL;

  g_object_set (client->ending, "last-day", &last_day, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AusStep) step = aus_step_new ();
      g_autofree char *name = g_strdup_printf ("Step %u of the handover", i + 1);

      g_object_set (step,
                    "name", name,
                    "lane", i % AUS_TIMELINE_N_LANES,
                    "owner", i % 3,
                    "state", i % 11 == 0 ? AUS_STEP_STATE_DONE : AUS_STEP_STATE_OPEN,
                    "offset", -(int) (i * 250 / MAX (n, 1)) + 10,
                    "length", 1 + (int) (i % 7),
                    "waits-for", i % 3 == 1 ? before : "",
                    NULL);
      aus_entity_list_append (client->steps, step);
      g_free (before);
      before = g_strdup (step->id);
    }

  return aus_plan_new (client, today);
}

/* Stripes of two colours: the least of which every pixel is another one when it scrolls */

#define BENCH_TYPE_STRIPES (bench_stripes_get_type ())
G_DECLARE_FINAL_TYPE (BenchStripes, bench_stripes, BENCH, STRIPES, GtkWidget)

struct _BenchStripes
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (BenchStripes, bench_stripes, GTK_TYPE_WIDGET)

static void
bench_stripes_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  static const GdkRGBA colors[] = { { 1, 1, 1, 1 }, { 0.9f, 0.9f, 0.9f, 1 } };
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  for (int i = 0; i * STRIPE < width; i++)
    gtk_snapshot_append_color (snapshot, &colors[i % 2],
                               &GRAPHENE_RECT_INIT ((float) i * STRIPE, 0, STRIPE,
                                                    (float) height));
}

static void
bench_stripes_class_init (BenchStripesClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = bench_stripes_snapshot;
}

static void
bench_stripes_init (BenchStripes *self)
{
}

static GtkWidget *
make_stripes (void)
{
  GtkWidget *stripes = g_object_new (BENCH_TYPE_STRIPES, NULL);

  gtk_widget_set_size_request (stripes, 3 * WIDTH, 2 * HEIGHT);

  return stripes;
}

static void
show (View      *view,
      GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  view->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (view->window), WIDTH, HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);
  view->adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (view->timeline != NULL)
    g_object_set (child, "hadjustment", view->adjustment, "vadjustment",
                  gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), NULL);
  gtk_window_set_child (GTK_WINDOW (view->window), scroller);
  gtk_window_present (GTK_WINDOW (view->window));
  for (int i = 0; i < N_DEEDS; i++)
    view->frames[i] = g_array_new (FALSE, FALSE, sizeof (double));
  while (gtk_adjustment_get_page_size (view->adjustment) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static void
report (View       *view,
        Deed        deed,
        const char *name,
        const char *end)
{
  GArray *frames = view->frames[deed];

  g_array_sort (frames, compare);
  g_print ("\"%s_%s\": {\"median\": %.3f, \"worst\": %.3f}%s\n", view->name, name,
           g_array_index (frames, double, frames->len / 2),
           g_array_index (frames, double, frames->len * 95 / 100), end);
}

int
main (int   argc,
      char *argv[])
{
  guint n = argc > 1 ? (guint) atoi (argv[1]) : 500;
  int rounds = argc > 2 ? atoi (argv[2]) : 3;
  View bare = { "bare" }, empty = { "empty" }, full = { "full" };
  g_autoptr (AusPlan) no_plan = NULL;
  g_autoptr (AusPlan) plan = NULL;
  g_autoptr (AusPlanner) no_planner = NULL;
  g_autoptr (AusPlanner) planner = NULL;
  adw_init ();
  aus_register_resource ();
  no_plan = make_plan (0);
  plan = make_plan (n);
  no_planner = aus_planner_new (no_plan, NULL);
  planner = aus_planner_new (plan, NULL);
  show (&bare, make_stripes ());
  empty.timeline = g_object_new (AUS_TYPE_TIMELINE, "planner", no_planner, NULL);
  show (&empty, GTK_WIDGET (empty.timeline));
  full.timeline = g_object_new (AUS_TYPE_TIMELINE, "planner", planner, NULL);
  show (&full, GTK_WIDGET (full.timeline));

  for (int i = 0; i < rounds; i++)
    {
      run (&bare, SCROLL);
      run (&empty, SCROLL);
      run (&full, SCROLL);
      run (&empty, ZOOM);
      run (&full, ZOOM);
      run (&empty, PREVIEW);
      run (&full, PREVIEW);
    }

  g_print ("{\n");
  report (&bare, SCROLL, "scroll", ",");
  report (&empty, SCROLL, "scroll", ",");
  report (&full, SCROLL, "scroll", ",");
  report (&empty, ZOOM, "zoom", ",");
  report (&full, ZOOM, "zoom", ",");
  report (&empty, PREVIEW, "preview", ",");
  report (&full, PREVIEW, "preview", "");
  g_print ("}\n");

  return EXIT_SUCCESS;
}
