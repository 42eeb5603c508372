/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"
#include "core/law/aus-notice.h"

/* Sent, or when it has to be sent to be there on the day it is planned for */
static AusDate
find_notice_sent (AusPlanFrame *frame,
                  AusLawBook   *law,
                  AusClient    *client)
{
  AusEnding *ending = client->ending;
  AusWorkCalendar *werktage;

  if (aus_date_is_set (ending->notice_sent) || !aus_date_is_set (frame->notice) || law == NULL)
    return ending->notice_sent;

  werktage = aus_law_book_get_werktage (law, client);

  return aus_law_book_get_send_by (law, aus_law_book_get_workdays (law, werktage), frame->notice,
                                   ending->notice_channel);
}

/* A contract that names no end ends with the work. */
static AusDate
find_contract_end (AusClient *client,
                   AusDate    last_day)
{
  if (aus_date_is_set (client->ending->contract_end))
    return client->ending->contract_end;
  if (client->contract->term == AUS_CONTRACT_TERM_FIXED &&
      aus_date_is_set (client->contract->fixed_until))
    return client->contract->fixed_until;

  return last_day;
}

void
aus_plan_frame_init (AusPlanFrame    *frame,
                     AusClient       *client,
                     AusLawBook      *law,
                     AusDate          today,
                     AusWorkCalendar *calendar,
                     gboolean        *notice_planned)
{
  frame->today = today;
  frame->calendar = calendar;
  frame->projects = client->projects;
  frame->last_day = client->ending->last_day;
  frame->notice = aus_notice_get_day (law, client, today, notice_planned);
  frame->notice_sent = find_notice_sent (frame, law, client);
  frame->contract_end = find_contract_end (client, frame->last_day);
}

/* The rules look at a client whose last day that is. */
void
aus_plan_frame_init_for (AusPlanFrame    *frame,
                         AusClient       *client,
                         AusLawBook      *law,
                         AusDate          today,
                         AusWorkCalendar *calendar,
                         AusDate          last_day)
{
  g_autoptr (AusClient) other = aus_client_new ();
  gboolean planned;

  g_object_set (other, "law", client->law, "holiday-region", client->holiday_region, NULL);
  aus_entity_assign (AUS_ENTITY (other->contract), AUS_ENTITY (client->contract));
  aus_entity_assign (AUS_ENTITY (other->ending), AUS_ENTITY (client->ending));
  g_object_set (other->ending, "last-day", &last_day, NULL);

  aus_plan_frame_init (frame, other, law, today, calendar, &planned);
  frame->projects = client->projects;
}

static AusDate
find_project_end (const AusPlanFrame *frame,
                  AusStep            *step)
{
  AusProject *project = NULL;

  if (frame->projects != NULL && *step->project != '\0')
    project = aus_entity_list_find (frame->projects, step->project);

  return project != NULL && aus_date_is_set (project->due) ? project->due : frame->last_day;
}

AusDate
aus_plan_frame_get_anchor (const AusPlanFrame *frame,
                           AusStep            *step)
{
  switch (step->anchor)
    {
    case AUS_ANCHOR_NOTICE:
      return frame->notice;
    case AUS_ANCHOR_NOTICE_SENT:
      return frame->notice_sent;
    case AUS_ANCHOR_CONTRACT_END:
      return frame->contract_end;
    case AUS_ANCHOR_PROJECT_END:
      return find_project_end (frame, step);
    case AUS_ANCHOR_LAST_DAY:
    case AUS_ANCHOR_STEP: /* with nothing to wait for: as late as it may be */
    default:
      return frame->last_day;
    }
}
