/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-lead-times.h"
#include "core/plan/aus-plan-item.h"

G_BEGIN_DECLS

/*
 * How long before a step begins one wants to hear of it, by its kind: nobody sets that step by
 * step. The agenda and the alarms of an exported calendar share this table.
 */

/* Working days of warning for something in that lane. A deadline, which cannot be made up for, gets
 * twice as many. */
int     aus_lead_time_get_workdays (AusLane      lane,
                                    gboolean     deadline);

/* The working day on which to speak of what begins on @first; AUS_DATE_NONE when @first is */
AusDate aus_lead_time_get_day      (AusDate      first,
                                    AusLane      lane,
                                    gboolean     deadline);

/* The same for a step of the plan; AUS_DATE_NONE when it has no day */
AusDate aus_lead_time_get_item_day (AusPlanItem *item);

/* The same by the user's own numbers, the "lead-times" of AusSender. @times: NULL for those that
 * the program comes with, as above. */
int     aus_lead_times_get_workdays (AusLeadTimes *times,
                                     AusLane       lane,
                                     gboolean      deadline);
AusDate aus_lead_times_get_day      (AusLeadTimes *times,
                                     AusDate       first,
                                     AusLane       lane,
                                     gboolean      deadline);
AusDate aus_lead_times_get_item_day (AusLeadTimes *times,
                                     AusPlanItem  *item);

G_END_DECLS
