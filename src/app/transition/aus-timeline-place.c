/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-timeline-rows.h"
#include "core/client/aus-label.h"

#include <math.h>

#define LANE_PADDING 2
#define LANE_WIDTH 92
#define LANE_MARGIN 14
#define ROW_SPACE 5
#define ITEM_GAP 8
#define END_MARGIN 12
#define FLIP_BEFORE 72
#define ROOM_WEEKS 4
#define BAR_HEIGHT 20

static PangoLayout *
make_layout (AusTimeline *self,
             const char  *markup)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);

  pango_layout_set_markup (layout, markup, -1);

  return layout;
}

static void
measure_text (AusTimeline *self)
{
  AusTimelineMetrics *metrics = &self->metrics;

  metrics->bar = aus_timeline_item_get_bar_height (GTK_WIDGET (self));
  metrics->row = metrics->bar + ROW_SPACE;
  metrics->flag_row = metrics->bar - 1;
  metrics->month_row = metrics->bar - 2;
  metrics->week_row = metrics->bar;
  metrics->lane_width = LANE_WIDTH;
  for (int lane = 0; lane < AUS_TIMELINE_N_LANES; lane++)
    {
      g_autofree char *markup =
        g_markup_printf_escaped ("<b>%s</b>", aus_label (AUS_TYPE_LANE, lane));
      g_autoptr (PangoLayout) layout = make_layout (self, markup);
      int width;

      pango_layout_get_pixel_size (layout, &width, NULL);
      metrics->lane_width = MAX (metrics->lane_width, width + 2 * LANE_MARGIN);
    }
}

static void
place_flags (AusTimeline *self,
             AusPlan     *plan)
{
  guint rows;

  g_clear_pointer (&self->flags, g_array_unref);
  self->flags = aus_timeline_flags_list (plan);
  for (guint i = 0; i < self->flags->len; i++)
    {
      AusTimelineFlag *flag = &g_array_index (self->flags, AusTimelineFlag, i);
      int width;

      flag->layout = make_layout (self, flag->text);
      pango_layout_get_pixel_size (flag->layout, &width, NULL);
      flag->width = width + 14;
    }
  rows = aus_timeline_flags_place ((AusTimelineFlag *) (void *) self->flags->data,
                                   self->flags->len, &self->scale, self->content_width);
  self->metrics.header = (int) rows * self->metrics.flag_row + self->metrics.month_row +
                         self->metrics.week_row;
}

static GPtrArray *
list_items (AusTimeline *self)
{
  GPtrArray *items = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (AUS_IS_TIMELINE_ITEM (child) && gtk_widget_get_visible (child))
      g_ptr_array_add (items, child);

  return items;
}

/* Shortly before the last day, a label on the right would cross its line. */
static gboolean
crosses_last_day (AusTimeline            *self,
                  const AusTimelinePlace *place)
{
  AusDate last_day = aus_plan_get_last_day (aus_planner_get_plan (self->planner));
  double line, end = place->x + place->width;

  if (!aus_date_is_set (last_day))
    return FALSE;

  line = aus_timeline_scale_get_end (&self->scale, last_day);

  return end <= line && end + place->right > line && line - end < FLIP_BEFORE;
}

static void
measure_span (AusTimeline     *self,
              AusTimelineItem *child,
              AusTimelineSpan *span)
{
  AusPlanItem *item = aus_timeline_item_get_item (child);
  AusTimelinePlace *place = aus_timeline_item_get_place (child);

  place->x = aus_timeline_scale_get_x (&self->scale, aus_plan_item_get_start (item));
  place->width = aus_timeline_scale_get_end (&self->scale, aus_plan_item_get_end (item)) - place->x;
  aus_timeline_item_set_flipped (child, FALSE);
  aus_timeline_item_get_overhang (child, place->width, &place->left, &place->right);
  if (crosses_last_day (self, place))
    {
      aus_timeline_item_set_flipped (child, TRUE);
      aus_timeline_item_get_overhang (child, place->width, &place->left, &place->right);
    }
  span->lane = aus_plan_item_get_step (item)->lane;
  span->left = place->x - place->left;
  span->right = place->x + place->width + place->right;
}

static void
place_items (AusTimeline *self,
             GPtrArray   *items,
             AusPlan     *plan)
{
  g_autofree AusTimelineSpan *spans = g_new0 (AusTimelineSpan, items->len);
  guint rows[AUS_TIMELINE_N_LANES];

  for (guint i = 0; i < items->len; i++)
    {
      measure_span (self, g_ptr_array_index (items, i), &spans[i]);
      self->content_width = MAX (self->content_width, spans[i].right + END_MARGIN);
    }
  aus_timeline_rows_pack (spans, items->len, ITEM_GAP, rows, AUS_TIMELINE_N_LANES);

  place_flags (self, plan);
  self->lane_y[0] = self->metrics.header;
  for (guint i = 0; i < AUS_TIMELINE_N_LANES; i++)
    self->lane_y[i + 1] = self->lane_y[i] + rows[i] * self->metrics.row + 2 * LANE_PADDING;

  for (guint i = 0; i < items->len; i++)
    aus_timeline_item_get_place (g_ptr_array_index (items, i))->y =
        self->lane_y[spans[i].lane] + LANE_PADDING + spans[i].row * self->metrics.row
        + ROW_SPACE / 2.0;
}

/* Larger text needs wider days; by halves, so that days stay whole pixels. */
static double
get_growth (AusTimeline *self)
{
  return MAX (1, floor (2.0 * self->metrics.bar / BAR_HEIGHT) / 2);
}

/* The last working day needs room to be dragged to. */
static AusDate
get_last (AusTimeline *self,
          AusPlan     *plan)
{
  AusDate last = aus_plan_get_last (plan);
  AusDate end = aus_plan_get_last_day (plan);

  if (self->preview.active && aus_date_compare (self->preview.day, end) > 0)
    end = self->preview.day;
  else if (!aus_date_is_set (end) || aus_date_compare (end, last) > 0)
    return last; /* whatever a file says */

  end = aus_date_add_days (aus_date_first_of_week (end), 7 * ROOM_WEEKS + 6);

  return aus_date_compare (last, end) < 0 ? end : last;
}

void
aus_timeline_ensure_placed (AusTimeline *self)
{
  g_autoptr (GPtrArray) items = NULL;
  AusPlan *plan;

  if (self->placed)
    return;

  self->placed = TRUE;
  measure_text (self);
  self->content_width = 0;
  if (self->planner == NULL)
    return;

  plan = aus_planner_get_plan (self->planner);
  self->scale = (AusTimelineScale){ aus_plan_get_first (plan), get_last (self, plan),
                                    self->metrics.lane_width,
                                    aus_timeline_zoom_get_day (self->zoom) * get_growth (self) };
  self->content_width = aus_timeline_scale_get_width (&self->scale);
  items = list_items (self);
  place_items (self, items, plan);
}

void
aus_timeline_get_shown_place (AusTimeline      *self,
                              AusTimelineItem  *child,
                              AusTimelinePlace *place)
{
  AusTimelinePlace *before = g_hash_table_lookup (self->before, child);

  *place = *aus_timeline_item_get_place (child);
  if (child == self->drag.child)
    {
      place->x = aus_timeline_scale_get_x (&self->scale, self->drag.start);
      place->width = aus_timeline_scale_get_end (&self->scale, self->drag.end) - place->x;
    }
  else if (before != NULL)
    {
      double t = adw_animation_get_value (self->glide);

      place->x = before->x + (place->x - before->x) * t;
      place->y = before->y + (place->y - before->y) * t;
    }
}
