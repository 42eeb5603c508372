/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"
#include "core/base/aus-history.h"
#include "core/client/aus-client.h"
#include "core/client/aus-network.h"
#include "core/client/aus-referral.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

/* Who is meant; NULL when the directory has nobody with that id any more. Transfer none. */
AusColleague *aus_referral_find_colleague (AusReferral *referral,
                                           AusNetwork  *network);

/* Whether papers name this colleague: consents, has a name and is ready */
gboolean      aus_referral_may_be_named   (AusReferral *referral,
                                           AusNetwork  *network);

/**
 * AusReferralRow:
 *
 * An item row for a colleague on a client's shortlist, with how well this one fits.
 *
 * Properties: "network" (AusNetwork, where the colleague is looked up), "history" (AusHistory of
 * the network, for the consent), "client" and "sender" (AusClient, AusSender: whom to fit, both
 * nullable), "colleague" (read-only, nullable).
 */
#define AUS_TYPE_REFERRAL_ROW (aus_referral_row_get_type ())
G_DECLARE_FINAL_TYPE (AusReferralRow, aus_referral_row, AUS, REFERRAL_ROW, AusItemRow)

G_END_DECLS
