/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-colleague.h"

G_DEFINE_FINAL_TYPE (AusColleague, aus_colleague, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusColleague, id),
  AUS_STRING (AusColleague, name),
  AUS_STRING (AusColleague, business),
  AUS_ENUM (AusColleague, trade, aus_trade_get_type, AUS_TRADE_NONE),
  AUS_STRING (AusColleague, specialty),
  AUS_STRING (AusColleague, languages),
  AUS_ENUM (AusColleague, address_form, aus_address_form_get_type, AUS_ADDRESS_FORM_INFORMAL),
  AUS_DATE (AusColleague, capacity_from),
  AUS_STRING (AusColleague, city),
  AUS_STRING (AusColleague, email),
  AUS_STRING (AusColleague, phone),
  AUS_STRING (AusColleague, link),
  AUS_BOOL (AusColleague, consent),
  AUS_DATE (AusColleague, consent_on),
  AUS_STRING (AusColleague, note),
  AUS_STRING (AusColleague, vcard),
};

static void
aus_colleague_class_init (AusColleagueClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_colleague_init (AusColleague *self)
{
}

AusColleague *
aus_colleague_new (void)
{
  return AUS_COLLEAGUE (aus_entity_new (AUS_TYPE_COLLEAGUE));
}
