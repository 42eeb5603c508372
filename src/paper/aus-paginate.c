/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paginate.h"

/* Rounding of sums must not push a line over that fits exactly. */
#define TOLERANCE 0.01

typedef struct
{
  const AusFlowItem *items;
  double next_top;
  double bottom;
  GArray *placed;
  guint page;
  double y;
  gboolean at_top; /* nothing on the page yet but a repeated header */
} Paginator;

static void
put (Paginator *self,
     guint      item)
{
  AusPlaced placed;

  if (!self->at_top)
    self->y += self->items[item].before;
  placed.page = self->page;
  placed.item = item;
  placed.y = self->y;
  g_array_append_val (self->placed, placed);
  self->y += self->items[item].height;
  self->at_top = FALSE;
}

/* What is added to a page besides the items of the text leaves them at its top. */
static void
add (Paginator *self,
     guint      item)
{
  put (self, item);
  self->at_top = TRUE;
}

/* The item before, when it is of the same table and has a sum to carry over; else -1 */
static int
find_carrier (Paginator *self,
              guint      item)
{
  const AusFlowItem *items = self->items;

  return item > 0 && items[item].header >= 0 && items[item].header == items[item - 1].header
           && items[item - 1].carried > 0 ? (int) item - 1 : -1;
}

static void
begin_page (Paginator *self,
            guint      item)
{
  int carrier = self->placed->len > 0 ? find_carrier (self, item) : -1;

  if (carrier >= 0)
    put (self, self->items[carrier].carried);
  self->page++;
  self->y = self->next_top;
  self->at_top = TRUE;

  if (self->items[item].header >= 0 && self->items[item].header != (int) item)
    add (self, (guint) self->items[item].header);
  if (carrier >= 0)
    add (self, self->items[carrier].brought);
}

static guint
find_run_end (Paginator *self,
              guint      first,
              guint      n_items)
{
  guint last = first;

  while (last + 1 < n_items && self->items[last].keep_next)
    last++;

  return last;
}

/* A row keeps room for the sum that would be carried over after it. */
static double
measure_carried (Paginator *self,
                 guint      item)
{
  guint carried = self->items[item].carried;

  return carried > 0 ? self->items[carried].before + self->items[carried].height : 0;
}

static double
measure_run (Paginator *self,
             guint      first,
             guint      last,
             gboolean   at_top)
{
  double height = at_top ? 0 : self->items[first].before;

  for (guint i = first; i <= last; i++)
    height += self->items[i].height + (i > first ? self->items[i].before : 0);

  return height + measure_carried (self, last);
}

static double
measure_page (Paginator *self,
              guint      first)
{
  int header = self->items[first].header;
  int carrier = find_carrier (self, first);

  return self->bottom - self->next_top
         - (header >= 0 && header != (int) first ? self->items[header].height : 0)
         - (carrier >= 0 ? measure_carried (self, (guint) carrier) : 0);
}

static gboolean
fits (Paginator *self,
      double     height)
{
  return self->y + height <= self->bottom + TOLERANCE;
}

GArray *
aus_paginate (const AusFlowItem *items,
              guint              n_items,
              double             first_top,
              double             next_top,
              double             bottom)
{
  Paginator self = { items, next_top, bottom, NULL, 0, first_top, TRUE };
  guint last;

  self.placed = g_array_new (FALSE, FALSE, sizeof (AusPlaced));

  for (guint first = 0; first < n_items; first = last + 1)
    {
      gboolean whole;

      last = find_run_end (&self, first, n_items);
      whole = measure_run (&self, first, last, TRUE) <= measure_page (&self, first) + TOLERANCE;

      if (whole && !fits (&self, measure_run (&self, first, last, self.at_top)))
        begin_page (&self, first);

      for (guint i = first; i <= last; i++)
        {
          double height = items[i].before + items[i].height + measure_carried (&self, i);

          if (!self.at_top && !fits (&self, height))
            begin_page (&self, i);
          put (&self, i);
        }
    }

  return self.placed;
}
