/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "app/transition/aus-plan-list.h"
#include "app/transition/aus-timeline-flags.h"
#include "app/transition/aus-timeline-item.h"
#include "app/transition/aus-timeline-rows.h"
#include "app/transition/aus-timeline-scale.h"
#include "app/transition/aus-timeline-private.h"

#define TODAY aus_date_new (2026, 11, 23)

static const AusTimelineScale *
get_scale (void)
{
  static AusTimelineScale scale;

  scale = (AusTimelineScale){ aus_date_new (2026, 11, 16), aus_date_new (2027, 1, 10), 92, 12 };

  return &scale;
}

static void
test_scale_days (void)
{
  const AusTimelineScale *scale = get_scale ();
  static const struct
  {
    double x;
    const char *day;
  } table[] = {
    { 91.9, "2026-11-15" }, { 92, "2026-11-16" },  { 103.9, "2026-11-16" },
    { 104, "2026-11-17" },  { 176, "2026-11-23" }, { 632, "2026-12-31" },
  };

  g_assert_cmpfloat (aus_timeline_scale_get_x (scale, TODAY), ==, 176);
  g_assert_cmpfloat (aus_timeline_scale_get_middle (scale, TODAY), ==, 182);
  g_assert_cmpfloat (aus_timeline_scale_get_end (scale, aus_date_new (2026, 12, 31)), ==, 644);
  g_assert_cmpfloat (aus_timeline_scale_get_x (scale, aus_date_new (2026, 11, 15)), ==, 80);
  g_assert_cmpfloat (aus_timeline_scale_get_width (scale), ==, 92 + 56 * 12);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      AusDate day = aus_timeline_scale_get_date (scale, table[i].x);
      g_autofree char *iso = aus_date_to_iso (day);

      g_assert_cmpstr (iso, ==, table[i].day);
    }
}

static void
add_holiday (GPtrArray  *holidays,
             int         year,
             int         month,
             int         day,
             const char *name)
{
  g_ptr_array_add (holidays,
                   aus_holiday_new (aus_date_new (year, month, day), name, name, FALSE));
}

