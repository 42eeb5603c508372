/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusRepair:
 *
 * One attempt to put things right before an ending is decided. There is one as soon as something is
 * asked or a day is set. Private, whole.
 */
#define AUS_TYPE_REPAIR (aus_repair_get_type ())
G_DECLARE_FINAL_TYPE (AusRepair, aus_repair, AUS, REPAIR, AusEntity)

struct _AusRepair
{
  AusEntity parent_instance;

  char *asked;              /* what the client is asked for */
  AusDate begun_on;         /* day it was asked */
  AusDate until;            /* day on which the outcome is looked at */
  AusRepairOutcome outcome;
  char *note;               /* what came of it */
};

AusRepair *aus_repair_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/* Something was asked or a day is set */
gboolean   aus_repair_is_tried (AusRepair *self);

G_END_DECLS
