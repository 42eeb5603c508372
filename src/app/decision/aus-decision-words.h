/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/client/aus-ending.h"

G_BEGIN_DECLS

/**
 * AusDecisionWords:
 *
 * The user’s own reason, deal-breaker and aim, in sight wherever one has to hold on to them: what
 * is empty is left out. Private. Follows the ending.
 *
 * Properties: "ending" (AusEnding), "deal-breaker" (whether it is among them; TRUE).
 */
#define AUS_TYPE_DECISION_WORDS (aus_decision_words_get_type ())
G_DECLARE_FINAL_TYPE (AusDecisionWords, aus_decision_words, AUS, DECISION_WORDS, GtkWidget)

/* "This ends, and it ends well". Static, translated. */
const char *aus_decision_words_title  (AusDecision decision);

/* What follows from a choice, in one line. Static, translated. */
const char *aus_decision_words_choice (AusDecision decision);

G_END_DECLS
