/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days: shading, months and weeks, the flags and their lines */

#include "config.h"

#include <math.h>

#include "aus-plan-chart-private.h"
#include "core/base/aus-format.h"
#include "paper/aus-ink.h"
#include "paper/aus-plan-head.h"

#define MONTH_SIZE 9.0
#define AXIS_SIZE 7.5
#define PAD 2.5
#define FLAG_HEIGHT 12.5
#define FLAG_RADIUS 2.5
#define FLAG_PAD 4.0
#define FLAG_BASELINE 9.1
#define AXIS_LEADING 9.0

/* What a day and a week take of the axis, at its left and right end */
#define DAY_ROOM 16.0
#define WEEK_ROOM 32.0

#define GREY_LINE 0.80
#define GREY_WEEKEND 0.955
#define GREY_HOLIDAY 0.885

static AusDate
strip_end (AusPlanChart *self,
           guint         strip)
{
  return aus_date_add_days (aus_plan_chart_get_strip (self, strip), (int) (7 * self->strip_weeks));
}

static void
fill_grey (cairo_t *cr,
           double   grey,
           double   x,
           double   y,
           double   width,
           double   height)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

void
aus_plan_chart_draw_shading (AusPlanChart *self,
                             guint         strip,
                             guint         sheet,
                             cairo_t      *cr)
{
  double y = self->week_y;
  double height = aus_plan_chart_get_days_bottom (self, sheet) - y;
  AusDate end = strip_end (self, strip);

  for (AusDate day = aus_plan_chart_get_strip (self, strip); aus_date_compare (day, end) < 0;
       day = aus_date_add_days (day, 1))
    {
      double x = aus_plan_chart_get_x (self, strip, day);
      const AusHoliday *holiday = aus_work_calendar_get_holiday (self->edition->calendar, day);

      if (holiday != NULL && !holiday->deadline_only)
        fill_grey (cr, GREY_HOLIDAY, x, y, self->day, height);
      else if (!aus_work_calendar_is_worked (self->edition->calendar, day))
        fill_grey (cr, GREY_WEEKEND, x, y, self->day, height);
      if (aus_date_get_weekday (day) == 1)
        fill_grey (cr, GREY_LINE, x - 0.2, y, 0.4, height);
    }
  fill_grey (cr, GREY_LINE, self->right - 0.2, self->month_y, 0.4,
             height + self->week_y - self->month_y);
}

/* --- months and weeks ------------------------------------------------------------------------- */

/* Returns whether the year was written. */
static gboolean
draw_month (AusPlanChart *self,
            guint         strip,
            AusDate       month,
            gboolean      with_year,
            cairo_t      *cr)
{
  AusDate next = aus_date_add_days (aus_date_last_of_month (month), 1);
  double x = aus_plan_chart_get_x (self, strip, month);
  double limit = MIN (aus_plan_chart_get_x (self, strip, next), self->right);
  double baseline = self->week_y - 3.4;
  /* The year goes where there is no room for it, then the month. */
  const AusDateStyle styles[] = { AUS_DATE_STYLE_MONTH_YEAR, AUS_DATE_STYLE_MONTH };

  if (x > self->axis_x)
    fill_grey (cr, GREY_LINE, x - 0.2, self->month_y, 0.4, self->week_y - self->month_y);
  x = MAX (x, self->axis_x);
  for (guint i = with_year ? 0 : 1; i < G_N_ELEMENTS (styles); i++)
    {
      g_autofree char *text = aus_plan_edition_dup_day (self->edition, month, (int) styles[i]);
      g_autoptr (PangoLayout) layout =
        aus_type_set_sized (self->context, AUS_STYLE_HEADING, MONTH_SIZE, text, 0);

      if (x + 2 * PAD + aus_type_get_width (layout) > limit)
        continue;
      /* Over the lines of the flags */
      fill_grey (cr, 1, x + PAD - 1, self->month_y + 1, aus_type_get_width (layout) + 2,
                 self->week_y - self->month_y - 1);
      aus_ink_set (cr, AUS_INK_TEXT);
      aus_plan_draw_text (cr, self->context, AUS_STYLE_HEADING, MONTH_SIZE, text, x + PAD, baseline,
                          0);
      return i == 0;
    }

  return FALSE;
}

static void
draw_day (AusPlanChart *self,
          guint         strip,
          AusDate       day,
          double        baseline,
          cairo_t      *cr)
{
  g_autofree char *number = g_strdup_printf ("%d", aus_date_get_day (day));
  g_autofree char *text = aus_plan_words_dup_with (self->edition->words, "day", "day", number);
  double x = aus_plan_chart_get_x (self, strip, day);
  gboolean today = aus_date_equal (day, self->edition->today);
  gboolean each = self->axis == AUS_PLAN_AXIS_DAYS;

  aus_ink_set (cr, today ? AUS_INK_TEXT : AUS_INK_DIM);
  aus_plan_draw_text (cr, self->context, today ? AUS_STYLE_HEADING : AUS_STYLE_CAPTION, AXIS_SIZE,
                      text, each ? x + self->day / 2 : x + PAD, baseline, each ? 0.5 : 0);
}

