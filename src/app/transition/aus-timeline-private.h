/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/transition/aus-timeline-flags.h"
#include "app/transition/aus-timeline-item.h"
#include "app/transition/aus-timeline-paint.h"
#include "app/transition/aus-timeline.h"

G_BEGIN_DECLS

#define AUS_TIMELINE_N_LANES (AUS_LANE_PAPERS + 1)

/* Heights and widths that follow from the text */
typedef struct
{
  int bar, row;
  int lane_width;
  int flag_row, month_row, week_row;
  int header; /* all rows of the axis */
} AusTimelineMetrics;

struct _AusTimeline
{
  GtkWidget parent_instance;

  AusPlanner *planner;
  GtkAdjustment *hadjustment, *vadjustment;
  AdwAnimation *glide;

  GHashTable *children;      /* AusPlanItem → AusTimelineItem, borrowed both */
  GHashTable *before;        /* AusTimelineItem → AusTimelinePlace before a replan, while gliding */
  GArray *flags;             /* of AusTimelineFlag */
  AusTimelineZoom zoom;
  AusTimelineScale scale;
  AusTimelineMetrics metrics;
  double lane_y[AUS_TIMELINE_N_LANES + 1];
  double content_width;
  gboolean placed;           /* the above is up to date */
  guint tick_id;

  /* While an item is dragged */
  AusTimelineItem *dragged;  /* borrowed */
  AusDate drag_start;
  gboolean drag_cancelled;   /* by Escape, with the button still down */
  PangoLayout *drag_label;
};

/* aus-timeline.c */
void     aus_timeline_replace          (AusTimeline *self);
void     aus_timeline_scroll_to_x      (AusTimeline *self,
                                        double       x);
void     aus_timeline_reveal           (AusTimeline *self,
                                        GtkWidget   *child);

/* aus-timeline-place.c: where everything is */
void     aus_timeline_ensure_placed    (AusTimeline *self);

/* With the glide and the drag taken into account */
void     aus_timeline_get_shown_place  (AusTimeline      *self,
                                        AusTimelineItem  *child,
                                        AusTimelinePlace *place);

/* aus-timeline-grid.c and -header.c: painting */
void     aus_timeline_snapshot_grid    (AusTimeline *self,
                                        GtkSnapshot *snapshot,
                                        const AusTimelineColors *colors);
void     aus_timeline_snapshot_gates   (AusTimeline *self,
                                        GtkSnapshot *snapshot,
                                        const AusTimelineColors *colors);
void     aus_timeline_snapshot_header  (AusTimeline *self,
                                        GtkSnapshot *snapshot,
                                        const AusTimelineColors *colors);
void     aus_timeline_snapshot_drag    (AusTimeline *self,
                                        GtkSnapshot *snapshot,
                                        const AusTimelineColors *colors);

/* The part that is in view, in the timeline's pixels */
graphene_rect_t aus_timeline_get_view  (AusTimeline *self);

/* aus-timeline-keys.c, aus-timeline-pointer.c */
void     aus_timeline_class_add_keys   (GtkWidgetClass *klass);
void     aus_timeline_add_pointer      (AusTimeline *self);
void     aus_timeline_popup_menu       (AusTimeline *self,
                                        GtkWidget   *child);

/* The child that has the focus, or the one that Tab enters at; NULL when there is none */
AusTimelineItem *aus_timeline_get_current (AusTimeline *self);

G_END_DECLS
