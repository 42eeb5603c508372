/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/transition/aus-step-text.h"

#include <math.h>

#define ARROW 6
#define CORNER 4
#define CLEARANCE 10

static void
fill (GtkSnapshot   *snapshot,
      const GdkRGBA *color,
      double         x,
      double         y,
      double         width,
      double         height)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width,
                                                  (float) height));
}

typedef enum
{
  WORKED,
  WEEKEND,
  HOLIDAY,
} Kind;

static Kind
get_kind (AusWorkCalendar *calendar,
          AusDate          day)
{
  const AusHoliday *holiday = aus_work_calendar_get_holiday (calendar, day);

  if (holiday != NULL && !holiday->deadline_only)
    return HOLIDAY;

  return aus_work_calendar_is_worked (calendar, day) ? WORKED : WEEKEND;
}

/* Days that are free alike and follow each other are one rectangle. */
static void
paint_free_days (AusTimeline             *self,
                 GtkSnapshot             *snapshot,
                 const AusTimelineColors *colors,
                 const graphene_rect_t   *view)
{
  AusWorkCalendar *calendar = aus_plan_get_calendar (aus_planner_get_plan (self->planner));
  double top = self->lane_y[0] - self->metrics.week_row;
  double bottom = self->lane_y[AUS_TIMELINE_N_LANES];
  double right = (double) view->origin.x + (double) view->size.width;
  AusDate day = aus_timeline_scale_get_date (&self->scale, (double) view->origin.x +
                                                             self->metrics.lane_width);
  double x = aus_timeline_scale_get_x (&self->scale, day);

  while (x < right)
    {
      Kind kind = get_kind (calendar, day);
      double from = x;

      do
        {
          day = aus_date_add_days (day, 1);
          x += self->scale.day;
        }
      while (x < right && get_kind (calendar, day) == kind);
      if (kind != WORKED)
        fill (snapshot, kind == HOLIDAY ? &colors->holiday : &colors->shade, from, top, x - from,
              bottom - top);
    }
}

static void
paint_flag_line (AusTimeline             *self,
                 GtkSnapshot             *snapshot,
                 const AusTimelineColors *colors,
                 const AusTimelineFlag   *flag)
{
  double top = (flag->row + 0.5) * self->metrics.flag_row;
  double bottom = self->lane_y[AUS_TIMELINE_N_LANES];
  GdkRGBA color = colors->dim;
  GdkRGBA tint = colors->today;

  if (flag->kind == AUS_TIMELINE_FLAG_TODAY)
    color = colors->today;
  else if (flag->kind == AUS_TIMELINE_FLAG_DEADLINE)
    color = colors->party[AUS_PARTY_ME];
  else if (flag->kind == AUS_TIMELINE_FLAG_LAST_DAY && !self->preview.active)
    color = colors->fg;
  tint.alpha = 0.06f;

  if (flag->kind == AUS_TIMELINE_FLAG_TODAY)
    fill (snapshot, &tint, aus_timeline_scale_get_x (&self->scale, flag->date), self->lane_y[0],
          self->scale.day, bottom - self->lane_y[0]);
  fill (snapshot, &color, flag->x - 0.75, top, 1.5, bottom - top);
}

/* Posted on time, the letter is under way until the deadline: dots from the diamond to its line. */
static void
paint_post (AusTimeline             *self,
            GtkSnapshot             *snapshot,
            const AusTimelineColors *colors)
{
  GHashTableIter iter;
  gpointer item, child;

  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, &item, &child))
    for (guint i = 0; i < self->flags->len; i++)
      {
        AusTimelineFlag *flag = &g_array_index (self->flags, AusTimelineFlag, i);
        AusTimelinePlace *place = aus_timeline_item_get_place (child);
        double x = place->x + place->width / 2 + 12;

        if (flag->kind != AUS_TIMELINE_FLAG_DEADLINE || !aus_plan_item_is_deadline (item) ||
            !aus_plan_item_is_open (item) || !gtk_widget_get_visible (child))
          continue;
        for (; x < flag->x - 4; x += 5)
          fill (snapshot, &colors->party[AUS_PARTY_ME], x, place->y + self->metrics.bar / 2.0 - 1,
                2, 2);
      }
}

void
aus_timeline_snapshot_grid (AusTimeline             *self,
                            GtkSnapshot             *snapshot,
                            const AusTimelineColors *colors)
{
  graphene_rect_t view = aus_timeline_get_view (self);

  paint_free_days (self, snapshot, colors, &view);
  for (guint i = 0; i < AUS_TIMELINE_N_LANES; i++)
    fill (snapshot, &colors->line, (double) view.origin.x, floor (self->lane_y[i]),
          (double) view.size.width, 1);
  for (guint i = 0; i < self->flags->len; i++)
    paint_flag_line (self, snapshot, colors, &g_array_index (self->flags, AusTimelineFlag, i));
  if (!self->preview.active)
    paint_post (self, snapshot, colors);
}

static void
draw_arrow (cairo_t *cr,
            double   x,
            double   y)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - ARROW, y - ARROW / 2.0);
  cairo_line_to (cr, x - ARROW, y + ARROW / 2.0);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* A right angle with a round corner: from (x, y) down or up to @y2, then right to @x2 */