/* A Sunday goes on to Monday, a Saturday back to Friday, and past holidays as well. */
static void
test_scale_snap (void)
{
  g_autoptr (GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  g_autoptr (AusWorkCalendar) calendar = NULL;
  static const struct
  {
    double dx;
    const char *day;
  } table[] = {
    { 0, "2026-11-26" },  { 5, "2026-11-26" },   { 7, "2026-11-27" },
    { 24, "2026-11-27" }, { 36, "2026-11-30" },  { 48, "2026-11-30" },
    { -6.1, "2026-11-25" }, { -48, "2026-11-23" }, { -60, "2026-11-20" },
    { 60, "2026-11-30" }, { 72, "2026-12-03" }, /* 1 and 2 December are free */
    { -108, "2026-11-16" }, { -96, "2026-11-19" }, /* 17 and 18 November are, too */
  };

  add_holiday (holidays, 2026, 11, 17, "Free");
  add_holiday (holidays, 2026, 11, 18, "Free");
  add_holiday (holidays, 2026, 12, 1, "Free");
  add_holiday (holidays, 2026, 12, 2, "Free");
  calendar = aus_work_calendar_new (AUS_WEEK_MON_FRI, holidays, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      AusDate day = aus_timeline_scale_snap (get_scale (), calendar,
                                             aus_date_new (2026, 11, 26), table[i].dx);
      g_autofree char *iso = aus_date_to_iso (day);

      g_assert_cmpstr (iso, ==, table[i].day);
    }
}

static void
test_rows_pack (void)
{
  AusTimelineSpan spans[] = {
    { 0, 100, 200, 9 }, /* first row */
    { 0, 150, 180, 9 }, /* in its way: second */
    { 0, 208, 300, 9 }, /* the gap is just kept: first */
    { 0, 207, 300, 9 }, /* not kept; begins before the one above, so that one gives way */
    { 2, 150, 160, 9 }, /* another lane */
    { 7, 10, 20, 9 },   /* no such lane: the last */
  };
  guint rows[3];

  aus_timeline_rows_pack (spans, G_N_ELEMENTS (spans), 8, rows, 3);

  g_assert_cmpuint (spans[0].row, ==, 0);
  g_assert_cmpuint (spans[1].row, ==, 1);
  g_assert_cmpuint (spans[3].row, ==, 1);
  g_assert_cmpuint (spans[2].row, ==, 0);
  g_assert_cmpuint (spans[4].row, ==, 0);
  g_assert_cmpuint (spans[5].row, ==, 0);
  g_assert_cmpuint (rows[0], ==, 2);
  g_assert_cmpuint (rows[1], ==, 1);
  g_assert_cmpuint (rows[2], ==, 1);
}

static void
test_rows_same_beginning (void)
{
  AusTimelineSpan spans[3] = { { 0, 5, 9, 0 }, { 0, 5, 6, 0 }, { 0, 5, 7, 0 } };
  guint rows[1];

  aus_timeline_rows_pack (spans, G_N_ELEMENTS (spans), 0, rows, 1);

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    g_assert_cmpuint (spans[i].row, ==, i);
  g_assert_cmpuint (rows[0], ==, 3);
  aus_timeline_rows_pack (spans, 0, 0, rows, 1);
  g_assert_cmpuint (rows[0], ==, 1);
}

static void
test_flags_place (void)
{
  AusTimelineFlag flags[] = {
    { AUS_TIMELINE_FLAG_TODAY, aus_date_new (2026, 11, 23), NULL, NULL, 0, 0, 52, 0 },
    { AUS_TIMELINE_FLAG_DEADLINE, aus_date_new (2026, 12, 15), NULL, NULL, 0, 0, 190, 0 },
    { AUS_TIMELINE_FLAG_LAST_DAY, aus_date_new (2026, 12, 31), NULL, NULL, 0, 0, 100, 0 },
    { AUS_TIMELINE_FLAG_PLAIN, aus_date_new (2026, 12, 31), NULL, NULL, 0, 0, 100, 0 },
  };
  guint rows = aus_timeline_flags_place (flags, G_N_ELEMENTS (flags), get_scale (), 764);

  g_assert_cmpfloat (flags[0].x, ==, 182);
  g_assert_cmpfloat (flags[0].left, ==, 156);
  g_assert_cmpfloat (flags[1].x, ==, 452);
  g_assert_cmpfloat (flags[1].left, ==, 452);
  g_assert_cmpfloat (flags[2].left, ==, 644);
  g_assert_cmpuint (flags[2].row, ==, 0);
  g_assert_cmpuint (flags[3].row, ==, 1);
  g_assert_cmpuint (rows, ==, 2);
}

/* The widgets: three steps, the second waits for the first */

typedef struct
{
  AusClient *client;
  AusHistory *history;
  AusPlan *plan;
  AusPlanner *planner;
  GtkWidget *window;
  AusTimeline *timeline;
  char *told;
  gboolean undoable;
} Fixture;

static void
on_tell_cb (Fixture    *fixture,
            const char *text,
            gboolean    undoable)
{
  g_free (fixture->told);
  fixture->told = g_strdup (text);
  fixture->undoable = undoable;
}

static AusStep *
add_step (AusClient  *client,
          const char *name,
          AusLane     lane,
          int         offset,
          int         length)
{
  g_autoptr (AusStep) step = aus_step_new ();

  g_object_set (step, "name", name, "lane", lane, "offset", offset, "length", length, NULL);
  aus_entity_list_append (client->steps, step);

  return step;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  AusDate last_day = aus_date_new (2026, 12, 31);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  AusStep *first, *second;

  fixture->client = aus_client_new ();
  g_object_set (fixture->client->ending, "last-day", &last_day, NULL);
  first = add_step (fixture->client, "Sort files", AUS_LANE_HANDOVER, -20, 5);
  second = add_step (fixture->client, "Hand over", AUS_LANE_HANDOVER, -10, 1);
  g_object_set (second, "waits-for", first->id, "origin", "hand-over", NULL);
  add_step (fixture->client, "Final invoice", AUS_LANE_MONEY, 0, 1);
  fixture->history = aus_history_new (AUS_ENTITY (fixture->client));
  fixture->plan = aus_plan_new (fixture->client, TODAY);
  fixture->planner = aus_planner_new (fixture->plan, fixture->history);
  g_signal_connect_swapped (fixture->planner, "tell", G_CALLBACK (on_tell_cb), fixture);

  fixture->timeline = g_object_new (AUS_TYPE_TIMELINE, "planner", fixture->planner, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 400);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->timeline));
  g_object_set (fixture->timeline,
                "hadjustment", gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)),
                "vadjustment", gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                NULL);
  gtk_window_set_child (GTK_WINDOW (fixture->window), scroller);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (GTK_WIDGET (fixture->timeline)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  GtkWidget *timeline = GTK_WIDGET (fixture->timeline);

  g_object_add_weak_pointer (G_OBJECT (timeline), (gpointer *) &timeline);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (timeline);
  g_assert_finalize_object (fixture->planner);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->client);
  g_free (fixture->told);
}

