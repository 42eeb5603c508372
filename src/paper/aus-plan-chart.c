/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-chart.h"

#include "aus-plan-chart-private.h"
#include "core/base/aus-format.h"
#include "paper/aus-plan-head.h"

#define MARGIN AUS_MM (12)
#define TOP AUS_MM (11)
#define FOOT AUS_MM (7.5)
#define FLAG_HEIGHT 12.5
#define MONTH_HEIGHT 13.0
#define WEEK_HEIGHT 11.5
#define WEEK_HEIGHT_DOUBLE 20.5
#define LEGEND_HEIGHT AUS_MM (8)
#define LEGEND_LINE AUS_MM (4.4)
#define FOOTNOTE_LEADING 9.5
#define FOOTNOTE_SIZE 7.5

G_DEFINE_FINAL_TYPE (AusPlanChart, aus_plan_chart, AUS_TYPE_PAGES)

static void
flag_free (gpointer data)
{
  AusPlanFlag *flag = data;

  g_clear_object (&flag->day);
  g_clear_object (&flag->words);
  g_free (flag);
}

static void
aus_plan_chart_finalize (GObject *object)
{
  AusPlanChart *self = AUS_PLAN_CHART (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->flags, g_ptr_array_unref);
  g_clear_pointer (&self->holidays, g_ptr_array_unref);
  g_clear_object (&self->footnote);
  g_clear_object (&self->context);
  g_clear_pointer (&self->edition, aus_plan_edition_free);

  G_OBJECT_CLASS (aus_plan_chart_parent_class)->finalize (object);
}

static guint
get_strip (AusPlanChart *self,
           guint         n)
{
  return n % self->n_strips;
}

static guint
get_sheet (AusPlanChart *self,
           guint         n)
{
  return n / self->n_strips;
}

static void
aus_plan_chart_draw (AusPages *pages,
                     guint     n,
                     cairo_t  *cr)
{
  AusPlanChart *self = AUS_PLAN_CHART (pages);
  guint strip = get_strip (self, n);
  guint sheet = get_sheet (self, n);
  g_autofree char *join = self->n_strips > 1 ? aus_plan_edition_dup_word (self->edition, "join")
                                             : NULL;

  aus_plan_draw_head (cr, self->edition, self->context, self->left, self->right, TOP);
  aus_plan_chart_draw_shading (self, strip, sheet, cr);
  aus_plan_chart_draw_lanes (self, sheet, cr);
  aus_plan_chart_draw_marks (self, strip, sheet, cr);
  aus_plan_chart_draw_axis (self, strip, cr);
  aus_plan_chart_draw_places (self, strip, sheet, cr);
  aus_plan_chart_draw_legend (self, strip, sheet, cr);
  aus_plan_draw_foot (cr, pages, self->edition, self->context, n, join, self->left, self->right,
                      self->height - FOOT);
}

static void
append_place (AusPlanChart       *self,
              const AusPlanPlace *place,
              GString            *text)
{
  const AusPlanEntry *entry = place->entry;
  g_autofree char *start = aus_plan_edition_dup_day (self->edition, entry->start,
                                                     AUS_DATE_STYLE_MEDIUM);
  g_autofree char *end = aus_plan_edition_dup_day (self->edition, entry->end,
                                                   AUS_DATE_STYLE_MEDIUM);

  g_string_append_printf (text, "%s, %s, ", entry->name, self->edition->parties[entry->owner]);
  if (*start != '\0')
    g_string_append_printf (text, "%s%s%s, ", start, place->point ? "" : " – ",
                            place->point ? "" : end);
  g_string_append_printf (text, "%s\n", entry->state);
}

static char *
aus_plan_chart_dup_text (AusPages *pages,
                         guint     n)
{
  AusPlanChart *self = AUS_PLAN_CHART (pages);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n%s\n", self->edition->title, self->edition->as_of,
                          self->edition->summary);
  for (guint i = 0; i < self->flags->len; i++)
    {
      const AusPlanFlag *flag = g_ptr_array_index (self->flags, i);

      if (flag->strip == get_strip (self, n))
        g_string_append_printf (text, "%s %s\n", pango_layout_get_text (flag->day),
                                flag->mark->words);
    }
  for (guint r = 0; r < self->rows->len; r++)
    {
      const AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, r);

      if (row->sheet != get_sheet (self, n))
        continue;
      if (row->first && row->lane < AUS_PLAN_LANE_NO_DAY)
        g_string_append_printf (text, "%s\n", self->edition->lanes[row->lane]);
      for (guint i = 0; i < self->places->len; i++)
        {
          const AusPlanPlace *place = g_ptr_array_index (self->places, i);

          if (place->row == r && place->strip == get_strip (self, n))
            append_place (self, place, text);
        }
    }

  return g_string_free (text, FALSE);
}

