/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-private.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>
#include <math.h>

#define LANE_MARGIN 14
#define TEXT_MARGIN 4
#define KNOB 4
#define WEEK_MARKUP "<span size='85%%'>%s</span>"

/* What the axis is painted with; one layout serves for all its words. */
typedef struct
{
  AusTimeline             *timeline;
  GtkSnapshot             *snapshot;
  const AusTimelineColors *colors;
  graphene_rect_t          view;
  PangoLayout             *layout;
  double                   top; /* of the rows of months and weeks */
} Axis;

static int
set_text (Axis       *axis,
          const char *text,
          gboolean    bold)
{
  g_autofree char *markup = g_markup_printf_escaped (bold ? "<b>%s</b>" : "%s", text);
  int width;

  pango_layout_set_markup (axis->layout, markup, -1);
  pango_layout_get_pixel_size (axis->layout, &width, NULL);

  return width;
}

static void
paint_text (Axis          *axis,
            const GdkRGBA *color,
            double         x,
            double         y,
            int            row_height)
{
  int height;

  pango_layout_get_pixel_size (axis->layout, NULL, &height);
  aus_timeline_paint_text (axis->snapshot, axis->layout, color, x, y + (row_height - height) / 2.0);
}

static void
paint_rule (Axis  *axis,
            double x,
            double y,
            double height)
{
  gtk_snapshot_append_color (axis->snapshot, &axis->colors->line,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, 1, (float) height));
}

/* The month that began before the view is named at its edge, until the next one pushes it out. */
static void
paint_months (Axis *axis)
{
  AusTimeline *self = axis->timeline;
  double edge = (double) axis->view.origin.x + self->metrics.lane_width;
  double right = (double) (axis->view.origin.x + axis->view.size.width);
  AusDate month =
    aus_date_first_of_month (aus_timeline_scale_get_date (&self->scale, edge));
  gboolean first = TRUE;

  for (;; first = FALSE)
    {
      AusDate next = aus_date_add_days (aus_date_last_of_month (month), 1);
      double x = aus_timeline_scale_get_x (&self->scale, month);
      double limit = aus_timeline_scale_get_x (&self->scale, next);
      gboolean with_year = first || aus_date_get_month (month) == 1;
      g_autofree char *text =
        aus_format_date (month, with_year ? AUS_DATE_STYLE_MONTH_YEAR : AUS_DATE_STYLE_MONTH,
                         aus_ui_locale ());
      int width;

      if (x > right)
        return;
      if (!first)
        paint_rule (axis, x, axis->top, self->metrics.month_row);
      width = set_text (axis, text, TRUE);
      x = MAX (x, edge);
      if (x + TEXT_MARGIN + width < limit)
        paint_text (axis, &axis->colors->fg, x + TEXT_MARGIN, axis->top, self->metrics.month_row);
      month = next;
    }
}

static char *
format_day (AusDate day)
{
  /* Translators: a day of the month on the timeline's axis; in German “%d.” */
  return g_strdup_printf (C_("day of the month", "%d"), aus_date_get_day (day));
}

static char *
format_week (AusDate monday)
{
  /* Translators: ISO week number; in German “KW %d” */
  return g_strdup_printf (C_("week number", "W%d"), aus_date_get_iso_week (monday));
}

/* Returns how wide it is. */
static int
paint_day (Axis   *axis,
           AusDate day,
           double  y)
{
  AusTimeline *self = axis->timeline;
  gboolean today = aus_date_equal (day, aus_plan_get_today (aus_planner_get_plan (self->planner)));
  g_autofree char *text = format_day (day);
  double x = aus_timeline_scale_get_x (&self->scale, day);
  int width = set_text (axis, text, today);

  x += self->zoom == AUS_TIMELINE_ZOOM_DAYS ? (self->scale.day - width) / 2 : TEXT_MARGIN;
  paint_text (axis, today ? &axis->colors->late : &axis->colors->dim, x, y,
              self->metrics.week_row);

  return width;
}

