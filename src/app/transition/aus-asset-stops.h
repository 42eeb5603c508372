/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/ending/aus-asset-order.h"

G_BEGIN_DECLS

/**
 * AusAssetStops:
 *
 * The three stops of an asset as discs on a line. A stop whose turn it is not is insensitive and
 * says why; one the asset does not have is a dash. Shows only: a click is told by the signal
 * "stop-toggled" (int stop, gboolean reached), and who hears it shows the asset again.
 */
#define AUS_TYPE_ASSET_STOPS (aus_asset_stops_get_type ())
G_DECLARE_FINAL_TYPE (AusAssetStops, aus_asset_stops, AUS, ASSET_STOPS, GtkWidget)

GtkWidget *aus_asset_stops_new      (void) G_GNUC_WARN_UNUSED_RESULT;

void       aus_asset_stops_show     (AusAssetStops *self,
                                     AusAsset      *asset);

/* The part of one stop, for a size group with its caption */
GtkWidget *aus_asset_stops_get_cell (AusAssetStops *self,
                                     AusAssetStop   stop);

/* Moves the focus by @steps along the stops that take it; -1 is the place before the first one.
 * FALSE when there is none that way. */
gboolean   aus_asset_stops_walk     (AusAssetStops *self,
                                     int            steps);

G_END_DECLS
