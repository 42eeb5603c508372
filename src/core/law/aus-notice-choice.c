/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-choice.h"

#include <glib/gi18n-lib.h>

#define FIVE_YEARS 60

/* Why a rule does not apply */
typedef enum
{
  REASON_APPLIES,
  REASON_AFTER_CHOSEN,
  REASON_NOT_EMPLOYMENT,
  REASON_NOT_FIXED,
  REASON_TERM_OVER,
  REASON_TERM_AGREED,
  REASON_NOT_OVER_FIVE_YEARS,
  REASON_NO_CLAUSE,
  REASON_CLAUSE_NOT_BINDING,
  REASON_CLAUSE_WORSE,
  REASON_NOT_WORK,
  REASON_WORK,
  REASON_NOT_CONFIRMED,
  REASON_OTHER_FEE,
  REASON_HOURS_ASK,
  REASON_MAIN_OCCUPATION,
  REASON_NOT_MAIN_OCCUPATION,
  REASON_NOT_FREE_EMPLOYEE,
  REASON_OLDER_CLAUSE,
  REASON_FOR_CAUSE,
  REASON_TERM_BINDS,
  REASON_NOTE,
  REASON_NOT_EXTENDED,
} Reason;

static const struct
{
  const char *code;
  const char *sentence;
} reasons[] = {
  [REASON_AFTER_CHOSEN] = { "after-chosen", N_("The rule that was chosen goes before this one.") },
  [REASON_NOT_EMPLOYMENT] = { "not-employment", N_("It is not a contract of employment.") },
  [REASON_NOT_FIXED] = { "not-fixed", N_("The contract is open-ended.") },
  [REASON_TERM_OVER] = { "term-over", N_("The fixed term is over.") },
  [REASON_TERM_AGREED] = { "term-agreed", N_("Notice before the end of the term was agreed.") },
  [REASON_NOT_OVER_FIVE_YEARS] = { "not-over-five-years",
                                   N_("The contract is not fixed for more than five years.") },
  [REASON_NO_CLAUSE] = { "no-clause", N_("The contract names no notice period.") },
  [REASON_CLAUSE_NOT_BINDING] = { "clause-not-binding",
                                  N_("The law is mandatory here: the agreed period does not "
                                     "bind.") },
  [REASON_CLAUSE_WORSE] = { "clause-worse",
                            N_("The agreed period is worse for you than the statute, which it may "
                               "not be.") },
  [REASON_NOT_WORK] = { "not-work", N_("It is not a contract for a result.") },
  [REASON_WORK] = { "work", N_("It is a contract for a result, not for services.") },
  [REASON_NOT_CONFIRMED] = { "not-confirmed",
                             N_("Its three conditions have not been confirmed in the profile.") },
  [REASON_OTHER_FEE] = { "other-fee", N_("The fee is measured differently.") },
  [REASON_HOURS_ASK] = { "hours-ask",
                         N_("It may apply instead: whether hours count as days or as no measure "
                            "of time is open.") },
  [REASON_MAIN_OCCUPATION] = { "main-occupation",
                               N_("This client takes all or most of your working time.") },
  [REASON_NOT_MAIN_OCCUPATION] = { "not-main-occupation",
                                   N_("This client does not take most of your working time.") },
  [REASON_NOT_FREE_EMPLOYEE] = { "not-free-employee",
                                 N_("It is not known to be a freier Dienstvertrag.") },
  [REASON_OLDER_CLAUSE] = { "older-clause",
                            N_("The contract is older than this rule and has a period of its "
                               "own.") },
  [REASON_FOR_CAUSE] = { "for-cause", N_("It needs an important reason.") },
  [REASON_TERM_BINDS] = { "term-binds",
                          N_("The term is fixed, and the profile does not say that notice may be "
                             "given before its end.") },
  [REASON_NOTE] = { "note", N_("It is about payment, not about notice.") },
  [REASON_NOT_EXTENDED] = { "not-extended", N_("No fixed term has run out.") },
};

