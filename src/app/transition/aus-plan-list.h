/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPlanList:
 *
 * The plan as a list: what is overdue, this week, later by week, and what is done.
 *
 * Properties: "planner" (AusPlanner), "model" (GListModel of those of its AusPlanItems that are
 * shown; NULL for none). Set the model to NULL before the planner changes.
 */
#define AUS_TYPE_PLAN_LIST (aus_plan_list_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanList, aus_plan_list, AUS, PLAN_LIST, AdwBin)

/* The row of a step, NULL when there is none. Transfer none. */
GtkWidget *aus_plan_list_find (AusPlanList *self,
                               AusPlanItem *item);

/**
 * aus_plan_list_group:
 *
 * Where a step belongs: "" never, else the heading over it, in the language of the interface, and
 * @order by which groups are sorted. Caller frees. Pure.
 */
char      *aus_plan_list_group (AusPlanItem *item,
                                AusDate      today,
                                gint64      *order) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
