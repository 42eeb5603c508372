/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusAssetField:
 *
 * What is noted of one asset besides what is noted of all: the serial number of a device, the day a
 * domain expires. Which fields there are is said by the preset; one that no preset knows is kept.
 * Never a secret.
 */
#define AUS_TYPE_ASSET_FIELD (aus_asset_field_get_type ())
G_DECLARE_FINAL_TYPE (AusAssetField, aus_asset_field, AUS, ASSET_FIELD, AusEntity)

struct _AusAssetField
{
  AusEntity parent_instance;

  char *id;
  char *field;  /* "serial-number", as in data/rules/assets.json */
  char *value;
  AusDate date; /* of a field that is a day; then @value is "" */
};

AusAssetField *aus_asset_field_new      (const char    *field) G_GNUC_WARN_UNUSED_RESULT;

/* Neither a text nor a day is there */
gboolean       aus_asset_field_is_empty (AusAssetField *self);

G_END_DECLS
