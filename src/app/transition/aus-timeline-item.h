/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/transition/aus-planner.h"
#include "app/transition/aus-timeline-paint.h"

G_BEGIN_DECLS

/* Where an item is on its timeline, in the timeline's pixels */
typedef struct
{
  double x, width;    /* of its days */
  double y;           /* upper edge of the bar */
  double left, right; /* label and symbols beside the days */
} AusTimelinePlace;

/**
 * AusTimelineItem:
 *
 * One step on the timeline: a bar, or a diamond for a single day, with its label. It takes the
 * focus, says all there is to know to a screen reader, and draws itself; where it stands is up to
 * its timeline.
 *
 * Properties: "planner" and "item" (construct-only), "selected".
 */
#define AUS_TYPE_TIMELINE_ITEM (aus_timeline_item_get_type ())
G_DECLARE_FINAL_TYPE (AusTimelineItem, aus_timeline_item, AUS, TIMELINE_ITEM, GtkWidget)

GtkWidget   *aus_timeline_item_new          (AusPlanner      *planner,
                                             AusPlanItem     *item) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusPlanItem *aus_timeline_item_get_item     (AusTimelineItem *self);

/* Says and shows anew what follows from more than the item: the calendar, the step it waits for */
void         aus_timeline_item_update       (AusTimelineItem *self);

/* A single day */
gboolean     aus_timeline_item_is_diamond   (AusTimelineItem *self);

/* What it needs beside the days it covers, @width pixels wide, for label and symbols */
void         aus_timeline_item_get_overhang (AusTimelineItem *self,
                                             double           width,
                                             double          *left,
                                             double          *right);

/* The label of a diamond on its left, where it would cross a line on the right */
void         aus_timeline_item_set_flipped  (AusTimelineItem *self,
                                             gboolean         flipped);

/* Where the days begin inside of the widget, and how wide they are. Before it is allocated. */
void         aus_timeline_item_set_days     (AusTimelineItem *self,
                                             double           left,
                                             double           width);

/* The name where the item would be, its days @width pixels from @x, and whether it would not fit */
void         aus_timeline_item_snapshot_ghost_name (AusTimelineItem         *self,
                                                    GtkSnapshot             *snapshot,
                                                    const AusTimelineColors *colors,
                                                    double                   x,
                                                    double                   y,
                                                    double                   width,
                                                    gboolean                 fails);

/* Transfer none; kept by the timeline's layout, which writes it too */
AusTimelinePlace *
             aus_timeline_item_get_place    (AusTimelineItem *self);

/* Height of a bar, which grows with the text */
int          aus_timeline_item_get_bar_height (GtkWidget     *widget);

G_END_DECLS
