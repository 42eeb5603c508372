/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusColleague:
 *
 * Somebody to recommend. Prints only with consent.
 */
#define AUS_TYPE_COLLEAGUE (aus_colleague_get_type ())
G_DECLARE_FINAL_TYPE (AusColleague, aus_colleague, AUS, COLLEAGUE, AusEntity)

struct _AusColleague
{
  AusEntity parent_instance;

  char *id;
  char *name;
  char *business;
  AusTrade trade;
  char *specialty;
  char *languages;       /* "de, en" */
  AusAddressForm address_form; /* in letters to the colleague */
  AusDate capacity_from;
  char *city;
  char *email;
  char *phone;
  char *link;
  gboolean consent;      /* to be named to clients */
  AusDate consent_on;
  char *note;            /* private */
  char *vcard;           /* lines of the card this came from, unfolded; for the next export */
};

AusColleague *aus_colleague_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
