/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-last-day-proposal.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusLastDayCard:
 *
 * One proposal for the last working day: the day, what it means and where it comes from. Signal
 * "chosen".
 */
#define AUS_TYPE_LAST_DAY_CARD (aus_last_day_card_get_type ())
G_DECLARE_FINAL_TYPE (AusLastDayCard, aus_last_day_card, AUS, LAST_DAY_CARD, AdwBin)

GtkWidget *aus_last_day_card_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/* @editable: whether it can be chosen. Copies what it needs. */
void       aus_last_day_card_show     (AusLastDayCard           *self,
                                       const AusLastDayProposal *proposal,
                                       gboolean                  editable);
AusDate    aus_last_day_card_get_date (AusLastDayCard           *self);

G_END_DECLS
