/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/ending/aus-asset-preset.h"

G_BEGIN_DECLS

/**
 * AusAssetOwnFields:
 *
 * The rows of what is noted of one asset only, by its preset, in the row of the asset: a line of
 * text that takes no secret, or a day. What the asset has besides is shown as well. A field that
 * the file does not have yet is added by the first edit.
 */
typedef struct _AusAssetOwnFields AusAssetOwnFields;

/* @after: the row of the expander they come behind; borrowed, as long as this lives */
AusAssetOwnFields *aus_asset_own_fields_new  (GtkWidget            *after)
                                              G_GNUC_WARN_UNUSED_RESULT;

/* Shows the fields of @asset. @preset: NULL for none. */
void               aus_asset_own_fields_show (AusAssetOwnFields    *self,
                                              AusAsset             *asset,
                                              const AusAssetPreset *preset);

void               aus_asset_own_fields_free (AusAssetOwnFields    *self);

G_END_DECLS
