/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "paper/aus-plan-edition.h"

G_BEGIN_DECLS

/*
 * How a plan looks on paper. Nothing is told by colour alone: who does a step shows in the shape
 * and in the outline, how far it is in a symbol, so that a copy in grey says the same.
 */

typedef enum
{
  AUS_PLAN_SYMBOL_DONE,     /* tick */
  AUS_PLAN_SYMBOL_LATE,     /* clock */
  AUS_PLAN_SYMBOL_CONFLICT, /* triangle */
  AUS_PLAN_SYMBOL_WAITS,    /* lock */
  AUS_PLAN_SYMBOL_BY_HAND,  /* pin */
} AusPlanSymbol;

#define AUS_PLAN_N_SYMBOLS (AUS_PLAN_SYMBOL_BY_HAND + 1)

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} AusPlanBox;

/* The symbols of a step, in the order in which they are drawn. Returns how many. */
guint aus_plan_symbols_of    (const AusPlanEntry *entry,
                              AusPlanSymbol       symbols[AUS_PLAN_N_SYMBOLS]);

/* In the square of @size at (@x, @y) */
void  aus_plan_draw_symbol   (cairo_t            *cr,
                              AusPlanSymbol       symbol,
                              double              x,
                              double              y,
                              double              size);

/* A bar: rounded and tinted for me, square with a double outline for the client, with round ends
 * and dots for the successor. @progress: share of it that is done already. */
void  aus_plan_draw_bar      (cairo_t            *cr,
                              AusParty            owner,
                              AusPlanLook         look,
                              const AusPlanBox   *box,
                              double              progress);

/* A step of one day, around the middle of @box: a diamond for me, one with a double outline for the
 * client, a circle with a dot for the successor; filled when it is a fixed deadline */
void  aus_plan_draw_point    (cairo_t            *cr,
                              AusParty            owner,
                              AusPlanLook         look,
                              gboolean            deadline,
                              const AusPlanBox   *box);

/* What does not fit before the last day: hatched over @box */
void  aus_plan_draw_hatching (cairo_t            *cr,
                              const AusPlanBox   *box);

/* The ink of a step's name */
void  aus_plan_set_ink       (cairo_t            *cr,
                              const AusPlanEntry *entry);

G_END_DECLS
