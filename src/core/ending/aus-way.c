/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-way.h"

#include "core/base/aus-format.h"
#include "core/client/aus-ending.h"
#include "core/law/aus-notice.h"

#include <glib/gi18n-lib.h>

static char *
format_day (const AusNotice *notice,
            AusDate          day)
{
  return aus_format_date (day, AUS_DATE_STYLE_LONG, aus_law_book_get_locale (notice->book));
}

/* There is a period of notice: can it still be kept? */
static AusWay
choose_by_days (const AusNotice *notice,
                gboolean         received,
                char           **sentence)
{
  g_autofree char *end = format_day (notice, notice->end);
  g_autofree char *wanted = format_day (notice, notice->wanted);
  g_autofree char *latest = format_day (notice, notice->latest);
  g_autofree char *next = format_day (notice, notice->next_end);

  if (notice->too_late)
    {
      /* Translators: %1$s and %2$s are days. */
      *sentence = g_strdup_printf (_("An agreement fits: a notice would end the contract on %2$s "
                                     "at the earliest, and by agreement it can end on %1$s."),
                                   wanted, next);
      return AUS_WAY_AGREEMENT;
    }

  if (received)
    /* Translators: %s is a day. */
    *sentence = g_strdup_printf (_("The notice has been received and can end the contract on %s. "
                                   "An agreement may still settle what else there is."), end);
  else if (aus_date_is_set (notice->received))
    /* Translators: %s is a day. */
    *sentence = g_strdup_printf (_("A notice fits: it needs nobody’s consent and, received today, "
                                   "can end the contract on %s. An agreement can name any day."),
                                 end);
  else
    /* Translators: %1$s and %2$s are days. */
    *sentence = g_strdup_printf (_("A notice fits: it needs nobody’s consent, and received by %1$s "
                                   "it is in time to end by %2$s. An agreement can settle more, "
                                   "with both signatures."), latest, wanted);

  return AUS_WAY_NOTICE;
}

AusWay
aus_way_choose (AusLawBook  *book,
                AusClient   *client,
                AusDate      today,
                char       **why)
{
  g_autoptr (AusNotice) notice = aus_notice_new_for_client (book, client, today);
  g_autofree char *sentence = NULL;
  g_autofree char *reason = NULL;
  AusWay way = AUS_WAY_AGREEMENT;

  if (notice == NULL)
    {
      *why = g_strdup ("");
      return AUS_WAY_NEITHER;
    }

  reason = aus_notice_dup_reason (notice);
  switch (notice->outcome)
    {
    case AUS_NOTICE_OUTCOME_DATE:
      way = choose_by_days (notice, aus_date_is_set (client->ending->notice_received), &sentence);
      break;
    case AUS_NOTICE_OUTCOME_CLIENT_ONLY:
      sentence = g_strdup (_("An agreement fits: a contract for a result ends when it is finished, "
                             "and you have no ordinary notice before that."));
      break;
    case AUS_NOTICE_OUTCOME_FIXED:
      sentence = g_strdup (_("An agreement fits: the contract has a fixed term, and before that is "
                             "over there is no ordinary notice."));
      break;
    case AUS_NOTICE_OUTCOME_REFUSED:
      sentence = g_strdup (_("Neither: this is employment, and not what the program is for."));
      way = AUS_WAY_NEITHER;
      break;
    case AUS_NOTICE_OUTCOME_UNKNOWN:
    default:
      sentence = g_strdup (_("An agreement can name any day. Whether a notice fits cannot be told "
                             "yet."));
    }
  *why = g_strjoin (" ", sentence, reason, NULL);

  return way;
}
