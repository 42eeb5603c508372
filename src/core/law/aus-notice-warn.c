/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/base/aus-format.h"
#include "core/law/aus-notice-choice.h"

#define LONG_MONTHS 6

static void
warn (AusNotice  *self,
      const char *code,
      const char *sentence)
{
  aus_notice_remark_add (self->warnings, code, NULL, g_strdup (sentence));
}

/* The day a notice comes or must come: nothing shifts for it, but nobody may be there. */
static void
warn_day (AusNotice            *self,
          const AusNoticeFacts *facts)
{
  AusDate day = aus_date_is_set (self->received) ? self->received : self->latest;
  AusWorkCalendar *calendar = aus_law_book_get_workdays (self->book, facts->werktage);
  const AusHoliday *holiday;
  g_autofree char *before = NULL;

  if (!aus_date_is_set (day) || self->outcome != AUS_NOTICE_OUTCOME_DATE)
    return;

  holiday = aus_work_calendar_get_holiday (calendar, day);
  before = aus_format_date (aus_work_calendar_on_or_before (calendar, day), AUS_DATE_STYLE_FULL,
                            aus_law_book_get_locale (self->book));
  if (holiday != NULL)
    aus_notice_remark_add (
      self->warnings, "receipt-holiday", NULL,
      /* Translators: %1$s is a holiday, %2$s a day. */
      g_strdup_printf (_("The day of receipt is a holiday (%1$s). The period does not shift, but "
                         "the notice may count as received later: let it be there by %2$s."),
                       holiday->names[aus_law_book_get_language (self->book)], before));
  else if (aus_date_is_weekend (day))
    aus_notice_remark_add (
      self->warnings, "receipt-weekend", NULL,
      /* Translators: %s is a day. */
      g_strdup_printf (_("The day of receipt is at a weekend. The period does not shift, but the "
                         "notice may count as received later: let it be there by %s."), before));
}

/* The rule asks for holidays, but the calendar has none: New Year is one everywhere. */
static void
warn_region (AusNotice            *self,
             const AusNoticeFacts *facts)
{
  AusDate day = aus_date_is_set (self->received) ? self->received : self->latest;
  AusDate new_year;

  if (!aus_date_is_set (day) || strstr (self->rule->inputs, "region") == NULL)
    return;

  new_year = aus_date_new (aus_date_get_year (day), 1, 1);
  if (aus_work_calendar_get_holiday (facts->werktage, new_year) == NULL)
    warn (self, "no-holidays",
          _("The rule counts working days, and the holidays of that year and region are not known: "
            "look whether one is near."));
}

static void
warn_form (AusNotice            *self,
           const AusNoticeFacts *facts)
{
  if (facts->form == AUS_CONTRACT_FORM_TEXT)
    warn (self, "form-text",
          _("The contract asks for text form: an e-mail or a letter, not a call."));
  else if (facts->form == AUS_CONTRACT_FORM_WRITTEN)
    warn (self, "form-written",
          _("The contract asks for writing: send a signed letter, even where an e-mail might "
            "do."));
  if (facts->lacks_recipient)
    warn (self, "no-recipient",
          _("No contact is marked as receiving notices: a notice to the wrong person may not "
            "count."));
  if (facts->cure_days > 0)
    aus_notice_remark_add (
      self->warnings, "cure-period", NULL,
      g_strdup_printf (ngettext ("Before a notice for cause the contract leaves %d day to put "
                                 "things right; an ordinary notice needs none.",
                                 "Before a notice for cause the contract leaves %d days to put "
                                 "things right; an ordinary notice needs none.",
                                 (gulong) facts->cure_days),
                       facts->cure_days));
}

/* Facts that should be known, and are not */
static void
warn_facts (AusNotice            *self,
            const AusNoticeFacts *facts)
{
  const char *id = self->rule->id;

  if (facts->law == AUS_LAW_DE && facts->fee_unit == AUS_FEE_UNIT_HOUR &&
      facts->hours_counted == AUS_HOURS_COUNTED_ASK && g_str_has_prefix (id, "DE-621-"))
    warn (self, "hourly-ask",
          _("The law has no rule for a fee by the hour. Counted here like a fee by the day "
            "(Nr. 1), which is a suggestion; as a fee not by time, Nr. 5 would apply. How the fee "
            "is measured counts, not when it is billed. Answer it in the profile."));
  if (facts->law == AUS_LAW_AT && facts->free_employee == AUS_ANSWER_UNKNOWN &&
      facts->kind != AUS_CONTRACT_KIND_WORK && self->outcome == AUS_NOTICE_OUTCOME_DATE)
    warn (self, "free-employee-ask",
          _("As a freier Dienstnehmer (§ 4 Abs. 4 ASVG) you would have § 1159 Abs. 6 ABGB. Answer "
            "it in the profile."));
  if (strstr (self->rule->inputs, "start") != NULL && !aus_date_is_set (facts->start))
    warn (self, "start-unknown",
          _("The rule depends on when the contract began, which is not known."));
  if (facts->special_trust && strcmp (id, "DE-627") == 0 &&
      (facts->fee_unit == AUS_FEE_UNIT_MONTH || facts->fee_unit == AUS_FEE_UNIT_QUARTER))
    warn (self, "trust-fixed-pay",
          _("A fee by the month or quarter looks like fixed pay in a lasting relation: then § 627 "
            "BGB does not apply."));
}

