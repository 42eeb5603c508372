/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusDecisionPage:
 *
 * Doubt, time to think it over, and the decision. Actions: "decision.show" (the id of a thing the
 * agenda speaks of), "decision.show-member" (a member’s path).
 */
#define AUS_TYPE_DECISION_PAGE (aus_decision_page_get_type ())
G_DECLARE_FINAL_TYPE (AusDecisionPage, aus_decision_page, AUS, DECISION_PAGE, AusClientPane)

G_END_DECLS
