/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/plan/aus-plan-item.h"

G_BEGIN_DECLS

/**
 * AusStepSymbol:
 *
 * A step as the timeline draws it, in small, for the rows of a list. Property "item" (AusPlanItem).
 */
#define AUS_TYPE_STEP_SYMBOL (aus_step_symbol_get_type ())
G_DECLARE_FINAL_TYPE (AusStepSymbol, aus_step_symbol, AUS, STEP_SYMBOL, GtkWidget)

G_END_DECLS
