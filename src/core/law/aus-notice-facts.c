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

AusNoticeFacts
aus_notice_facts_get_for_client (AusLawBook *book,
                                 AusClient  *client)
{
  AusContract *contract = client->contract;

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
  };
}
