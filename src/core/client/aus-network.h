/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-colleague.h"

G_BEGIN_DECLS

/**
 * AusNetwork:
 *
 * The root of network.json ("format": "ausklang-network"): colleagues shared by all clients.
 */
#define AUS_TYPE_NETWORK (aus_network_get_type ())
G_DECLARE_FINAL_TYPE (AusNetwork, aus_network, AUS, NETWORK, AusEntity)

struct _AusNetwork
{
  AusEntity parent_instance;

  AusEntityList *colleagues; /* of AusColleague */
};

AusNetwork *aus_network_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
