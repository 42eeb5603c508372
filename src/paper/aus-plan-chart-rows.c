/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands in which row of a chart. Every strip of time has the same rows, so that sheets can be
 * put side by side. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "aus-plan-chart-private.h"
#include "core/base/aus-format.h"

#define LABEL_MAX AUS_MM (110)
#define LABEL_MIN AUS_MM (24)
#define LABEL_LINES 6
#define LABEL_GAP 3.0
#define EDGE 2.0
#define BAR_PAD 4.0
#define PLACE_GAP 7.0

/* In shares of the type's size */
#define PITCH 1.85
#define BAR 1.5
#define POINT 1.25
#define SYMBOL 1.0
#define SYMBOL_GAP 0.22
#define LEADING 1.25

#define LANE_PAD AUS_MM (1.3)
#define STRETCH_MAX 1.8

/* From the largest type to the smallest; what does not fit on one sheet takes several, in a
 * comfortable one */
static const double sizes[] = { 10, 9.5, 9, 8.5, 8, 7.5, AUS_PLAN_TYPE_MIN };
#define SIZE_MANY 8.0

double
aus_plan_chart_get_bar (AusPlanChart *self)
{
  return self->size * BAR * (1 + (self->stretch - 1) / 3);
}

static void
place_free (gpointer data)
{
  AusPlanPlace *place = data;

  g_clear_object (&place->layout);
  g_free (place);
}

void
aus_plan_chart_clear_places (AusPlanChart *self)
{
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  self->places = g_ptr_array_new_with_free_func (place_free);
  self->rows = g_array_new (FALSE, TRUE, sizeof (AusPlanRow));
}

/* --- one step on one strip -------------------------------------------------------------------- */

static double
get_symbols_width (AusPlanChart       *self,
                   const AusPlanPlace *place)
{
  return place->n_symbols * self->size * (SYMBOL + SYMBOL_GAP);
}

/* "Name", "Name · 7 days late", or with its day what is too far away for the axis */
static char *
dup_label (AusPlanChart       *self,
           const AusPlanPlace *place)
{
  const AusPlanEntry *entry = place->entry;

  if (place->lane == AUS_PLAN_LANE_NO_DAY && aus_date_is_set (entry->end))
    {
      g_autofree char *day = aus_plan_edition_dup_day (self->edition, entry->end,
                                                       AUS_DATE_STYLE_MEDIUM);

      return g_strdup_printf ("%s · %s", entry->name, day);
    }
  if (*entry->trouble == '\0')
    return g_strdup (entry->name);

  return g_strdup_printf ("%s · %s", entry->name, entry->trouble);
}

static void
set_label (AusPlanChart *self,
           AusPlanPlace *place,
           double        room)
{
  gboolean strong = (place->entry->remarks & AUS_PLAN_REMARK_DEADLINE) != 0;
  g_autofree char *text = dup_label (self, place);

  g_clear_object (&place->layout);
  place->layout = aus_type_set_sized (self->context, strong ? AUS_STYLE_HEADING : AUS_STYLE_BODY,
                                      self->size, text, room);
  if (room > 0)
    {
      pango_layout_set_height (place->layout, -LABEL_LINES);
      pango_layout_set_ellipsize (place->layout, PANGO_ELLIPSIZE_END);
    }
  place->n_lines = pango_layout_get_line_count (place->layout);
}

static void
put_label (AusPlanChart *self,
           AusPlanPlace *place,
           gboolean      rightwards)
{
  double width = get_symbols_width (self, place) + aus_type_get_width (place->layout);

  place->left = place->x;
  place->right = place->x + place->width;
  if (rightwards)
    {
      place->label_x = place->right + LABEL_GAP;
      place->right = place->label_x + width;
    }
  else
    {
      place->label_x = place->x - LABEL_GAP - width;
      place->left = place->label_x;
    }
}

/* Of a bar, as far as it is not hatched */
static double
get_inner_width (AusPlanChart       *self,
                 const AusPlanPlace *place)
{
  double end = place->x + place->width;

  if (aus_date_is_set (place->entry->fits_until))
    end = MIN (end, aus_plan_chart_get_x (self, place->strip,
                                          aus_date_add_days (place->entry->fits_until, 1)));

  return end - place->x;
}