static void
draw_week (AusPlanChart *self,
           guint         strip,
           AusDate       monday,
           cairo_t      *cr)
{
  g_autofree char *number = g_strdup_printf ("%d", aus_date_get_iso_week (monday));
  g_autofree char *text = aus_plan_words_dup_with (self->edition->words, "week", "week", number);
  double x = aus_plan_chart_get_x (self, strip, monday);
  double end = x + 7 * self->day;
  double first = self->week_y + 8;

  switch (self->axis)
    {
    case AUS_PLAN_AXIS_DAYS:
      for (int i = 0; i < 7; i++)
        draw_day (self, strip, aus_date_add_days (monday, i), first + AXIS_LEADING, cr);
      aus_ink_set (cr, AUS_INK_DIM);
      aus_plan_draw_text (cr, self->context, AUS_STYLE_CAPTION, AXIS_SIZE, text, x + PAD, first, 0);
      break;
    case AUS_PLAN_AXIS_WEEKS:
      draw_day (self, strip, monday, first, cr);
      aus_ink_set (cr, AUS_INK_DIM);
      aus_plan_draw_text (cr, self->context, AUS_STYLE_CAPTION, AXIS_SIZE, text, end - PAD, first,
                          1);
      break;
    case AUS_PLAN_AXIS_NARROW:
    default:
      draw_day (self, strip, monday, first, cr);
      aus_ink_set (cr, AUS_INK_DIM);
      aus_plan_draw_text (cr, self->context, AUS_STYLE_CAPTION, AUS_PLAN_TYPE_MIN, text, x + PAD,
                          first + AXIS_LEADING, 0);
      break;
    }
}

void
aus_plan_chart_draw_axis (AusPlanChart *self,
                          guint         strip,
                          cairo_t      *cr)
{
  AusDate day = aus_plan_chart_get_strip (self, strip);
  AusDate end = strip_end (self, strip);
  gboolean with_year = TRUE;

  for (AusDate month = aus_date_first_of_month (day); aus_date_compare (month, end) < 0;
       month = aus_date_add_days (aus_date_last_of_month (month), 1))
    {
      with_year = with_year || aus_date_get_month (month) == 1;
      with_year = !draw_month (self, strip, month, with_year, cr) && with_year;
    }
  for (; aus_date_compare (day, end) < 0; day = aus_date_add_days (day, 7))
    draw_week (self, strip, day, cr);
  fill_grey (cr, 0.55, self->left, self->top - 0.3, self->right - self->left, 0.6);
}

/* --- flags and lines -------------------------------------------------------------------------- */

static void
set_line (cairo_t         *cr,
          AusPlanMarkKind  kind)
{
  static const double dashes[] = { 4, 2.5 };
  static const double dots[] = { 1.2, 1.8 };

  switch (kind)
    {
    case AUS_PLAN_MARK_TODAY:
      cairo_set_source_rgb (cr, 0.702, 0.075, 0.122);
      cairo_set_line_width (cr, 1);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      break;
    case AUS_PLAN_MARK_DEADLINE:
      cairo_set_source_rgb (cr, 0.525, 0.369, 0.235);
      cairo_set_line_width (cr, 1.3);
      cairo_set_dash (cr, NULL, 0, 0);
      break;
    case AUS_PLAN_MARK_LAST_DAY:
      cairo_set_source_rgb (cr, 0.08, 0.08, 0.08);
      cairo_set_line_width (cr, 1.6);
      cairo_set_dash (cr, NULL, 0, 0);
      break;
    case AUS_PLAN_MARK_PLAIN:
    default:
      cairo_set_source_rgb (cr, 0.36, 0.35, 0.34);
      cairo_set_line_width (cr, 0.9);
      cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
      break;
    }
}

/* A line stops where a label would stand on it. */
static gboolean
is_covered (AusPlanChart *self,
            guint         strip,
            guint         row,
            double        x)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const AusPlanPlace *place = g_ptr_array_index (self->places, i);
      double end;

      if (place->strip != strip || place->row != row || place->inside)
        continue;
      end = place->label_x > place->x ? place->right : place->x;
      if (x > place->label_x - 1 && x < end + 1)
        return TRUE;
    }

  return FALSE;
}

/* The same for the words of the axis */
static gboolean
is_axis_covered (AusPlanChart *self,
                 double        x)
{
  double from = fmod (x - self->axis_x, 7 * self->day);

  return self->axis != AUS_PLAN_AXIS_WEEKS || (from > 1 && from < DAY_ROOM)
         || (from > 7 * self->day - WEEK_ROOM && from < 7 * self->day - 1);
}

