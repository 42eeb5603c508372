/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-lead-time.h"

static int
get_workdays (AusLeadTimes *times,
              AusLane       lane)
{
  switch (lane)
    {
    case AUS_LANE_NOTICE:
      return times != NULL ? times->notice : AUS_LEAD_NOTICE;
    case AUS_LANE_WORK:
      return times != NULL ? times->work : AUS_LEAD_WORK;
    case AUS_LANE_HANDOVER:
      return times != NULL ? times->handover : AUS_LEAD_HANDOVER;
    case AUS_LANE_PEOPLE:
      return times != NULL ? times->people : AUS_LEAD_PEOPLE;
    case AUS_LANE_MONEY:
      return times != NULL ? times->money : AUS_LEAD_MONEY;
    case AUS_LANE_PAPERS:
      return times != NULL ? times->papers : AUS_LEAD_PAPERS;
    default:
      g_return_val_if_reached (0);
    }
}

int
aus_lead_times_get_workdays (AusLeadTimes *times,
                             AusLane       lane,
                             gboolean      deadline)
{
  return deadline ? 2 * get_workdays (times, lane) : get_workdays (times, lane);
}

AusDate
aus_lead_times_get_day (AusLeadTimes *times,
                        AusDate       first,
                        AusLane       lane,
                        gboolean      deadline)
{
  if (!aus_date_is_set (first))
    return AUS_DATE_NONE;

  return aus_date_add_workdays (first, -aus_lead_times_get_workdays (times, lane, deadline));
}

AusDate
aus_lead_times_get_item_day (AusLeadTimes *times,
                             AusPlanItem  *item)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), AUS_DATE_NONE);

  return aus_lead_times_get_day (times, aus_plan_item_get_start (item),
                                 aus_plan_item_get_step (item)->lane,
                                 aus_plan_item_is_deadline (item));
}

int
aus_lead_time_get_workdays (AusLane  lane,
                            gboolean deadline)
{
  return aus_lead_times_get_workdays (NULL, lane, deadline);
}

AusDate
aus_lead_time_get_day (AusDate  first,
                       AusLane  lane,
                       gboolean deadline)
{
  return aus_lead_times_get_day (NULL, first, lane, deadline);
}

AusDate
aus_lead_time_get_item_day (AusPlanItem *item)
{
  return aus_lead_times_get_item_day (NULL, item);
}
