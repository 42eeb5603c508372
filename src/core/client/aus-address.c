/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-address.h"

G_DEFINE_FINAL_TYPE (AusAddress, aus_address, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusAddress, id),
  AUS_ENUM (AusAddress, use, aus_address_use_get_type, AUS_ADDRESS_USE_POSTAL),
  AUS_STRING (AusAddress, lines),
  AUS_STRING (AusAddress, street),
  AUS_STRING (AusAddress, postcode),
  AUS_STRING (AusAddress, city),
  AUS_STRING (AusAddress, region),
  AUS_STRING (AusAddress, country),
};

static void
aus_address_class_init (AusAddressClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_address_init (AusAddress *self)
{
}

AusAddress *
aus_address_new (void)
{
  return AUS_ADDRESS (aus_entity_new (AUS_TYPE_ADDRESS));
}
