/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-format.h"

static char *
describe_days (int           n,
               AusNoticeDays days)
{
  if (days == AUS_NOTICE_DAYS_WORKING)
    return g_strdup_printf (ngettext ("The contract asks for %d working day’s notice.",
                                      "The contract asks for %d working days’ notice.",
                                      (gulong) n), n);

  return g_strdup_printf (ngettext ("The contract asks for %d day’s notice.",
                                    "The contract asks for %d days’ notice.", (gulong) n), n);
}

static char *
describe_length (const AusNoticeFacts *facts)
{
  int n = facts->clause_length;

  switch (facts->clause_unit)
    {
    case AUS_NOTICE_UNIT_DAYS:
      return describe_days (n, facts->clause_days);
    case AUS_NOTICE_UNIT_WEEKS:
      return g_strdup_printf (ngettext ("The contract asks for %d week’s notice.",
                                        "The contract asks for %d weeks’ notice.", (gulong) n), n);
    case AUS_NOTICE_UNIT_MONTHS:
      return g_strdup_printf (ngettext ("The contract asks for %d month’s notice.",
                                        "The contract asks for %d months’ notice.", (gulong) n), n);
    case AUS_NOTICE_UNIT_HALF_MONTHS:
      return g_strdup_printf (ngettext ("The contract asks for notice of %d half month.",
                                        "The contract asks for notice of %d half months.",
                                        (gulong) n), n);
    default:
      g_assert_not_reached ();
    }
}

static const char *
describe_anchor (AusNoticeAnchor anchor)
{
  switch (anchor)
    {
    case AUS_NOTICE_ANCHOR_MID_OR_MONTH_END:
      return _("It can end on the 15th or at the end of a month.");
    case AUS_NOTICE_ANCHOR_MONTH_END:
      return _("It can end at the end of a month.");
    case AUS_NOTICE_ANCHOR_QUARTER_END:
      return _("It can end at the end of a quarter.");
    case AUS_NOTICE_ANCHOR_YEAR_END:
      return _("It can end at the end of a year.");
    case AUS_NOTICE_ANCHOR_ANY:
    default:
      return NULL;
    }
}

char *
aus_notice_dup_clause (const AusNoticeFacts *facts)
{
  g_autofree char *length = describe_length (facts);
  const char *anchor = describe_anchor (facts->clause_anchor);

  return anchor != NULL ? g_strjoin (" ", length, anchor, NULL) : g_steal_pointer (&length);
}

static char *
format_day (const AusNotice *self,
            AusDate          day)
{
  return aus_format_date (day, AUS_DATE_STYLE_FULL, aus_law_book_get_locale (self->book));
}

static char *
answer_date (const AusNotice *self)
{
  g_autofree char *end = format_day (self, self->end);
  g_autofree char *wanted = format_day (self, self->wanted);
  g_autofree char *latest = format_day (self, self->latest);
  g_autofree char *next = format_day (self, self->next_end);

  if (aus_date_is_set (self->received))
    {
      g_autofree char *received = format_day (self, self->received);

      /* Translators: %1$s and %2$s are days. */
      return g_strdup_printf (_("A notice received on %1$s ends the contract on %2$s at the "
                                "earliest."), received, end);
    }
  if (self->too_late)
    /* Translators: %1$s and %2$s are days. */
    return g_strdup_printf (_("It is too late to end by %1$s. The next possible end, with a notice "
                              "received today, is %2$s."), wanted, next);

  /* Translators: %1$s and %2$s are days. */
  return g_strdup_printf (_("To end by %1$s, the notice must be received by %2$s."), wanted,
                          latest);
}

char *
aus_notice_dup_answer (const AusNotice *self)
{
  g_autofree char *end = format_day (self, self->end);

  switch (self->outcome)
    {
    case AUS_NOTICE_OUTCOME_DATE:
      return answer_date (self);
    case AUS_NOTICE_OUTCOME_CLIENT_ONLY:
      return g_strdup (_("You have no ordinary notice here. Finish the work, or agree on an end "
                         "with the client."));
    case AUS_NOTICE_OUTCOME_FIXED:
      if (!aus_date_is_set (self->end))
        return g_strdup (_("The contract has a fixed term; before it is over there is no ordinary "
                           "notice."));
      /* Translators: %s is a day. */
      return g_strdup_printf (_("The contract ends on %s; before that there is no ordinary "
                                "notice."), end);
    case AUS_NOTICE_OUTCOME_REFUSED:
      return g_strdup (_("This program gives no dates for employment. Ask a lawyer or a union."));
    case AUS_NOTICE_OUTCOME_UNKNOWN:
    default:
      return g_strdup (_("The rules give no date for what is known of this contract."));
    }
}

char *
aus_notice_dup_reason (const AusNotice *self)
{
  if (self->rule == NULL)
    return g_strjoin (" ", self->sentence, _("Orientation, not legal advice."), NULL);

  /* The sentence names the contract already. */
  if (self->rule->algorithm == AUS_NOTICE_ALGORITHM_CLAUSE)
    return g_strjoin (" ", self->rule_sentence, _("Orientation, not legal advice."), NULL);

  /* Translators: %1$s is a paragraph of the law, %2$s a sentence that says what it says. */
  return g_strdup_printf (_("%1$s: %2$s Orientation, not legal advice."),
                          self->rule->laws[aus_law_book_get_language (self->book)],
                          self->rule_sentence);
}

const char *
aus_notice_get_status (const AusNoticeRule *rule)
{
  switch (rule->status)
    {
    case AUS_NOTICE_STATUS_VERIFIED:
      return C_("rule", "Checked against its source");
    case AUS_NOTICE_STATUS_UNVERIFIED:
      return C_("rule", "Not checked against a source");
    case AUS_NOTICE_STATUS_CUSTOM:
    default:
      return C_("rule", "Custom, not law");
    }
}
