/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-history.h"
#include "core/plan/aus-plan-conflict.h"
#include "core/plan/aus-plan-derive.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusPlanner:
 *
 * What the parts of the transition page share: the plan and the step that is selected. Whatever a
 * person does to the plan goes through it and is one undo step.
 *
 * Properties: "plan" (construct-only), "history" (construct-only, may be NULL), "editable" (nothing
 * is changed while FALSE), "selected" (AusPlanItem or NULL; NULL again when its step goes away).
 *
 * Signals: "tell" (text, undoable) for the window; "open" (AusPlanItem): show its editor;
 * "show" (AusPlanItem): bring it into view.
 */
#define AUS_TYPE_PLANNER (aus_planner_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanner, aus_planner, AUS, PLANNER, GObject)

AusPlanner  *aus_planner_new          (AusPlan         *plan,
                                       AusHistory      *history) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusPlan     *aus_planner_get_plan     (AusPlanner      *self);
AusPlanItem *aus_planner_get_selected (AusPlanner      *self);
void         aus_planner_set_selected (AusPlanner      *self,
                                       AusPlanItem     *item);
gboolean     aus_planner_is_editable  (AusPlanner      *self);

/* Ask for it; item: transfer none */
void         aus_planner_open         (AusPlanner      *self,
                                       AusPlanItem     *item);
void         aus_planner_show         (AusPlanner      *self,
                                       AusPlanItem     *item);

/* Done and dropped steps stay where they are */
gboolean     aus_planner_can_move     (AusPlanner      *self,
                                       AusPlanItem     *item);
void         aus_planner_move         (AusPlanner      *self,
                                       AusPlanItem     *item,
                                       int              workdays);
void         aus_planner_move_to      (AusPlanner      *self,
                                       AusPlanItem     *item,
                                       AusDate          start);
void         aus_planner_lengthen     (AusPlanner      *self,
                                       AusPlanItem     *item,
                                       int              workdays);

/* Done, or open again */
void         aus_planner_tick         (AusPlanner      *self,
                                       AusPlanItem     *item);
void         aus_planner_set_state    (AusPlanner      *self,
                                       AusPlanItem     *item,
                                       AusStepState     state);

/* Takes over the steps that follow from things, projects and people. Tells. */
void         aus_planner_derive       (AusPlanner      *self,
                                       AusNetwork      *network);

/* Tells what it did */
void         aus_planner_solve        (AusPlanner      *self,
                                       const AusRemedy *remedy);

void         aus_planner_set_waits_for (AusPlanner     *self,
                                       AusPlanItem     *item,
                                       AusStep         *gate,
                                       gboolean         waits);

/* A step of the template is dropped (so that the template does not bring it back); an own one, or
 * one that is dropped already, is removed. Tells. */
void         aus_planner_delete       (AusPlanner      *self,
                                       AusPlanItem     *item);
void         aus_planner_release      (AusPlanner      *self,
                                       AusPlanItem     *item);

/* A new step that begins today, selected. Transfer none; NULL when not editable. */
AusPlanItem *aus_planner_add          (AusPlanner      *self,
                                       AusLane          lane);

/* Tells how many steps were added */
void         aus_planner_fill         (AusPlanner      *self,
                                       AusPlanTemplate *template,
                                       AusLanguage      language);

/* Tells how many steps moved with it */
void         aus_planner_set_last_day (AusPlanner      *self,
                                       AusDate          day);

G_END_DECLS