static gint64
get_percent (gint64 minor,
             int    percent)
{
  /* In two steps, so that no amount is too large for it */
  return minor / 100 * percent + (minor % 100 * percent + 50) / 100;
}

AusMoney
aus_notice_get_presumed_fee (AusMoney fee,
                             int      done_percent,
                             int      presumption_percent)
{
  gint64 done;

  g_return_val_if_fail (aus_money_is_set (fee) && fee.minor >= 0, AUS_MONEY_NONE);
  g_return_val_if_fail (done_percent >= 0 && done_percent <= 100, AUS_MONEY_NONE);
  g_return_val_if_fail (presumption_percent >= 0 && presumption_percent <= 100, AUS_MONEY_NONE);

  done = get_percent (fee.minor, done_percent);

  return aus_money_new (done + get_percent (fee.minor - done, presumption_percent), fee.currency);
}

/* What the client would pay who ends it now */
static void
warn_presumed_fee (AusNotice            *self,
                   const AusNoticeFacts *facts)
{
  g_autofree char *fee = NULL;

  if (self->rule->presumption_percent == 0 || facts->fee.minor <= 0)
    return;

  fee = aus_format_money (aus_notice_get_presumed_fee (facts->fee, facts->done_percent,
                                                       self->rule->presumption_percent),
                          aus_law_book_get_locale (self->book));
  aus_notice_remark_add (
    self->warnings, "presumed-fee", NULL,
    /* Translators: %1$d is the share that is done in percent, %2$s an amount, %3$d percent. */
    g_strdup_printf (_("If the client ends it now, with %1$d%% done, %2$s are presumed to be owed: "
                       "the share of what is done, and %3$d%% of the rest."),
                     facts->done_percent, fee, self->rule->presumption_percent));
}

static void
warn_term (AusNotice            *self,
           const AusNoticeFacts *facts,
           AusDate               day)
{
  if (facts->term == AUS_CONTRACT_TERM_FIXED && !aus_notice_is_fixed (facts, day) &&
      facts->kind != AUS_CONTRACT_KIND_WORK)
    warn (self, "silent-extension",
          _("The fixed term is over. If the work simply went on, the contract is open-ended now "
            "(in Germany § 625 BGB)."));
  if (self->outcome == AUS_NOTICE_OUTCOME_FIXED && facts->clause_length > 0)
    warn (self, "clause-in-term",
          _("The contract names a notice period: if it holds before the term is over, say so in "
            "the profile."));
  if (facts->kind == AUS_CONTRACT_KIND_WORK && self->outcome == AUS_NOTICE_OUTCOME_DATE &&
      self->rule->algorithm == AUS_NOTICE_ALGORITHM_CLAUSE)
    warn (self, "clause-for-result",
          _("For a result there is no ordinary notice by law: make sure that the contract gives "
            "the notice to you, not only to the client."));
  if (facts->kind == AUS_CONTRACT_KIND_MIXED && self->outcome == AUS_NOTICE_OUTCOME_DATE)
    warn (self, "mixed",
          _("The contract is mixed: what is owed as a result is finished or ended by agreement; "
            "the notice ends the services."));
}

static void
warn_rule (AusNotice *self,
           AusDate    today)
{
  AusDate from = aus_date_is_set (self->received) ? self->received : today;
  const char *id = self->rule->id;

  if (strcmp (id, "DE-627") == 0 || strcmp (id, "CH-404") == 0)
    warn (self, "bad-moment",
          _("Not at a bad moment: leaving when the client cannot get the services elsewhere may "
            "cost damages."));
  if (self->rule->algorithm == AUS_NOTICE_ALGORITHM_SUGGEST)
    warn (self, "suggestion", _("The length of the period is a suggestion, not the law."));
  if (self->rule->for_cause)
    warn (self, "for-cause", _("It needs an important reason; without one the notice is void."));
  if (self->rule->status == AUS_NOTICE_STATUS_UNVERIFIED)
    warn (self, "unverified", _("This rule has not been checked against a source."));
  if (self->rule->status == AUS_NOTICE_STATUS_CUSTOM)
    warn (self, "custom", _("This is custom, not law."));
  if (self->too_late)
    warn (self, "too-late", _("It is too late for a notice to this day."));
  if (aus_date_is_set (self->end) && aus_date_is_set (from) &&
      aus_date_compare (self->end, aus_date_add_months (from, LONG_MONTHS)) > 0)
    warn (self, "beyond-six-months",
          _("That is more than six months away. Is it meant to take so long?"));
}

void
aus_notice_warn (AusNotice            *self,
                 const AusNoticeFacts *facts,
                 AusDate               today)
{
  if (self->rule == NULL || self->outcome == AUS_NOTICE_OUTCOME_REFUSED)
    return;

  warn_rule (self, today);
  warn_facts (self, facts);
  warn_presumed_fee (self, facts);
  warn_term (self, facts, aus_date_is_set (self->received) ? self->received : today);
  warn_day (self, facts);
  warn_region (self, facts);
  warn_form (self, facts);
}
