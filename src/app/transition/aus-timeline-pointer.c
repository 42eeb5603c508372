/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-step-text.h"

#include <glib/gi18n.h>
#include <math.h>

#define DRAG_THRESHOLD 6

static AusTimelineItem *
pick_item (AusTimeline *self,
           double       x,
           double       y)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  GtkWidget *picked;

  /* The names and the axis cover what scrolls beneath them. */
  if (x < (double) view.origin.x + self->metrics.lane_width ||
      y < (double) view.origin.y + self->metrics.header)
    return NULL;

  picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  if (picked != NULL && !AUS_IS_TIMELINE_ITEM (picked))
    picked = gtk_widget_get_ancestor (picked, AUS_TYPE_TIMELINE_ITEM);

  return picked != NULL ? AUS_TIMELINE_ITEM (picked) : NULL;
}

/* Actions of the context menu, on the item it was opened for */

static void
on_action_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AusTimelineItem *child = user_data;
  AusTimeline *self = AUS_TIMELINE (gtk_widget_get_parent (GTK_WIDGET (child)));
  AusPlanItem *item = aus_timeline_item_get_item (child);
  const char *name = g_action_get_name (G_ACTION (action));

  if (g_str_equal (name, "edit"))
    aus_planner_open (self->planner, item);
  else if (g_str_equal (name, "tick"))
    aus_planner_tick (self->planner, item);
  else if (g_str_equal (name, "release"))
    aus_planner_release (self->planner, item);
  else if (g_str_equal (name, "restore"))
    aus_planner_set_state (self->planner, item, AUS_STEP_STATE_OPEN);
  else
    aus_planner_delete (self->planner, item);
}

static void
add_action (AusTimelineItem    *child,
            GSimpleActionGroup *group,
            GMenu              *menu,
            const char         *name,
            const char         *label,
            gboolean            enabled)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);
  g_autofree char *detailed = g_strconcat ("step.", name, NULL);

  g_simple_action_set_enabled (action, enabled);
  g_signal_connect_object (action, "activate", G_CALLBACK (on_action_cb), child, 0);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  g_menu_append (menu, label, detailed);
}

static void
on_menu_closed_cb (GtkWidget *popover)
{
  /* Its action is activated after it closed. */
  g_idle_add_once ((GSourceOnceFunc) gtk_widget_unparent, popover);
}

void
aus_timeline_popup_menu (AusTimeline *self,
                         GtkWidget   *child)
{
  AusPlanItem *item = aus_timeline_item_get_item (AUS_TIMELINE_ITEM (child));
  AusTimelineItem *owner = AUS_TIMELINE_ITEM (child);
  gboolean editable = aus_planner_is_editable (self->planner);
  gboolean dropped = aus_plan_item_get_step (item)->state == AUS_STEP_STATE_DROPPED;
  gboolean own = *aus_plan_item_get_step (item)->origin == '\0';
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  AusTimelinePlace *place = aus_timeline_item_get_place (owner);
  GtkWidget *popover;

  add_action (owner, group, menu, "edit", _("_Edit…"), TRUE);
  if (dropped)
    add_action (owner, group, menu, "restore", _("_Take up again"), editable);
  else
    add_action (owner, group, menu, "tick",
                aus_plan_item_is_done (item) ? _("_Open again") : _("_Done"), editable);
  add_action (owner, group, menu, "release", _("_Back to the plan"),
              editable && aus_plan_item_is_pinned (item));
  add_action (owner, group, menu, "delete", own || dropped ? _("_Remove") : _("D_rop"), editable);

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_insert_action_group (popover, "step", G_ACTION_GROUP (group));
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                               &(GdkRectangle){ (int) place->x, (int) place->y,
                                                MAX (1, (int) place->width), self->metrics.bar });
  g_signal_connect (popover, "closed", G_CALLBACK (on_menu_closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
on_pressed_cb (GtkGestureClick *gesture,
               int              n_press,
               double           x,
               double           y,
               AusTimeline     *self)
{
  AusTimelineItem *child = pick_item (self, x, y);
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  AusPlanItem *item;

  if (self->planner == NULL)
    return;
  if (child == NULL)
    {
      aus_planner_set_selected (self->planner, NULL);
      return;
    }

  item = aus_timeline_item_get_item (child);
  gtk_widget_grab_focus (GTK_WIDGET (child));
  aus_planner_set_selected (self->planner, item);
  if (gdk_event_triggers_context_menu (event))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      aus_timeline_popup_menu (self, GTK_WIDGET (child));
    }
  else if (n_press == 2)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      aus_planner_open (self->planner, item);
    }
}

