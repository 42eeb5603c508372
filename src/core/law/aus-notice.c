/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-private.h"

#include "core/law/aus-notice-choice.h"
#include "core/law/aus-notice-count.h"

static AusNotice *
notice_new (AusLawBook *book)
{
  AusNotice *self = g_new0 (AusNotice, 1);

  self->book = g_object_ref (book);
  self->rejected = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_notice_remark_free);
  self->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_notice_remark_free);

  return self;
}

void
aus_notice_free (AusNotice *self)
{
  g_free (self->sentence);
  g_free (self->rule_sentence);
  g_ptr_array_unref (self->rejected);
  g_ptr_array_unref (self->warnings);
  g_object_unref (self->book);
  g_free (self);
}

static AusNoticeOutcome
get_outcome (const AusNoticeRule  *rule,
             const AusNoticeFacts *facts,
             gboolean              chosen)
{
  if (rule == NULL)
    return AUS_NOTICE_OUTCOME_UNKNOWN;
  if (rule->algorithm == AUS_NOTICE_ALGORITHM_REFUSED)
    return AUS_NOTICE_OUTCOME_REFUSED;
  if (rule->algorithm == AUS_NOTICE_ALGORITHM_FIXED_END)
    return AUS_NOTICE_OUTCOME_FIXED;
  if (chosen && rule->who == AUS_NOTICE_WHO_CLIENT)
    return AUS_NOTICE_OUTCOME_CLIENT_ONLY;

  return aus_notice_can_count (rule, facts) ? AUS_NOTICE_OUTCOME_DATE
                                            : AUS_NOTICE_OUTCOME_UNKNOWN;
}

/* Finds the rule, and with it the outcome. */
static void
choose (AusNotice            *self,
        const AusNoticeRule  *rule,
        const AusNoticeFacts *facts,
        AusDate               day)
{
  AusNoticeRules *rules = aus_law_book_get_rules (self->book);

  self->rule = rule != NULL ? rule : aus_notice_choose (rules, facts, day, self->rejected);
  self->outcome = get_outcome (self->rule, facts, rule == NULL);
  if (self->outcome == AUS_NOTICE_OUTCOME_FIXED)
    self->end = facts->fixed_until;

  if (self->rule == NULL)
    return;
  if (self->rule->algorithm == AUS_NOTICE_ALGORITHM_CLAUSE && facts->clause_length > 0)
    self->rule_sentence = aus_notice_dup_clause (facts);
  else
    self->rule_sentence =
      g_strdup (self->rule->sentences[aus_law_book_get_language (self->book)]);
}

AusNotice *
aus_notice_new_received (AusLawBook           *book,
                         const AusNoticeRule  *rule,
                         const AusNoticeFacts *facts,
                         AusDate               received,
                         AusDate               today)
{
  AusNotice *self;

  g_return_val_if_fail (AUS_IS_LAW_BOOK (book), NULL);
  g_return_val_if_fail (aus_date_is_set (received), NULL);

  self = notice_new (book);
  self->received = received;
  choose (self, rule, facts, received);
  if (self->outcome == AUS_NOTICE_OUTCOME_DATE)
    self->end = aus_notice_count (self->rule, facts, book, received);
  self->sentence = aus_notice_dup_answer (self);
  aus_notice_warn (self, facts, today);

  return self;
}

AusNotice *
aus_notice_new_end (AusLawBook           *book,
                    const AusNoticeRule  *rule,
                    const AusNoticeFacts *facts,
                    AusDate               end,
                    AusDate               today)
{
  AusWorkCalendar *workdays;
  AusNotice *self;

  g_return_val_if_fail (AUS_IS_LAW_BOOK (book), NULL);
  g_return_val_if_fail (aus_date_is_set (end), NULL);
  g_return_val_if_fail (aus_date_is_set (today), NULL);

  workdays = aus_law_book_get_workdays (book, facts->werktage);
  self = notice_new (book);
  self->wanted = end;
  choose (self, rule, facts, today);
  if (self->outcome == AUS_NOTICE_OUTCOME_DATE)
    {
      self->latest = aus_notice_count_back (self->rule, facts, book, end);
      self->too_late = aus_date_compare (self->latest, today) < 0;
      if (self->too_late)
        self->next_end = aus_notice_count (self->rule, facts, book, today);
    }
  if (aus_date_is_set (self->latest))
    {
      self->end = aus_notice_count (self->rule, facts, book, self->latest);
      for (int i = 0; i < AUS_N_NOTICE_CHANNELS; i++)
        self->send_by[i] =
          aus_law_book_get_send_by (book, workdays, self->latest, (AusNoticeChannel) i);
    }
  self->sentence = aus_notice_dup_answer (self);
  aus_notice_warn (self, facts, today);

  return self;
}

/* The day the contract is to be over by */
static AusDate
get_planned_end (AusEnding *ending)
{
  return aus_date_is_set (ending->last_day) ? ending->last_day : ending->contract_end;
}

AusNotice *
aus_notice_new_for_client (AusLawBook *book,
                           AusClient  *client,
                           AusDate     today)
{
  AusNoticeFacts facts;
  AusDate end;

  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  if (book == NULL)
    return NULL;

  facts = aus_notice_facts_get_for_client (book, client);
  end = get_planned_end (client->ending);
  if (aus_date_is_set (client->ending->notice_received))
    return aus_notice_new_received (book, NULL, &facts, client->ending->notice_received, today);
  if (aus_date_is_set (end))
    return aus_notice_new_end (book, NULL, &facts, end, today);

  return aus_notice_new_received (book, NULL, &facts, today, today);
}

AusDate
aus_notice_get_due (AusLawBook *book,
                    AusClient  *client,
                    AusDate     today)
{
  g_autoptr (GPtrArray) rejected = NULL;
  AusNoticeFacts facts;
  const AusNoticeRule *rule;
  AusDate end;

  g_return_val_if_fail (AUS_IS_CLIENT (client), AUS_DATE_NONE);

  end = get_planned_end (client->ending);
  if (book == NULL || !aus_date_is_set (end))
    return AUS_DATE_NONE;

  rejected = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_notice_remark_free);
  facts = aus_notice_facts_get_for_client (book, client);
  rule = aus_notice_choose (aus_law_book_get_rules (book), &facts, today, rejected);
  if (get_outcome (rule, &facts, TRUE) != AUS_NOTICE_OUTCOME_DATE)
    return AUS_DATE_NONE;

  return aus_notice_count_back (rule, &facts, book, end);
}

AusDate
aus_notice_get_day (AusLawBook *book,
                    AusClient  *client,
                    AusDate     today,
                    gboolean   *planned)
{
  AusEnding *ending;

  g_return_val_if_fail (AUS_IS_CLIENT (client), AUS_DATE_NONE);

  ending = client->ending;
  *planned = !aus_date_is_set (ending->notice_received);
  if (!*planned)
    return ending->notice_received;
  if (book != NULL && aus_date_is_set (ending->notice_sent))
    {
      AusWorkCalendar *werktage = aus_law_book_get_werktage (book, client);

      return aus_law_book_get_arrival (book, aus_law_book_get_workdays (book, werktage),
                                       ending->notice_sent, ending->notice_channel);
    }

  return aus_notice_get_due (book, client, today);
}