static void
add_line (AusPlanChart      *self,
          const AusPlanFlag *flag,
          guint              sheet,
          cairo_t           *cr)
{
  cairo_move_to (cr, flag->x, self->flags_y + flag->row * FLAG_HEIGHT);
  if (is_axis_covered (self, flag->x))
    {
      cairo_line_to (cr, flag->x, self->week_y);
      cairo_move_to (cr, flag->x, self->top);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      const AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, i);
      double middle = row->y + row->height / 2;
      double half = self->size * (0.65 + (row->n_lines - 1) * 0.625);

      if (row->sheet != sheet || row->lane == AUS_PLAN_LANE_NO_DAY
          || !is_covered (self, flag->strip, i, flag->x))
        continue;
      cairo_line_to (cr, flag->x, middle - half);
      cairo_move_to (cr, flag->x, middle + half);
    }
  cairo_line_to (cr, flag->x, aus_plan_chart_get_days_bottom (self, sheet));
}

/* Square where it stands on its line, round elsewhere */
static void
add_flag_box (const AusPlanFlag *flag,
              double             y,
              cairo_t           *cr)
{
  double right = flag->left + flag->width;
  double bottom = y + FLAG_HEIGHT - 1;
  double r_left = flag->left < flag->x - 1 ? FLAG_RADIUS : 0;
  double r_right = flag->left < flag->x - 1 ? 0 : FLAG_RADIUS;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - r_right, y + r_right, r_right, -G_PI / 2, 0);
  cairo_arc (cr, right - r_right, bottom - r_right, r_right, 0, G_PI / 2);
  cairo_arc (cr, flag->left + r_left, bottom - r_left, r_left, G_PI / 2, G_PI);
  cairo_arc (cr, flag->left + r_left, y + r_left, r_left, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
draw_flag (AusPlanChart      *self,
           const AusPlanFlag *flag,
           cairo_t           *cr)
{
  double y = self->flags_y + flag->row * FLAG_HEIGHT;
  gboolean filled = flag->mark->kind == AUS_PLAN_MARK_LAST_DAY
                    || flag->mark->kind == AUS_PLAN_MARK_DEADLINE;

  cairo_save (cr);
  set_line (cr, flag->mark->kind);
  cairo_set_dash (cr, NULL, 0, 0);
  add_flag_box (flag, y, cr);
  if (filled)
    {
      cairo_fill (cr);
      cairo_set_source_rgb (cr, 1, 1, 1);
    }
  else
    {
      cairo_set_line_width (cr, 0.7);
      cairo_stroke_preserve (cr);
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_fill (cr);
      set_line (cr, flag->mark->kind);
    }
  cairo_tag_begin (cr, "P", NULL);
  cairo_move_to (cr, flag->left + FLAG_PAD, y + FLAG_BASELINE);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (flag->day, 0));
  cairo_move_to (cr, flag->left + FLAG_PAD + flag->day_width, y + FLAG_BASELINE);
  aus_ink_show_line (cr, pango_layout_get_line_readonly (flag->words, 0));
  cairo_tag_end (cr, "P");
  cairo_restore (cr);
}

/* The line at which sheets are laid over each other */
static void
draw_join (AusPlanChart *self,
           double        x,
           guint         sheet,
           cairo_t      *cr)
{
  static const double dashes[] = { 7, 2, 1, 2 };

  cairo_save (cr);
  cairo_set_source_rgb (cr, 0.45, 0.45, 0.45);
  cairo_set_line_width (cr, 0.6);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, x, self->week_y);
  cairo_line_to (cr, x, aus_plan_chart_get_days_bottom (self, sheet));
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
aus_plan_chart_draw_marks (AusPlanChart *self,
                           guint         strip,
                           guint         sheet,
                           cairo_t      *cr)
{
  if (strip > 0)
    draw_join (self, self->axis_x + 7 * self->day, sheet, cr);
  if (strip + 1 < self->n_strips)
    draw_join (self, self->right - 7 * self->day, sheet, cr);

  for (guint i = 0; i < self->flags->len; i++)
    {
      const AusPlanFlag *flag = g_ptr_array_index (self->flags, i);

      if (flag->strip != strip)
        continue;
      cairo_save (cr);
      set_line (cr, flag->mark->kind);
      add_line (self, flag, sheet, cr);
      cairo_stroke (cr);
      cairo_restore (cr);
    }
  /* A label never lies under the line of another one. */
  for (guint i = 0; i < self->flags->len; i++)
    {
      const AusPlanFlag *flag = g_ptr_array_index (self->flags, i);

      if (flag->strip == strip)
        draw_flag (self, flag, cr);
    }
}