/* At the end of the week, where the day it begins with leaves room */
static void
paint_week_number (Axis   *axis,
                   AusDate monday,
                   int     day_width,
                   double  y)
{
  AusTimeline *self = axis->timeline;
  g_autofree char *text = format_week (monday);
  g_autofree char *markup = g_markup_printf_escaped (WEEK_MARKUP, text);
  double end = aus_timeline_scale_get_x (&self->scale, aus_date_add_days (monday, 7));
  int width;

  pango_layout_set_markup (axis->layout, markup, -1);
  pango_layout_get_pixel_size (axis->layout, &width, NULL);
  if (day_width + width + 3 * TEXT_MARGIN <= 7 * self->scale.day)
    paint_text (axis, &axis->colors->dim, end - width - TEXT_MARGIN, y, self->metrics.week_row);
}

static void
paint_weeks (Axis *axis)
{
  AusTimeline *self = axis->timeline;
  double y = axis->top + self->metrics.month_row;
  double right = (double) (axis->view.origin.x + axis->view.size.width);
  AusDate monday = aus_date_first_of_week (aus_timeline_scale_get_date (
    &self->scale, (double) axis->view.origin.x + self->metrics.lane_width));

  for (; aus_timeline_scale_get_x (&self->scale, monday) < right;
       monday = aus_date_add_days (monday, 7))
    {
      if (self->zoom != AUS_TIMELINE_ZOOM_DAYS)
        {
          paint_rule (axis, aus_timeline_scale_get_x (&self->scale, monday), y,
                      self->metrics.week_row);
          paint_week_number (axis, monday, paint_day (axis, monday, y), y);
          continue;
        }
      for (int i = 0; i < 7; i++)
        paint_day (axis, aus_date_add_days (monday, i), y);
    }
}

static void
paint_flag (Axis                  *axis,
            const AusTimelineFlag *flag)
{
  AusTimeline *self = axis->timeline;
  const AusTimelineColors *colors = axis->colors;
  float height = (float) self->metrics.flag_row - 1;
  graphene_rect_t bounds =
    GRAPHENE_RECT_INIT ((float) flag->left,
                        axis->view.origin.y + (float) flag->row * (height + 1), (float) flag->width,
                        height);
  GdkRGBA fill = colors->idle;
  const GdkRGBA *text = &colors->fg;
  GskRoundedRect box;
  int text_height;
  graphene_size_t square = GRAPHENE_SIZE_INIT (0, 0);
  graphene_size_t round = GRAPHENE_SIZE_INIT (4, 4);
  gboolean leftwards = flag->left < flag->x - 1;

  if (flag->kind == AUS_TIMELINE_FLAG_TODAY)
    {
      fill = colors->today;
      text = &colors->today_fg;
      square = round = GRAPHENE_SIZE_INIT (height / 2, height / 2);
    }
  else if (flag->kind == AUS_TIMELINE_FLAG_DEADLINE)
    {
      fill = colors->accent_bg;
      text = &colors->accent_fg;
    }
  gsk_rounded_rect_init (&box, &bounds, leftwards ? &round : &square, leftwards ? &square : &round,
                         leftwards ? &square : &round, leftwards ? &round : &square);
  gtk_snapshot_push_rounded_clip (axis->snapshot, &box);
  gtk_snapshot_append_color (axis->snapshot, &colors->card, &bounds);
  gtk_snapshot_append_color (axis->snapshot, &fill, &bounds);
  gtk_snapshot_pop (axis->snapshot);
  pango_layout_get_pixel_size (flag->layout, NULL, &text_height);
  aus_timeline_paint_text (axis->snapshot, flag->layout, text, (double) (bounds.origin.x + 7),
                           (double) (bounds.origin.y + (height - (float) text_height) / 2));
}

