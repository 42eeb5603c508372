/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusPauseCard:
 *
 * Time to think it over: a pause with its end, what the guard has to say, and an attempt to repair.
 * Nothing of it is forced. Once a decision is recorded it is a line that tells what there was.
 */
#define AUS_TYPE_PAUSE_CARD (aus_pause_card_get_type ())
G_DECLARE_FINAL_TYPE (AusPauseCard, aus_pause_card, AUS, PAUSE_CARD, AusClientPane)

G_END_DECLS
