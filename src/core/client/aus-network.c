/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-network.h"

G_DEFINE_FINAL_TYPE (AusNetwork, aus_network, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_LIST (AusNetwork, colleagues, aus_colleague_get_type),
};

static void
aus_network_class_init (AusNetworkClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_network_init (AusNetwork *self)
{
}

AusNetwork *
aus_network_new (void)
{
  return AUS_NETWORK (aus_entity_new (AUS_TYPE_NETWORK));
}