/* A knob on the line shows that it can be taken hold of, a ring that it has the focus. */
static void
paint_last_day (Axis                  *axis,
                const AusTimelineFlag *flag)
{
  AusTimeline *self = axis->timeline;
  const AusTimelineColors *colors = axis->colors;
  gboolean focus = gtk_widget_has_visible_focus (self->last_day);
  float height = (float) self->metrics.flag_row - 1;
  float y = axis->view.origin.y + (float) flag->row * (height + 1);
  double x = flag->x;
  const float widths[4] = { 2, 2, 2, 2 };
  const GdkRGBA mine = colors->party[AUS_PARTY_ME];
  const GdkRGBA ring[4] = { mine, mine, mine, mine };
  GskRoundedRect box;

  if (focus)
    {
      gsk_rounded_rect_init_from_rect (&box,
                                       &GRAPHENE_RECT_INIT ((float) flag->left, y,
                                                            (float) flag->width, height),
                                       4);
      gtk_snapshot_append_border (axis->snapshot, &box, widths, ring);
    }
  if (!aus_planner_is_editable (self->planner))
    return;

  if (self->preview.active)
    x = aus_timeline_scale_get_end (&self->scale, self->preview.day);
  gsk_rounded_rect_init_from_rect (&box,
                                   &GRAPHENE_RECT_INIT ((float) x - KNOB,
                                                        axis->view.origin.y +
                                                          (float) self->metrics.header - 2 * KNOB,
                                                        2 * KNOB, 2 * KNOB),
                                   KNOB);
  gtk_snapshot_push_rounded_clip (axis->snapshot, &box);
  gtk_snapshot_append_color (axis->snapshot, focus ? &mine : &colors->fg, &box.bounds);
  gtk_snapshot_pop (axis->snapshot);
}

static void
paint_lane_names (Axis *axis)
{
  AusTimeline *self = axis->timeline;
  float width = (float) self->metrics.lane_width;
  float bottom = (float) self->lane_y[AUS_TIMELINE_N_LANES];

  gtk_snapshot_append_color (axis->snapshot, &axis->colors->card,
                             &GRAPHENE_RECT_INIT (axis->view.origin.x, axis->view.origin.y, width,
                                                  bottom - axis->view.origin.y));
  for (int lane = 0; lane < AUS_TIMELINE_N_LANES; lane++)
    {
      gtk_snapshot_append_color (axis->snapshot, &axis->colors->line,
                                 &GRAPHENE_RECT_INIT (axis->view.origin.x,
                                                      (float) floor (self->lane_y[lane]), width,
                                                      1));
      set_text (axis, aus_label (AUS_TYPE_LANE, lane), TRUE);
      paint_text (axis, &axis->colors->dim, (double) axis->view.origin.x + LANE_MARGIN,
                  self->lane_y[lane] + 2, self->metrics.row);
    }
}

/* Above everything that scrolls beneath it */
void
aus_timeline_snapshot_header (AusTimeline             *self,
                              GtkSnapshot             *snapshot,
                              const AusTimelineColors *colors)
{
  graphene_rect_t view = aus_timeline_get_view (self);
  int rows_height = self->metrics.month_row + self->metrics.week_row;
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  Axis axis = { self, snapshot, colors, view, layout,
                (double) view.origin.y + self->metrics.header - rows_height };
  graphene_rect_t band;

  paint_lane_names (&axis);
  band = GRAPHENE_RECT_INIT (view.origin.x, view.origin.y, view.size.width,
                             (float) self->metrics.header);
  if (view.origin.y > 0)
    gtk_snapshot_append_color (snapshot, &colors->card, &band);
  gtk_snapshot_append_color (snapshot, &colors->line,
                             &GRAPHENE_RECT_INIT (view.origin.x,
                                                  view.origin.y + (float) self->metrics.header,
                                                  view.size.width, 1));

  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (view.origin.x + (float) self->metrics.lane_width,
                                               view.origin.y,
                                               view.size.width - (float) self->metrics.lane_width,
                                               (float) self->metrics.header));
  paint_months (&axis);
  paint_weeks (&axis);
  for (guint i = 0; i < self->flags->len; i++)
    {
      AusTimelineFlag *flag = &g_array_index (self->flags, AusTimelineFlag, i);

      paint_flag (&axis, flag);
      if (flag->kind == AUS_TIMELINE_FLAG_LAST_DAY)
        paint_last_day (&axis, flag);
    }
  gtk_snapshot_pop (snapshot);
}