/* What the key would do, without a key */
static void
press_on (GtkWidget  *widget,
          const char *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !found; i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                  ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                  : 0;

      for (guint j = 0; j < n && !found; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *trigger = gtk_shortcut_trigger_to_string (
            gtk_shortcut_get_trigger (shortcut));

          found = g_str_equal (trigger, keys);
          if (found)
            gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                          gtk_shortcut_get_arguments (shortcut));
        }
    }
  g_assert_true (found);
}

static void
press (Fixture    *fixture,
       const char *keys)
{
  press_on (GTK_WIDGET (fixture->timeline), keys);
}

/* The timeline's own controller of that type */
static gpointer
get_controller (Fixture *fixture,
                GType    type)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->timeline));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }

  g_assert_not_reached ();
}

static void
drag (Fixture *fixture,
      double   x,
      double   y,
      double   dx)
{
  GtkGesture *gesture = get_controller (fixture, GTK_TYPE_GESTURE_DRAG);

  g_signal_emit_by_name (gesture, "drag-begin", x, y);
  g_signal_emit_by_name (gesture, "drag-update", dx / 2, 0.0);
  g_signal_emit_by_name (gesture, "drag-update", dx, 0.0);
}

static void
let_go (Fixture *fixture,
        double   dx)
{
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_GESTURE_DRAG), "drag-end", dx, 0.0);
}

static gboolean
press_escape (Fixture *fixture)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         GDK_KEY_Escape, 0, 0, &handled);

  return handled;
}

static AusPlanItem *
get_item (Fixture *fixture,
          guint    position)
{
  return aus_plan_peek (fixture->plan, position);
}

static void
assert_start (Fixture    *fixture,
              guint       position,
              const char *expected)
{
  g_autofree char *iso = aus_date_to_iso (aus_plan_item_get_start (get_item (fixture, position)));

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_timeline_children (Fixture      *fixture,
                        gconstpointer data)
{
  guint n = 0;

  GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (fixture->timeline));

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (line)), ==,
                   GTK_ACCESSIBLE_ROLE_SLIDER);
  for (GtkWidget *child = gtk_widget_get_next_sibling (line); child != NULL;
       child = gtk_widget_get_next_sibling (child), n++)
    {
      g_assert_true (AUS_IS_TIMELINE_ITEM (child));
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child)), ==,
                       GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      g_assert_true (gtk_widget_get_focusable (child));
    }
  g_assert_cmpuint (n, ==, 3);
  g_assert_false (aus_timeline_item_is_diamond (
    AUS_TIMELINE_ITEM (aus_timeline_find (fixture->timeline, get_item (fixture, 0)))));
  g_assert_true (aus_timeline_item_is_diamond (
    AUS_TIMELINE_ITEM (aus_timeline_find (fixture->timeline, get_item (fixture, 1)))));

  aus_planner_add (fixture->planner, AUS_LANE_PEOPLE);
  g_assert_nonnull (aus_timeline_find (fixture->timeline, get_item (fixture, 3)));
}

static void
test_timeline_move (Fixture      *fixture,
                    gconstpointer data)
{
  AusStep *step = aus_plan_item_get_step (get_item (fixture, 0));

  aus_timeline_show_item (fixture->timeline, get_item (fixture, 0));
  assert_start (fixture, 0, "2026-11-27");
  press (fixture, "<Alt>Right");
  assert_start (fixture, 0, "2026-11-30");
  g_assert_true (aus_date_equal (step->start, aus_date_new (2026, 11, 30)));
  press (fixture, "<Shift><Alt>Right");
  assert_start (fixture, 0, "2026-12-07");
  press (fixture, "<Alt>Left");
  assert_start (fixture, 0, "2026-12-04");
  press (fixture, "<Control><Alt>Right");
  g_assert_cmpint (step->length, ==, 6);

  for (guint i = 0; i < 4; i++)
    g_assert_true (aus_history_undo (fixture->history));
  assert_start (fixture, 0, "2026-11-27");
  g_assert_false (aus_date_is_set (step->start));
  g_assert_false (aus_history_undo (fixture->history));
}

