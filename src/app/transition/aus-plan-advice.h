/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"
#include "core/client/aus-network.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusPlanAdvice:
 *
 * What the plan proposes, above the timeline: steps that follow from things, projects and people,
 * to be taken over with one button; and, once asked for, what does not fit, each with what would
 * help. Invisible when there is neither.
 */
#define AUS_TYPE_PLAN_ADVICE (aus_plan_advice_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanAdvice, aus_plan_advice, AUS, PLAN_ADVICE, GtkWidget)

/* Either may be NULL. References both. */
void aus_plan_advice_set            (AusPlanAdvice *self,
                                     AusPlanner    *planner,
                                     AusNetwork    *network);

/* Shows what does not fit, and puts the focus there */
void aus_plan_advice_show_conflicts (AusPlanAdvice *self);

G_END_DECLS