/* In the bar if it fits, else right of it, else left of it, else in lines on the wider side. */
static void
place_label (AusPlanChart *self,
             AusPlanPlace *place)
{
  double symbols = get_symbols_width (self, place);
  double after = self->right - (place->x + place->width) - LABEL_GAP - symbols - EDGE;
  double before = place->x - self->axis_x - LABEL_GAP - symbols;
  double width, room;

  set_label (self, place, 0);
  width = aus_type_get_width (place->layout);
  if (!place->point && width + symbols + 2 * BAR_PAD <= get_inner_width (self, place))
    {
      place->inside = TRUE;
      place->label_x = place->x + BAR_PAD;
      place->left = place->x;
      place->right = place->x + place->width;
      return;
    }
  if (width > LABEL_MAX)
    {
      set_label (self, place, LABEL_MAX);
      width = aus_type_get_width (place->layout);
    }
  if (width <= after || width <= before)
    {
      put_label (self, place, width <= after);
      return;
    }

  room = MAX (MAX (after, before), LABEL_MIN);
  if (!place->point && get_inner_width (self, place) - symbols - 2 * BAR_PAD > room)
    {
      place->inside = TRUE;
      set_label (self, place, get_inner_width (self, place) - symbols - 2 * BAR_PAD);
      place->label_x = place->x + BAR_PAD;
      place->left = place->x;
      place->right = place->x + place->width;
      return;
    }
  set_label (self, place, MIN (room, LABEL_MAX));
  put_label (self, place, after >= before);
}

static AusPlanPlace *
place_new (AusPlanChart       *self,
           const AusPlanEntry *entry,
           guint               strip)
{
  AusPlanPlace *place = g_new0 (AusPlanPlace, 1);

  place->entry = entry;
  place->strip = strip;
  place->lane = (guint) entry->lane;
  place->n_symbols = aus_plan_symbols_of (entry, place->symbols);

  return place;
}

/* What begins or ends on other strips is cut at the strip's edges. */
static void
place_days (AusPlanChart *self,
            AusPlanPlace *place)
{
  const AusPlanEntry *entry = place->entry;
  double x = aus_plan_chart_get_x (self, place->strip, entry->start);
  double end = aus_plan_chart_get_x (self, place->strip, aus_date_add_days (entry->end, 1));

  place->point = aus_date_compare (entry->end, entry->start) <= 0;
  if (place->point)
    {
      double width = self->size * POINT;

      x += (self->day - width) / 2;
      end = x + width;
    }
  x = MAX (x, self->axis_x);
  end = MIN (end, self->right);
  place->x = x;
  place->width = MAX (end - x, 1);
}

static gboolean
is_on_strip (AusPlanChart       *self,
             const AusPlanEntry *entry,
             guint               strip)
{
  AusDate first = aus_plan_chart_get_strip (self, strip);
  AusDate last = aus_date_add_days (first, (int) (7 * self->strip_weeks) - 1);

  return aus_date_is_set (entry->start) && aus_date_compare (entry->start, last) <= 0
         && aus_date_compare (entry->end, first) >= 0;
}

/* --- rows ------------------------------------------------------------------------------------- */

/* How far each row of a lane is taken, per strip */
typedef struct
{
  GArray *ends; /* of double, row × strips + strip */
  guint n_rows;
  guint n_strips;
} Lane;

static gboolean
fits (const Lane    *lane,
      guint          row,
      GPtrArray     *places,
      guint          from)
{
  for (guint i = from; i < places->len; i++)
    {
      const AusPlanPlace *place = g_ptr_array_index (places, i);
      double end = g_array_index (lane->ends, double, row * lane->n_strips + place->strip);

      if (end > 0 && end + PLACE_GAP > place->left)
        return FALSE;
    }

  return TRUE;
}

/* Gives the places from @from on, all of one entry, the first row that is free on all strips. */
static void
take_row (Lane      *lane,
          GPtrArray *places,
          guint      from)
{
  guint row = 0;

  while (row < lane->n_rows && !fits (lane, row, places, from))
    row++;
  if (row == lane->n_rows)
    {
      lane->n_rows++;
      g_array_set_size (lane->ends, lane->n_rows * lane->n_strips);
    }
  for (guint i = from; i < places->len; i++)
    {
      AusPlanPlace *place = g_ptr_array_index (places, i);

      place->row = row;
      g_array_index (lane->ends, double, row * lane->n_strips + place->strip) = place->right;
    }
}

/* On all strips where it is; FALSE when there is none */
static gboolean
add_entry (AusPlanChart       *self,
           const AusPlanEntry *entry,
           Lane               *lane)
{
  guint from = self->places->len;

  for (guint strip = 0; strip < self->n_strips; strip++)
    {
      AusPlanPlace *place;

      if (!is_on_strip (self, entry, strip))
        continue;
      place = place_new (self, entry, strip);
      place_days (self, place);
      place_label (self, place);
      g_ptr_array_add (self->places, place);
    }
  if (self->places->len == from)
    return FALSE;
  take_row (lane, self->places, from);

  return TRUE;
}

