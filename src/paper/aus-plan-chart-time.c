/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which days a chart shows, how wide they are, and where its flags stand */

#include "config.h"

#include <math.h>

#include "aus-plan-chart-private.h"
#include "core/base/aus-format.h"

#define WEEKS_MIN 4
#define MONTHS_BACK 24
#define MONTHS_AHEAD 48

/* A day in points: on one sheet at least; when there are several; to show each day */
#define DAY_MIN AUS_MM (1.3)
#define DAY_SPLIT AUS_MM (1.7)
#define DAY_WRITTEN AUS_MM (5)

/* Today is shown when it is this near to what happens. */
#define TODAY_NEAR 28

#define LANE_MIN AUS_MM (20)
#define LANE_PAD AUS_MM (3.5)
#define FLAG_PAD 4.0
#define FLAG_GAP 3.0
#define FLAG_SIZE 8.0
#define WEEK_PAD 2.5

static void
include (AusDate *first,
         AusDate *last,
         AusDate  day)
{
  if (!aus_date_is_set (day))
    return;
  if (!aus_date_is_set (*first) || aus_date_compare (day, *first) < 0)
    *first = day;
  if (!aus_date_is_set (*last) || aus_date_compare (day, *last) > 0)
    *last = day;
}

/* Everything that happens, within what the plan itself would show whatever a file says */
static void
find_days (AusPlanChart *self,
           AusDate      *first,
           AusDate      *last)
{
  AusPlanEdition *edition = self->edition;
  AusDate earliest = aus_date_add_months (edition->today, -MONTHS_BACK);
  AusDate latest = aus_date_add_months (edition->today, MONTHS_AHEAD);

  for (guint i = 0; i < edition->entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (edition->entries, i);

      include (first, last, entry->start);
      include (first, last, entry->end);
    }
  for (guint i = 0; i < edition->marks->len; i++)
    {
      const AusPlanMark *mark = g_ptr_array_index (edition->marks, i);

      if (mark->kind != AUS_PLAN_MARK_TODAY)
        include (first, last, mark->day);
    }
  if (!aus_date_is_set (*first)
      || (aus_date_days_between (edition->today, *first) <= TODAY_NEAR
          && aus_date_days_between (*last, edition->today) <= TODAY_NEAR))
    include (first, last, edition->today);

  if (aus_date_compare (*first, earliest) < 0)
    *first = earliest;
  if (aus_date_compare (*last, latest) > 0)
    *last = latest;
  if (aus_date_compare (*last, *first) < 0)
    *first = *last;
}

static double
measure (AusPlanChart *self,
         AusStyle      style,
         double        size,
         const char   *text)
{
  g_autoptr (PangoLayout) layout = aus_type_set_sized (self->context, style, size, text, 0);

  return aus_type_get_width (layout);
}

static void
set_lane_width (AusPlanChart *self)
{
  double width = LANE_MIN;
  g_autofree char *no_day = aus_plan_edition_dup_word (self->edition, "no_day");

  for (guint i = 0; i < G_N_ELEMENTS (self->edition->lanes); i++)
    width = MAX (width, measure (self, AUS_STYLE_HEADING, 8.5, self->edition->lanes[i]) + LANE_PAD);
  width = MAX (width, measure (self, AUS_STYLE_HEADING, 8.5, no_day) + LANE_PAD);
  self->axis_x = self->left + MIN (width, (self->right - self->left) / 4);
}

static void
choose_axis (AusPlanChart *self)
{
  g_autofree char *day = aus_plan_words_dup_with (self->edition->words, "day", "day", "30");
  g_autofree char *week = aus_plan_words_dup_with (self->edition->words, "week", "week", "53");
  double wide = measure (self, AUS_STYLE_CAPTION, 7.5, day)
                + measure (self, AUS_STYLE_CAPTION, 7.5, week) + 3 * WEEK_PAD;

  if (self->day >= DAY_WRITTEN)
    self->axis = AUS_PLAN_AXIS_DAYS;
  else
    self->axis = 7 * self->day >= wide ? AUS_PLAN_AXIS_WEEKS : AUS_PLAN_AXIS_NARROW;
}

