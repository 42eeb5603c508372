/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusStepEditor:
 *
 * A popover with the fields of one step. Properties, for its template: "planner", "item", "step".
 */
#define AUS_TYPE_STEP_EDITOR (aus_step_editor_get_type ())
G_DECLARE_FINAL_TYPE (AusStepEditor, aus_step_editor, AUS, STEP_EDITOR, GtkPopover)

/* Opens it for @item, pointing at @at, a descendant of its parent */
void aus_step_editor_edit (AusStepEditor *self,
                           AusPlanner    *planner,
                           AusPlanItem   *item,
                           GtkWidget     *at);

G_END_DECLS
