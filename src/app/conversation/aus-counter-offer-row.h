/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusCounterOfferRow:
 *
 * What the client offered or asked for to make the user stay, and the answer.
 */
#define AUS_TYPE_COUNTER_OFFER_ROW (aus_counter_offer_row_get_type ())
G_DECLARE_FINAL_TYPE (AusCounterOfferRow, aus_counter_offer_row, AUS, COUNTER_OFFER_ROW, AusItemRow)

G_END_DECLS
