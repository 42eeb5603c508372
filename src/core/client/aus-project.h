/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-deliverable.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusProject:
 *
 * Running work, and what becomes of it.
 */
#define AUS_TYPE_PROJECT (aus_project_get_type ())
G_DECLARE_FINAL_TYPE (AusProject, aus_project, AUS, PROJECT, AusEntity)

struct _AusProject
{
  AusEntity parent_instance;

  char *id;
  char *name;
  AusProjectOutcome outcome;
  AusDate start;
  AusDate due;
  int progress;                /* per cent */
  AusEntityList *deliverables; /* of AusDeliverable */
  AusDate billed_on;           /* its last invoice was written */
  char *decisions;             /* what whoever takes over should know, a line each; printed */
  char *note;                  /* private */
};

AusProject *aus_project_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