/* One beside the other along the lane behind the others, on the first strip */
static void
add_dayless (AusPlanChart       *self,
             const AusPlanEntry *entry,
             Lane               *lane)
{
  AusPlanPlace *place = place_new (self, entry, 0);
  double end = 0;

  place->lane = AUS_PLAN_LANE_NO_DAY;
  place->point = TRUE;
  place->width = self->size * POINT;
  if (lane->n_rows > 0)
    end = g_array_index (lane->ends, double, (lane->n_rows - 1) * lane->n_strips);
  place->x = end > 0 ? end + 2 * PLACE_GAP : self->axis_x + LABEL_GAP;
  place_label (self, place);
  if (place->left < place->x || place->n_lines > 1 || place->right > self->right)
    {
      place->x = self->axis_x + LABEL_GAP;
      place_label (self, place);
      end = self->right;
    }
  g_ptr_array_add (self->places, place);
  if (lane->n_rows == 0 || end >= self->right)
    {
      lane->n_rows++;
      g_array_set_size (lane->ends, lane->n_rows * lane->n_strips);
    }
  place->row = lane->n_rows - 1;
  g_array_index (lane->ends, double, place->row * lane->n_strips) = place->right;
}

static void
fill_lanes (AusPlanChart *self,
            Lane         *lanes)
{
  GPtrArray *entries = self->edition->entries;

  for (guint i = 0; i < entries->len; i++)
    {
      const AusPlanEntry *entry = g_ptr_array_index (entries, i);

      if (!add_entry (self, entry, &lanes[entry->lane]))
        add_dayless (self, entry, &lanes[AUS_PLAN_LANE_NO_DAY]);
    }
}

/* Lanes without a step are left out, but a plan without any shows them all. */
static void
make_rows (AusPlanChart *self,
           const Lane   *lanes)
{
  guint starts[AUS_PLAN_N_LANES];
  gboolean empty = self->edition->entries->len == 0;

  for (guint l = 0; l < AUS_PLAN_N_LANES; l++)
    {
      guint n = empty && l != AUS_PLAN_LANE_NO_DAY ? 2 : lanes[l].n_rows;

      starts[l] = self->rows->len;
      for (guint i = 0; i < n; i++)
        {
          AusPlanRow row = { l, 0, FALSE, 1, 0, 0 };

          g_array_append_val (self->rows, row);
        }
    }
  for (guint i = 0; i < self->places->len; i++)
    {
      AusPlanPlace *place = g_ptr_array_index (self->places, i);
      AusPlanRow *row;

      place->row += starts[place->lane];
      row = &g_array_index (self->rows, AusPlanRow, place->row);
      row->n_lines = MAX (row->n_lines, place->n_lines);
    }
}

/* Sets the heights and breaks where a sheet is full. Returns the height of all. */
static double
stack_rows (AusPlanChart *self)
{
  double y = self->top;
  double sum = 0;

  self->n_sheets = 1;
  for (guint i = 0; i < self->rows->len; i++)
    {
      AusPlanRow *row = &g_array_index (self->rows, AusPlanRow, i);
      gboolean first = i == 0 || (row - 1)->lane != row->lane;
      gboolean last = i + 1 == self->rows->len || (row + 1)->lane != row->lane;
      double pads = (first ? LANE_PAD : 0) + (last ? LANE_PAD : 0);

      row->height = self->size * (PITCH + (row->n_lines - 1) * LEADING) * self->stretch;
      if (y > self->top && y + row->height + pads > self->bottom)
        {
          self->n_sheets++;
          y = self->top;
          first = TRUE;
        }
      if (first)
        y += LANE_PAD;
      row->sheet = self->n_sheets - 1;
      row->first = first;
      row->y = y;
      y += row->height;
      if (last)
        y += LANE_PAD;
      sum += row->height + pads;
    }

  return sum;
}

static double
try_size (AusPlanChart *self,
          double        size)
{
  Lane lanes[AUS_PLAN_N_LANES];

  self->size = size;
  self->stretch = 1;
  aus_plan_chart_clear_places (self);
  for (guint l = 0; l < AUS_PLAN_N_LANES; l++)
    lanes[l] = (Lane){ g_array_new (FALSE, TRUE, sizeof (double)), 0, self->n_strips };
  fill_lanes (self, lanes);
  make_rows (self, lanes);
  for (guint l = 0; l < AUS_PLAN_N_LANES; l++)
    g_array_unref (lanes[l].ends);

  return stack_rows (self);
}

void
aus_plan_chart_place_rows (AusPlanChart *self)
{
  double room = self->bottom - self->top;
  double needed = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      needed = try_size (self, sizes[i]);
      if (self->n_sheets == 1 || needed > 2 * room)
        break;
    }
  if (self->n_sheets > 1)
    {
      try_size (self, SIZE_MANY);
      return;
    }

  /* What is left goes between the rows, as far as that looks well. */
  if (needed > 0)
    self->stretch = CLAMP (room / needed, 1, STRETCH_MAX);
  stack_rows (self);
  if (self->n_sheets > 1)
    {
      self->stretch = 1;
      stack_rows (self);
    }
}
