/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* What is noted of such a thing. Names by AusLanguage. */
typedef struct
{
  char    *id;
  gboolean is_date; /* a day, not a line of text */
  char    *names[2];
} AusPresetField;

/**
 * AusAssetPreset:
 *
 * A thing as it is usually handed over: what becomes of it, what to see to, what to note and what
 * comes only after it. Texts by AusLanguage, for the user.
 */
typedef struct
{
  char           *id;        /* "mailing-list" */
  AusAssetKind    kind;
  gboolean        usual;     /* it stands for assets of its kind without a preset */
  char           *names[2];
  AusAssetOutcome outcome;
  char           *hints[2];
  GPtrArray      *before;    /* ids of presets (char *) */
  char           *orders[2]; /* why it comes before those; "" when there are none */
  GPtrArray      *fields;    /* of AusPresetField */
} AusAssetPreset;

/* The presets in @folder/assets.json, the program's rules, in the usual order of work.
 * (element-type AusAssetPreset), transfer full; NULL with AUS_ERROR_INVALID, or what reading
 * says. */
GPtrArray            *aus_asset_presets_load       (const char           *folder,
                                                    GError              **error)
                                                    G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none; NULL when there is none of that id */
const AusAssetPreset *aus_asset_presets_find       (GPtrArray            *presets,
                                                    const char           *id);

/* That of @asset; when it has none, or one of another kind than it is by now, the usual one of its
 * kind. NULL when no preset is of that kind. Transfer none. */
const AusAssetPreset *aus_asset_presets_get_for    (GPtrArray            *presets,
                                                    AusAsset             *asset);

/* NULL when the preset has no field of that id. Transfer none. */
const AusPresetField *aus_asset_preset_find_field  (const AusAssetPreset *self,
                                                    const char           *id);

/* With the outcome and the fields, all empty. Transfer full. */
AusAsset             *aus_asset_preset_create      (const AusAssetPreset *self)
                                                    G_GNUC_WARN_UNUSED_RESULT;

/* Where a new asset of @preset goes among those of @client: before the first one that comes only
 * after it, else to the end */
guint                 aus_asset_presets_get_place  (GPtrArray            *presets,
                                                    const AusAssetPreset *preset,
                                                    AusClient            *client);

/* What of @client should be handed on before @asset: the first one that comes before it by its
 * preset, and neither of the two is handed on. @why (out) (optional): that preset, whose "orders"
 * say why. NULL when nothing has to wait. Transfer none. */
AusAsset             *aus_asset_presets_find_first (GPtrArray            *presets,
                                                    AusClient            *client,
                                                    AusAsset             *asset,
                                                    const AusAssetPreset **why);

void                  aus_asset_preset_free        (AusAssetPreset       *self);

G_END_DECLS
