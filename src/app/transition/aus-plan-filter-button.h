/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/transition/aus-plan-filter.h"

G_BEGIN_DECLS

/**
 * AusPlanFilterButton:
 *
 * A button with a menu of switches, one for each choice of an AusPlanFilter. While something is
 * chosen it says how many steps are left.
 *
 * Properties: "filter" (AusPlanFilter), "model" (GListModel of what is left, for its number).
 */
#define AUS_TYPE_PLAN_FILTER_BUTTON (aus_plan_filter_button_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanFilterButton, aus_plan_filter_button, AUS, PLAN_FILTER_BUTTON, AdwBin)

G_END_DECLS
