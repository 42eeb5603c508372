/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusAssetSection:
 *
 * The checklist of things and accesses: who holds what, handed over, tested, revoked.
 * The + offers the presets; the heading says for how many something is open, the line below
 * who has how many, and opens the window with who still holds what.
 */
#define AUS_TYPE_ASSET_SECTION (aus_asset_section_get_type ())
G_DECLARE_FINAL_TYPE (AusAssetSection, aus_asset_section, AUS, ASSET_SECTION, AusClientPane)

/* Puts the focus on the row of @asset */
void aus_asset_section_show (AusAssetSection *self,
                             AusAsset        *asset);

G_END_DECLS
