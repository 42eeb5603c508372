/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-network.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusPlanDerived:
 *
 * Steps that follow from what else the client's file says: its things (handed over, tested, own
 * access given up), its projects (finished, handed over, cancelled), the shortlist (ask, introduce)
 * and the conversation. They are known by their origin ("asset:ID:transfer").
 *
 * They are offered, not put into the plan behind the user's back: this is what taking them over
 * would do. What the user changed on such a step stays: its name and latest day are touched only
 * while they are what the plan wrote there, one that was dropped is not brought back, and one whose
 * source is gone is removed only when nothing was changed on it, else dropped. A step of a template
 * that means the same is not doubled.
 */
typedef struct
{
  GPtrArray *sources; /* private */
  guint      n_new, n_changed, n_gone;
} AusPlanDerived;

/* @network: for the names of colleagues; NULL leaves people out. Names are in the language of the
 * interface. Nothing is changed. */
AusPlanDerived *aus_plan_derive        (AusPlan        *self,
                                        AusNetwork     *network) G_GNUC_WARN_UNUSED_RESULT;
void            aus_plan_derived_free  (AusPlanDerived *derived);

/* Whether there is anything to take over */
gboolean        aus_plan_derived_is_empty (AusPlanDerived *derived);

/* Takes it over by ordinary edits; @derived is as of now. */
void            aus_plan_apply_derived (AusPlan        *self,
                                        AusPlanDerived *derived);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanDerived, aus_plan_derived_free)

G_END_DECLS
