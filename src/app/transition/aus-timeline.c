/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-timeline-last-day.h"
#include "app/transition/aus-timeline-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define GLIDE_MS 200
#define REVEAL_MARGIN 24
#define LINE_MARGIN 120 /* around the line of the last day, so that its label shows */

G_DEFINE_FINAL_TYPE (AusTimeline, aus_timeline, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLANNER = 1,
  PROP_FILTER,
  PROP_ZOOM,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
} AusTimelineProperty;

static GParamSpec *properties[PROP_VADJUSTMENT + 1];

void
aus_timeline_replace (AusTimeline *self)
{
  self->placed = FALSE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

graphene_rect_t
aus_timeline_get_view (AusTimeline *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double x = 0, y = 0;

  if (self->hadjustment != NULL && gtk_adjustment_get_page_size (self->hadjustment) > 0)
    {
      x = gtk_adjustment_get_value (self->hadjustment);
      width = MIN (width, gtk_adjustment_get_page_size (self->hadjustment));
    }
  if (self->vadjustment != NULL && gtk_adjustment_get_page_size (self->vadjustment) > 0)
    {
      y = gtk_adjustment_get_value (self->vadjustment);
      height = MIN (height, gtk_adjustment_get_page_size (self->vadjustment));
    }

  return GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);
}

void
aus_timeline_scroll_to_x (AusTimeline *self,
                          double       x)
{
  if (self->hadjustment != NULL)
    gtk_adjustment_set_value (self->hadjustment, floor (x - self->metrics.lane_width));
}

static void
get_edges (AusTimeline *self,
           GtkWidget   *child,
           double      *left,
           double      *right)
{
  if (AUS_IS_TIMELINE_ITEM (child))
    {
      AusTimelinePlace *place = aus_timeline_item_get_place (AUS_TIMELINE_ITEM (child));

      *left = place->x - place->left - REVEAL_MARGIN;
      *right = place->x + place->width + place->right + REVEAL_MARGIN;
    }
  else
    {
      AusDate day = self->preview.active
                      ? self->preview.day
                      : aus_plan_get_last_day (aus_planner_get_plan (self->planner));
      double x = aus_timeline_scale_get_end (&self->scale, day);

      *left = x - LINE_MARGIN;
      *right = x + LINE_MARGIN;
    }
}

/* The lane names and the axis cover the edges of the view, so that GtkViewport's own scrolling to
 * the focus would not do. */
void
aus_timeline_reveal (AusTimeline *self,
                     GtkWidget   *child)
{
  double left, right;

  aus_timeline_ensure_placed (self);
  get_edges (self, child, &left, &right);
  if (self->hadjustment != NULL)
    {
      double page = gtk_adjustment_get_page_size (self->hadjustment);
      double room = page - self->metrics.lane_width;

      /* The viewport learns of a longer axis only when it is laid out next. */
      gtk_adjustment_set_upper (self->hadjustment, MAX (self->content_width, page));
      gtk_adjustment_clamp_page (self->hadjustment, left - self->metrics.lane_width,
                                 MIN (right, left + room));
    }
  if (self->vadjustment != NULL && AUS_IS_TIMELINE_ITEM (child))
    {
      double y = aus_timeline_item_get_place (AUS_TIMELINE_ITEM (child))->y;

      gtk_adjustment_clamp_page (self->vadjustment, y - self->metrics.header,
                                 y + self->metrics.row);
    }
}

static gboolean
on_tick_scroll_cb (GtkWidget     *widget,
                   GdkFrameClock *clock,
                   gpointer       user_data)
{
  AusTimeline *self = AUS_TIMELINE (widget);

  if (self->planner == NULL || gtk_widget_get_width (widget) == 0)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  aus_timeline_show_today (self);

  return G_SOURCE_REMOVE;
}

/* The adjustment knows the width only after the first layout. */
static void
queue_show_today (AusTimeline *self)
{
  if (self->tick_id == 0)
    self->tick_id =
      gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_scroll_cb, NULL, NULL);
}

static void
on_child_focus_cb (GtkEventControllerFocus *controller)
{
  GtkWidget *child = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (AUS_IS_TIMELINE (parent))
    aus_timeline_reveal (AUS_TIMELINE (parent), child);
}

/* Its label may need another place; also when only the words change. */
static void
on_child_changed_cb (GtkWidget *child)
{
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (AUS_IS_TIMELINE (parent))
    aus_timeline_replace (AUS_TIMELINE (parent));
}

