/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-layout.h"

#include "app/transition/aus-timeline-private.h"

#include <math.h>

#define LINE_WIDTH 11

struct _AusTimelineLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AusTimelineLayout, aus_timeline_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
aus_timeline_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  AusTimeline *self = AUS_TIMELINE (widget);

  aus_timeline_ensure_placed (self);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL
               ? (int) ceil (self->content_width)
               : (int) ceil (self->lane_y[AUS_TIMELINE_N_LANES]);
  *natural = *minimum;
}

static void
allocate_child (AusTimeline     *self,
                AusTimelineItem *child)
{
  AusTimelinePlace place;
  double x, left;
  int width;

  aus_timeline_get_shown_place (self, child, &place);
  x = floor (place.x - place.left);
  left = place.x - x;
  width = (int) ceil (left + place.width + place.right);
  aus_timeline_item_set_days (child, left, place.width);
  gtk_widget_size_allocate (GTK_WIDGET (child),
                            &(GtkAllocation){ (int) x, (int) round (place.y), width,
                                              self->metrics.bar },
                            -1);
}

/* Where the line is, or would be */
static void
allocate_last_day (AusTimeline *self)
{
  AusDate day = self->preview.active
                  ? self->preview.day
                  : aus_plan_get_last_day (aus_planner_get_plan (self->planner));
  double x = aus_timeline_scale_get_end (&self->scale, day);

  gtk_widget_size_allocate (self->last_day,
                            &(GtkAllocation){ (int) x - LINE_WIDTH / 2, 0, LINE_WIDTH,
                                              (int) self->lane_y[AUS_TIMELINE_N_LANES] },
                            -1);
}

static void
aus_timeline_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  AusTimeline *self = AUS_TIMELINE (widget);

  aus_timeline_ensure_placed (self);
  if (gtk_widget_should_layout (self->last_day))
    allocate_last_day (self);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (AUS_IS_TIMELINE_ITEM (child) && gtk_widget_should_layout (child))
      allocate_child (self, AUS_TIMELINE_ITEM (child));
    else if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));
}

static void
aus_timeline_layout_class_init (AusTimelineLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = aus_timeline_layout_measure;
  manager_class->allocate = aus_timeline_layout_allocate;
}

static void
aus_timeline_layout_init (AusTimelineLayout *self)
{
}
