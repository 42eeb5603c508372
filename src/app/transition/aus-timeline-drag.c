/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-step-text.h"

#include <math.h>

#define DRAG_THRESHOLD 6
#define EDGE 28
#define EDGE_SPEED 0.35

static AusWorkCalendar *
get_calendar (AusTimeline *self)
{
  return aus_plan_get_calendar (aus_planner_get_plan (self->planner));
}

void
aus_timeline_end_drag (AusTimeline *self)
{
  AusTimelineDrag *drag = &self->drag;

  if (drag->mode == AUS_TIMELINE_DRAG_NONE)
    return;

  drag->mode = AUS_TIMELINE_DRAG_NONE;
  drag->child = NULL;
  g_clear_object (&drag->label);
  if (drag->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), drag->tick_id);
  drag->tick_id = 0;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_days (AusTimeline *self,
           AusDate      start,
           AusDate      end)
{
  g_autofree char *text = aus_step_text_range (start, end);

  self->drag.start = start;
  self->drag.end = end;
  g_clear_object (&self->drag.label);
  self->drag.label = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where things are when the pointer is at @x, which the axis may have moved beneath */
static void
drag_to (AusTimeline *self,
         double       x)
{
  AusTimelineDrag *drag = &self->drag;
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusWorkCalendar *calendar = get_calendar (self);
  AusPlanItem *item = drag->child != NULL ? aus_timeline_item_get_item (drag->child) : NULL;
  double dx = x - drag->x;
  AusDate day;

  switch (drag->mode)
    {
    case AUS_TIMELINE_DRAG_MOVE:
      day = aus_timeline_scale_snap (&self->scale, calendar, aus_plan_item_get_start (item), dx);
      show_days (self, day,
                 aus_work_calendar_add (calendar, day, aus_plan_item_get_step (item)->length - 1));
      break;
    case AUS_TIMELINE_DRAG_LENGTH:
      day = aus_timeline_scale_snap (&self->scale, calendar, aus_plan_item_get_end (item), dx);
      if (aus_date_compare (day, aus_plan_item_get_start (item)) < 0)
        day = aus_plan_item_get_start (item);
      show_days (self, aus_plan_item_get_start (item), day);
      break;
    case AUS_TIMELINE_DRAG_LAST_DAY:
      aus_timeline_preview_last_day (self,
                                     aus_timeline_scale_snap (&self->scale, calendar,
                                                              aus_plan_get_last_day (plan), dx));
      break;
    case AUS_TIMELINE_DRAG_NONE:
    default:
      break;
    }
}

/* How fast the view goes on while the pointer stays near its edge, in pixels per frame */
static double
get_edge_speed (AusTimeline *self)
{
  double left = self->metrics.lane_width + EDGE;
  double right = (double) aus_timeline_get_view (self).size.width - EDGE;

  if (self->drag.view_x < left)
    return (self->drag.view_x - left) * EDGE_SPEED;
  if (self->drag.view_x > right)
    return (self->drag.view_x - right) * EDGE_SPEED;

  return 0;
}

static gboolean
on_edge_tick_cb (GtkWidget     *widget,
                 GdkFrameClock *clock,
                 gpointer       user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  double speed = get_edge_speed (self);
  double before = gtk_adjustment_get_value (self->hadjustment);

  if (speed == 0)
    {
      self->drag.tick_id = 0;
      return G_SOURCE_REMOVE;
    }

  gtk_adjustment_set_value (self->hadjustment, before + CLAMP (speed, -EDGE, EDGE));
  if (gtk_adjustment_get_value (self->hadjustment) != before)
    drag_to (self, gtk_adjustment_get_value (self->hadjustment) + self->drag.view_x);

  return G_SOURCE_CONTINUE;
}

static void
on_drag_begin_cb (GtkGestureDrag *gesture,
                  double          x,
                  double          y,
                  AusTimeline    *self)
{
  self->drag.cancelled = FALSE;
  self->drag.x = x;
  self->drag.y = y;
}

static AusTimelineDragMode
get_mode_at (AusTimeline     *self,
             AusTimelineItem *child,
             double           x,
             double           y)
{
  if (child == NULL)
    return aus_planner_is_editable (self->planner) && aus_timeline_is_last_day_at (self, x, y)
             ? AUS_TIMELINE_DRAG_LAST_DAY
             : AUS_TIMELINE_DRAG_NONE;
  if (!aus_planner_can_move (self->planner, aus_timeline_item_get_item (child)))
    return AUS_TIMELINE_DRAG_NONE;

  return aus_timeline_is_bar_end_at (self, child, x) ? AUS_TIMELINE_DRAG_LENGTH
                                                     : AUS_TIMELINE_DRAG_MOVE;
}

/* Only now that it is a drag: a click must remain one. */
static gboolean
take_hold (AusTimeline    *self,
           GtkGestureDrag *gesture)
{
  AusTimelineDrag *drag = &self->drag;

  if (self->planner == NULL)
    return FALSE;

  drag->child = aus_timeline_pick_item (self, drag->x, drag->y);
  drag->mode = get_mode_at (self, drag->child, drag->x, drag->y);
  if (drag->mode == AUS_TIMELINE_DRAG_NONE)
    {
      drag->child = NULL;
      return FALSE;
    }

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), drag->mode == AUS_TIMELINE_DRAG_MOVE
                                                        ? "grabbing"
                                                        : "ew-resize");

  return TRUE;
}