static GtkWidget *
make_child (AusTimeline *self,
            AusPlanItem *item)
{
  GtkWidget *child = aus_timeline_item_new (self->planner, item);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (on_child_focus_cb), NULL);
  gtk_widget_add_controller (child, focus);
  g_signal_connect_object (item, "notify", G_CALLBACK (on_child_changed_cb), child,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (aus_plan_item_get_step (item), "notify",
                           G_CALLBACK (on_child_changed_cb), child, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_hash_table_insert (self->children, item, child);

  return child;
}

static void
remove_child (gpointer key,
              gpointer child,
              gpointer user_data)
{
  AusTimeline *self = user_data;

  if ((gpointer) self->drag.child == child)
    {
      aus_timeline_end_drag (self);
      self->drag.cancelled = TRUE;
    }
  g_hash_table_remove (self->before, child);
  gtk_widget_unparent (child);
}

/* A preview of another plan would be wrong. */
static void
update_last_day (AusTimeline *self)
{
  AusPlan *plan = self->planner != NULL ? aus_planner_get_plan (self->planner) : NULL;
  gboolean set = plan != NULL && aus_date_is_set (aus_plan_get_last_day (plan));

  aus_timeline_end_preview (self);
  gtk_widget_set_visible (self->last_day, set);
  if (set)
    aus_timeline_last_day_update (AUS_TIMELINE_LAST_DAY (self->last_day));
}

static gboolean
is_shown (AusTimeline *self,
          AusPlanItem *item)
{
  return aus_plan_item_is_scheduled (item) &&
         (self->filter == NULL || gtk_filter_match (self->filter, item));
}

/* Widgets follow the plan; those of steps that stay are kept, and so is the focus. */
static void
update_children (AusTimeline *self)
{
  g_autoptr (GHashTable) old = g_steal_pointer (&self->children);
  AusPlan *plan = self->planner != NULL ? aus_planner_get_plan (self->planner) : NULL;
  guint n = plan != NULL ? g_list_model_get_n_items (G_LIST_MODEL (plan)) : 0;

  self->children = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n; i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);
      GtkWidget *child = g_hash_table_lookup (old, item);

      if (child == NULL)
        child = make_child (self, item);
      else
        g_hash_table_insert (self->children, item, child);
      g_hash_table_remove (old, item);
      gtk_widget_set_child_visible (child, TRUE);
      gtk_widget_set_visible (child, is_shown (self, item));
    }
  g_hash_table_foreach (old, remove_child, self);
  update_last_day (self);
  aus_timeline_replace (self);
}

static void
on_plan_changed_cb (AusTimeline *self)
{
  GHashTableIter iter;
  gpointer item, child;

  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, &item, &child))
    gtk_widget_set_visible (child, is_shown (self, item));
  update_last_day (self);
  aus_timeline_replace (self);
}

/* Which days are free is part of what an item says. */
static void
on_calendar_cb (AusTimeline *self)
{
  GHashTableIter iter;
  gpointer child;

  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, NULL, &child))
    aus_timeline_item_update (child);
}

static void
on_replanned_cb (AusTimeline *self)
{
  GHashTableIter iter;
  gpointer child;

  on_plan_changed_cb (self);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  adw_animation_reset (self->glide);
  g_hash_table_remove_all (self->before);
  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, NULL, &child))
    if (gtk_widget_get_width (child) > 0)
      g_hash_table_insert (self->before, child,
                           g_memdup2 (aus_timeline_item_get_place (child),
                                      sizeof (AusTimelinePlace)));
  adw_animation_play (self->glide);
}

