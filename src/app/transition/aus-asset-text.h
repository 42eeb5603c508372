/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-asset-order.h"

G_BEGIN_DECLS

/*
 * What the checklist says about an asset. Pure functions of the asset and the day.
 */

typedef enum
{
  AUS_ASSET_TONE_PLAIN,
  AUS_ASSET_TONE_LATE,
  AUS_ASSET_TONE_CONFLICT,
} AusAssetTone;

/* Symbolic, static */
const char *aus_asset_icon_name (AusAssetKind  kind);

/* What the fields "place" and "format" are called for such a thing; static, translated, with
 * mnemonic */
const char *aus_asset_place_title  (AusAssetKind kind);
const char *aus_asset_format_title (AusAssetKind kind);

/* "handed over", "deleted" …: what reaching the stop means with the asset's outcome; static */
const char *aus_asset_stop_word (AusAsset     *asset,
                                 AusAssetStop  stop);

/* "handed over, not tested": for rows without captions; "" when nothing or all has happened. Caller
 * frees. */
char       *aus_asset_state_text (AusAsset    *asset) G_GNUC_WARN_UNUSED_RESULT;

/* The one thing that matters now: what is out of order, what is late, by when, where it is.
 * Caller frees. */
char       *aus_asset_line      (AusAsset     *asset,
                                 AusDate       today,
                                 const char   *locale,
                                 AusAssetTone *tone) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
