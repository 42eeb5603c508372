/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusConsentRow:
 *
 * Whether a colleague may be named to clients, and since when: a switch that also notes the day.
 *
 * Properties: "colleague" (AusColleague, nullable: then it takes no input), "history" (AusHistory
 * of the network; a switch is one step), "today" (AusDate).
 */
#define AUS_TYPE_CONSENT_ROW (aus_consent_row_get_type ())
G_DECLARE_FINAL_TYPE (AusConsentRow, aus_consent_row, AUS, CONSENT_ROW, AdwActionRow)

G_END_DECLS
