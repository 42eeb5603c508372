/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-count.h"

#include "core/law/aus-due-date.h"
#include "core/law/aus-period.h"

#define SATURDAY 6

static AusDate
count_clause (const AusNoticeFacts *facts,
              AusLawBook           *book,
              AusDate               received)
{
  gboolean working = facts->clause_days == AUS_NOTICE_DAYS_WORKING;
  AusDate day = aus_period_add (received, facts->clause_length, facts->clause_unit,
                                working ? aus_law_book_get_workdays (book, facts->werktage) : NULL);

  return aus_period_next_anchor (day, facts->clause_anchor);
}

/* Until the 15th: the end of this month, else of the next. */
static AusDate
count_month_end (int     day,
                 AusDate received)
{
  AusDate first = aus_date_first_of_month (received);

  if (aus_date_get_day (received) > day)
    first = aus_date_add_months (first, 1);

  return aus_date_last_of_month (first);
}

/* The Saturday of the week, when its first Werktag is not over, else of the next week that has
 * one. */
static AusDate
count_week_end (AusWorkCalendar *werktage,
                AusDate          received)
{
  AusDate monday = aus_date_first_of_week (received);

  for (;;)
    {
      AusDate saturday = aus_date_add_days (monday, SATURDAY - 1);
      AusDate first = aus_work_calendar_add (werktage, monday, 0);

      if (aus_date_compare (first, saturday) <= 0 && aus_date_compare (received, first) <= 0)
        return saturday;
      monday = aus_date_add_days (monday, 7);
    }
}

static AusDate
count_months (const AusNoticeRule *rule,
              AusDate              start,
              AusDate              received)
{
  AusDate from = received;

  if (rule->years > 0)
    {
      AusDate earliest = aus_date_add_months (start, 12 * rule->years);

      if (aus_date_compare (from, earliest) < 0)
        from = earliest;
    }

  return aus_period_add (from, rule->length, AUS_NOTICE_UNIT_MONTHS, NULL);
}

/* A contract whose start is not known is as old as the rule. */
static AusDate
count_weeks (const AusNoticeRule  *rule,
             const AusNoticeFacts *facts,
             AusDate               received)
{
  AusDate start = aus_date_is_set (facts->start) ? facts->start : rule->since;
  AusDate later = aus_date_add_months (start, 12 * rule->years);
  int weeks = aus_date_compare (received, later) < 0 ? rule->length : rule->length_later;

  if (facts->trial_month && aus_date_is_set (facts->start) &&
      aus_date_compare (received, aus_date_add_months (start, 1)) < 0)
    return received;

  return aus_period_next_anchor (aus_period_add (received, weeks, AUS_NOTICE_UNIT_WEEKS, NULL),
                                 rule->anchor);
}

gboolean
aus_notice_can_count (const AusNoticeRule  *rule,
                      const AusNoticeFacts *facts)
{
  switch ((int) rule->algorithm)
    {
    case AUS_NOTICE_ALGORITHM_FIXED_END:
    case AUS_NOTICE_ALGORITHM_REFUSED:
    case AUS_NOTICE_ALGORITHM_NOTE:
      return FALSE;
    case AUS_NOTICE_ALGORITHM_CLAUSE:
      return facts->clause_length > 0;
    case AUS_NOTICE_ALGORITHM_ADD_MONTHS:
      return rule->years == 0 || aus_date_is_set (facts->start);
    default:
      return TRUE;
    }
}

AusDate
aus_notice_count (const AusNoticeRule  *rule,
                  const AusNoticeFacts *facts,
                  AusLawBook           *book,
                  AusDate               received)
{
  g_return_val_if_fail (aus_date_is_set (received), AUS_DATE_NONE);

  if (!aus_notice_can_count (rule, facts))
    return AUS_DATE_NONE;

  switch ((int) rule->algorithm)
    {
    case AUS_NOTICE_ALGORITHM_IMMEDIATE:
      return received;
    case AUS_NOTICE_ALGORITHM_ADD_DAYS:
      return aus_period_add (received, rule->length, AUS_NOTICE_UNIT_DAYS, NULL);
    case AUS_NOTICE_ALGORITHM_ADD_MONTHS:
      return count_months (rule, facts->start, received);
    case AUS_NOTICE_ALGORITHM_MONTH_END_IF_DAY:
      return count_month_end (rule->day, received);
    case AUS_NOTICE_ALGORITHM_WEEK_END_SATURDAY:
      return count_week_end (facts->werktage, received);
    case AUS_NOTICE_ALGORITHM_WEEKS_TO_ANCHOR:
      return count_weeks (rule, facts, received);
    case AUS_NOTICE_ALGORITHM_DAYS_TO_ANCHOR:
    case AUS_NOTICE_ALGORITHM_SUGGEST:
      return aus_period_next_anchor (aus_period_add (received, rule->length, rule->unit, NULL),
                                     rule->anchor);
    case AUS_NOTICE_ALGORITHM_CLAUSE:
      return count_clause (facts, book, received);
    default:
      g_assert_not_reached ();
    }
}

AusDate
aus_notice_count_back (const AusNoticeRule  *rule,
                       const AusNoticeFacts *facts,
                       AusLawBook           *book,
                       AusDate               end)
{
  gint64 low, high;

  g_return_val_if_fail (aus_date_is_set (end), AUS_DATE_NONE);

  if (!aus_notice_can_count (rule, facts))
    return AUS_DATE_NONE;

  /* The end rises with the day of receipt and is never before it, so the day is found by halving:
   * low is early enough (or before all days), high is too late. */
  low = 0;
  high = (gint64) end.julian + 1;
  while (high - low > 1)
    {
      AusDate middle = { (guint32) (low + (high - low) / 2) };

      if (aus_date_compare (aus_notice_count (rule, facts, book, middle), end) <= 0)
        low = middle.julian;
      else
        high = middle.julian;
    }

  return (AusDate){ (guint32) low };
}

AusDate
aus_notice_get_deadline (const AusNoticeRule  *rule,
                         const AusNoticeFacts *facts,
                         AusDate               knowledge)
{
  if (rule->deadline_days == 0 || !aus_date_is_set (knowledge))
    return AUS_DATE_NONE;

  return aus_due_date_shift (aus_period_add (knowledge, rule->deadline_days, AUS_NOTICE_UNIT_DAYS,
                                             NULL),
                             facts->werktage);
}
