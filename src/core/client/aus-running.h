/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusRunning:
 *
 * Something for the client that still runs by itself elsewhere, and has to be stopped there: a
 * recurring invoice, a subscription, a deploy key, a backup.
 */
#define AUS_TYPE_RUNNING (aus_running_get_type ())
G_DECLARE_FINAL_TYPE (AusRunning, aus_running, AUS, RUNNING, AusEntity)

struct _AusRunning
{
  AusEntity parent_instance;

  char *id;
  char *what;
  char *where;
  AusDate stop_by;
  AusDate stopped_on;
};

AusRunning *aus_running_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
