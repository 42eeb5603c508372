/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusDeliverable:
 *
 * One thing of a project that is still to be delivered.
 */
#define AUS_TYPE_DELIVERABLE (aus_deliverable_get_type ())
G_DECLARE_FINAL_TYPE (AusDeliverable, aus_deliverable, AUS, DELIVERABLE, AusEntity)

struct _AusDeliverable
{
  AusEntity parent_instance;

  char *id;
  char *name;
  AusDate due;
  gboolean done;
};

AusDeliverable *aus_deliverable_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
