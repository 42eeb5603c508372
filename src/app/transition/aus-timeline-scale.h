/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-work-calendar.h"

G_BEGIN_DECLS

/* How much time the timeline shows; the nicks are those of the setting "timeline-zoom" */
typedef enum
{
  AUS_TIMELINE_ZOOM_DAYS,
  AUS_TIMELINE_ZOOM_WEEKS,
  AUS_TIMELINE_ZOOM_MONTHS,
} AusTimelineZoom;

#define AUS_TYPE_TIMELINE_ZOOM (aus_timeline_zoom_get_type ())
GType aus_timeline_zoom_get_type (void);

/* Pixels per day: 24, 12, 4 */
double aus_timeline_zoom_get_day (AusTimelineZoom zoom);

/**
 * AusTimelineScale:
 *
 * Days to pixels and back. A day reaches from its x to the x of the next day; @origin is where the
 * first day begins (the lane names are before it). Pure, by value.
 */
typedef struct
{
  AusDate first, last;
  double  origin;
  double  day;
} AusTimelineScale;

/* Left edge of @date; also for days outside of first … last */
double  aus_timeline_scale_get_x       (const AusTimelineScale *self,
                                        AusDate                 date);

/* Right edge of @date */
double  aus_timeline_scale_get_end     (const AusTimelineScale *self,
                                        AusDate                 date);

double  aus_timeline_scale_get_middle  (const AusTimelineScale *self,
                                        AusDate                 date);

/* The day at @x, not limited to first … last */
AusDate aus_timeline_scale_get_date    (const AusTimelineScale *self,
                                        double                  x);

/* Origin and all days */
double  aus_timeline_scale_get_width   (const AusTimelineScale *self);

/* The day worked in @calendar that is nearest to where @start is after it was pulled by @dx pixels;
 * of two as near, the one further in the direction of the pull */
AusDate aus_timeline_scale_snap        (const AusTimelineScale *self,
                                        AusWorkCalendar        *calendar,
                                        AusDate                 start,
                                        double                  dx);

G_END_DECLS
