/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include <stdlib.h>

AusTimelineItem *
aus_timeline_get_current (AusTimeline *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  AusPlanItem *item;
  AusPlan *plan;

  if (child != NULL && AUS_IS_TIMELINE_ITEM (child))
    return AUS_TIMELINE_ITEM (child);
  if (self->planner == NULL)
    return NULL;

  plan = aus_planner_get_plan (self->planner);
  item = aus_planner_get_selected (self->planner);
  if (item == NULL)
    item = aus_plan_get_next_item (plan);
  child = item != NULL ? aus_timeline_find (self, item) : NULL;
  for (guint i = 0; child == NULL && i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    child = aus_timeline_find (self, aus_plan_peek (plan, i));

  return child != NULL ? AUS_TIMELINE_ITEM (child) : NULL;
}

/* What keys do to a step they do to none while the last working day has the focus. */
static AusPlanItem *
get_current_item (AusTimeline *self)
{
  AusTimelineItem *current;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->last_day)
    return NULL;

  current = aus_timeline_get_current (self);

  return current != NULL ? aus_timeline_item_get_item (current) : NULL;
}

static int
get_lane (AusPlanItem *item)
{
  return (int) aus_plan_item_get_step (item)->lane;
}

/* The next one of the same lane by date, before or after */
static AusPlanItem *
find_beside (AusTimeline *self,
             AusPlanItem *from,
             int          direction)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusPlanItem *best = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);

      if (item == from || get_lane (item) != get_lane (from) ||
          aus_timeline_find (self, item) == NULL ||
          aus_plan_item_compare (item, from) * direction < 0)
        continue;
      if (best == NULL || aus_plan_item_compare (item, best) * direction < 0)
        best = item;
    }

  return best;
}

AusPlanItem *
aus_timeline_find_nearest (AusTimeline *self,
                           int          lane,
                           AusDate      date)
{
  AusPlan *plan = aus_planner_get_plan (self->planner);
  AusPlanItem *best = NULL;
  int best_distance = G_MAXINT;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);
      int distance;

      if (aus_timeline_find (self, item) == NULL || (lane >= 0 && get_lane (item) != lane))
        continue;
      distance = abs (aus_date_days_between (date, aus_plan_item_get_start (item)));
      if (distance < best_distance)
        {
          best = item;
          best_distance = distance;
        }
    }

  return best;
}

static AusPlanItem *
find_in_lanes (AusTimeline *self,
               AusPlanItem *from,
               int          direction)
{
  for (int lane = get_lane (from) + direction; lane >= 0 && lane < AUS_TIMELINE_N_LANES;
       lane += direction)
    {
      AusPlanItem *item = aus_timeline_find_nearest (self, lane, aus_plan_item_get_start (from));

      if (item != NULL)
        return item;
    }

  return NULL;
}

static gboolean
on_walk_cb (GtkWidget *widget,
            GVariant  *args,
            gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusPlanItem *from = get_current_item (self);
  AusPlanItem *to;
  int dx, dy;

  g_variant_get (args, "(ii)", &dx, &dy);
  if (from == NULL)
    return FALSE;

  to = dx != 0 ? find_beside (self, from, dx) : find_in_lanes (self, from, dy);
  if (to == NULL)
    return gtk_widget_keynav_failed (widget, dx < 0   ? GTK_DIR_LEFT
                                             : dx > 0 ? GTK_DIR_RIGHT
                                             : dy < 0 ? GTK_DIR_UP
                                                      : GTK_DIR_DOWN);
  aus_timeline_show_item (self, to);

  return TRUE;
}

static gboolean
on_go_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusPlan *plan = self->planner != NULL ? aus_planner_get_plan (self->planner) : NULL;
  AusPlanItem *item;

  if (plan == NULL)
    return FALSE;

  if (g_variant_get_boolean (args))
    {
      if (!aus_date_is_set (aus_plan_get_last_day (plan)))
        return FALSE;
      gtk_widget_grab_focus (self->last_day);
      aus_timeline_reveal (self, self->last_day);
      return TRUE;
    }

  item = aus_timeline_find_nearest (self, -1, aus_plan_get_today (plan));
  if (item != NULL)
    aus_timeline_show_item (self, item);
  aus_timeline_show_today (self);

  return TRUE;
}

