/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client.h"

G_DEFINE_FINAL_TYPE (AusClient, aus_client, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusClient, id),
  AUS_STRING (AusClient, legal_name),
  AUS_STRING (AusClient, trade_name),
  AUS_STRING (AusClient, customer_number),
  AUS_ENUM (AusClient, language, aus_language_get_type, AUS_LANGUAGE_EN),
  AUS_ENUM (AusClient, address_form, aus_address_form_get_type, AUS_ADDRESS_FORM_FORMAL),
  AUS_ENUM (AusClient, law, aus_law_get_type, AUS_LAW_NONE),
  AUS_STRING (AusClient, holiday_region),
  AUS_ENUM (AusClient, trade, aus_trade_get_type, AUS_TRADE_NONE),
  AUS_STRING (AusClient, currency),
  AUS_LIST (AusClient, addresses, aus_address_get_type),
  AUS_LIST (AusClient, contacts, aus_contact_get_type),
  AUS_CHILD (AusClient, contract, aus_contract_get_type),
  AUS_LIST (AusClient, projects, aus_project_get_type),
  AUS_LIST (AusClient, invoices, aus_invoice_get_type),
  AUS_LIST (AusClient, assets, aus_asset_get_type),
  AUS_LIST (AusClient, referrals, aus_referral_get_type),
  AUS_LIST (AusClient, steps, aus_step_get_type),
  AUS_LIST (AusClient, signals, aus_signal_get_type),
  AUS_LIST (AusClient, log, aus_log_entry_get_type),
  AUS_LIST (AusClient, calendar_entries, aus_calendar_entry_get_type),
  AUS_LIST (AusClient, drafts, aus_draft_get_type),
  AUS_LIST (AusClient, papers, aus_sent_paper_get_type),
  AUS_LIST (AusClient, kept_phrases, aus_kept_phrase_get_type),
  AUS_CHILD (AusClient, conversation, aus_conversation_get_type),
  AUS_LIST (AusClient, counter_offers, aus_counter_offer_get_type),
  AUS_CHILD (AusClient, ending, aus_ending_get_type),
  AUS_CHILD (AusClient, closing, aus_closing_get_type),
  AUS_STRING (AusClient, notes),
};

static void
aus_client_class_init (AusClientClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_client_init (AusClient *self)
{
}

AusClient *
aus_client_new (void)
{
  return AUS_CLIENT (aus_entity_new (AUS_TYPE_CLIENT));
}

const char *
aus_client_get_short_name (AusClient *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT (self), "");

  return *self->trade_name != '\0' ? self->trade_name : self->legal_name;
}

AusDraft *
aus_client_find_draft (AusClient   *self,
                       const char  *kind,
                       const char  *colleague,
                       AusLanguage  language)
{
  g_return_val_if_fail (AUS_IS_CLIENT (self) && kind != NULL && colleague != NULL, NULL);

  for (guint i = 0; i < aus_entity_list_get_length (self->drafts); i++)
    {
      AusDraft *draft = aus_entity_list_peek (self->drafts, i);

      if (draft->language == language && g_str_equal (draft->kind, kind)
          && g_str_equal (draft->colleague, colleague))
        return draft;
    }

  return NULL;
}
