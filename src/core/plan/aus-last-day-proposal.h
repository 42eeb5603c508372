/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_LAST_DAY_EARLIEST,     /* by law or contract */
  AUS_LAST_DAY_TWO_WEEKS,    /* by custom */
  AUS_LAST_DAY_NATURAL_STOP, /* shortly after the last running project */
  AUS_LAST_DAY_OWN,
} AusLastDayKind;

/**
 * AusLastDayProposal:
 *
 * A last working day and what it would mean. Texts are whole sentences, translated.
 */
typedef struct
{
  AusLastDayKind kind;
  AusDate    date;
  char      *reason;      /* where the day comes from; a rule of law says what it is */
  char      *caution;     /* what speaks against it; NULL for nothing */
  char      *question;    /* asked back when it is more than six months ahead; else NULL */
  AusMoney   income;      /* from today until then; not set when that cannot be foreseen */
  char      *income_rule; /* how it was worked out, or why not */
  GPtrArray *misfits;     /* of AusPlanItem (owned): steps that would not fit, or would have
                           * had to begin before today; in the order of the plan */
  int        slack;       /* working days before the first step has to begin; negative: too few */
  gboolean   has_slack;   /* FALSE when no step counts back from that day */
} AusLastDayProposal;

/* Two to four proposals in the order of AusLastDayKind: there is a natural stop only when a running
 * project has a day, an own date only when @own is set, an earliest day only when a rule gives one.
 * @locale: for dates and amounts. Nothing is changed. */
GPtrArray *aus_last_day_propose       (AusPlan            *plan,
                                       AusDate             own,
                                       const char         *locale) G_GNUC_WARN_UNUSED_RESULT;

/* One of them for a day of the user's */
AusLastDayProposal *aus_last_day_proposal_new (AusPlan    *plan,
                                       AusDate             date,
                                       const char         *locale) G_GNUC_WARN_UNUSED_RESULT;
void       aus_last_day_proposal_free (AusLastDayProposal *self);

/* "Earliest by law or contract" */
const char *aus_last_day_kind_get_title (AusLastDayKind    kind);

/* What @fee earns in (@from, @until], part months and quarters by their days. FALSE when the unit
 * has no time, or the amount is too large to say. */
gboolean   aus_last_day_count_income  (AusMoney            fee,
                                       AusFeeUnit          unit,
                                       AusDate             from,
                                       AusDate             until,
                                       AusMoney           *income);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusLastDayProposal, aus_last_day_proposal_free)

G_END_DECLS
