/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include <math.h>

/* How far two fingers must part, or close in, for the next step */
#define PINCH 1.4

/* Where in the view, counted from its left edge, the day stands that should stay where it is: under
 * the pointer or the fingers, else the focused item, else the middle. */
static double
get_fixed_x (AusTimeline *self)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  double left = self->metrics.lane_width;
  double right = (double) view.size.width;
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (self->zoom_x >= left && self->zoom_x <= right)
    return self->zoom_x;
  if (child != NULL && AUS_IS_TIMELINE_ITEM (child))
    {
      AusTimelinePlace *place = aus_timeline_item_get_place (AUS_TIMELINE_ITEM (child));
      double x = place->x - (double) view.origin.x;

      if (x >= left && x <= right)
        return x;
    }

  return (left + right) / 2;
}

void
aus_timeline_set_zoom (AusTimeline    *self,
                       AusTimelineZoom zoom)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  double fixed = get_fixed_x (self);
  double days = self->scale.day > 0
                  ? ((double) view.origin.x + fixed - self->scale.origin) / self->scale.day
                  : 0;

  self->zoom = zoom;
  aus_timeline_replace (self);
  aus_timeline_ensure_placed (self);
  if (self->hadjustment == NULL || view.size.width <= 0)
    return;

  /* The viewport learns of the new width only when it is laid out next. */
  gtk_adjustment_set_upper (self->hadjustment,
                            MAX (self->content_width, (double) view.size.width));
  gtk_adjustment_set_value (self->hadjustment,
                            floor (self->scale.origin + days * self->scale.day - fixed + 0.5));
}

void
aus_timeline_zoom_by (AusTimeline *self,
                      int          steps,
                      double       x)
{
  int zoom = CLAMP ((int) self->zoom + steps, AUS_TIMELINE_ZOOM_DAYS, AUS_TIMELINE_ZOOM_MONTHS);

  self->zoom_x = x;
  g_object_set (self, "zoom", zoom, NULL);
  self->zoom_x = -1;
}

/* GtkScrolledWindow keeps every turn of the wheel to itself, even one it has no use for. */
static gboolean
scroll_page (AusTimeline *self,
             double       dy)
{
  GtkWidget *inner = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *outer = inner != NULL ? gtk_widget_get_ancestor (gtk_widget_get_parent (inner),
                                                              GTK_TYPE_SCROLLED_WINDOW)
                                   : NULL;
  double value = gtk_adjustment_get_value (self->vadjustment);
  double end = gtk_adjustment_get_upper (self->vadjustment)
               - gtk_adjustment_get_page_size (self->vadjustment);
  GtkAdjustment *page;

  if (outer == NULL || dy == 0 || (dy < 0 ? value > 0 : value < end))
    return FALSE;

  page = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (outer));
  value = gtk_adjustment_get_value (page);
  gtk_adjustment_set_value (page, value + dy * pow (gtk_adjustment_get_page_size (page), 2.0 / 3));

  return TRUE;
}

static gboolean
on_scroll_cb (GtkEventControllerScroll *controller,
              double                    dx,
              double                    dy,
              AusTimeline              *self)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (!(state & GDK_CONTROL_MASK))
    return !(state & GDK_SHIFT_MASK) && scroll_page (self, dy);
  if (dy == 0)
    return FALSE;

  aus_timeline_zoom_by (self, dy > 0 ? 1 : -1, self->pointer_x);

  return TRUE;
}

static void
on_pinch_begin_cb (GtkGesture  *gesture,
                   GdkEventSequence *sequence,
                   AusTimeline *self)
{
  self->pinched = 1;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

void
aus_timeline_pinch (AusTimeline *self,
                    double       scale,
                    double       x)
{
  if (scale > self->pinched * PINCH)
    aus_timeline_zoom_by (self, -1, x);
  else if (scale < self->pinched / PINCH)
    aus_timeline_zoom_by (self, 1, x);
  else
    return;

  self->pinched = scale;
}

static void
on_scale_changed_cb (GtkGestureZoom *gesture,
                     double          scale,
                     AusTimeline    *self)
{
  double x = -1, y;

  if (gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y))
    x -= (double) aus_timeline_get_view (self).origin.x;
  aus_timeline_pinch (self, scale, x);
}

void
aus_timeline_add_zoom (AusTimeline *self)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL |
                                     GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  self->zoom_x = -1;
  self->pinched = 1;
  g_signal_connect (pinch, "begin", G_CALLBACK (on_pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (on_scale_changed_cb), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (on_scroll_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}