/* What the rules are asked about */
typedef struct
{
  const AusNoticeFacts *facts;
  AusDate day;
  const AusNoticeRule *rule;
} Case;

gboolean
aus_notice_is_fixed (const AusNoticeFacts *facts,
                     AusDate               day)
{
  if (facts->term != AUS_CONTRACT_TERM_FIXED)
    return FALSE;

  return !aus_date_is_set (facts->fixed_until) || !aus_date_is_set (day) ||
         aus_date_compare (facts->fixed_until, day) >= 0;
}

static Reason
ask_employment (const Case *self)
{
  return self->facts->employment ? REASON_APPLIES : REASON_NOT_EMPLOYMENT;
}

static Reason
ask_fixed (const Case *self)
{
  if (self->facts->term != AUS_CONTRACT_TERM_FIXED)
    return REASON_NOT_FIXED;
  if (!aus_notice_is_fixed (self->facts, self->day))
    return REASON_TERM_OVER;

  return self->facts->notice_in_term ? REASON_TERM_AGREED : REASON_APPLIES;
}

/* A contract for a result ends with the result, whatever day was set for it. */
static Reason
ask_fixed_services (const Case *self)
{
  return self->facts->kind == AUS_CONTRACT_KIND_WORK ? REASON_WORK : ask_fixed (self);
}

static Reason
ask_five_years (const Case *self)
{
  const AusNoticeFacts *facts = self->facts;
  Reason fixed = ask_fixed_services (self);

  if (fixed != REASON_APPLIES)
    return fixed;
  if (!aus_date_is_set (facts->start) || !aus_date_is_set (facts->fixed_until) ||
      aus_date_compare (facts->fixed_until, aus_date_add_months (facts->start, FIVE_YEARS)) <= 0)
    return REASON_NOT_OVER_FIVE_YEARS;

  return REASON_APPLIES;
}

static Reason
ask_extended (const Case *self)
{
  return ask_fixed (self) == REASON_TERM_OVER ? REASON_AFTER_CHOSEN : REASON_NOT_EXTENDED;
}

static Reason
ask_clause (const Case *self)
{
  if (self->facts->clause_length == 0)
    return REASON_NO_CLAUSE;

  return ask_fixed (self) == REASON_APPLIES ? REASON_TERM_BINDS : REASON_APPLIES;
}

/* OR Art. 404 is mandatory for mandates; a contract for a result may agree on a notice. */
static Reason
ask_swiss_clause (const Case *self)
{
  if (self->facts->clause_length > 0 && self->facts->kind != AUS_CONTRACT_KIND_WORK)
    return REASON_CLAUSE_NOT_BINDING;

  return ask_clause (self);
}

static Reason
ask_work (const Case *self)
{
  return self->facts->kind == AUS_CONTRACT_KIND_WORK ? REASON_APPLIES : REASON_NOT_WORK;
}

static Reason
ask_services (const Case *self)
{
  return self->facts->kind == AUS_CONTRACT_KIND_WORK ? REASON_WORK : REASON_APPLIES;
}

static Reason
ask_trust (const Case *self)
{
  if (self->facts->kind == AUS_CONTRACT_KIND_WORK)
    return REASON_WORK;

  return self->facts->special_trust ? REASON_APPLIES : REASON_NOT_CONFIRMED;
}

static Reason
ask_fee (const Case *self,
         AusFeeUnit  unit)
{
  if (self->facts->kind == AUS_CONTRACT_KIND_WORK)
    return REASON_WORK;

  return self->facts->fee_unit == unit ? REASON_APPLIES : REASON_OTHER_FEE;
}

/* Hours are no measure the law knows. Days are suggested: their notice is the longer one, unless
 * the client takes most of the working time. */
static Reason
ask_day (const Case *self)
{
  const AusNoticeFacts *facts = self->facts;

  if (facts->kind != AUS_CONTRACT_KIND_WORK && facts->fee_unit == AUS_FEE_UNIT_HOUR &&
      facts->hours_counted != AUS_HOURS_COUNTED_NOT_BY_TIME)
    return REASON_APPLIES;

  return ask_fee (self, AUS_FEE_UNIT_DAY);
}

