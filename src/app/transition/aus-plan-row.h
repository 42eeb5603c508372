/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPlanRow:
 *
 * A step in the list: its symbol, name, when it is due, and a button that ticks it off. Activated,
 * it asks for the editor. Properties: "planner", "item" (construct-only).
 */
#define AUS_TYPE_PLAN_ROW (aus_plan_row_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanRow, aus_plan_row, AUS, PLAN_ROW, AdwActionRow)

GtkWidget   *aus_plan_row_new      (AusPlanner  *planner,
                                    AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusPlanItem *aus_plan_row_get_item (AusPlanRow  *self);

G_END_DECLS