static void
on_drag_update_cb (GtkGestureDrag *gesture,
                   double          dx,
                   double          dy,
                   AusTimeline    *self)
{
  AusTimelineDrag *drag = &self->drag;
  double x = drag->x + dx;

  if (drag->cancelled ||
      (drag->mode == AUS_TIMELINE_DRAG_NONE &&
       (fabs (dx) < DRAG_THRESHOLD || !take_hold (self, gesture))))
    return;

  drag->view_x = x - (double) aus_timeline_get_view (self).origin.x;
  drag_to (self, x);
  if (drag->tick_id == 0 && self->hadjustment != NULL && get_edge_speed (self) != 0)
    drag->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_edge_tick_cb, NULL, NULL);
}

static void
on_drag_end_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                AusTimeline    *self)
{
  AusTimelineDrag drag = self->drag;
  AusPlanItem *item = drag.child != NULL ? aus_timeline_item_get_item (drag.child) : NULL;

  aus_timeline_end_drag (self);
  if (drag.mode == AUS_TIMELINE_DRAG_MOVE)
    aus_planner_move_to (self->planner, item, drag.start);
  else if (drag.mode == AUS_TIMELINE_DRAG_LENGTH)
    aus_planner_lengthen (self->planner, item,
                          aus_work_calendar_between (get_calendar (self),
                                                     aus_plan_item_get_end (item), drag.end));
  else if (drag.mode == AUS_TIMELINE_DRAG_LAST_DAY)
    aus_timeline_accept_preview (self);
}

static void
cancel (AusTimeline *self)
{
  if (self->drag.mode == AUS_TIMELINE_DRAG_LAST_DAY)
    aus_timeline_end_preview (self);
  aus_timeline_end_drag (self);
}

static gboolean
on_escape_cb (GtkEventControllerKey *controller,
              guint                  keyval,
              guint                  keycode,
              GdkModifierType        state,
              AusTimeline           *self)
{
  if (keyval != GDK_KEY_Escape || self->drag.mode == AUS_TIMELINE_DRAG_NONE)
    return FALSE;

  cancel (self);
  self->drag.cancelled = TRUE;

  return TRUE;
}

void
aus_timeline_add_drag (AusTimeline *self,
                       GtkGesture  *group)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (on_drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (cancel), self);
  g_signal_connect (key, "key-pressed", G_CALLBACK (on_escape_cb), self);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_gesture_group (group, drag);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
}
