/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan-template.h"

G_BEGIN_DECLS

#define AUS_PLAN_TEMPLATE_FORMAT  "ausklang-plan-template"
#define AUS_PLAN_TEMPLATE_VERSION 1

/* Filled by who reads or makes one, and not changed after that */
struct _AusPlanTemplate
{
  GObject parent_instance;

  char *name;
  AusTrade trade;
  GPtrArray *steps; /* of AusPlanTemplateStep, owned */
};

void aus_plan_template_step_free (AusPlanTemplateStep *step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanTemplateStep, aus_plan_template_step_free)

G_END_DECLS
