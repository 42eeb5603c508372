/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "paper/aus-pages.h"
#include "paper/aus-plan-edition.h"
#include "paper/aus-type.h"

G_BEGIN_DECLS

/* What the timeline and the table have in common: the head of each sheet, and its foot. */

/* How high the head is, with the space below it */
#define AUS_PLAN_HEAD_HEIGHT 42.0

/* One line of text of @size points in @style from @x, with its baseline at @y, tagged as a
 * paragraph; @align 0 from @x, 0.5 around it, 1 up to it. Returns its width. */
double aus_plan_draw_text (cairo_t        *cr,
                           PangoContext   *context,
                           AusStyle        style,
                           double          size,
                           const char     *text,
                           double          x,
                           double          y,
                           double          align);

/* Between @left and @right from @top on: whose plan, as of when, how far */
void   aus_plan_draw_head (cairo_t        *cr,
                           AusPlanEdition *edition,
                           PangoContext   *context,
                           double          left,
                           double          right,
                           double          top);

/* Baseline at @y: @note (nullable) at the left, the page's number at the right */
void   aus_plan_draw_foot (cairo_t        *cr,
                           AusPages       *pages,
                           AusPlanEdition *edition,
                           PangoContext   *context,
                           guint           n,
                           const char     *note,
                           double          left,
                           double          right,
                           double          y);

G_END_DECLS
