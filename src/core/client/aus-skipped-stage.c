/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-skipped-stage.h"

G_DEFINE_FINAL_TYPE (AusSkippedStage, aus_skipped_stage, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusSkippedStage, id),
  AUS_ENUM (AusSkippedStage, stage, aus_stage_get_type, AUS_STAGE_DOUBT),
  AUS_STRING (AusSkippedStage, reason),
  AUS_DATE (AusSkippedStage, skipped_on),
};

static void
aus_skipped_stage_class_init (AusSkippedStageClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_skipped_stage_init (AusSkippedStage *self)
{
}

AusSkippedStage *
aus_skipped_stage_new (void)
{
  return AUS_SKIPPED_STAGE (aus_entity_new (AUS_TYPE_SKIPPED_STAGE));
}
