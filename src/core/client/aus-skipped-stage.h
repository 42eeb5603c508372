/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusSkippedStage:
 *
 * A stage of the path that is left out, and why.
 */
#define AUS_TYPE_SKIPPED_STAGE (aus_skipped_stage_get_type ())
G_DECLARE_FINAL_TYPE (AusSkippedStage, aus_skipped_stage, AUS, SKIPPED_STAGE, AusEntity)

struct _AusSkippedStage
{
  AusEntity parent_instance;

  char *id;
  AusStage stage;
  char *reason;       /* private */
  AusDate skipped_on;
};

AusSkippedStage *aus_skipped_stage_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
