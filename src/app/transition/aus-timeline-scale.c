/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-timeline-scale.h"

#include <math.h>

G_DEFINE_ENUM_TYPE (AusTimelineZoom, aus_timeline_zoom,
                    G_DEFINE_ENUM_VALUE (AUS_TIMELINE_ZOOM_DAYS, "days"),
                    G_DEFINE_ENUM_VALUE (AUS_TIMELINE_ZOOM_WEEKS, "weeks"),
                    G_DEFINE_ENUM_VALUE (AUS_TIMELINE_ZOOM_MONTHS, "months"))

double
aus_timeline_zoom_get_day (AusTimelineZoom zoom)
{
  switch (zoom)
    {
    case AUS_TIMELINE_ZOOM_DAYS:
      return 24;
    case AUS_TIMELINE_ZOOM_MONTHS:
      return 4;
    case AUS_TIMELINE_ZOOM_WEEKS:
    default:
      return 12;
    }
}

double
aus_timeline_scale_get_x (const AusTimelineScale *self,
                          AusDate                 date)
{
  return self->origin + self->day * aus_date_days_between (self->first, date);
}

double
aus_timeline_scale_get_end (const AusTimelineScale *self,
                            AusDate                 date)
{
  return aus_timeline_scale_get_x (self, date) + self->day;
}

double
aus_timeline_scale_get_middle (const AusTimelineScale *self,
                               AusDate                 date)
{
  return aus_timeline_scale_get_x (self, date) + self->day / 2;
}

AusDate
aus_timeline_scale_get_date (const AusTimelineScale *self,
                             double                  x)
{
  return aus_date_add_days (self->first, (int) floor ((x - self->origin) / self->day));
}

double
aus_timeline_scale_get_width (const AusTimelineScale *self)
{
  return aus_timeline_scale_get_end (self, self->last);
}

AusDate
aus_timeline_scale_snap (const AusTimelineScale *self,
                         AusWorkCalendar        *calendar,
                         AusDate                 start,
                         double                  dx)
{
  AusDate day = aus_date_add_days (start, (int) round (dx / self->day));
  AusDate before = aus_work_calendar_on_or_before (calendar, day);
  AusDate after = aus_work_calendar_add (calendar, day, 0);
  int back = aus_date_days_between (before, day);
  int forth = aus_date_days_between (day, after);

  if (back == forth)
    return dx < 0 ? before : after;

  return back < forth ? before : after;
}
