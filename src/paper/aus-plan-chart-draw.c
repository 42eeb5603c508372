/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lanes, bars and names; the legend */

#include "config.h"

#include "aus-plan-chart-private.h"
#include "core/base/aus-format.h"
#include "paper/aus-ink.h"
#include "paper/aus-plan-head.h"

#define LANE_SIZE 8.5
#define LANE_PAD AUS_MM (1.3)
#define LEADING 1.25
#define SYMBOL_GAP 0.22
#define BASELINE 0.35

#define LEGEND_SIZE 7.5
#define SWATCH_WIDTH 20.0
#define SWATCH_HEIGHT 9.0
#define SWATCH_GAP 4.0
#define LEGEND_GAP 13.0

static double
get_bottom (AusPlanChart *self,
            guint         sheet,
            guint         n_lanes)
{
  double bottom = self->top;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, i);

      if (row->sheet == sheet && row->lane < n_lanes)
        bottom = row->y + row->height + LANE_PAD;
    }

  return bottom;
}

double
aus_plan_chart_get_bottom (AusPlanChart *self,
                           guint         sheet)
{
  return get_bottom (self, sheet, AUS_PLAN_N_LANES);
}

double
aus_plan_chart_get_days_bottom (AusPlanChart *self,
                                guint         sheet)
{
  return get_bottom (self, sheet, AUS_PLAN_LANE_NO_DAY);
}

static void
draw_line (cairo_t *cr,
           double   x1,
           double   x2,
           double   y,
           double   grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_rectangle (cr, x1, y - 0.25, x2 - x1, 0.5);
  cairo_fill (cr);
}

void
aus_plan_chart_draw_lanes (AusPlanChart *self,
                           guint         sheet,
                           cairo_t      *cr)
{
  g_autofree char *no_day = aus_plan_edition_dup_word (self->edition, "no_day");

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, i);
      const char *name = row->lane < AUS_PLAN_LANE_NO_DAY ? self->edition->lanes[row->lane]
                                                          : no_day;
      double baseline = row->y + row->height / 2 + LANE_SIZE * BASELINE;

      if (row->sheet != sheet || !row->first)
        continue;
      if (row->y - LANE_PAD > self->top + 1)
        draw_line (cr, self->left, self->right, row->y - LANE_PAD, 0.70);
      aus_ink_set (cr, AUS_INK_TEXT);
      aus_plan_draw_text (cr, self->context, AUS_STYLE_HEADING, LANE_SIZE, name, self->left,
                          baseline, 0);
    }
  draw_line (cr, self->left, self->right, aus_plan_chart_get_bottom (self, sheet), 0.55);
}

/* --- bars ------------------------------------------------------------------------------------- */

static void
draw_bar (AusPlanChart       *self,
          const AusPlanPlace *place,
          const AusPlanBox   *box,
          cairo_t            *cr)
{
  const AusPlanEntry *entry = place->entry;
  AusDate after = aus_date_add_days (entry->end, 1);
  double begin = aus_plan_chart_get_x (self, place->strip, entry->start);
  double end = aus_plan_chart_get_x (self, place->strip, after);
  AusPlanBox whole = { begin, box->y, end - begin, box->height };
  double now = aus_plan_chart_get_x (self, place->strip,
                                     aus_date_add_days (self->edition->today, 1));

  /* Cut at the edges of the strip, and open there */
  cairo_save (cr);
  cairo_rectangle (cr, self->axis_x, box->y - 2, self->right - self->axis_x, box->height + 4);
  cairo_clip (cr);
  aus_plan_draw_bar (cr, entry->owner, entry->look, &whole, (now - begin) / (end - begin));
  if (aus_date_is_set (entry->fits_until))
    {
      double from = aus_plan_chart_get_x (self, place->strip,
                                          aus_date_add_days (entry->fits_until, 1));

      from = MAX (from, begin);
      if (from < end)
        aus_plan_draw_hatching (cr, &(AusPlanBox){ from, box->y, end - from, box->height });
    }
  cairo_restore (cr);
}

static void
strike (cairo_t *cr,
        double   x,
        double   width,
        double   y)
{
  aus_ink_set (cr, AUS_INK_DIM);
  cairo_rectangle (cr, x, y - 0.3, width, 0.6);
  cairo_fill (cr);
}

static void
draw_label (AusPlanChart       *self,
            const AusPlanPlace *place,
            double              middle,
            cairo_t            *cr)
{
  double size = self->size;
  double x = place->label_x;
  double first = middle - (place->n_lines - 1) * size * LEADING / 2;

  for (guint i = 0; i < place->n_symbols; i++)
    {
      aus_plan_draw_symbol (cr, place->symbols[i], x, first - size / 2, size);
      x += size * (1 + SYMBOL_GAP);
    }
  aus_plan_set_ink (cr, place->entry);
  cairo_tag_begin (cr, "P", NULL);
  aus_ink_draw_lines (cr, place->layout, x, first + size * BASELINE, size * LEADING);
  cairo_tag_end (cr, "P");
  if (place->entry->look == AUS_PLAN_LOOK_DROPPED)
    for (int i = 0; i < place->n_lines; i++)
      strike (cr, x, aus_type_get_width (place->layout), first + i * size * LEADING);
}

static void
draw_place (AusPlanChart       *self,
            const AusPlanPlace *place,
            cairo_t            *cr)
{
  const AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, place->row);
  const AusPlanEntry *entry = place->entry;
  double middle = row->y + row->height / 2;
  double height = aus_plan_chart_get_bar (self);

  if (place->inside && place->n_lines > 1)
    height += (place->n_lines - 1) * self->size * LEADING;
  if (place->point)
    aus_plan_draw_point (cr, entry->owner, entry->look,
                         (entry->remarks & AUS_PLAN_REMARK_DEADLINE) != 0,
                         &(AusPlanBox){ place->x, middle - place->width / 2, place->width,
                                        place->width });
  else
    draw_bar (self, place,
              &(AusPlanBox){ place->x, middle - height / 2, place->width, height }, cr);
  draw_label (self, place, middle, cr);
}