static void
draw_elbow (cairo_t *cr,
            double   x,
            double   y,
            double   x2,
            double   y2)
{
  double corner = MIN (CORNER, MIN (fabs (y2 - y), x2 - x));

  cairo_line_to (cr, x, y2 > y ? y2 - corner : y2 + corner);
  cairo_curve_to (cr, x, y2, x, y2, x + corner, y2);
  cairo_line_to (cr, x2, y2);
}

static void
draw_gate (AusTimeline            *self,
           cairo_t                *cr,
           const AusTimelinePlace *from,
           const AusTimelinePlace *to,
           gboolean                diamond,
           gboolean                to_diamond)
{
  double half = self->metrics.bar / 2.0;
  double end = to->x - to->left - 2;
  double start = from->x + from->width + from->right + 4;
  double y1 = from->y + half, y2 = to->y + half;

  if (to->left == 0 && to_diamond)
    end = to->x + to->width / 2 - 8;
  if (end - start > CLEARANCE && fabs (y1 - y2) < 1)
    {
      cairo_move_to (cr, start, y1);
      cairo_line_to (cr, end - ARROW, y2);
    }
  else if (end - start > 2 * CLEARANCE)
    {
      double x = end - ARROW - CLEARANCE;

      cairo_move_to (cr, start, y1);
      cairo_line_to (cr, x - CORNER, y1);
      cairo_curve_to (cr, x, y1, x, y1, x, y2 > y1 ? y1 + CORNER : y1 - CORNER);
      draw_elbow (cr, x, y1, end - ARROW, y2);
    }
  else
    {
      double x = diamond ? from->x + from->width / 2 : from->x + from->width - 6;

      if (fabs (y1 - y2) < 1 || end - ARROW <= x)
        return;
      cairo_move_to (cr, x, y2 > y1 ? y1 + (diamond ? 7 : half) : y1 - (diamond ? 7 : half));
      draw_elbow (cr, x, y1, end - ARROW, y2);
    }
  cairo_stroke (cr);
  draw_arrow (cr, end, y2);
}

static gboolean
is_in_view (const graphene_rect_t  *view,
            const AusTimelinePlace *from,
            const AusTimelinePlace *to)
{
  double left = (double) view->origin.x;

  return from->x < left + (double) view->size.width && to->x + to->width > left;
}

static void
paint_gate (AusTimeline             *self,
            cairo_t                 *cr,
            const AusTimelineColors *colors,
            const graphene_rect_t   *view,
            AusTimelineItem         *from,
            AusTimelineItem         *to)
{
  AusPlanItem *selected = aus_planner_get_selected (self->planner);
  gboolean direct = selected != NULL && (aus_timeline_item_get_item (from) == selected ||
                                         aus_timeline_item_get_item (to) == selected);
  GdkRGBA color = direct ? colors->party[AUS_PARTY_ME] : colors->dim;
  AusTimelinePlace start, end;

  aus_timeline_get_shown_place (self, from, &start);
  aus_timeline_get_shown_place (self, to, &end);
  if (!is_in_view (view, &start, &end))
    return;

  if (!direct)
    color.alpha *= 0.6f;
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, direct ? 2 : 1.2);
  draw_gate (self, cr, &start, &end, aus_timeline_item_is_diamond (from),
             aus_timeline_item_is_diamond (to));
}

void
aus_timeline_snapshot_gates (AusTimeline             *self,
                             GtkSnapshot             *snapshot,
                             const AusTimelineColors *colors)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  AusPlan *plan = aus_planner_get_plan (self->planner);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &view);
  GHashTableIter iter;
  gpointer item, child;

  g_hash_table_iter_init (&iter, self->children);
  while (g_hash_table_iter_next (&iter, &item, &child))
    {
      g_autoptr (GPtrArray) gates = NULL;

      if (*aus_plan_item_get_step (item)->waits_for == '\0' || !gtk_widget_get_visible (child))
        continue;
      gates = aus_plan_list_gates (plan, item);
      for (guint i = 0; i < gates->len; i++)
        {
          GtkWidget *from = aus_timeline_find (self, g_ptr_array_index (gates, i));

          if (from != NULL)
            paint_gate (self, cr, colors, &view, AUS_TIMELINE_ITEM (from), child);
        }
    }
  cairo_destroy (cr);
}

/* Above the item, the days it would have if it were let go */
void
aus_timeline_snapshot_drag (AusTimeline             *self,
                            GtkSnapshot             *snapshot,
                            const AusTimelineColors *colors)
{
  AusTimelinePlace place;
  graphene_rect_t bounds;
  GskRoundedRect box;
  int width, height;

  aus_timeline_get_shown_place (self, self->drag.child, &place);
  pango_layout_get_pixel_size (self->drag.label, &width, &height);
  bounds = GRAPHENE_RECT_INIT ((float) place.x, (float) (place.y - height - 8), (float) width + 14,
                               (float) height + 4);
  gsk_rounded_rect_init_from_rect (&box, &bounds, 6);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, &colors->accent_bg, &bounds);
  gtk_snapshot_pop (snapshot);
  aus_timeline_paint_text (snapshot, self->drag.label, &colors->accent_fg, place.x + 7,
                           place.y - height - 6);
}