static void
test_timeline_walk (Fixture      *fixture,
                    gconstpointer data)
{
  GtkWidget *timeline = GTK_WIDGET (fixture->timeline);

  aus_timeline_show_item (fixture->timeline, get_item (fixture, 0));
  press (fixture, "Right");
  g_assert_true (gtk_widget_get_focus_child (timeline) ==
                 aus_timeline_find (fixture->timeline, get_item (fixture, 1)));
  press (fixture, "Down");
  g_assert_true (gtk_widget_get_focus_child (timeline) ==
                 aus_timeline_find (fixture->timeline, get_item (fixture, 2)));
  press (fixture, "space");
  g_assert_true (aus_planner_get_selected (fixture->planner) == get_item (fixture, 2));
  press (fixture, "<Control>space");
  g_assert_true (aus_plan_item_is_done (get_item (fixture, 2)));
  /* What is done stays. */
  assert_start (fixture, 2, "2026-12-31");
  press (fixture, "<Alt>Right");
  assert_start (fixture, 2, "2026-12-31");
}

static void
test_timeline_delete (Fixture      *fixture,
                      gconstpointer data)
{
  AusPlanItem *handed_over = get_item (fixture, 1);

  /* A step of the template is dropped first, an own one goes at once. */
  aus_timeline_show_item (fixture->timeline, handed_over);
  press (fixture, "Delete");
  g_assert_cmpint (aus_plan_item_get_step (handed_over)->state, ==, AUS_STEP_STATE_DROPPED);
  g_assert_true (fixture->undoable);
  g_assert_nonnull (strstr (fixture->told, "Hand over"));

  aus_timeline_show_item (fixture->timeline, get_item (fixture, 0));
  press (fixture, "Delete");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 2);
  g_assert_cmpstr (aus_plan_item_get_step (handed_over)->waits_for, ==, "");

  /* One step back brings both the step and what waited for it. */
  g_assert_true (aus_history_undo (fixture->history));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 3);
  g_assert_cmpstr (aus_plan_item_get_step (aus_plan_peek (fixture->plan, 1))->waits_for, ==,
                   aus_plan_item_get_step (get_item (fixture, 0))->id);
}

static void
test_timeline_zoom (Fixture      *fixture,
                    gconstpointer data)
{
  AusTimelineZoom zoom;

  press (fixture, "plus");
  g_object_get (fixture->timeline, "zoom", &zoom, NULL);
  g_assert_cmpint (zoom, ==, AUS_TIMELINE_ZOOM_DAYS);
  press (fixture, "plus");
  press (fixture, "minus");
  press (fixture, "minus");
  press (fixture, "minus");
  g_object_get (fixture->timeline, "zoom", &zoom, NULL);
  g_assert_cmpint (zoom, ==, AUS_TIMELINE_ZOOM_MONTHS);
}

