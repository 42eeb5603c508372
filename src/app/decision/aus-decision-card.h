/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusDecisionCard:
 *
 * The decision: four choices and three private answers while it is open; afterwards what was
 * decided, on which day, with these answers in sight. It can be opened again, which asks why and
 * keeps the answer in the log.
 */
#define AUS_TYPE_DECISION_CARD (aus_decision_card_get_type ())
G_DECLARE_FINAL_TYPE (AusDecisionCard, aus_decision_card, AUS, DECISION_CARD, AusClientPane)

G_END_DECLS