void
aus_plan_chart_set_time (AusPlanChart *self)
{
  AusDate first = AUS_DATE_NONE, last = AUS_DATE_NONE;
  double width;

  find_days (self, &first, &last);
  set_lane_width (self);
  width = self->right - self->axis_x;

  self->first = aus_date_first_of_week (first);
  self->n_weeks = (guint) (aus_date_days_between (self->first, last) / 7) + 1;
  self->n_weeks = MAX (self->n_weeks, WEEKS_MIN);
  self->n_strips = 1;
  self->strip_weeks = self->n_weeks;
  if (width / (7 * self->n_weeks) < DAY_MIN)
    {
      /* Each strip but the first begins with a week that was there already. */
      guint most = (guint) (width / (7 * DAY_SPLIT));

      self->n_strips = (self->n_weeks - 1 + most - 2) / (most - 1);
      self->strip_weeks = (self->n_weeks - 1 + self->n_strips - 1) / self->n_strips + 1;
    }
  self->day = width / (7 * self->strip_weeks);
  choose_axis (self);
}

AusDate
aus_plan_chart_get_strip (AusPlanChart *self,
                          guint         strip)
{
  return aus_date_add_days (self->first, (int) (7 * strip * (self->strip_weeks - 1)));
}

double
aus_plan_chart_get_x (AusPlanChart *self,
                      guint         strip,
                      AusDate       day)
{
  return self->axis_x
         + self->day * aus_date_days_between (aus_plan_chart_get_strip (self, strip), day);
}

/* --- flags ------------------------------------------------------------------------------------ */

static AusPlanFlag *
flag_new (AusPlanChart      *self,
          const AusPlanMark *mark,
          guint              strip)
{
  AusPlanFlag *flag = g_new0 (AusPlanFlag, 1);
  g_autofree char *day = aus_plan_edition_dup_day (self->edition, mark->day, AUS_DATE_STYLE_SHORT);
  double offset = mark->kind == AUS_PLAN_MARK_TODAY ? 0.5 : 1;

  flag->mark = mark;
  flag->strip = strip;
  flag->x = aus_plan_chart_get_x (self, strip, mark->day) + offset * self->day;
  flag->day = aus_type_set_sized (self->context, AUS_STYLE_HEADING, FLAG_SIZE, day, 0);
  flag->words = aus_type_set_sized (self->context, AUS_STYLE_BODY, FLAG_SIZE, mark->words, 0);
  flag->day_width = aus_type_get_width (flag->day) + FLAG_GAP;
  flag->width = flag->day_width + aus_type_get_width (flag->words) + 2 * FLAG_PAD;

  return flag;
}

static gboolean
is_free (AusPlanChart      *self,
         const AusPlanFlag *flag)
{
  for (guint i = 0; i < self->flags->len; i++)
    {
      const AusPlanFlag *other = g_ptr_array_index (self->flags, i);

      if (other->strip == flag->strip && other->row == flag->row
          && flag->left < other->left + other->width + 1
          && other->left < flag->left + flag->width + 1)
        return FALSE;
    }

  return TRUE;
}

/* Right of its line, else left of it, else a row further down */
static void
place_flag (AusPlanChart *self,
            AusPlanFlag  *flag)
{
  for (flag->row = 0;; flag->row++)
    {
      flag->left = flag->x;
      if (flag->left + flag->width <= self->right && is_free (self, flag))
        break;
      flag->left = flag->x - flag->width;
      if (flag->left >= self->axis_x && is_free (self, flag))
        break;
      /* Wider than the strip on either side of its line: as far right as it goes. */
      flag->left = MAX (self->right - flag->width, self->axis_x);
      if (flag->row > self->flags->len)
        break;
    }
  self->n_flag_rows = MAX (self->n_flag_rows, flag->row + 1);
}

void
aus_plan_chart_place_flags (AusPlanChart *self)
{
  self->n_flag_rows = 1;
  for (guint strip = 0; strip < self->n_strips; strip++)
    {
      AusDate first = aus_plan_chart_get_strip (self, strip);
      AusDate end = aus_date_add_days (first, (int) (7 * self->strip_weeks));

      for (guint i = 0; i < self->edition->marks->len; i++)
        {
          const AusPlanMark *mark = g_ptr_array_index (self->edition->marks, i);
          AusPlanFlag *flag;

          if (aus_date_compare (mark->day, first) < 0 || aus_date_compare (mark->day, end) >= 0)
            continue;
          flag = flag_new (self, mark, strip);
          place_flag (self, flag);
          g_ptr_array_add (self->flags, flag);
        }
    }
}
