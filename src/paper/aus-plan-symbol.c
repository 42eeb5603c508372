/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-symbol.h"

#include <math.h>

#include "paper/aus-ink.h"

#define OUTLINE 0.8
#define THIN 0.5
#define DOUBLE_GAP 1.3
#define DOT_PITCH 2.4
#define HATCH_PITCH 2.6

typedef struct
{
  double r, g, b;
} Color;

static const Color lines[] = {
  [AUS_PARTY_ME] = { 0.525, 0.369, 0.235 },
  [AUS_PARTY_CLIENT] = { 0.102, 0.373, 0.706 },
  [AUS_PARTY_SUCCESSOR] = { 0.380, 0.208, 0.514 },
};

static const Color fills[] = {
  [AUS_PARTY_ME] = { 0.945, 0.894, 0.847 },
  [AUS_PARTY_CLIENT] = { 1, 1, 1 },
  [AUS_PARTY_SUCCESSOR] = { 0.972, 0.957, 0.980 },
};

/* The part of a begun step that is behind */
static const Color progress_fills[] = {
  [AUS_PARTY_ME] = { 0.855, 0.753, 0.651 },
  [AUS_PARTY_CLIENT] = { 0.780, 0.866, 0.957 },
  [AUS_PARTY_SUCCESSOR] = { 0.871, 0.788, 0.914 },
};

static const Color done_fill = { 0.900, 0.900, 0.895 };
static const Color done_line = { 0.68, 0.68, 0.67 };
static const Color done_ink = { 0.122, 0.478, 0.271 };
static const Color late_ink = { 0.702, 0.075, 0.122 };
static const Color late_fill = { 1, 0.960, 0.960 };
static const Color conflict_ink = { 0.588, 0.267, 0 };
static const Color dim_ink = { 0.36, 0.35, 0.34 };

static void
set_color (cairo_t     *cr,
           const Color *color)
{
  cairo_set_source_rgb (cr, color->r, color->g, color->b);
}

void
aus_plan_set_ink (cairo_t            *cr,
                  const AusPlanEntry *entry)
{
  gboolean dim = entry->look == AUS_PLAN_LOOK_DONE || entry->look == AUS_PLAN_LOOK_DROPPED;

  aus_ink_set (cr, dim ? AUS_INK_DIM : AUS_INK_TEXT);
}

guint
aus_plan_symbols_of (const AusPlanEntry *entry,
                     AusPlanSymbol       symbols[AUS_PLAN_N_SYMBOLS])
{
  guint n = 0;

  if (entry->look == AUS_PLAN_LOOK_DONE)
    symbols[n++] = AUS_PLAN_SYMBOL_DONE;
  if (entry->look == AUS_PLAN_LOOK_LATE)
    symbols[n++] = AUS_PLAN_SYMBOL_LATE;
  if ((entry->remarks & AUS_PLAN_REMARK_CONFLICT) != 0)
    symbols[n++] = AUS_PLAN_SYMBOL_CONFLICT;
  if ((entry->remarks & AUS_PLAN_REMARK_WAITS) != 0)
    symbols[n++] = AUS_PLAN_SYMBOL_WAITS;
  if ((entry->remarks & AUS_PLAN_REMARK_BY_HAND) != 0)
    symbols[n++] = AUS_PLAN_SYMBOL_BY_HAND;

  return n;
}

/* --- symbols, on a square of 16 units --------------------------------------------------------- */

static void
draw_tick (cairo_t *cr)
{
  set_color (cr, &done_ink);
  cairo_set_line_width (cr, 2.4);
  cairo_move_to (cr, 2.5, 8.5);
  cairo_line_to (cr, 6.3, 12.3);
  cairo_line_to (cr, 13.5, 4);
  cairo_stroke (cr);
}

static void
draw_clock (cairo_t *cr)
{
  set_color (cr, &late_ink);
  cairo_set_line_width (cr, 1.7);
  cairo_arc (cr, 8, 8, 6.2, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_move_to (cr, 8, 4.2);
  cairo_line_to (cr, 8, 8.4);
  cairo_line_to (cr, 10.8, 10);
  cairo_stroke (cr);
}

static void
draw_triangle (cairo_t *cr)
{
  set_color (cr, &conflict_ink);
  cairo_set_line_width (cr, 2);
  cairo_move_to (cr, 8, 2.4);
  cairo_line_to (cr, 14.4, 13.6);
  cairo_line_to (cr, 1.6, 13.6);
  cairo_close_path (cr);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, 1.8);
  cairo_move_to (cr, 8, 6.2);
  cairo_line_to (cr, 8, 9.6);
  cairo_move_to (cr, 8, 12);
  cairo_line_to (cr, 8, 12.1);
  cairo_stroke (cr);
}

