/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-facts.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"

#include <glib/gi18n.h>

static char *
say_fee (AusContract *contract)
{
  g_autofree char *fee = aus_format_money (contract->fee, aus_ui_locale ());

  switch (contract->fee_unit)
    {
    case AUS_FEE_UNIT_HOUR:
      /* Translators: %s is an amount of money */
      return g_strdup_printf (_("%s per hour"), fee);
    case AUS_FEE_UNIT_DAY:
      return g_strdup_printf (_("%s per day"), fee);
    case AUS_FEE_UNIT_WEEK:
      return g_strdup_printf (_("%s per week"), fee);
    case AUS_FEE_UNIT_MONTH:
      return g_strdup_printf (_("%s per month"), fee);
    case AUS_FEE_UNIT_QUARTER:
      return g_strdup_printf (_("%s per quarter"), fee);
    case AUS_FEE_UNIT_PIECE:
    default:
      return g_strdup_printf (_("%s per piece"), fee);
    }
}

static char *
say_start (AusContract *contract)
{
  g_autofree char *month = aus_format_date (contract->start, AUS_DATE_STYLE_MONTH_YEAR,
                                            aus_ui_locale ());

  /* Translators: %s is a month and a year */
  return g_strdup_printf (_("since %s"), month);
}

static int
rank (AusContact *contact)
{
  return contact->receives_notice ? 2 : contact->decides ? 1 : 0;
}

/* Whoever a notice goes to, else who decides, else the first. NULL when there is nobody. */
static AusContact *
find_person (AusClient *client)
{
  AusContact *person = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (client->contacts); i++)
    {
      AusContact *contact = aus_entity_list_peek (client->contacts, i);

      if (person == NULL || rank (contact) > rank (person))
        person = contact;
    }

  return person;
}

static char *
say_person (AusContact *person)
{
  if (*person->job == '\0')
    return g_strdup (person->name);

  /* Translators: a person’s name and job, “Thomas Brückner, Managing Director” */
  return g_strdup_printf (_("%s, %s"), person->name, person->job);
}

char *
aus_client_facts (AusClient *client)
{
  AusContract *contract = client->contract;
  AusContact *person = find_person (client);
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  if (aus_money_is_set (contract->fee) || aus_date_is_set (contract->start))
    g_ptr_array_add (facts, g_strdup (aus_label (AUS_TYPE_CONTRACT_KIND, (int) contract->kind)));
  if (aus_money_is_set (contract->fee))
    g_ptr_array_add (facts, say_fee (contract));
  if (aus_date_is_set (contract->start))
    g_ptr_array_add (facts, say_start (contract));
  if (person != NULL && *person->name != '\0')
    g_ptr_array_add (facts, say_person (person));
  g_ptr_array_add (facts, NULL);

  return g_strjoinv (" · ", (char **) facts->pdata);
}
