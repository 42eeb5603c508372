/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-sender.h"

G_DEFINE_FINAL_TYPE (AusSender, aus_sender, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusSender, name),
  AUS_STRING (AusSender, business),
  AUS_ENUM (AusSender, trade, aus_trade_get_type, AUS_TRADE_NONE),
  AUS_CHILD (AusSender, address, aus_address_get_type),
  AUS_STRING (AusSender, email),
  AUS_STRING (AusSender, phone),
  AUS_STRING (AusSender, web),
  AUS_STRING (AusSender, vat_id),
  AUS_STRING (AusSender, tax_number),
  AUS_STRING (AusSender, bank),
  AUS_STRING (AusSender, iban),
  AUS_STRING (AusSender, bic),
  AUS_ENUM (AusSender, law, aus_law_get_type, AUS_LAW_NONE),
  AUS_ENUM (AusSender, language, aus_language_get_type, AUS_LANGUAGE_EN),
  AUS_ENUM (AusSender, address_form, aus_address_form_get_type, AUS_ADDRESS_FORM_FORMAL),
  AUS_STRING (AusSender, currency),
};

static void
aus_sender_class_init (AusSenderClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_sender_init (AusSender *self)
{
}

AusSender *
aus_sender_new (void)
{
  return AUS_SENDER (aus_entity_new (AUS_TYPE_SENDER));
}
