/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-work-calendar.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusPlanDays:
 *
 * What planning finds out about one step.
 */
typedef struct
{
  AusDate  start, end;
  gboolean late, conflict, cycle, waiting, pinned, deadline, done;
  int      days_late, conflict_workdays;
  guint    gate; /* index of the step that gates this one, AUS_PLAN_NO_GATE for none */
} AusPlanDays;

#define AUS_PLAN_NO_GATE G_MAXUINT

/* The days everything is counted from */
typedef struct
{
  AusDate today;
  AusDate last_day; /* may be not set */
  AusDate notice;   /* may be not set */
  AusWorkCalendar *calendar; /* borrowed */
} AusPlanFrame;

/* Plans @n_steps steps; @days has room for as many. The start of @unpinned (NULL for none) is taken
 * as not set. Pure. */
void         aus_plan_schedule    (AusStep * const    *steps,
                                   guint               n_steps,
                                   const AusPlanFrame *frame,
                                   AusStep            *unpinned,
                                   AusPlanDays        *days);

/* What the plan was planned with. Transfer none. */
const AusPlanFrame *
             aus_plan_get_frame   (AusPlan            *self);

AusPlanItem *aus_plan_item_new    (AusStep            *step) G_GNUC_WARN_UNUSED_RESULT;

/* Notifies what changes. TRUE when start or end did. */
gboolean     aus_plan_item_update (AusPlanItem        *self,
                                   const AusPlanDays  *days);

G_END_DECLS
