/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-contact.h"

G_DEFINE_FINAL_TYPE (AusContact, aus_contact, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusContact, id),
  AUS_STRING (AusContact, name),
  AUS_ENUM (AusContact, salutation, aus_salutation_get_type, AUS_SALUTATION_NEUTRAL),
  AUS_STRING (AusContact, title),
  AUS_STRING (AusContact, job),
  AUS_STRING (AusContact, email),
  AUS_STRING (AusContact, phone),
  AUS_BOOL (AusContact, decides),
  AUS_BOOL (AusContact, pays),
  AUS_BOOL (AusContact, technical),
  AUS_BOOL (AusContact, receives_notice),
  AUS_STRING (AusContact, note),
};

static void
aus_contact_class_init (AusContactClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_contact_init (AusContact *self)
{
}

AusContact *
aus_contact_new (void)
{
  return AUS_CONTACT (aus_entity_new (AUS_TYPE_CONTACT));
}
