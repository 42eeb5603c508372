/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-check-private.h"

#include <glib/gi18n-lib.h>

#include "core/law/aus-notice.h"

static gboolean
is_after (AusDate a,
          AusDate b)
{
  return aus_date_is_set (a) && aus_date_is_set (b) && aus_date_compare (a, b) > 0;
}

static void
check_last_day (AusCheck *self)
{
  AusEnding *ending = self->client->ending;

  if (!aus_date_is_set (ending->last_day))
    {
      if (ending->stage >= AUS_STAGE_NOTICE && ending->stage <= AUS_STAGE_CLOSED)
        aus_check_say (self, AUS_SEVERITY_ERROR, "no-last-day", "ending.last_day",
                       _("There is no last working day."));
      else if (ending->stage >= AUS_STAGE_CONVERSATION && ending->stage < AUS_STAGE_NOTICE)
        aus_check_say (self, AUS_SEVERITY_HINT, "no-last-day", "ending.last_day",
                       _("There is no last working day yet."));
      return;
    }

  if (is_after (self->client->contract->start, ending->last_day))
    aus_check_say (self, AUS_SEVERITY_ERROR, "last-day-before-start", "ending.last_day",
                   _("The last working day is before the contract starts."));
  if (ending->stage < AUS_STAGE_CLOSE && is_after (self->today, ending->last_day))
    aus_check_say (self, AUS_SEVERITY_WARNING, "last-day-past", "ending.last_day",
                   _("The last working day is over, but the ending is still under way."));
  if (aus_date_is_weekend (ending->last_day))
    aus_check_say (self, AUS_SEVERITY_HINT, "last-day-weekend", "ending.last_day",
                   _("The last working day is at a weekend."));
  if (is_after (ending->last_day, ending->contract_end))
    aus_check_say (self, AUS_SEVERITY_WARNING, "contract-end-before-last-day",
                   "ending.contract_end",
                   _("The contract ends before the last working day."));
}

static void
check_order (AusCheck *self)
{
  AusEnding *ending = self->client->ending;

  if (is_after (ending->notice_sent, ending->notice_received))
    aus_check_say (self, AUS_SEVERITY_ERROR, "notice-received-before-sent",
                   "ending.notice_received", _("The notice was received before it was sent."));
  if (is_after (ending->decided_on, ending->notice_sent))
    aus_check_say (self, AUS_SEVERITY_WARNING, "decision-after-notice", "ending.decided_on",
                   _("The decision is dated after the notice."));
  if (is_after (ending->conversation_on, ending->notice_sent))
    aus_check_say (self, AUS_SEVERITY_HINT, "conversation-after-notice", "ending.conversation_on",
                   _("The conversation is dated after the notice; talking comes first."));
  if (is_after (ending->notice_sent, ending->last_day))
    aus_check_say (self, AUS_SEVERITY_ERROR, "notice-after-last-day", "ending.notice_sent",
                   _("The notice was sent after the last working day."));
  else if (is_after (ending->notice_received, ending->last_day))
    aus_check_say (self, AUS_SEVERITY_ERROR, "notice-after-last-day", "ending.notice_received",
                   _("The notice was received after the last working day."));
}

static void
check_future (AusCheck   *self,
              AusDate     date,
              const char *path)
{
  if (is_after (date, self->today))
    aus_check_say (self, AUS_SEVERITY_WARNING, "date-in-future", path,
                   _("This is recorded as done, but its date is in the future."));
}

static void
check_notice_period (AusCheck *self)
{
  AusEnding *ending = self->client->ending;
  AusDate due = aus_notice_get_due (self->law, self->client, self->today);

  if (ending->stage < AUS_STAGE_NOTICE || ending->stage > AUS_STAGE_WRITING ||
      !aus_date_is_set (due))
    return;

  if (is_after (ending->notice_received, due))
    aus_check_say (self, AUS_SEVERITY_WARNING, "notice-late", "ending.notice_received",
                   _("The notice was received too late for this last working day."));
  else if (!aus_date_is_set (ending->notice_received) && is_after (self->today, due))
    aus_check_say (self, AUS_SEVERITY_WARNING, "notice-late", "ending.notice_received",
                   _("It is too late for a notice to this last working day."));
}

void
aus_check_ending (AusCheck *self)
{
  AusEnding *ending = self->client->ending;

  check_last_day (self);
  check_order (self);
  check_future (self, ending->decided_on, "ending.decided_on");
  check_future (self, ending->notice_sent, "ending.notice_sent");
  check_future (self, ending->notice_received, "ending.notice_received");
  check_notice_period (self);
  if (ending->stage < AUS_STAGE_NOTICE && aus_date_is_set (ending->notice_sent))
    aus_check_say (self, AUS_SEVERITY_HINT, "stage-behind", "ending.stage",
                   _("The notice was sent, but the stage is still before it."));
}
