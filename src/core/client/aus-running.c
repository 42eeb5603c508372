/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-running.h"

G_DEFINE_FINAL_TYPE (AusRunning, aus_running, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusRunning, id),
  AUS_STRING (AusRunning, what),
  AUS_STRING (AusRunning, where),
  AUS_DATE (AusRunning, stop_by),
  AUS_DATE (AusRunning, stopped_on),
};

static void
aus_running_class_init (AusRunningClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_running_init (AusRunning *self)
{
}

AusRunning *
aus_running_new (void)
{
  return AUS_RUNNING (aus_entity_new (AUS_TYPE_RUNNING));
}
