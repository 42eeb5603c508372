/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset.h"

G_DEFINE_FINAL_TYPE (AusAsset, aus_asset, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusAsset, id),
  AUS_ENUM (AusAsset, kind, aus_asset_kind_get_type, AUS_ASSET_KIND_FILES),
  AUS_STRING (AusAsset, name),
  AUS_ENUM (AusAsset, holder, aus_party_get_type, AUS_PARTY_ME),
  AUS_ENUM (AusAsset, owner_after, aus_party_get_type, AUS_PARTY_CLIENT),
  AUS_ENUM (AusAsset, outcome, aus_asset_outcome_get_type, AUS_ASSET_OUTCOME_HAND_OVER),
  AUS_STRING (AusAsset, ground),
  AUS_STRING (AusAsset, place),
  AUS_STRING (AusAsset, format),
  AUS_STRING (AusAsset, vault),
  AUS_STRING (AusAsset, recipient),
  AUS_DATE (AusAsset, due),
  AUS_DATE (AusAsset, handed_on),
  AUS_DATE (AusAsset, tested_on),
  AUS_DATE (AusAsset, revoked_on),
  AUS_STRING (AusAsset, proof),
  AUS_STRING (AusAsset, preset),
  AUS_LIST (AusAsset, fields, aus_asset_field_get_type),
};

static void
aus_asset_class_init (AusAssetClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_asset_init (AusAsset *self)
{
}

AusAsset *
aus_asset_new (void)
{
  return AUS_ASSET (aus_entity_new (AUS_TYPE_ASSET));
}