static void
aus_plan_chart_class_init (AusPlanChartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_plan_chart_finalize;
  AUS_PAGES_CLASS (klass)->draw = aus_plan_chart_draw;
  AUS_PAGES_CLASS (klass)->dup_text = aus_plan_chart_dup_text;
}

static void
aus_plan_chart_init (AusPlanChart *self)
{
  self->flags = g_ptr_array_new_with_free_func (flag_free);
  self->holidays = g_ptr_array_new_with_free_func (g_free);
}

/* --- layout ----------------------------------------------------------------------------------- */

/* "25 Dec Christmas Day · 26 Dec Boxing Day": on paper nobody can point at a shade. */
static char *
dup_holidays (AusPlanChart *self,
              guint         strip)
{
  GString *text = g_string_new (NULL);
  AusDate day = aus_plan_chart_get_strip (self, strip);

  for (guint i = 0; i < 7 * self->strip_weeks; i++, day = aus_date_add_days (day, 1))
    {
      const AusHoliday *holiday = aus_work_calendar_get_holiday (self->edition->calendar, day);
      g_autofree char *date = NULL;

      if (holiday == NULL || holiday->deadline_only)
        continue;
      date = aus_plan_edition_dup_day (self->edition, day, AUS_DATE_STYLE_SHORT);
      g_string_append_printf (text, "%s%s %s", text->len > 0 ? " · " : "", date,
                              holiday->names[self->edition->language]);
    }

  return g_string_free (text, FALSE);
}

static double
set_notes (AusPlanChart *self)
{
  double height = LEGEND_HEIGHT;
  gboolean any = FALSE;

  for (guint strip = 0; strip < self->n_strips; strip++)
    {
      char *text = dup_holidays (self, strip);

      any = any || *text != '\0';
      g_ptr_array_add (self->holidays, text);
    }
  if (any)
    height += LEGEND_LINE;
  if (*self->edition->footnote != '\0')
    {
      self->footnote = aus_type_set_sized (self->context, AUS_STYLE_CAPTION, FOOTNOTE_SIZE,
                                           self->edition->footnote, self->right - self->left);
      height += pango_layout_get_line_count (self->footnote) * FOOTNOTE_LEADING;
    }

  return height;
}

static void
set_places (AusPlanChart *self)
{
  double week = self->axis == AUS_PLAN_AXIS_WEEKS ? WEEK_HEIGHT : WEEK_HEIGHT_DOUBLE;

  self->flags_y = TOP + AUS_PLAN_HEAD_HEIGHT;
  self->month_y = self->flags_y + self->n_flag_rows * FLAG_HEIGHT + 1;
  self->week_y = self->month_y + MONTH_HEIGHT;
  self->top = self->week_y + week;
  self->bottom = self->height - FOOT - AUS_MM (3) - set_notes (self);
}

AusPages *
aus_plan_chart_new (AusPlanEdition *edition,
                    double          width,
                    double          height)
{
  AusPlanChart *self;

  g_return_val_if_fail (edition != NULL, NULL);
  g_return_val_if_fail (width > height && height > 0, NULL);

  self = g_object_new (AUS_TYPE_PLAN_CHART, NULL);
  self->edition = edition;
  self->context = aus_type_new_context (edition->tag, edition->font);
  self->width = width;
  self->height = height;
  self->left = MARGIN;
  self->right = width - MARGIN;
  aus_plan_chart_set_time (self);
  aus_plan_chart_place_flags (self);
  set_places (self);
  aus_plan_chart_place_rows (self);
  aus_pages_set_size (AUS_PAGES (self), self->n_strips * self->n_sheets, width, height);
  aus_pages_set_about (AUS_PAGES (self), edition->title, edition->author, edition->tag);

  return AUS_PAGES (self);
}