static gboolean
on_move_cb (GtkWidget *widget,
            GVariant  *args,
            gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusPlanItem *item = get_current_item (self);

  if (item == NULL)
    return FALSE;
  if (aus_planner_can_move (self->planner, item))
    aus_planner_move (self->planner, item, g_variant_get_int32 (args));
  else
    gtk_widget_error_bell (widget);

  return TRUE;
}

static gboolean
on_lengthen_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusPlanItem *item = get_current_item (self);

  if (item == NULL)
    return FALSE;
  aus_planner_lengthen (self->planner, item, g_variant_get_int32 (args));

  return TRUE;
}

typedef enum
{
  DO_SELECT,
  DO_TICK,
  DO_OPEN,
  DO_DELETE,
  DO_MENU,
} Deed;

static gboolean
on_do_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusPlanItem *item = get_current_item (self);

  if (item == NULL)
    return FALSE;

  switch ((Deed) g_variant_get_int32 (args))
    {
    case DO_SELECT:
      aus_planner_set_selected (self->planner,
                                aus_planner_get_selected (self->planner) == item ? NULL : item);
      return TRUE;
    case DO_TICK:
      aus_planner_tick (self->planner, item);
      return TRUE;
    case DO_OPEN:
      aus_planner_open (self->planner, item);
      return TRUE;
    case DO_DELETE:
      aus_planner_delete (self->planner, item);
      return TRUE;
    case DO_MENU:
      aus_timeline_popup_menu (self, aus_timeline_find (self, item));
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
on_zoom_cb (GtkWidget *widget,
            GVariant  *args,
            gpointer   user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);

  aus_timeline_zoom_by (self, g_variant_get_int32 (args), self->pointer_x);

  return TRUE;
}

static void
add_move (GtkWidgetClass *klass,
          guint           keyval,
          int             sign)
{
  GdkModifierType shift = GDK_ALT_MASK | GDK_SHIFT_MASK;

  gtk_widget_class_add_binding (klass, keyval, GDK_ALT_MASK, on_move_cb, "i", sign);
  gtk_widget_class_add_binding (klass, keyval, shift, on_move_cb, "i", sign * 5);
  gtk_widget_class_add_binding (klass, keyval, GDK_ALT_MASK | GDK_CONTROL_MASK, on_lengthen_cb, "i",
                                sign);
}

void
aus_timeline_class_add_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    Deed deed;
  } deeds[] = {
    { GDK_KEY_space, 0, DO_SELECT },
    { GDK_KEY_KP_Space, 0, DO_SELECT },
    { GDK_KEY_space, GDK_CONTROL_MASK, DO_TICK },
    { GDK_KEY_Return, 0, DO_OPEN },
    { GDK_KEY_ISO_Enter, 0, DO_OPEN },
    { GDK_KEY_KP_Enter, 0, DO_OPEN },
    { GDK_KEY_Delete, 0, DO_DELETE },
    { GDK_KEY_KP_Delete, 0, DO_DELETE },
    { GDK_KEY_Menu, 0, DO_MENU },
    { GDK_KEY_F10, GDK_SHIFT_MASK, DO_MENU },
  };

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_widget_class_add_binding (klass, deeds[i].keyval, deeds[i].modifiers, on_do_cb, "i",
                                  (int) deeds[i].deed);

  gtk_widget_class_add_binding (klass, GDK_KEY_Left, 0, on_walk_cb, "(ii)", -1, 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_Right, 0, on_walk_cb, "(ii)", 1, 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_Up, 0, on_walk_cb, "(ii)", 0, -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Down, 0, on_walk_cb, "(ii)", 0, 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Home, 0, on_go_cb, "b", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_End, 0, on_go_cb, "b", TRUE);
  add_move (klass, GDK_KEY_Left, -1);
  add_move (klass, GDK_KEY_KP_Left, -1);
  add_move (klass, GDK_KEY_Right, 1);
  add_move (klass, GDK_KEY_KP_Right, 1);

  gtk_widget_class_add_binding (klass, GDK_KEY_plus, 0, on_zoom_cb, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Add, 0, on_zoom_cb, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_equal, 0, on_zoom_cb, "i", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_minus, 0, on_zoom_cb, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Subtract, 0, on_zoom_cb, "i", 1);
}