/* The day at a place of the view stays there, whatever the step. */
static void
test_timeline_zoom_in_place (Fixture      *fixture,
                             gconstpointer data)
{
  AusTimeline *timeline = fixture->timeline;
  const double x = 400;
  AusDate day;

  while (timeline->tick_id != 0)
    g_main_context_iteration (NULL, TRUE);
  day = aus_timeline_scale_get_date (&timeline->scale,
                                     gtk_adjustment_get_value (timeline->hadjustment) + x);
  for (guint i = 0; i < 3; i++)
    {
      AusDate at;

      aus_timeline_zoom_by (timeline, i == 0 ? -1 : i == 1 ? 1 : -1, x);
      at = aus_timeline_scale_get_date (&timeline->scale,
                                        gtk_adjustment_get_value (timeline->hadjustment) + x);
      g_assert_true (aus_date_equal (at, day));
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  g_assert_cmpint (timeline->zoom, ==, AUS_TIMELINE_ZOOM_DAYS);

  /* Fingers that close in, a step for each 1.4 */
  timeline->pinched = 1;
  aus_timeline_pinch (timeline, 0.8, x);
  g_assert_cmpint (timeline->zoom, ==, AUS_TIMELINE_ZOOM_DAYS);
  aus_timeline_pinch (timeline, 0.7, x);
  g_assert_cmpint (timeline->zoom, ==, AUS_TIMELINE_ZOOM_WEEKS);
  aus_timeline_pinch (timeline, 0.6, x);
  g_assert_cmpint (timeline->zoom, ==, AUS_TIMELINE_ZOOM_WEEKS);
  aus_timeline_pinch (timeline, 0.49, x);
  g_assert_cmpint (timeline->zoom, ==, AUS_TIMELINE_ZOOM_MONTHS);
}

static AusTimelinePlace *
get_place (Fixture *fixture,
           guint    position)
{
  GtkWidget *child = aus_timeline_find (fixture->timeline, get_item (fixture, position));

  return aus_timeline_item_get_place (AUS_TIMELINE_ITEM (child));
}

static void
assert_day (AusDate     day,
            const char *expected)
{
  g_autofree char *iso = aus_date_to_iso (day);

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_timeline_drag (Fixture      *fixture,
                    gconstpointer data)
{
  AusTimeline *timeline = fixture->timeline;
  double day = timeline->scale.day;
  AusTimelinePlace place;

  aus_timeline_show_item (timeline, get_item (fixture, 0));
  place = *get_place (fixture, 0);
  drag (fixture, place.x + 10, place.y + 5, 3 * day);
  g_assert_cmpint (timeline->drag.mode, ==, AUS_TIMELINE_DRAG_MOVE);
  assert_day (timeline->drag.start, "2026-11-30");
  assert_day (timeline->drag.end, "2026-12-04");
  g_assert_cmpstr (pango_layout_get_text (timeline->drag.label), ==, "30 Nov – 4 Dec");

  /* Escape, with the button still down: nothing happens, not even when it is let go elsewhere. */
  g_assert_true (press_escape (fixture));
  g_assert_cmpint (timeline->drag.mode, ==, AUS_TIMELINE_DRAG_NONE);
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_GESTURE_DRAG), "drag-update", 90.0,
                         0.0);
  g_assert_cmpint (timeline->drag.mode, ==, AUS_TIMELINE_DRAG_NONE);
  let_go (fixture, 90);
  assert_start (fixture, 0, "2026-11-27");
  g_assert_false (aus_history_undo (fixture->history));
  g_assert_false (press_escape (fixture));

  drag (fixture, place.x + 10, place.y + 5, 3 * day);
  let_go (fixture, 3 * day);
  assert_start (fixture, 0, "2026-11-30");
  g_assert_true (aus_history_undo (fixture->history));
  assert_start (fixture, 0, "2026-11-27");

  /* Its end: only the length changes; never shorter than a day. */
  gtk_test_widget_wait_for_draw (fixture->window);
  place = *get_place (fixture, 0);
  drag (fixture, place.x + place.width - 2, place.y + 5, 4 * day);
  g_assert_cmpint (timeline->drag.mode, ==, AUS_TIMELINE_DRAG_LENGTH);
  let_go (fixture, 4 * day);
  assert_start (fixture, 0, "2026-11-27");
  assert_day (aus_plan_item_get_end (get_item (fixture, 0)), "2026-12-07");
  g_assert_cmpint (aus_plan_item_get_step (get_item (fixture, 0))->length, ==, 7);
  gtk_test_widget_wait_for_draw (fixture->window);
  place = *get_place (fixture, 0);
  drag (fixture, place.x + place.width - 2, place.y + 5, -90 * day);
  let_go (fixture, -90 * day);
  g_assert_cmpint (aus_plan_item_get_step (get_item (fixture, 0))->length, ==, 1);
}

static void
assert_last_day (Fixture    *fixture,
                 const char *expected)
{
  assert_day (aus_plan_get_last_day (fixture->plan), expected);
}