static void
on_glide_cb (double   value,
             gpointer user_data)
{
  AusTimeline *self = user_data;

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_glide_done_cb (AusTimeline *self)
{
  g_hash_table_remove_all (self->before);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
on_selected_cb (AusTimeline *self)
{
  AusPlanItem *selected = aus_planner_get_selected (self->planner);
  GHashTableIter iter;
  gpointer item, child;

  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, &item, &child))
    g_object_set (child, "selected", item == selected, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_planner (AusTimeline *self,
             AusPlanner  *planner)
{
  AusPlan *plan;

  if (self->planner == planner)
    return;

  if (self->planner != NULL)
    {
      g_signal_handlers_disconnect_by_data (aus_planner_get_plan (self->planner), self);
      g_signal_handlers_disconnect_by_data (self->planner, self);
    }
  adw_animation_reset (self->glide);
  g_set_object (&self->planner, planner);
  update_children (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLANNER]);
  if (planner == NULL)
    return;

  plan = aus_planner_get_plan (planner);
  g_signal_connect_swapped (plan, "items-changed", G_CALLBACK (update_children), self);
  g_signal_connect_swapped (plan, "replanned", G_CALLBACK (on_replanned_cb), self);
  g_signal_connect_swapped (plan, "notify", G_CALLBACK (on_plan_changed_cb), self);
  g_signal_connect_swapped (plan, "notify::calendar", G_CALLBACK (on_calendar_cb), self);
  g_signal_connect_swapped (planner, "notify::selected", G_CALLBACK (on_selected_cb), self);
  on_selected_cb (self);
  queue_show_today (self);
}

static void
set_filter (AusTimeline *self,
            GtkFilter   *filter)
{
  if (self->filter == filter)
    return;

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, on_plan_changed_cb, self);
  g_set_object (&self->filter, filter);
  if (filter != NULL)
    g_signal_connect_swapped (filter, "changed", G_CALLBACK (on_plan_changed_cb), self);
  on_plan_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

static void
set_adjustment (AusTimeline    *self,
                GtkAdjustment **member,
                GtkAdjustment  *adjustment)
{
  if (*member == adjustment)
    return;

  if (*member != NULL)
    g_signal_handlers_disconnect_by_func (*member, gtk_widget_queue_draw, self);
  g_set_object (member, adjustment);
  if (adjustment == NULL)
    return;

  /* A view that grew shows more of what is as large as before. */
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/* Only what is in view; what the preview would move is shown by it. */
static void
snapshot_items (AusTimeline *self,
                GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  graphene_rect_t view = aus_timeline_get_view (self);
  graphene_rect_t bounds;

  /* The ring of the focus is outside of the widget. */
  graphene_rect_inset (&view, -REVEAL_MARGIN, -REVEAL_MARGIN);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (AUS_IS_TIMELINE_ITEM (child) && gtk_widget_compute_bounds (child, widget, &bounds) &&
          graphene_rect_intersection (&bounds, &view, NULL) &&
          aus_timeline_get_change (self, AUS_TIMELINE_ITEM (child)) == NULL)
        gtk_widget_snapshot_child (widget, child, snapshot);
    }
}

static void
aus_timeline_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  AusTimeline *self = AUS_TIMELINE (widget);
  AusTimelineColors colors;

  if (self->planner == NULL)
    return;

  aus_timeline_colors_get (&colors, widget);
  aus_timeline_snapshot_grid (self, snapshot, &colors);
  if (!self->preview.active)
    aus_timeline_snapshot_gates (self, snapshot, &colors);
  snapshot_items (self, snapshot);
  if (self->preview.active)
    aus_timeline_snapshot_preview (self, snapshot, &colors);
  if (self->drag.label != NULL)
    aus_timeline_snapshot_drag (self, snapshot, &colors);
  aus_timeline_snapshot_header (self, snapshot, &colors);
}

static void
aus_timeline_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (aus_timeline_parent_class)->css_changed (widget, change);

  aus_timeline_replace (AUS_TIMELINE (widget));
  gtk_widget_queue_draw (widget);
}

/* One Tab stop: Tab enters at the current item and leaves from any. */
static gboolean
aus_timeline_focus (GtkWidget       *widget,
                    GtkDirectionType direction)
{
  AusTimelineItem *current;

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  current = aus_timeline_get_current (AUS_TIMELINE (widget));

  return current != NULL && gtk_widget_grab_focus (GTK_WIDGET (current));
}

