/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusAddress:
 *
 * A postal address. @lines holds what stands above the street, one line each (department,
 * building).
 */
#define AUS_TYPE_ADDRESS (aus_address_get_type ())
G_DECLARE_FINAL_TYPE (AusAddress, aus_address, AUS, ADDRESS, AusEntity)

struct _AusAddress
{
  AusEntity parent_instance;

  char *id;
  AusAddressUse use;
  char *lines;
  char *street;
  char *postcode;
  char *city;
  char *region;      /* county or state, where the country prints it */
  char *country;     /* ISO 3166-1 alpha-2, "" for the sender's own */
};

AusAddress *aus_address_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
