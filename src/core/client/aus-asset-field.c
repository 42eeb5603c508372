/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-field.h"

G_DEFINE_FINAL_TYPE (AusAssetField, aus_asset_field, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusAssetField, id),
  AUS_STRING (AusAssetField, field),
  AUS_STRING (AusAssetField, value),
  AUS_DATE (AusAssetField, date),
};

static void
aus_asset_field_class_init (AusAssetFieldClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_asset_field_init (AusAssetField *self)
{
}

AusAssetField *
aus_asset_field_new (const char *field)
{
  AusAssetField *self = AUS_ASSET_FIELD (aus_entity_new (AUS_TYPE_ASSET_FIELD));

  g_object_set (self, "field", field, NULL);

  return self;
}

gboolean
aus_asset_field_is_empty (AusAssetField *self)
{
  g_return_val_if_fail (AUS_IS_ASSET_FIELD (self), TRUE);

  return *self->value == '\0' && !aus_date_is_set (self->date);
}
