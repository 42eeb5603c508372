/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan-preview.h"

G_BEGIN_DECLS

/**
 * AusConcession:
 * @last_day: the new last working day; not set: it stays
 * @money: the discount; not set: none
 *
 * What the user might give the client. A concession is a deliberate change of the plan: first it is
 * shown what it costs, then it is granted.
 */
typedef struct
{
  AusDate last_day;
  AusMoney money;
} AusConcession;

/**
 * AusConcessionCost:
 * @days: by how many calendar days the last working day becomes later; 0 for a first one
 * @n_moved: steps that get other days
 * @n_broken: steps that would not fit any more
 * @contract_end: the contract's end, where that has to move too; else not set
 * @changes: of AusPlanChange, owned
 */
typedef struct
{
  int days;
  guint n_moved, n_broken;
  AusDate contract_end;
  GPtrArray *changes;
} AusConcessionCost;

/* What has been given so far */
typedef struct
{
  guint n;
  int days;
  GArray *sums; /* of AusMoney, one per currency; owned */
} AusConcessionSum;

/* Nothing is changed. The money is what @self says. */
AusConcessionCost *aus_concession_cost_new  (const AusConcession *self,
                                             AusPlan             *plan)
  G_GNUC_WARN_UNUSED_RESULT;
void               aus_concession_cost_free (AusConcessionCost   *self);

/* Grants it by ordinary edits: the last working day, and the end of the contract where it would be
 * earlier; @term (nullable) is added to the agreed terms; @offer is marked as conceded, with days
 * and money. */
void               aus_concession_grant     (const AusConcession *self,
                                             AusPlan             *plan,
                                             AusCounterOffer     *offer,
                                             const char          *term);

/* Over the client's log of counter-offers */
AusConcessionSum  *aus_concession_sum_new   (AusClient           *client)
  G_GNUC_WARN_UNUSED_RESULT;
void               aus_concession_sum_free  (AusConcessionSum    *self);

/* "2 concessions: 14 days, £200.00", in the language of the window; NULL for none. Caller frees. */
char              *aus_concession_sum_dup_text (AusConcessionSum *self,
                                                const char       *locale)
  G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusConcessionCost, aus_concession_cost_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusConcessionSum, aus_concession_sum_free)

G_END_DECLS