static void
end_drag (AusTimeline *self)
{
  if (self->dragged == NULL)
    return;

  self->dragged = NULL;
  g_clear_object (&self->drag_label);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_drag (AusTimeline *self,
           AusDate      start)
{
  AusPlanItem *item = aus_timeline_item_get_item (self->dragged);
  int length = aus_plan_item_get_step (item)->length;
  g_autofree char *text = NULL;

  self->drag_start = start;
  text = aus_step_text_range (start, aus_date_add_workdays (start, length - 1));
  g_clear_object (&self->drag_label);
  self->drag_label = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_drag_begin_cb (GtkGestureDrag *gesture,
                  double          x,
                  double          y,
                  AusTimeline    *self)
{
  AusTimelineItem *child = pick_item (self, x, y);

  self->drag_cancelled = FALSE;
  if (child == NULL ||
      !aus_planner_can_move (self->planner, aus_timeline_item_get_item (child)))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

static void
on_drag_update_cb (GtkGestureDrag *gesture,
                   double          dx,
                   double          dy,
                   AusTimeline    *self)
{
  double x, y;

  if (self->drag_cancelled)
    return;
  if (self->dragged == NULL)
    {
      if (fabs (dx) < DRAG_THRESHOLD)
        return;
      gtk_gesture_drag_get_start_point (gesture, &x, &y);
      self->dragged = pick_item (self, x, y);
      if (self->dragged == NULL)
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
    }
  show_drag (self, aus_timeline_scale_snap (&self->scale,
                                            aus_plan_item_get_start (
                                              aus_timeline_item_get_item (self->dragged)),
                                            dx));
}

static void
on_drag_end_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                AusTimeline    *self)
{
  AusTimelineItem *child = self->dragged;

  if (child == NULL)
    return;

  end_drag (self);
  aus_planner_move_to (self->planner, aus_timeline_item_get_item (child), self->drag_start);
}

static void
on_drag_cancel_cb (AusTimeline *self)
{
  end_drag (self);
}

static gboolean
on_escape_cb (GtkEventControllerKey *controller,
              guint                  keyval,
              guint                  keycode,
              GdkModifierType        state,
              AusTimeline           *self)
{
  if (keyval != GDK_KEY_Escape || self->dragged == NULL)
    return FALSE;

  end_drag (self);
  self->drag_cancelled = TRUE;

  return TRUE;
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
  int zoom = (int) self->zoom + (dy > 0 ? 1 : -1);

  if (!(state & GDK_CONTROL_MASK))
    return !(state & GDK_SHIFT_MASK) && scroll_page (self, dy);
  if (dy == 0)
    return FALSE;

  g_object_set (self, "zoom", CLAMP (zoom, AUS_TIMELINE_ZOOM_DAYS, AUS_TIMELINE_ZOOM_MONTHS), NULL);

  return TRUE;
}

void
aus_timeline_add_pointer (AusTimeline *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL |
                                     GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed_cb), self);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (on_drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (on_drag_cancel_cb), self);
  g_signal_connect (key, "key-pressed", G_CALLBACK (on_escape_cb), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (on_scroll_cb), self);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  gtk_gesture_group (click, drag);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}