void
aus_plan_chart_draw_places (AusPlanChart *self,
                            guint         strip,
                            guint         sheet,
                            cairo_t      *cr)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const AusPlanPlace *place = g_ptr_array_index (self->places, i);

      if (place->strip == strip
          && g_array_index (self->rows, AusPlanRow, place->row).sheet == sheet)
        draw_place (self, place, cr);
    }
}

/* --- the legend ------------------------------------------------------------------------------- */

typedef struct
{
  AusPlanChart *chart;
  cairo_t *cr;
  double x;
  double y; /* middle of the line */
} Legend;

static void
say (Legend     *legend,
     const char *text)
{
  aus_ink_set (legend->cr, AUS_INK_TEXT);
  legend->x += SWATCH_GAP;
  legend->x += aus_plan_draw_text (legend->cr, legend->chart->context, AUS_STYLE_BODY, LEGEND_SIZE,
                                   text, legend->x, legend->y + LEGEND_SIZE * BASELINE, 0);
  legend->x += LEGEND_GAP;
}

static void
draw_owner (Legend   *legend,
            AusParty  owner)
{
  AusPlanBox bar = { legend->x, legend->y - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT };
  AusPlanBox point = { legend->x + SWATCH_WIDTH + SWATCH_GAP, bar.y, SWATCH_HEIGHT, SWATCH_HEIGHT };

  aus_plan_draw_bar (legend->cr, owner, AUS_PLAN_LOOK_OPEN, &bar, 0);
  aus_plan_draw_point (legend->cr, owner, AUS_PLAN_LOOK_OPEN, FALSE, &point);
  legend->x = point.x + point.width;
  say (legend, legend->chart->edition->parties[owner]);
}

static void
draw_symbol (Legend        *legend,
             AusPlanSymbol  symbol,
             const char    *field)
{
  g_autofree char *words = aus_plan_edition_dup_word (legend->chart->edition, field);

  aus_plan_draw_symbol (legend->cr, symbol, legend->x, legend->y - LEGEND_SIZE / 2, LEGEND_SIZE);
  legend->x += LEGEND_SIZE;
  say (legend, words);
}

static void
draw_grey (Legend     *legend,
           double      grey,
           const char *text)
{
  cairo_set_source_rgb (legend->cr, grey, grey, grey);
  cairo_rectangle (legend->cr, legend->x, legend->y - SWATCH_HEIGHT / 2, SWATCH_HEIGHT,
                   SWATCH_HEIGHT);
  cairo_fill (legend->cr);
  legend->x += SWATCH_HEIGHT;
  say (legend, text);
}

/* Only what the plan has is explained. */
static void
find_used (AusPlanChart *self,
           gboolean     *owners,
           gboolean     *symbols)
{
  GPtrArray *entries = self->edition->entries;

  for (guint i = 0; i < entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (entries, i);
      AusPlanSymbol own[AUS_PLAN_N_SYMBOLS];
      guint n = aus_plan_symbols_of (entry, own);

      owners[entry->owner] = TRUE;
      for (guint s = 0; s < n; s++)
        symbols[own[s]] = TRUE;
    }
}

void
aus_plan_chart_draw_legend (AusPlanChart *self,
                            guint         strip,
                            guint         sheet,
                            cairo_t      *cr)
{
  static const char *fields[] = {
    [AUS_PLAN_SYMBOL_DONE] = "done_on",  [AUS_PLAN_SYMBOL_LATE] = "legend_late",
    [AUS_PLAN_SYMBOL_CONFLICT] = "legend_conflict", [AUS_PLAN_SYMBOL_WAITS] = "waits",
    [AUS_PLAN_SYMBOL_BY_HAND] = "by_hand",
  };
  Legend legend = { self, cr, self->left,
                    aus_plan_chart_get_bottom (self, sheet) + AUS_MM (5) };
  gboolean owners[AUS_PARTY_SUCCESSOR + 1] = { FALSE };
  gboolean symbols[AUS_PLAN_N_SYMBOLS] = { FALSE };
  g_autofree char *weekend = aus_plan_edition_dup_word (self->edition, "weekend");
  const char *holidays = g_ptr_array_index (self->holidays, strip);

  find_used (self, owners, symbols);
  for (int owner = AUS_PARTY_ME; owner <= AUS_PARTY_SUCCESSOR; owner++)
    if (owners[owner])
      draw_owner (&legend, (AusParty) owner);
  for (int symbol = 0; symbol < AUS_PLAN_N_SYMBOLS; symbol++)
    if (symbols[symbol])
      draw_symbol (&legend, (AusPlanSymbol) symbol, fields[symbol]);
  draw_grey (&legend, 0.93, weekend);

  legend.x = self->left;
  if (*holidays != '\0')
    {
      legend.y += AUS_MM (4.4);
      draw_grey (&legend, 0.885, holidays);
    }
  if (self->footnote != NULL)
    {
      double y = self->height - AUS_MM (11.5)
                 - (pango_layout_get_line_count (self->footnote) - 1) * 9.5;

      aus_ink_set (cr, AUS_INK_DIM);
      cairo_tag_begin (cr, "P", NULL);
      aus_ink_draw_lines (cr, self->footnote, self->left, y, 9.5);
      cairo_tag_end (cr, "P");
    }
}