static void
test_last_day_keys (Fixture      *fixture,
                    gconstpointer data)
{
  AusTimeline *timeline = fixture->timeline;
  GtkWidget *line = timeline->last_day;

  press (fixture, "End");
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (timeline)) == line);
  gtk_test_accessible_assert_property (line, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Last working day, Thu 31 Dec");
  press_on (line, "Right");
  press_on (line, "<Shift>Right");
  press_on (line, "<Alt>Left");
  g_assert_true (timeline->preview.active);
  assert_day (timeline->preview.day, "2027-01-07");
  gtk_test_accessible_assert_property (line, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Last working day, would be Thu 7 Jan: 3 steps move");
  assert_start (fixture, 0, "2026-11-27");
  assert_last_day (fixture, "2026-12-31");

  /* What a step's key does, it does to none. */
  press (fixture, "Delete");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->plan)), ==, 3);

  press_on (line, "Escape");
  g_assert_false (timeline->preview.active);
  assert_last_day (fixture, "2026-12-31");
  g_assert_false (aus_history_undo (fixture->history));

  press_on (line, "Right");
  press_on (line, "Return");
  g_assert_false (timeline->preview.active);
  assert_last_day (fixture, "2027-01-01");
  assert_start (fixture, 0, "2026-11-30");
  g_assert_nonnull (strstr (fixture->told, "3 steps"));
  g_assert_true (aus_history_undo (fixture->history));
  assert_last_day (fixture, "2026-12-31");

  /* Away from the line, and a plan that cannot be changed */
  press_on (line, "Left");
  press_on (line, "Up");
  g_assert_false (timeline->preview.active);
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (timeline)) ==
                 aus_timeline_find (timeline, get_item (fixture, 2)));
  g_object_set (fixture->planner, "editable", FALSE, NULL);
  press (fixture, "End");
  press_on (line, "Left");
  g_assert_false (timeline->preview.active);
}

static void
test_last_day_drag (Fixture      *fixture,
                    gconstpointer data)
{
  AusTimeline *timeline = fixture->timeline;
  AusDate pinned = aus_date_new (2026, 12, 28);
  double day = timeline->scale.day;
  double x, y;

  g_object_set (aus_plan_item_get_step (get_item (fixture, 2)), "start", &pinned, NULL);
  g_assert_true (aus_history_can_undo (fixture->history));
  gtk_test_widget_wait_for_draw (fixture->window);
  press (fixture, "End");
  x = aus_timeline_scale_get_end (&timeline->scale, aus_date_new (2026, 12, 31));
  y = timeline->metrics.header + 8;

  drag (fixture, x + 2, y, -7 * day);
  g_assert_cmpint (timeline->drag.mode, ==, AUS_TIMELINE_DRAG_LAST_DAY);
  assert_day (timeline->preview.day, "2026-12-24");
  gtk_test_accessible_assert_property (timeline->last_day, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Last working day, would be Thu 24 Dec: "
                                       "2 steps move, 1 no longer fits");
  g_assert_true (press_escape (fixture));
  let_go (fixture, -7 * day);
  assert_last_day (fixture, "2026-12-31");

  /* Back where it was: no preview, and letting go changes nothing. */
  drag (fixture, x, y, -7 * day);
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_GESTURE_DRAG), "drag-update", 1.0, 0.0);
  g_assert_false (timeline->preview.active);
  let_go (fixture, 1);
  assert_last_day (fixture, "2026-12-31");

  drag (fixture, x, y, -7 * day);
  let_go (fixture, -7 * day);
  assert_last_day (fixture, "2026-12-24");
  assert_start (fixture, 0, "2026-11-20");
  assert_start (fixture, 2, "2026-12-28");
  g_assert_true (aus_plan_item_is_conflict (get_item (fixture, 2)));
  g_assert_true (aus_history_undo (fixture->history));
  assert_last_day (fixture, "2026-12-31");
  assert_start (fixture, 2, "2026-12-28");
}

