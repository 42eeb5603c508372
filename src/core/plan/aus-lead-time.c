/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-lead-time.h"

/* Other people have to find time for what is handed over, a letter has to be written and posted;
 * an invoice is an hour's work. */
static const int workdays[] = {
  [AUS_LANE_NOTICE] = 5, [AUS_LANE_WORK] = 3,  [AUS_LANE_HANDOVER] = 5,
  [AUS_LANE_PEOPLE] = 5, [AUS_LANE_MONEY] = 2, [AUS_LANE_PAPERS] = 3,
};

int
aus_lead_time_get_workdays (AusLane  lane,
                            gboolean deadline)
{
  g_return_val_if_fail ((guint) lane < G_N_ELEMENTS (workdays), 0);

  return deadline ? 2 * workdays[lane] : workdays[lane];
}

AusDate
aus_lead_time_get_day (AusDate  first,
                       AusLane  lane,
                       gboolean deadline)
{
  if (!aus_date_is_set (first))
    return AUS_DATE_NONE;

  return aus_date_add_workdays (first, -aus_lead_time_get_workdays (lane, deadline));
}

AusDate
aus_lead_time_get_item_day (AusPlanItem *item)
{
  g_return_val_if_fail (AUS_IS_PLAN_ITEM (item), AUS_DATE_NONE);

  return aus_lead_time_get_day (aus_plan_item_get_start (item),
                                aus_plan_item_get_step (item)->lane,
                                aus_plan_item_is_deadline (item));
}
