/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"
#include "app/transition/aus-planner.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPlanSection:
 *
 * The plan under its heading: as a timeline, or as a list, which a narrow window shows first; or,
 * when there is no step yet, the way to a first plan.
 *
 * Properties: "session" (AusSession), "planner" (AusPlanner), read-only "as-list" and "narrow".
 * Actions: "plan.add", "plan.fill" (see aus-plan-fill.h), "plan.save-template", "plan.zoom" (nick),
 * "plan.as-list", "plan.worst".
 */
#define AUS_TYPE_PLAN_SECTION (aus_plan_section_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanSection, aus_plan_section, AUS, PLAN_SECTION, GtkWidget)

G_END_DECLS