static void
draw_lock (cairo_t *cr)
{
  set_color (cr, &dim_ink);
  cairo_rectangle (cr, 3.2, 7.2, 9.6, 6.8);
  cairo_fill (cr);
  cairo_set_line_width (cr, 1.6);
  cairo_move_to (cr, 5.2, 7.4);
  cairo_line_to (cr, 5.2, 5.2);
  cairo_arc (cr, 8, 5.2, 2.8, G_PI, 2 * G_PI);
  cairo_line_to (cr, 10.8, 7.4);
  cairo_stroke (cr);
}

static void
draw_pin (cairo_t *cr)
{
  set_color (cr, &dim_ink);
  cairo_move_to (cr, 5, 1.8);
  cairo_line_to (cr, 11, 1.8);
  cairo_line_to (cr, 10, 6.6);
  cairo_line_to (cr, 12.4, 9.6);
  cairo_line_to (cr, 3.6, 9.6);
  cairo_line_to (cr, 6, 6.6);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_set_line_width (cr, 1.5);
  cairo_move_to (cr, 8, 9.6);
  cairo_line_to (cr, 8, 14.6);
  cairo_stroke (cr);
}

void
aus_plan_draw_symbol (cairo_t       *cr,
                      AusPlanSymbol  symbol,
                      double         x,
                      double         y,
                      double         size)
{
  static void (*const draw[]) (cairo_t *) = {
    [AUS_PLAN_SYMBOL_DONE] = draw_tick,       [AUS_PLAN_SYMBOL_LATE] = draw_clock,
    [AUS_PLAN_SYMBOL_CONFLICT] = draw_triangle, [AUS_PLAN_SYMBOL_WAITS] = draw_lock,
    [AUS_PLAN_SYMBOL_BY_HAND] = draw_pin,
  };

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / 16, size / 16);
  cairo_new_path (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  draw[symbol](cr);
  cairo_restore (cr);
}

/* --- shapes ----------------------------------------------------------------------------------- */

