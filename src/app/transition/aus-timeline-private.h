/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/transition/aus-timeline-flags.h"
#include "app/transition/aus-timeline-item.h"
#include "app/transition/aus-timeline-paint.h"
#include "app/transition/aus-timeline.h"
#include "core/plan/aus-plan-preview.h"

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

typedef enum
{
  AUS_TIMELINE_DRAG_NONE,
  AUS_TIMELINE_DRAG_MOVE,
  AUS_TIMELINE_DRAG_LENGTH,   /* by the end of a bar */
  AUS_TIMELINE_DRAG_LAST_DAY, /* shown as a preview */
} AusTimelineDragMode;

typedef struct
{
  AusTimelineDragMode mode;
  AusTimelineItem *child;  /* borrowed; NULL when the line is dragged */
  AusDate start, end;      /* the days it would have if it were let go */
  PangoLayout *label;      /* these days in words */
  double x, y;             /* where it was taken hold of */
  double view_x;           /* where the pointer is in the view */
  gboolean cancelled;      /* by Escape, with the button still down */
  guint tick_id;           /* while it scrolls by itself near the edge of the view */
} AusTimelineDrag;

/* What another last working day would change, shown before it is accepted */
typedef struct
{
  gboolean active;
  AusDate day;
  GPtrArray *changes;      /* of AusPlanChange */
  PangoLayout *label;
} AusTimelinePreview;

struct _AusTimeline
{
  GtkWidget parent_instance;

  AusPlanner *planner;
  GtkFilter *filter;
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

  AusTimelineDrag drag;
  AusTimelinePreview preview;
  GtkWidget *last_day;       /* AusTimelineLastDay */
  double pointer_x;          /* in the view; -1 when it is elsewhere. The wheel says not where. */
  double zoom_x;             /* what stays in place, in the view; -1 for no such place */
  double pinched;            /* the scale of the pinch at its last step */
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

/* aus-timeline-preview.c: the last working day, tried out. Not before the axis begins, nor more
 * than four years ahead; the day it is already ends the preview. */
void     aus_timeline_preview_last_day (AusTimeline *self,
                                        AusDate      day);
void     aus_timeline_end_preview      (AusTimeline *self);

/* One undo step; nothing when there is no preview */
void     aus_timeline_accept_preview   (AusTimeline *self);

/* "6 steps move, 2 no longer fit". Caller frees. */
char    *aus_timeline_describe_changes (GPtrArray   *changes) G_GNUC_WARN_UNUSED_RESULT;

/* The change the preview shows for @child; NULL for none. Transfer none. */
const AusPlanChange *
         aus_timeline_get_change       (AusTimeline     *self,
                                        AusTimelineItem *child);
void     aus_timeline_snapshot_preview (AusTimeline *self,
                                        GtkSnapshot *snapshot,
                                        const AusTimelineColors *colors);

/* aus-timeline-zoom.c: @x is what stays in place, in the view; -1 for the focus or the middle */
void     aus_timeline_set_zoom         (AusTimeline *self,
                                        AusTimelineZoom zoom);
void     aus_timeline_zoom_by          (AusTimeline *self,
                                        int          steps,
                                        double       x);
void     aus_timeline_pinch            (AusTimeline *self,
                                        double       scale,
                                        double       x);
void     aus_timeline_add_zoom         (AusTimeline *self);

/* aus-timeline-keys.c, -pointer.c, -drag.c, -tooltip.c */
void     aus_timeline_class_add_keys   (GtkWidgetClass *klass);
void     aus_timeline_add_pointer      (AusTimeline *self);
void     aus_timeline_add_drag         (AusTimeline *self,
                                        GtkGesture  *group);
void     aus_timeline_end_drag         (AusTimeline *self);
gboolean aus_timeline_query_tooltip    (GtkWidget   *widget,
                                        int          x,
                                        int          y,
                                        gboolean     keyboard,
                                        GtkTooltip  *tooltip);
void     aus_timeline_popup_menu       (AusTimeline *self,
                                        GtkWidget   *child);

/* What is at a point: an item, the last-day line, or nothing. Transfer none. */
AusTimelineItem *aus_timeline_pick_item (AusTimeline *self,
                                         double       x,
                                         double       y);
gboolean aus_timeline_is_last_day_at   (AusTimeline *self,
                                        double       x,
                                        double       y);

/* Whether that point is where the bar is made longer: its end, not that of a diamond */
gboolean aus_timeline_is_bar_end_at    (AusTimeline     *self,
                                        AusTimelineItem *child,
                                        double           x);

/* The child that has the focus, or the one that Tab enters at; NULL when there is none */
AusTimelineItem *aus_timeline_get_current (AusTimeline *self);

/* The scheduled step whose beginning is nearest to @date, in @lane or, when that is negative, in
 * any; NULL for none. Transfer none. */
AusPlanItem *aus_timeline_find_nearest (AusTimeline *self,
                                        int          lane,
                                        AusDate      date);

G_END_DECLS
