/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-repair.h"

G_DEFINE_FINAL_TYPE (AusRepair, aus_repair, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusRepair, asked),
  AUS_DATE (AusRepair, begun_on),
  AUS_DATE (AusRepair, until),
  AUS_ENUM (AusRepair, outcome, aus_repair_outcome_get_type, AUS_REPAIR_OUTCOME_OPEN),
  AUS_STRING (AusRepair, note),
};

static void
aus_repair_class_init (AusRepairClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_repair_init (AusRepair *self)
{
}

AusRepair *
aus_repair_new (void)
{
  return AUS_REPAIR (aus_entity_new (AUS_TYPE_REPAIR));
}

gboolean
aus_repair_is_tried (AusRepair *self)
{
  g_return_val_if_fail (AUS_IS_REPAIR (self), FALSE);

  return *self->asked != '\0' || aus_date_is_set (self->begun_on) || aus_date_is_set (self->until);
}
