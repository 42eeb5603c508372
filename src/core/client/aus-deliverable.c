/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-deliverable.h"

G_DEFINE_FINAL_TYPE (AusDeliverable, aus_deliverable, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusDeliverable, id),
  AUS_STRING (AusDeliverable, name),
  AUS_DATE (AusDeliverable, due),
  AUS_BOOL (AusDeliverable, done),
};

static void
aus_deliverable_class_init (AusDeliverableClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_deliverable_init (AusDeliverable *self)
{
}

AusDeliverable *
aus_deliverable_new (void)
{
  return AUS_DELIVERABLE (aus_entity_new (AUS_TYPE_DELIVERABLE));
}
