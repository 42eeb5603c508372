/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-asset-stops.h"
#include "app/widgets/aus-item-row.h"
#include "core/base/aus-history.h"

G_BEGIN_DECLS

/**
 * AusAssetRow:
 *
 * An item row for a thing or an access, with its three stops. Left and Right walk the stops from
 * the closed row.
 *
 * Properties: "history" (AusHistory of the client; a stop is one step), "narrow" (TRUE: there are
 * no captions above the stops, so the second line says the state in words).
 */
#define AUS_TYPE_ASSET_ROW (aus_asset_row_get_type ())
G_DECLARE_FINAL_TYPE (AusAssetRow, aus_asset_row, AUS, ASSET_ROW, AusItemRow)

/* Transfer none */
/* Before the entity is set. @presets: (element-type AusAssetPreset), shared; without them the row
 * has no hint and no fields of its own. */
void           aus_asset_row_set_presets (AusAssetRow *self,
                                          GPtrArray   *presets);

AusAssetStops *aus_asset_row_get_stops (AusAssetRow *self);

G_END_DECLS
