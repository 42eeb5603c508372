/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusContractSection:
 *
 * What the contract says, folded to four lines, and the day that follows from it.
 *
 * Properties: "client" (AusClient), "today" (AusDate).
 */
#define AUS_TYPE_CONTRACT_SECTION (aus_contract_section_get_type ())
G_DECLARE_FINAL_TYPE (AusContractSection, aus_contract_section, AUS, CONTRACT_SECTION, AdwBin)

G_END_DECLS
