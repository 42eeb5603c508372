/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* The colours of the timeline, by name from style.css, resolved for one widget */
typedef struct
{
  GdkRGBA fg, dim, line, shade, holiday, card;
  GdkRGBA accent_bg, accent_fg;
  GdkRGBA party[3], party_soft[3], party_begun[3], party_text[3]; /* by AusParty */
  GdkRGBA done, done_fg, idle;
  GdkRGBA late, late_soft;
  GdkRGBA conflict, conflict_soft;
  GdkRGBA today, today_fg;
} AusTimelineColors;

void aus_timeline_colors_get    (AusTimelineColors *self,
                                 GtkWidget         *widget);

void aus_timeline_path_round    (cairo_t           *cr,
                                 double             x,
                                 double             y,
                                 double             width,
                                 double             height,
                                 double             radius);

/* @radius: from the middle to a corner */
void aus_timeline_path_diamond  (cairo_t           *cr,
                                 double             x,
                                 double             y,
                                 double             radius);

/* Fills the current path, which stays, with lines at 45° */
void aus_timeline_hatch         (cairo_t           *cr,
                                 const GdkRGBA     *color);

void aus_timeline_paint_icon    (GtkSnapshot       *snapshot,
                                 GtkWidget         *widget,
                                 const char        *icon_name,
                                 const GdkRGBA     *color,
                                 double             x,
                                 double             y,
                                 int                size);

void aus_timeline_paint_text    (GtkSnapshot       *snapshot,
                                 PangoLayout       *layout,
                                 const GdkRGBA     *color,
                                 double             x,
                                 double             y);

G_END_DECLS
