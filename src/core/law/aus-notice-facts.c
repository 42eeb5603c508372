/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-facts.h"

static gboolean
has_recipient (AusClient *client)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->contacts); i++)
    if (AUS_CONTACT (aus_entity_list_peek (client->contacts, i))->receives_notice)
      return TRUE;

  return FALSE;
}

/* The one project that is not cancelled; NULL when there are more, since the share of the fee that
 * belongs to each is not known. */
static AusProject *
get_only_project (AusClient *client)
{
  AusProject *only = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (client->projects, i);

      if (project->outcome == AUS_PROJECT_OUTCOME_CANCEL)
        continue;
      if (only != NULL)
        return NULL;
      only = project;
    }

  return only;
}

AusNoticeFacts
aus_notice_facts_get_for_client (AusLawBook *book,
                                 AusClient  *client)
{
  AusContract *contract = client->contract;
  AusProject *project = get_only_project (client);
  gboolean by_piece = contract->fee_unit == AUS_FEE_UNIT_PIECE && project != NULL;

  return (AusNoticeFacts){
    .werktage = aus_law_book_get_werktage (book, client),
    .law = client->law,
    .kind = contract->kind,
    .term = contract->term,
    .start = contract->start,
    .fixed_until = contract->fixed_until,
    .fee_unit = contract->fee_unit,
    .hours_counted = contract->hours_counted,
    .free_employee = contract->free_employee,
    .notice_in_term = contract->notice_in_term,
    .main_occupation = contract->main_occupation,
    .special_trust = contract->special_trust,
    .trial_month = contract->trial_month,
    .employment = contract->employment,
    .clause_length = contract->notice_length,
    .clause_unit = contract->notice_unit,
    .clause_days = contract->notice_days,
    .clause_anchor = contract->notice_anchor,
    .form = contract->form,
    .cure_days = contract->cure_days,
    .lacks_recipient = !has_recipient (client),
    .fee = by_piece ? contract->fee : AUS_MONEY_NONE,
    .done_percent = by_piece ? project->progress : 0,
  };
}
