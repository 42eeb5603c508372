/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/* What would help; each solves the conflict it is named for, taken alone */
typedef enum
{
  AUS_REMEDY_MOVE_LAST_DAY, /* to @date */
  AUS_REMEDY_SHORTEN,       /* the step, to @length working days */
  AUS_REMEDY_DROP_GATE,     /* @gate no longer gates the step */
  AUS_REMEDY_RELEASE,       /* the step is no longer set by hand */
  AUS_REMEDY_END_IN_TIME,   /* the step ends on the last working day, not days after it */
} AusRemedyKind;

typedef struct
{
  AusRemedyKind kind;
  char         *step;     /* id */
  char         *gate;     /* id, or NULL */
  AusDate       date;
  int           length;
  char         *sentence; /* "Move the last working day to 7 Jan" */
} AusRemedy;

/**
 * AusPlanConflict:
 *
 * Why a step does not fit, and what would help: a picture of the moment.
 */
typedef struct
{
  AusConflictCode code;
  AusPlanItem    *item;     /* owned */
  GPtrArray      *others;   /* of AusPlanItem (owned): what it collides with: the step it waits for,
                             * or those of its ring; may be empty */
  int             needed;   /* working days it takes */
  int             left;     /* of them there are between the other step and the day it has to end */
  int             workdays; /* by which it ends too late, or begins too early */
  char           *sentence; /* whole, translated, with a full stop */
  GPtrArray      *remedies; /* of AusRemedy, the gentlest first; may be empty */
} AusPlanConflict;

/* @locale: for the dates of the sentences. NULL when @item is not in conflict. */
AusPlanConflict *aus_plan_explain_conflict (AusPlan         *self,
                                            AusPlanItem     *item,
                                            const char      *locale) G_GNUC_WARN_UNUSED_RESULT;
void             aus_plan_conflict_free    (AusPlanConflict *conflict);

/* Only its sentence; NULL when @item is not in conflict. Caller frees. */
char            *aus_plan_describe_conflict (AusPlan        *self,
                                            AusPlanItem     *item,
                                            const char      *locale) G_GNUC_WARN_UNUSED_RESULT;

/* Of all items, the worst first; a ring of steps once. Only the first ten have remedies. Transfer
 * full. */
GPtrArray       *aus_plan_list_conflicts   (AusPlan         *self,
                                            const char      *locale) G_GNUC_WARN_UNUSED_RESULT;

/* Ordinary edits. FALSE when the step is gone. */
gboolean         aus_plan_apply_remedy     (AusPlan         *self,
                                            const AusRemedy *remedy);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanConflict, aus_plan_conflict_free)

G_END_DECLS
