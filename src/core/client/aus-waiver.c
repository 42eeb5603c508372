/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-waiver.h"

G_DEFINE_FINAL_TYPE (AusWaiver, aus_waiver, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusWaiver, id),
  AUS_STRING (AusWaiver, subject),
  AUS_STRING (AusWaiver, extent),
  AUS_STRING (AusWaiver, reason),
  AUS_DATE (AusWaiver, waived_on),
};

static void
aus_waiver_class_init (AusWaiverClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_waiver_init (AusWaiver *self)
{
}

AusWaiver *
aus_waiver_new (void)
{
  return AUS_WAIVER (aus_entity_new (AUS_TYPE_WAIVER));
}
