/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-edit.h"
#include "core/law/aus-law-book.h"
#include "core/plan/aus-plan-conflict.h"
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
  AusDate  limit; /* by when it has to end for everything to fit; not set: any time */
  AusConflictCode trouble;
  gboolean late, conflict, cycle, waiting, pinned, deadline, done, critical, follow_up;
  int      days_late, conflict_workdays, slack;
  guint    gate; /* index of the step that decides when this one begins; AUS_PLAN_NO_GATE: none */
} AusPlanDays;

#define AUS_PLAN_NO_GATE G_MAXUINT

/* The days everything is counted from; those but today may be not set */
typedef struct
{
  AusDate today;
  AusDate last_day;
  AusDate notice;            /* received, or planned to be */
  AusDate notice_sent;       /* or planned to be */
  AusDate contract_end;
  AusEntityList *projects;   /* borrowed; may be NULL */
  AusWorkCalendar *calendar; /* borrowed */
} AusPlanFrame;

/* The frame of @client. @law may be NULL. @notice_planned: FALSE once the notice is received */
void         aus_plan_frame_init  (AusPlanFrame       *frame,
                                   AusClient          *client,
                                   AusLawBook         *law,
                                   AusDate             today,
                                   AusWorkCalendar    *calendar,
                                   gboolean           *notice_planned);

/* The same if @last_day were the last working day */
void         aus_plan_frame_init_for (AusPlanFrame    *frame,
                                   AusClient          *client,
                                   AusLawBook         *law,
                                   AusDate             today,
                                   AusWorkCalendar    *calendar,
                                   AusDate             last_day);

/* The day that @step counts from; AUS_DATE_NONE when it is not known yet. The last working day for
 * one that counts from its gates, or from a project without an end. */
AusDate      aus_plan_frame_get_anchor (const AusPlanFrame *frame,
                                   AusStep            *step);

/* Plans @n_steps steps; @days has room for as many. The start of @unpinned (NULL for none) is taken
 * as not set. Pure. Costs a sort of the ids and one walk along the gates. */
void         aus_plan_schedule    (AusStep * const    *steps,
                                   guint               n_steps,
                                   const AusPlanFrame *frame,
                                   AusStep            *unpinned,
                                   AusPlanDays        *days);

/* Who waits for whom, by index; gates that are dropped or unknown are left out */
typedef struct
{
  guint  n_steps;
  guint *first; /* the gates of step i are gates[first[i]] up to gates[first[i + 1] - 1] */
  guint *gates;
  guint *order; /* every step, after its gates */
  guint *ring;  /* the same number for those that wait for each other, else AUS_PLAN_NO_RING */
} AusPlanGraph;

#define AUS_PLAN_NO_RING G_MAXUINT

void         aus_plan_graph_init  (AusPlanGraph       *self,
                                   AusStep * const    *steps,
                                   guint               n_steps);
void         aus_plan_graph_clear (AusPlanGraph       *self);

/* FALSE when @gate is in the same ring as @step, and so cannot hold it up */
gboolean     aus_plan_graph_holds (AusPlanGraph       *self,
                                   guint               step,
                                   guint               gate);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AusPlanGraph, aus_plan_graph_clear)

/* What the plan was planned with. Transfer none. */
const AusPlanFrame *
             aus_plan_get_frame   (AusPlan            *self);

/* Of AusRemedy: what solves the conflict. Transfer full. */
GPtrArray   *aus_plan_find_remedies (AusPlan          *self,
                                   AusPlanConflict    *conflict,
                                   const char         *locale) G_GNUC_WARN_UNUSED_RESULT;

/* When @edit renames a step: notifies "waiting" of the items that wait for it, which say its name
 * too. */
void         aus_plan_tell_renamed (AusPlan           *self,
                                   const AusEdit      *edit);

/* What planning found out about an item. Transfer none. */
const AusPlanDays *
             aus_plan_item_get_days (AusPlanItem      *self);

AusPlanItem *aus_plan_item_new    (AusStep            *step) G_GNUC_WARN_UNUSED_RESULT;

/* Notifies what changes. TRUE when start or end did. */
gboolean     aus_plan_item_update (AusPlanItem        *self,
                                   const AusPlanDays  *days);

G_END_DECLS