static gboolean
aus_timeline_grab_focus (GtkWidget *widget)
{
  return aus_timeline_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
aus_timeline_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  AusTimeline *self = AUS_TIMELINE (object);

  switch ((AusTimelineProperty) id)
    {
    case PROP_PLANNER:
      g_value_set_object (value, self->planner);
      break;
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_ZOOM:
      g_value_set_enum (value, self->zoom);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->hadjustment);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_timeline_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AusTimeline *self = AUS_TIMELINE (object);

  switch ((AusTimelineProperty) id)
    {
    case PROP_PLANNER:
      set_planner (self, g_value_get_object (value));
      break;
    case PROP_FILTER:
      set_filter (self, g_value_get_object (value));
      break;
    case PROP_ZOOM:
      if (self->zoom == (AusTimelineZoom) g_value_get_enum (value))
        break;
      aus_timeline_set_zoom (self, g_value_get_enum (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, &self->hadjustment, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, &self->vadjustment, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_timeline_dispose (GObject *object)
{
  AusTimeline *self = AUS_TIMELINE (object);
  GtkWidget *child;

  aus_timeline_end_drag (self);
  set_planner (self, NULL);
  set_filter (self, NULL);
  set_adjustment (self, &self->hadjustment, NULL);
  set_adjustment (self, &self->vadjustment, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (aus_timeline_parent_class)->dispose (object);
}

static void
aus_timeline_finalize (GObject *object)
{
  AusTimeline *self = AUS_TIMELINE (object);

  g_clear_object (&self->last_day);
  g_clear_object (&self->glide);
  g_clear_pointer (&self->children, g_hash_table_unref);
  g_clear_pointer (&self->before, g_hash_table_unref);
  g_clear_pointer (&self->flags, g_array_unref);

  G_OBJECT_CLASS (aus_timeline_parent_class)->finalize (object);
}

static void
aus_timeline_class_init (AusTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = aus_timeline_get_property;
  object_class->set_property = aus_timeline_set_property;
  object_class->dispose = aus_timeline_dispose;
  object_class->finalize = aus_timeline_finalize;
  widget_class->snapshot = aus_timeline_snapshot;
  widget_class->css_changed = aus_timeline_css_changed;
  widget_class->focus = aus_timeline_focus;
  widget_class->grab_focus = aus_timeline_grab_focus;
  widget_class->query_tooltip = aus_timeline_query_tooltip;

  properties[PROP_PLANNER] =
    g_param_spec_object ("planner", NULL, NULL, AUS_TYPE_PLANNER, flags);
  properties[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, GTK_TYPE_FILTER, flags);
  properties[PROP_ZOOM] = g_param_spec_enum ("zoom", NULL, NULL, AUS_TYPE_TIMELINE_ZOOM,
                                             AUS_TIMELINE_ZOOM_WEEKS, flags);
  properties[PROP_HADJUSTMENT] =
    g_param_spec_object ("hadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT, flags);
  properties[PROP_VADJUSTMENT] =
    g_param_spec_object ("vadjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, AUS_TYPE_TIMELINE_LAYOUT);
  aus_timeline_class_add_keys (widget_class);
}

static void
aus_timeline_init (AusTimeline *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (on_glide_cb, self, NULL);

  self->zoom = AUS_TIMELINE_ZOOM_WEEKS;
  self->children = g_hash_table_new (NULL, NULL);
  self->before = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->glide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, GLIDE_MS, target);
  g_signal_connect_swapped (self->glide, "done", G_CALLBACK (on_glide_done_cb), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Timeline"), -1);
  self->last_day = g_object_ref_sink (aus_timeline_last_day_new ());
  gtk_widget_set_parent (self->last_day, GTK_WIDGET (self));
  gtk_widget_set_visible (self->last_day, FALSE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  aus_timeline_add_pointer (self);
  aus_timeline_add_zoom (self);
}

void
aus_timeline_show_today (AusTimeline *self)
{
  AusDate today;

  g_return_if_fail (AUS_IS_TIMELINE (self));

  if (self->planner == NULL)
    return;

  aus_timeline_ensure_placed (self);
  today = aus_plan_get_today (aus_planner_get_plan (self->planner));
  aus_timeline_scroll_to_x (self, aus_timeline_scale_get_x (
                                    &self->scale,
                                    aus_date_add_days (aus_date_first_of_week (today), -7)));
}

GtkWidget *
aus_timeline_find (AusTimeline *self,
                   AusPlanItem *item)
{
  GtkWidget *child;

  g_return_val_if_fail (AUS_IS_TIMELINE (self), NULL);

  child = g_hash_table_lookup (self->children, item);

  return child != NULL && gtk_widget_get_visible (child) ? child : NULL;
}

void
aus_timeline_show_item (AusTimeline *self,
                        AusPlanItem *item)
{
  GtkWidget *child = aus_timeline_find (self, item);

  if (child == NULL)
    return;

  gtk_widget_grab_focus (child);
  aus_timeline_reveal (self, child);
}
