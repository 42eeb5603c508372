/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-step.h"

G_BEGIN_DECLS

/**
 * AusPlanItem:
 *
 * One step of the plan with the days that follow from it. Made and kept up to date by its AusPlan;
 * the same step keeps the same item as long as it is in the client's list, so a widget can animate
 * from the old days to the new ones on notify::start and notify::end (sent once each per replan).
 *
 * Every property is read-only: "step", "start" and "end" (AusDate, not set when there is no day to
 * count from), "scheduled", "late", "days-late", "conflict", "conflict-workdays", "cycle",
 * "waiting", "pinned", "deadline", "done", "slack", "critical". What the step
 * says itself (name, lane, owner, state) is bound from the step: item.step.name.
 */
#define AUS_TYPE_PLAN_ITEM (aus_plan_item_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanItem, aus_plan_item, AUS, PLAN_ITEM, GObject)

/* Why a step is in conflict */
typedef enum
{
  AUS_CONFLICT_NONE,
  AUS_CONFLICT_CYCLE,    /* waits for itself */
  AUS_CONFLICT_LAST_DAY, /* ends after the last working day */
  AUS_CONFLICT_LATEST,   /* ends after the day by which it has to be done */
  AUS_CONFLICT_GATE,     /* set by hand to begin before what it waits for has ended */
} AusConflictCode;

/* Slack of what may slip as far as it likes */
#define AUS_PLAN_SLACK_FREE G_MAXINT

/* Transfer none */
AusStep *aus_plan_item_get_step    (AusPlanItem *self);

/* First and last day; AUS_DATE_NONE when not scheduled */
AusDate  aus_plan_item_get_start   (AusPlanItem *self);
AusDate  aus_plan_item_get_end     (AusPlanItem *self);

/* FALSE while neither a last day nor a notice gives the step a day */
gboolean aus_plan_item_is_scheduled (AusPlanItem *self);

/* Not done, and its last day is before today */
gboolean aus_plan_item_is_late     (AusPlanItem *self);

/* Calendar days since its last day; 0 when not late */
int      aus_plan_item_get_days_late (AusPlanItem *self);

/* Open and does not fit; AusConflictCode says why. A follow-up may end after the last working day:
 * it counts on from there (or from a later end of the contract), and begins after it. */
gboolean aus_plan_item_is_conflict (AusPlanItem *self);
AusConflictCode aus_plan_item_get_trouble (AusPlanItem *self);

/* Working days by which it ends too late; 0 when that is not the trouble */
int      aus_plan_item_get_conflict_workdays (AusPlanItem *self);

/* The chain of gates leads back to this step; such gates shift nothing */
gboolean aus_plan_item_is_cycle    (AusPlanItem *self);

/* Working days it may slip without anything ending too late; negative in conflict,
 * AUS_PLAN_SLACK_FREE when nothing ever does (and for what is not open). For what is late it counts
 * from today. */
int      aus_plan_item_get_slack   (AusPlanItem *self);

/* Open, and not a day to lose: part of the chain that decides the last working day */
gboolean aus_plan_item_is_critical (AusPlanItem *self);

/* The day it has to end on for everything to fit; AUS_DATE_NONE for any day */
AusDate  aus_plan_item_get_limit   (AusPlanItem *self);

/* Not done, and a step that gates it is not done either */
gboolean aus_plan_item_is_waiting  (AusPlanItem *self);

/* Set by hand: it stays when the last day moves. A done step stays too but reads FALSE here. */
gboolean aus_plan_item_is_pinned   (AusPlanItem *self);

/* The day by which the notice has to leave the house: drawn as a fixed deadline */
gboolean aus_plan_item_is_deadline (AusPlanItem *self);

/* Done; a dropped step is neither done nor open */
gboolean aus_plan_item_is_done     (AusPlanItem *self);

/* Open or begun */
gboolean aus_plan_item_is_open     (AusPlanItem *self);

/* By start, end, lane, then the step's id; not scheduled comes last. For sorting. */
int      aus_plan_item_compare     (AusPlanItem *a,
                                    AusPlanItem *b);

G_END_DECLS
