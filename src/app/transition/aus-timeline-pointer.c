/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* How near counts as at the line, and how much of a bar is its end */
#define LINE_GRIP 5
#define END_GRIP 7

AusTimelineItem *
aus_timeline_pick_item (AusTimeline *self,
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

gboolean
aus_timeline_is_last_day_at (AusTimeline *self,
                             double       x,
                             double       y)
{
  graphene_rect_t view = aus_timeline_get_view (self);

  if (x < (double) view.origin.x + self->metrics.lane_width)
    return FALSE;

  for (guint i = 0; self->flags != NULL && i < self->flags->len; i++)
    {
      AusTimelineFlag *flag = &g_array_index (self->flags, AusTimelineFlag, i);
      double top = (double) view.origin.y + flag->row * self->metrics.flag_row;

      if (flag->kind != AUS_TIMELINE_FLAG_LAST_DAY)
        continue;
      if (x >= flag->left && x < flag->left + flag->width && y >= top &&
          y < top + self->metrics.flag_row)
        return TRUE;
      return y >= top && fabs (x - flag->x) <= LINE_GRIP;
    }

  return FALSE;
}

gboolean
aus_timeline_is_bar_end_at (AusTimeline     *self,
                            AusTimelineItem *child,
                            double           x)
{
  AusTimelinePlace *place = aus_timeline_item_get_place (child);

  return !aus_timeline_item_is_diamond (child) && place->width >= 3 * END_GRIP &&
         x >= place->x + place->width - END_GRIP && x <= place->x + place->width + 1;
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
  AusTimelineItem *child = aus_timeline_pick_item (self, x, y);
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  AusPlanItem *item;

  if (self->planner == NULL)
    return;
  if (child == NULL)
    {
      if (aus_timeline_is_last_day_at (self, x, y))
        gtk_widget_grab_focus (self->last_day);
      else
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

/* What the pointer would take hold of shows in the cursor. */
static void
on_motion_cb (GtkEventControllerMotion *motion,
              double                    x,
              double                    y,
              AusTimeline              *self)
{
  AusTimelineItem *child;
  gboolean sideways = FALSE;

  self->pointer_x = x - (double) aus_timeline_get_view (self).origin.x;
  if (self->planner == NULL || self->drag.mode != AUS_TIMELINE_DRAG_NONE)
    return;

  if (aus_planner_is_editable (self->planner))
    {
      child = aus_timeline_pick_item (self, x, y);
      sideways = child != NULL
                   ? aus_planner_can_move (self->planner, aus_timeline_item_get_item (child)) &&
                       aus_timeline_is_bar_end_at (self, child, x)
                   : aus_timeline_is_last_day_at (self, x, y);
    }
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), sideways ? "ew-resize" : NULL);
}

static void
on_leave_cb (AusTimeline *self)
{
  self->pointer_x = -1;
}

void
aus_timeline_add_pointer (AusTimeline *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed_cb), self);
  self->pointer_x = -1;
  g_signal_connect (motion, "enter", G_CALLBACK (on_motion_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  aus_timeline_add_drag (self, click);
}
