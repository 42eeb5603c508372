/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-step.h"

G_DEFINE_FINAL_TYPE (AusStep, aus_step, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusStep, id),
  AUS_STRING (AusStep, origin),
  AUS_STRING (AusStep, name),
  AUS_ENUM (AusStep, lane, aus_lane_get_type, AUS_LANE_HANDOVER),
  AUS_ENUM (AusStep, owner, aus_party_get_type, AUS_PARTY_ME),
  AUS_ENUM (AusStep, state, aus_step_state_get_type, AUS_STEP_STATE_OPEN),
  AUS_ENUM (AusStep, anchor, aus_anchor_get_type, AUS_ANCHOR_LAST_DAY),
  AUS_INT (AusStep, offset, -999, 999),
  AUS_INT (AusStep, length, 1, 999),
  AUS_DATE (AusStep, start),
  AUS_DATE (AusStep, done_on),
  AUS_STRING (AusStep, waits_for),
  AUS_BOOL (AusStep, private),
  AUS_STRING (AusStep, note),
};

static void
aus_step_class_init (AusStepClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_step_init (AusStep *self)
{
}

AusStep *
aus_step_new (void)
{
  return AUS_STEP (aus_entity_new (AUS_TYPE_STEP));
}