static void
test_holidays (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  g_autoptr (AusWorkCalendar) calendar = NULL;
  GtkWidget *child = aus_timeline_find (fixture->timeline, get_item (fixture, 0));
  g_autofree char *tooltip = NULL;

  gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sort files, 27 Nov – 3 Dec, Handover, Me");
  add_holiday (holidays, 2026, 12, 1, "St Nobody");
  calendar = aus_work_calendar_new (AUS_WEEK_MON_FRI, holidays, FALSE);
  aus_plan_set_calendar (fixture->plan, calendar);
  child = aus_timeline_find (fixture->timeline, get_item (fixture, 0));
  gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Free: St Nobody, Tue 1 Dec");
  tooltip = g_strdup (gtk_widget_get_tooltip_text (child));
  g_assert_nonnull (strstr (tooltip, "St Nobody, Tue 1 Dec"));

  child = aus_timeline_find (fixture->timeline, get_item (fixture, 1));
  gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Hand over, Thu 17 Dec, Handover, Me, "
                                       "Waits for “Sort files”");
}

static void
test_gate_renamed (Fixture      *fixture,
                   gconstpointer data)
{
  GtkWidget *child = aus_timeline_find (fixture->timeline, get_item (fixture, 1));

  g_object_set (aus_plan_item_get_step (get_item (fixture, 0)), "name", "Burn a disc", NULL);
  gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Hand over, Thu 17 Dec, Handover, Me, "
                                       "Waits for “Burn a disc”");
}

static void
test_planner_last_day (Fixture      *fixture,
                       gconstpointer data)
{
  aus_planner_set_last_day (fixture->planner, aus_date_new (2027, 1, 29));
  assert_start (fixture, 0, "2026-12-28");
  g_assert_nonnull (strstr (fixture->told, "3 steps"));
  g_assert_true (fixture->undoable);
  g_assert_true (aus_history_undo (fixture->history));
  assert_start (fixture, 0, "2026-11-27");

  g_object_set (fixture->planner, "editable", FALSE, NULL);
  aus_planner_set_last_day (fixture->planner, aus_date_new (2027, 1, 29));
  aus_planner_move (fixture->planner, get_item (fixture, 0), 1);
  g_assert_null (aus_planner_add (fixture->planner, AUS_LANE_WORK));
  assert_start (fixture, 0, "2026-11-27");
}

static void
test_list_groups (Fixture      *fixture,
                  gconstpointer data)
{
  static const struct
  {
    const char *today;
    const char *group;
  } table[] = {
    { "2026-12-04", "Overdue" },
    { "2026-12-03", "This week" },
    { "2026-11-27", "Next week" },
    { "2026-11-16", "Week 49, from 30 November 2026" },
  };
  AusPlanItem *item = get_item (fixture, 0); /* until 3 December */
  gint64 order, before = -1;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      AusDate today;
      g_autofree char *group = NULL;

      g_assert_true (aus_date_parse (table[i].today, &today));
      aus_plan_set_today (fixture->plan, today);
      group = aus_plan_list_group (item, today, &order);
      g_assert_cmpstr (group, ==, table[i].group);
    }
  aus_planner_tick (fixture->planner, item);
  g_free (aus_plan_list_group (get_item (fixture, 1), TODAY, &before));
  g_free (aus_plan_list_group (item, TODAY, &order));
  g_assert_cmpint (order, >, before);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/aus/timeline-scale/days", test_scale_days);
  g_test_add_func ("/aus/timeline-scale/snap", test_scale_snap);
  g_test_add_func ("/aus/timeline-rows/pack", test_rows_pack);
  g_test_add_func ("/aus/timeline-rows/same-beginning", test_rows_same_beginning);
  g_test_add_func ("/aus/timeline-flags/place", test_flags_place);
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/aus/timeline/children", test_timeline_children);
  ADD ("/aus/timeline/move", test_timeline_move);
  ADD ("/aus/timeline/walk", test_timeline_walk);
  ADD ("/aus/timeline/delete", test_timeline_delete);
  ADD ("/aus/timeline/zoom", test_timeline_zoom);
  ADD ("/aus/timeline/zoom-in-place", test_timeline_zoom_in_place);
  ADD ("/aus/timeline/drag", test_timeline_drag);
  ADD ("/aus/timeline/holidays", test_holidays);
  ADD ("/aus/timeline/gate-renamed", test_gate_renamed);
  ADD ("/aus/timeline-last-day/keys", test_last_day_keys);
  ADD ("/aus/timeline-last-day/drag", test_last_day_drag);
  ADD ("/aus/planner/last-day", test_planner_last_day);
  ADD ("/aus/plan-list/groups", test_list_groups);

  return g_test_run ();
}
