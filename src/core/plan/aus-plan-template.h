/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusPlanTemplate:
 *
 * The usual steps of a trade, read from data/rules/plan-TRADE.json ("format":
 * "ausklang-plan-template", both languages in one file), from a file of the user's own in the
 * folder plans/ of the library, or made from a plan (aus_plan_make_template()). Immutable.
 */
#define AUS_TYPE_PLAN_TEMPLATE (aus_plan_template_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanTemplate, aus_plan_template, AUS, PLAN_TEMPLATE, GObject)

typedef struct
{
  char     *key;
  char     *names[2]; /* by AusLanguage */
  AusLane   lane;
  AusParty  owner;
  AusAnchor anchor;
  int       offset;
  AusNoticeDays offset_days; /* working, unless the file says otherwise */
  int       length;
  char     *waits_for; /* keys of earlier or later steps, a space between them; "" for none */
  gboolean  private;   /* left out of everything that is for the client */
} AusPlanTemplateStep;

/* @name stands for the file in messages. AUS_ERROR in all cases, naming the member path. */
AusPlanTemplate *aus_plan_template_new_from_data (const char      *data,
                                                  gsize            length,
                                                  const char      *name,
                                                  GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads plan-TRADE.json in @folder (a path: data/rules, or where it is installed). Blocks. */
AusPlanTemplate *aus_plan_template_load          (const char      *folder,
                                                  AusTrade         trade,
                                                  GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* As the file says it. Caller frees. */
char            *aus_plan_template_to_data       (AusPlanTemplate *self,
                                                  gsize           *length)
                                                  G_GNUC_WARN_UNUSED_RESULT;

/* What the user called it; "" for the program's own */
const char      *aus_plan_template_get_name      (AusPlanTemplate *self);
AusTrade         aus_plan_template_get_trade     (AusPlanTemplate *self);
guint            aus_plan_template_get_n_steps   (AusPlanTemplate *self);
const AusPlanTemplateStep *
                 aus_plan_template_get_step      (AusPlanTemplate *self,
                                                  guint            position);

/* NULL when there is no such step */
const AusPlanTemplateStep *
                 aus_plan_template_find          (AusPlanTemplate *self,
                                                  const char      *key);

G_END_DECLS
