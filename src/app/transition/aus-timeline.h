/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/transition/aus-planner.h"
#include "app/transition/aus-timeline-scale.h"

G_BEGIN_DECLS

/**
 * AusTimeline:
 *
 * The plan over time, in lanes. Belongs in a GtkScrolledWindow, whose adjustments it is given so
 * that the lane names and the axis stay in view. One Tab stop; inside of it the arrow keys walk.
 *
 * Properties: "planner" (AusPlanner), "filter" (GtkFilter of AusPlanItem: which steps are shown;
 * NULL for all), "zoom" (AusTimelineZoom), "hadjustment", "vadjustment".
 */
#define AUS_TYPE_TIMELINE (aus_timeline_get_type ())
G_DECLARE_FINAL_TYPE (AusTimeline, aus_timeline, AUS, TIMELINE, GtkWidget)

/* Scrolls so that today and a week before it are in view */
void       aus_timeline_show_today (AusTimeline *self);

/* Focuses and scrolls to it */
void       aus_timeline_show_item  (AusTimeline *self,
                                    AusPlanItem *item);

/* The widget of a step, NULL when it has no day or is filtered out. Transfer none. */
GtkWidget *aus_timeline_find       (AusTimeline *self,
                                    AusPlanItem *item);

G_END_DECLS
