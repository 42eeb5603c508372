/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/text/aus-phrase-guard.h"

G_BEGIN_DECLS

/**
 * AusPhraseCard:
 *
 * A phrase that does a letter no good: what it is, why it had better not be said, what is better,
 * and two buttons.
 *
 * Signals: "use" (the user wants the better sentence), "leave" (the phrase stays).
 */
#define AUS_TYPE_PHRASE_CARD (aus_phrase_card_get_type ())
G_DECLARE_FINAL_TYPE (AusPhraseCard, aus_phrase_card, AUS, PHRASE_CARD, AdwBin)

GtkWidget *aus_phrase_card_new (const AusPhrase *phrase);

G_END_DECLS
