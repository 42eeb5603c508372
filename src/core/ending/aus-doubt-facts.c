/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-doubt-facts.h"

#define MONTHS 12
#define FEW_HAGGLES 2
#define MANY_HAGGLES 3

static gboolean
is_within (AusDate day,
           AusDate first,
           AusDate last)
{
  return aus_date_is_set (day) && aus_date_compare (day, first) >= 0
         && aus_date_compare (day, last) <= 0;
}

static void
count_haggles (AusClient     *client,
               AusDate        today,
               AusDoubtFacts *facts)
{
  AusDate first = aus_date_add_days (aus_date_add_months (today, -MONTHS), 1);
  AusDate decided = client->ending->decided_on;
  AusDate last = aus_date_is_set (decided) ? decided : today;

  for (guint i = 0; i < aus_entity_list_get_length (client->log); i++)
    {
      AusLogEntry *entry = aus_entity_list_peek (client->log, i);

      if (entry->kind == AUS_LOG_KIND_OFFER && is_within (entry->date, first, last))
        facts->n_offers++;
    }

  facts->n_haggles = facts->n_offers;
  for (guint i = 0; i < aus_entity_list_get_length (client->signals); i++)
    {
      AusSignal *noted = aus_entity_list_peek (client->signals, i);

      if (noted->kind == AUS_SIGNAL_KIND_ALWAYS_CHEAPER && is_within (noted->date, first, today))
        facts->n_haggles++;
    }

  if (facts->n_offers == 0 || facts->n_haggles < FEW_HAGGLES)
    facts->n_haggles = 0;
  facts->haggling =
      facts->n_haggles >= MANY_HAGGLES ? AUS_CLARITY_CLEAR : AUS_CLARITY_GREY;
}

static gboolean
is_recent (AusSignal *noted,
           AusDate    today)
{
  return aus_date_is_set (noted->date)
         && aus_date_days_between (noted->date, today) < AUS_RECENT_DAYS;
}

static AusDoubtGuard
guard (AusClient           *client,
       AusDate              today,
       const AusDoubtFacts *facts)
{
  gboolean grey = TRUE;

  if (facts->n_noted == 0 || facts->n_found > 0)
    return AUS_DOUBT_GUARD_NONE;

  for (guint i = 0; i < facts->n_noted; i++)
    {
      AusSignal *noted = aus_entity_list_peek (client->signals, i);

      if (noted->kind == AUS_SIGNAL_KIND_OUTGROWN || !is_recent (noted, today))
        return AUS_DOUBT_GUARD_NONE;
      grey = grey && noted->clarity == AUS_CLARITY_GREY;
    }

  if (facts->n_noted == 1)
    return AUS_DOUBT_GUARD_ONE;

  return grey ? AUS_DOUBT_GUARD_ALL : AUS_DOUBT_GUARD_NONE;
}

static void
count_noted (AusClient     *client,
             AusDoubtFacts *facts)
{
  AusDate pause = client->ending->pause_from;

  facts->n_noted = aus_entity_list_get_length (client->signals);
  for (guint i = 0; i < facts->n_noted; i++)
    {
      AusDate date = ((AusSignal *) aus_entity_list_peek (client->signals, i))->date;

      if (!aus_date_is_set (date))
        continue;
      if (!aus_date_is_set (facts->first_noted)
          || aus_date_compare (date, facts->first_noted) < 0)
        facts->first_noted = date;
      if (aus_date_is_set (pause) && aus_date_compare (date, pause) >= 0)
        facts->n_since++;
    }
}

void
aus_doubt_facts_get (AusClient     *client,
                     AusDate        today,
                     AusDoubtFacts *facts)
{
  g_return_if_fail (AUS_IS_CLIENT (client));
  g_return_if_fail (aus_date_is_set (today));

  *facts = (AusDoubtFacts){ 0 };
  count_noted (client, facts);
  aus_payment_habit_get (client, today, &facts->habit);
  count_haggles (client, today, facts);
  facts->n_found = (guint) (facts->habit.habit >= AUS_HABIT_GREY) + (facts->n_haggles > 0);
  facts->guard = guard (client, today, facts);
}
