/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-asset.h"

G_BEGIN_DECLS

/*
 * The order in which an asset is given up: handed on → tested by the client → own access revoked.
 */
typedef enum
{
  AUS_ASSET_STOP_HANDED_ON,
  AUS_ASSET_STOP_TESTED,
  AUS_ASSET_STOP_REVOKED,
} AusAssetStop;

#define AUS_N_ASSET_STOPS 3

/* FALSE for a stop that such an asset does not have: a returned camera has no access to revoke,
 * what is kept has no stop at all */
gboolean aus_asset_has_stop     (AusAsset     *self,
                                 AusAssetStop  stop);

/* The stop's day, AUS_DATE_NONE while it is ahead */
AusDate  aus_asset_get_stop     (AusAsset     *self,
                                 AusAssetStop  stop);

/* Whether the stops before it are reached. @reason, translated, says what is missing; NULL when
 * it may. */
gboolean aus_asset_can_reach    (AusAsset     *self,
                                 AusAssetStop  stop,
                                 char        **reason);

/* Sets or clears the stop's day by an ordinary edit. FALSE, and nothing changes, when it is not its
 * turn or a later stop stands on it. */
gboolean aus_asset_set_stop     (AusAsset     *self,
                                 AusAssetStop  stop,
                                 AusDate       day);

/* A stop that is reached although one before it is not, or on an earlier day. @reason as above. */
gboolean aus_asset_is_disordered (AusAsset    *self,
                                  AusAssetStop stop,
                                  char       **reason);

/* All its stops are reached; what is kept is finished when the ground is written down */
gboolean aus_asset_is_finished  (AusAsset     *self);

G_END_DECLS