static Reason
ask_week (const Case *self)
{
  return ask_fee (self, AUS_FEE_UNIT_WEEK);
}

static Reason
ask_month (const Case *self)
{
  return ask_fee (self, AUS_FEE_UNIT_MONTH);
}

static Reason
ask_quarter (const Case *self)
{
  return ask_fee (self, AUS_FEE_UNIT_QUARTER);
}

static Reason
ask_piece (const Case *self,
           gboolean    main_occupation)
{
  const AusNoticeFacts *facts = self->facts;
  gboolean hourly = facts->fee_unit == AUS_FEE_UNIT_HOUR;
  Reason reason = ask_fee (self, hourly ? AUS_FEE_UNIT_HOUR : AUS_FEE_UNIT_PIECE);

  if (reason != REASON_APPLIES)
    return reason;
  if (facts->main_occupation != main_occupation)
    return main_occupation ? REASON_NOT_MAIN_OCCUPATION : REASON_MAIN_OCCUPATION;
  if (hourly && facts->hours_counted == AUS_HOURS_COUNTED_ASK)
    return REASON_HOURS_ASK;
  if (hourly && facts->hours_counted == AUS_HOURS_COUNTED_BY_DAY)
    return REASON_OTHER_FEE;

  return REASON_APPLIES;
}

static Reason
ask_piece_beside (const Case *self)
{
  return ask_piece (self, FALSE);
}

static Reason
ask_piece_main (const Case *self)
{
  return ask_piece (self, TRUE);
}

/* The agreed period may only be better for the freelancer: it must not be longer, nor leave fewer
 * days to end on. */
static gboolean
is_clause_better (const Case *self)
{
  static const int longest[] = {
    [AUS_NOTICE_UNIT_DAYS] = 1,
    [AUS_NOTICE_UNIT_WEEKS] = 7,
    [AUS_NOTICE_UNIT_MONTHS] = 31,
    [AUS_NOTICE_UNIT_HALF_MONTHS] = 16,
  };
  const AusNoticeFacts *facts = self->facts;
  int days = facts->clause_length * longest[facts->clause_unit];

  if (facts->clause_unit == AUS_NOTICE_UNIT_DAYS && facts->clause_days == AUS_NOTICE_DAYS_WORKING)
    days = days * 7;

  return days <= 7 * self->rule->length &&
         (facts->clause_anchor == AUS_NOTICE_ANCHOR_ANY ||
          facts->clause_anchor == self->rule->anchor);
}

static Reason
ask_free_employee (const Case *self)
{
  const AusNoticeFacts *facts = self->facts;

  if (facts->kind == AUS_CONTRACT_KIND_WORK)
    return REASON_WORK;
  if (facts->free_employee != AUS_ANSWER_YES)
    return REASON_NOT_FREE_EMPLOYEE;
  if (facts->clause_length == 0)
    return REASON_APPLIES;
  if (aus_date_is_set (facts->start) && aus_date_compare (facts->start, self->rule->since) < 0)
    return REASON_OLDER_CLAUSE;

  return is_clause_better (self) ? REASON_AFTER_CHOSEN : REASON_APPLIES;
}

static Reason
ask_nothing (const Case *self)
{
  return REASON_APPLIES;
}

