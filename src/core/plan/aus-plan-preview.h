/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusPlanChange:
 *
 * What another last working day would do to one item.
 */
typedef struct
{
  AusPlanItem *item; /* owned */
  AusDate      old_start, old_end;
  AusDate      new_start, new_end; /* not set when nothing gives it a day any more */
  gboolean     was_conflict, becomes_conflict;
  int          conflict_workdays;  /* working days it would end too late */
} AusPlanChange;

/* What would change if @last_day were the last working day (AUS_DATE_NONE: none): one entry for
 * each item that would move or get into or out of conflict, in the order of the plan. Nothing is
 * changed, nothing is notified; cheap enough for every step of a drag. */
GPtrArray *aus_plan_preview_last_day      (AusPlan   *self,
                                           AusDate    last_day) G_GNUC_WARN_UNUSED_RESULT;

/* Of a preview: how many had days and get others; how many get into, and out of, conflict */
guint      aus_plan_changes_count_moved   (GPtrArray *changes);
guint      aus_plan_changes_count_broken  (GPtrArray *changes);
guint      aus_plan_changes_count_solved  (GPtrArray *changes);

G_END_DECLS
