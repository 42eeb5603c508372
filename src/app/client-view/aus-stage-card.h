/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/ending/aus-stage-status.h"

G_BEGIN_DECLS

/**
 * AusStageCard:
 *
 * How a stage of the path stands: what is missing, why it is not ready, and two things to do: say
 * that the client is here now ("win.stage"), or leave it out with a reason ("win.skip-stage").
 */
#define AUS_TYPE_STAGE_CARD (aus_stage_card_get_type ())
G_DECLARE_FINAL_TYPE (AusStageCard, aus_stage_card, AUS, STAGE_CARD, GtkPopover)

/* Copies what it shows */
AusStageCard *aus_stage_card_new (AusStageStatus *status) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