/* The rules of each law in the order in which they are asked. The first that applies is chosen. */
static const struct
{
  AusLaw law;
  const char *id;
  Reason (*ask) (const Case *self);
} candidates[] = {
  { AUS_LAW_DE, "DE-623", ask_employment },
  { AUS_LAW_DE, "DE-624", ask_five_years },
  { AUS_LAW_DE, "DE-620", ask_fixed_services },
  { AUS_LAW_DE, "DE-contract", ask_clause },
  { AUS_LAW_DE, "DE-648", ask_work },
  { AUS_LAW_DE, "DE-627", ask_trust },
  { AUS_LAW_DE, "DE-621-1", ask_day },
  { AUS_LAW_DE, "DE-621-2", ask_week },
  { AUS_LAW_DE, "DE-621-3", ask_month },
  { AUS_LAW_DE, "DE-621-4", ask_quarter },
  { AUS_LAW_DE, "DE-621-5a", ask_piece_beside },
  { AUS_LAW_DE, "DE-621-5b", ask_piece_main },
  { AUS_LAW_DE, "DE-625", ask_extended },
  { AUS_LAW_AT, "AT-employment", ask_employment },
  { AUS_LAW_AT, "XX-fixed", ask_fixed_services },
  { AUS_LAW_AT, "AT-1159-6", ask_free_employee },
  { AUS_LAW_AT, "AT-contract", ask_clause },
  { AUS_LAW_AT, "AT-1168", ask_work },
  { AUS_LAW_AT, "AT-open", ask_services },
  { AUS_LAW_CH, "CH-employment", ask_employment },
  { AUS_LAW_CH, "CH-contract", ask_swiss_clause },
  { AUS_LAW_CH, "CH-377", ask_work },
  { AUS_LAW_CH, "CH-404", ask_services },
  { AUS_LAW_GB, "XX-employment", ask_employment },
  { AUS_LAW_GB, "XX-fixed", ask_fixed },
  { AUS_LAW_GB, "GB-contract", ask_clause },
  { AUS_LAW_GB, "GB-reasonable", ask_nothing },
  { AUS_LAW_US, "XX-employment", ask_employment },
  { AUS_LAW_US, "XX-fixed", ask_fixed },
  { AUS_LAW_US, "US-contract", ask_clause },
  { AUS_LAW_US, "XX-default-14", ask_nothing },
  { AUS_LAW_NONE, "XX-employment", ask_employment },
  { AUS_LAW_NONE, "XX-fixed", ask_fixed },
  { AUS_LAW_NONE, "XX-contract", ask_clause },
  { AUS_LAW_NONE, "XX-default-14", ask_nothing },
};

static void
reject (GPtrArray           *rejected,
        const AusNoticeRule *rule,
        Reason               reason)
{
  aus_notice_remark_add (rejected, reasons[reason].code, rule,
                         g_strdup (_(reasons[reason].sentence)));
}

/* Rules that are never chosen, but worth a word: for an important reason, and notes. */
static void
reject_others (AusNoticeRules *rules,
               const char     *jurisdiction,
               GPtrArray      *rejected)
{
  for (guint i = 0; i < aus_notice_rules_get_n_rules (rules); i++)
    {
      const AusNoticeRule *rule = aus_notice_rules_get_rule (rules, i);

      if (g_ascii_strcasecmp (rule->jurisdiction, jurisdiction) != 0)
        continue;
      if (rule->for_cause)
        reject (rejected, rule, REASON_FOR_CAUSE);
      else if (rule->algorithm == AUS_NOTICE_ALGORITHM_NOTE && *rule->inputs == '\0')
        reject (rejected, rule, REASON_NOTE);
    }
}

const AusNoticeRule *
aus_notice_choose (AusNoticeRules       *rules,
                   const AusNoticeFacts *facts,
                   AusDate               day,
                   GPtrArray            *rejected)
{
  static const char * const jurisdictions[] = {
    [AUS_LAW_NONE] = "", [AUS_LAW_DE] = "DE", [AUS_LAW_AT] = "AT",
    [AUS_LAW_CH] = "CH", [AUS_LAW_GB] = "GB", [AUS_LAW_US] = "US",
  };
  const AusNoticeRule *chosen = NULL;

  g_return_val_if_fail (AUS_IS_NOTICE_RULES (rules), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      Case self = { facts, day, aus_notice_rules_find (rules, candidates[i].id) };
      Reason reason;

      if (candidates[i].law != facts->law || self.rule == NULL)
        continue;
      reason = candidates[i].ask (&self);
      if (reason == REASON_APPLIES && chosen == NULL)
        chosen = self.rule;
      else
        reject (rejected, self.rule, reason == REASON_APPLIES ? REASON_AFTER_CHOSEN : reason);
    }
  reject_others (rules, jurisdictions[facts->law], rejected);

  return chosen;
}