static void
add_round_box (cairo_t          *cr,
               const AusPlanBox *box,
               double            inset,
               double            radius)
{
  double left = box->x + inset, right = box->x + box->width - inset;
  double top = box->y + inset, bottom = box->y + box->height - inset;

  radius = MIN (radius, MIN (right - left, bottom - top) / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
add_bar (cairo_t          *cr,
         AusParty          owner,
         const AusPlanBox *box,
         double            inset)
{
  if (owner == AUS_PARTY_CLIENT)
    cairo_rectangle (cr, box->x + inset, box->y + inset, box->width - 2 * inset,
                     box->height - 2 * inset);
  else
    add_round_box (cr, box, inset, owner == AUS_PARTY_ME ? 2.2 : box->height);
}

static void
add_point (cairo_t          *cr,
           AusParty          owner,
           const AusPlanBox *box,
           double            inset)
{
  double x = box->x + box->width / 2;
  double y = box->y + box->height / 2;
  double r = MIN (box->width, box->height) / 2 - inset * G_SQRT2;

  cairo_new_sub_path (cr);
  if (owner == AUS_PARTY_SUCCESSOR)
    {
      cairo_arc (cr, x, y, r * 0.86, 0, 2 * G_PI);
      return;
    }
  cairo_move_to (cr, x, y - r);
  cairo_line_to (cr, x + r, y);
  cairo_line_to (cr, x, y + r);
  cairo_line_to (cr, x - r, y);
  cairo_close_path (cr);
}

static void
draw_dots (cairo_t          *cr,
           const AusPlanBox *box)
{
  guint row = 0;

  set_color (cr, &progress_fills[AUS_PARTY_SUCCESSOR]);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 0.9);
  for (double y = box->y + DOT_PITCH / 2; y < box->y + box->height; y += DOT_PITCH / 2, row++)
    for (double x = box->x + (row % 2 == 0 ? DOT_PITCH / 2 : DOT_PITCH);
         x < box->x + box->width; x += DOT_PITCH)
      {
        cairo_move_to (cr, x, y);
        cairo_close_path (cr);
      }
  cairo_stroke (cr);
}

/* The outline tells late (dashes) and dropped (dots), also where there is no colour. */
static void
stroke_outline (cairo_t     *cr,
                AusParty     owner,
                AusPlanLook  look)
{
  static const double dashes[] = { 3, 1.8 };
  static const double dots[] = { 0.1, 1.8 };

  set_color (cr, look == AUS_PLAN_LOOK_DONE ? &done_line : &lines[owner]);
  cairo_set_line_width (cr, look == AUS_PLAN_LOOK_DONE ? THIN : OUTLINE);
  if (look == AUS_PLAN_LOOK_LATE)
    {
      set_color (cr, &late_ink);
      cairo_set_line_width (cr, 1.1);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
    }
  else if (look == AUS_PLAN_LOOK_DROPPED)
    {
      set_color (cr, &dim_ink);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
    }
  cairo_stroke (cr);
}

static const Color *
get_fill (AusParty    owner,
          AusPlanLook look)
{
  static const Color white = { 1, 1, 1 };

  switch (look)
    {
    case AUS_PLAN_LOOK_DONE:
      return &done_fill;
    case AUS_PLAN_LOOK_LATE:
      return &late_fill;
    case AUS_PLAN_LOOK_DROPPED:
      return &white;
    case AUS_PLAN_LOOK_OPEN:
    case AUS_PLAN_LOOK_BEGUN:
    default:
      return &fills[owner];
    }
}

static gboolean
is_open (AusPlanLook look)
{
  return look == AUS_PLAN_LOOK_OPEN || look == AUS_PLAN_LOOK_BEGUN;
}

void
aus_plan_draw_bar (cairo_t          *cr,
                   AusParty          owner,
                   AusPlanLook       look,
                   const AusPlanBox *box,
                   double            progress)
{
  cairo_save (cr);
  add_bar (cr, owner, box, 0);
  set_color (cr, get_fill (owner, look));
  cairo_fill (cr);

  cairo_save (cr);
  add_bar (cr, owner, box, 0);
  cairo_clip (cr);
  if (owner == AUS_PARTY_SUCCESSOR && is_open (look))
    draw_dots (cr, box);
  if (look == AUS_PLAN_LOOK_BEGUN && progress > 0)
    {
      double edge = box->x + box->width * MIN (progress, 1);

      set_color (cr, &progress_fills[owner]);
      cairo_rectangle (cr, box->x, box->y, edge - box->x, box->height);
      cairo_fill (cr);
      set_color (cr, &lines[owner]);
      cairo_rectangle (cr, edge - 0.25, box->y, 0.5, box->height);
      cairo_fill (cr);
    }
  cairo_restore (cr);

  add_bar (cr, owner, box, OUTLINE / 2);
  stroke_outline (cr, owner, look);
  if (owner == AUS_PARTY_CLIENT && is_open (look))
    {
      cairo_set_line_width (cr, THIN);
      add_bar (cr, owner, box, OUTLINE / 2 + DOUBLE_GAP);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

void
aus_plan_draw_point (cairo_t          *cr,
                     AusParty          owner,
                     AusPlanLook       look,
                     gboolean          deadline,
                     const AusPlanBox *box)
{
  gboolean solid = deadline && is_open (look);

  cairo_save (cr);
  add_point (cr, owner, box, 0);
  set_color (cr, solid ? &lines[owner] : get_fill (owner, look));
  cairo_fill (cr);
  if (look == AUS_PLAN_LOOK_BEGUN)
    {
      cairo_save (cr);
      cairo_rectangle (cr, box->x, box->y, box->width / 2, box->height);
      cairo_clip (cr);
      add_point (cr, owner, box, 0);
      set_color (cr, &lines[owner]);
      cairo_fill (cr);
      cairo_restore (cr);
    }
  add_point (cr, owner, box, OUTLINE / 2);
  stroke_outline (cr, owner, look);
  if (owner != AUS_PARTY_ME && look == AUS_PLAN_LOOK_OPEN)
    {
      cairo_set_line_width (cr, THIN);
      add_point (cr, owner, box, OUTLINE / 2 + DOUBLE_GAP);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

void
aus_plan_draw_hatching (cairo_t          *cr,
                        const AusPlanBox *box)
{
  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  set_color (cr, &conflict_ink);
  cairo_set_line_width (cr, 0.7);
  for (double x = box->x - box->height; x < box->x + box->width; x += HATCH_PITCH)
    {
      cairo_move_to (cr, x, box->y + box->height);
      cairo_line_to (cr, x + box->height, box->y);
    }
  cairo_stroke (cr);
  cairo_set_line_width (cr, 1.6);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_stroke (cr);
  cairo_restore (cr);
}
