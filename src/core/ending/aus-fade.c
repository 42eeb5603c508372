/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-fade.h"

#include "core/client/aus-money-owed.h"
#include "core/ending/aus-asset-order.h"
#include "core/ending/aus-decide.h"

/* Something has been promised and is not there yet. Without deliverables the progress says it. */
static gboolean
is_project_open (AusProject *project)
{
  guint n = aus_entity_list_get_length (project->deliverables);

  if (project->outcome == AUS_PROJECT_OUTCOME_CANCEL)
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (!AUS_DELIVERABLE (aus_entity_list_peek (project->deliverables, i))->done)
      return TRUE;

  return n == 0 && project->progress < 100;
}

static gboolean
is_caught_up (AusClient *client)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    if (is_project_open (aus_entity_list_peek (client->projects, i)))
      return FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (client->steps); i++)
    {
      AusStep *step = aus_entity_list_peek (client->steps, i);

      if (aus_step_is_open (step) && step->owner == AUS_PARTY_ME)
        return FALSE;
    }

  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);

      if ((asset->holder == AUS_PARTY_ME || aus_date_is_set (asset->handed_on))
          && !aus_asset_is_finished (asset))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_paid (AusClient *client)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    if (aus_invoice_get_open (aus_entity_list_peek (client->invoices, i)).minor != 0)
      return FALSE;

  return !aus_money_is_set (aus_contract_get_held_deposit (client->contract));
}

static void
take_later (AusDate *last,
            AusDate  day,
            AusDate  today)
{
  if (aus_date_is_set (day) && aus_date_compare (day, today) <= 0
      && aus_date_compare (day, *last) > 0)
    *last = day;
}

/* An invoice is written for work, and talk is not work: the log does not count. */
static AusDate
find_last_work (AusClient *client,
                AusDate    today)
{
  AusDate last = AUS_DATE_NONE;

  take_later (&last, client->contract->start, today);
  for (guint i = 0; i < aus_entity_list_get_length (client->invoices); i++)
    take_later (&last, AUS_INVOICE (aus_entity_list_peek (client->invoices, i))->issued, today);
  for (guint i = 0; i < aus_entity_list_get_length (client->steps); i++)
    take_later (&last, AUS_STEP (aus_entity_list_peek (client->steps, i))->done_on, today);
  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);

      take_later (&last, asset->handed_on, today);
      take_later (&last, asset->tested_on, today);
      take_later (&last, asset->revoked_on, today);
    }
  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (client->projects, i);

      take_later (&last, project->start, today);
      take_later (&last, project->due, today);
      for (guint j = 0; j < aus_entity_list_get_length (project->deliverables); j++)
        take_later (&last, AUS_DELIVERABLE (aus_entity_list_peek (project->deliverables, j))->due,
                    today);
    }

  return last;
}

gboolean
aus_fade_is_settled (AusClient *client)
{
  g_return_val_if_fail (AUS_IS_CLIENT (client), FALSE);

  return is_caught_up (client) && is_paid (client);
}

void
aus_fade_get (AusClient *client,
              int        months,
              AusDate    today,
              AusFade   *fade)
{
  AusDate wait;

  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today) && months > 0);

  *fade = (AusFade){ .caught_up = is_caught_up (client), .paid = is_paid (client),
                     .last_work = find_last_work (client, today) };
  wait = client->closing->fade_not_before;
  if (aus_date_is_set (fade->last_work))
    {
      fade->since = aus_date_add_months (fade->last_work, months);
      fade->quiet = aus_date_compare (fade->since, today) <= 0;
    }
  fade->decided = aus_decide_get (client->ending) == AUS_DECISION_FADE
                  && client->ending->stage == AUS_STAGE_DECISION;
  fade->proposed = fade->caught_up && fade->paid && (fade->quiet || fade->decided)
                   && client->ending->stage <= AUS_STAGE_DECISION
                   && (!aus_date_is_set (wait) || aus_date_compare (wait, today) <= 0);
}
