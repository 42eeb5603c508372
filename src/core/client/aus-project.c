/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-project.h"

G_DEFINE_FINAL_TYPE (AusProject, aus_project, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusProject, id),
  AUS_STRING (AusProject, name),
  AUS_ENUM (AusProject, outcome, aus_project_outcome_get_type, AUS_PROJECT_OUTCOME_FINISH),
  AUS_DATE (AusProject, start),
  AUS_DATE (AusProject, due),
  AUS_INT (AusProject, progress, 0, 100),
  AUS_LIST (AusProject, deliverables, aus_deliverable_get_type),
  AUS_DATE (AusProject, billed_on),
  AUS_STRING (AusProject, decisions),
  AUS_STRING (AusProject, note),
};

static void
aus_project_class_init (AusProjectClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_project_init (AusProject *self)
{
}

AusProject *
aus_project_new (void)
{
  return AUS_PROJECT (aus_entity_new (AUS_TYPE_PROJECT));
}
