/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The day on which a notice ends the contract, and by which rule */

#include "config.h"

#include <string.h>

#include "aus-letter-private.h"
#include "core/base/aus-format.h"
#include "core/client/aus-contract.h"
#include "core/client/aus-ending.h"
#include "core/law/aus-notice-count.h"
#include "core/law/aus-notice.h"

/* The day the contract is to end on, as the user plans it */
static AusDate
get_wanted (AusEnding *ending)
{
  return aus_date_is_set (ending->contract_end) ? ending->contract_end : ending->last_day;
}

/* A rule may name the days a contract can end on; the others take any day that is late enough. */
static gboolean
takes_any_day (const AusNoticeRule  *rule,
               const AusNoticeFacts *facts)
{
  switch (rule->algorithm)
    {
    case AUS_NOTICE_ALGORITHM_CLAUSE:
      return facts->clause_anchor == AUS_NOTICE_ANCHOR_ANY;
    case AUS_NOTICE_ALGORITHM_SUGGEST:
      return rule->anchor == AUS_NOTICE_ANCHOR_ANY;
    case AUS_NOTICE_ALGORITHM_IMMEDIATE:
    case AUS_NOTICE_ALGORITHM_ADD_DAYS:
    case AUS_NOTICE_ALGORITHM_ADD_MONTHS:
      return TRUE;
    case AUS_NOTICE_ALGORITHM_MONTH_END_IF_DAY:
    case AUS_NOTICE_ALGORITHM_WEEK_END_SATURDAY:
    case AUS_NOTICE_ALGORITHM_DAYS_TO_ANCHOR:
    case AUS_NOTICE_ALGORITHM_WEEKS_TO_ANCHOR:
    case AUS_NOTICE_ALGORITHM_FIXED_END:
    case AUS_NOTICE_ALGORITHM_REFUSED:
    case AUS_NOTICE_ALGORITHM_NOTE:
    default:
      return FALSE;
    }
}

/* The end a notice comes to that is received on @received: the wanted day where the rule allows it,
 * else the first that it does allow from then on */
static AusDate
count_end (const AusNoticeRule  *rule,
           const AusNoticeFacts *facts,
           AusLawBook           *book,
           AusDate               received,
           AusDate               wanted)
{
  AusDate earliest = aus_notice_count (rule, facts, book, received);
  AusDate latest;

  if (!aus_date_is_set (wanted) || aus_date_compare (wanted, earliest) <= 0)
    return earliest;
  if (takes_any_day (rule, facts))
    return wanted;

  latest = aus_notice_count_back (rule, facts, book, wanted);
  if (aus_date_equal (aus_notice_count (rule, facts, book, latest), wanted))
    return wanted;

  return aus_notice_count (rule, facts, book, aus_date_add_days (latest, 1));
}

/* The day it was received, else the day it may be expected to be: from the day it was sent, or
 * today */
static AusDate
get_received (const AusLetter      *letter,
              const AusNoticeFacts *facts)
{
  AusEnding *ending = letter->client->ending;
  AusWorkCalendar *workdays = aus_law_book_get_workdays (letter->law, facts->werktage);
  AusDate sent = aus_date_is_set (ending->notice_sent) ? ending->notice_sent : letter->today;

  if (aus_date_is_set (ending->notice_received))
    return ending->notice_received;

  return aus_law_book_get_arrival (letter->law, workdays, sent, ending->notice_channel);
}

/* "§ 621 Nr. 3 BGB" stays on one line as far as "Nr. 3". Caller frees. */
static char *
dup_law (const char *law)
{
  g_autoptr (GString) text = g_string_new (law);
  static const char * const before[] = { "§ ", "Nr. ", "Abs. ", "Art. " };

  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    {
      g_autofree char *joined = g_strndup (before[i], strlen (before[i]) - 1);
      g_autofree char *with = g_strconcat (joined, "\302\240", NULL);

      g_string_replace (text, before[i], with, 0);
    }

  return g_strdup (text->str);
}

static void
set_rule (const AusLetter     *letter,
          AusTextValue        *object,
          const AusNoticeRule *rule)
{
  gboolean clause = rule->algorithm == AUS_NOTICE_ALGORITHM_CLAUSE;
  gboolean custom = rule->algorithm == AUS_NOTICE_ALGORITHM_SUGGEST
                    || rule->status == AUS_NOTICE_STATUS_CUSTOM;

  aus_text_value_set_bool (object, "by_contract", clause);
  aus_text_value_set_bool (object, "by_custom", !clause && custom);
  aus_text_value_take_string (object, "law",
                              clause || custom ? g_strdup ("")
                                               : dup_law (rule->laws[letter->language]));
}

static void
set_end (const AusLetter *letter,
         AusTextValue    *object,
         AusDate          end)
{
  AusDate wanted = get_wanted (letter->client->ending);

  aus_text_value_take_string (object, "end", aus_letter_dup_date (letter, end));
  aus_text_value_take_string (object, "end_full",
                              aus_format_date (end, AUS_DATE_STYLE_FULL, letter->locale));
  aus_text_value_set_bool (object, "as_planned",
                           aus_date_is_set (end) && aus_date_equal (end, wanted));
}

/* Without a rule there is no date but the user's own. */
static void
set_without_rule (const AusLetter *letter,
                  AusTextValue    *object)
{
  aus_text_value_set_bool (object, "by_contract", FALSE);
  aus_text_value_set_bool (object, "by_custom", FALSE);
  aus_text_value_set_string (object, "law", "");
  set_end (letter, object, get_wanted (letter->client->ending));
}

AusTextValue *
aus_letter_new_notice (const AusLetter *letter)
{
  AusEnding *ending = letter->client->ending;
  AusTextValue *object = aus_text_value_new_object ();
  AusNoticeOutcome outcome = AUS_NOTICE_OUTCOME_UNKNOWN;

  set_without_rule (letter, object);
  if (letter->law != NULL)
    {
      AusNoticeFacts facts = aus_notice_facts_get_for_client (letter->law, letter->client);
      AusDate received = get_received (letter, &facts);
      g_autoptr (AusNotice) notice =
        aus_notice_new_received (letter->law, NULL, &facts, received, letter->today);

      outcome = notice->outcome;
      if (outcome == AUS_NOTICE_OUTCOME_DATE)
        {
          set_rule (letter, object, notice->rule);
          set_end (letter, object,
                   count_end (notice->rule, &facts, letter->law, received, get_wanted (ending)));
        }
      else if (outcome == AUS_NOTICE_OUTCOME_FIXED)
        {
          set_end (letter, object, letter->client->contract->fixed_until);
        }
    }

  aus_text_value_set_bool (object, "fixed", outcome == AUS_NOTICE_OUTCOME_FIXED);
  aus_text_value_set_bool (object, "client_only", outcome == AUS_NOTICE_OUTCOME_CLIENT_ONLY);
  aus_text_value_take_string (object, "sent", aus_letter_dup_date (letter, ending->notice_sent));
  aus_text_value_take_string (object, "received",
                              aus_letter_dup_date (letter, ending->notice_received));

  return object;
}
