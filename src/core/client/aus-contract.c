/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-contract.h"

G_DEFINE_FINAL_TYPE (AusContract, aus_contract, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_ENUM (AusContract, kind, aus_contract_kind_get_type, AUS_CONTRACT_KIND_SERVICE),
  AUS_STRING (AusContract, title),
  AUS_STRING (AusContract, reference),
  AUS_DATE (AusContract, start),
  AUS_ENUM (AusContract, term, aus_contract_term_get_type, AUS_CONTRACT_TERM_OPEN),
  AUS_DATE (AusContract, fixed_until),
  AUS_MONEY (AusContract, fee),
  AUS_ENUM (AusContract, fee_unit, aus_fee_unit_get_type, AUS_FEE_UNIT_MONTH),
  AUS_MONEY (AusContract, deposit),
  AUS_DATE (AusContract, deposit_settled_on),
  AUS_INT (AusContract, notice_length, 0, 999),
  AUS_ENUM (AusContract, notice_unit, aus_notice_unit_get_type, AUS_NOTICE_UNIT_WEEKS),
  AUS_ENUM (AusContract, notice_days, aus_notice_days_get_type, AUS_NOTICE_DAYS_CALENDAR),
  AUS_ENUM (AusContract, notice_anchor, aus_notice_anchor_get_type, AUS_NOTICE_ANCHOR_ANY),
  AUS_ENUM (AusContract, form, aus_contract_form_get_type, AUS_CONTRACT_FORM_NONE),
  AUS_INT (AusContract, cure_days, 0, 999),
  AUS_BOOL (AusContract, notice_in_term),
  AUS_ENUM (AusContract, hours_counted, aus_hours_counted_get_type, AUS_HOURS_COUNTED_ASK),
  AUS_BOOL (AusContract, main_occupation),
  AUS_BOOL (AusContract, special_trust),
  AUS_ENUM (AusContract, free_employee, aus_answer_get_type, AUS_ANSWER_UNKNOWN),
  AUS_BOOL (AusContract, trial_month),
  AUS_BOOL (AusContract, employment),
};

static void
aus_contract_class_init (AusContractClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_contract_init (AusContract *self)
{
}

AusContract *
aus_contract_new (void)
{
  return AUS_CONTRACT (aus_entity_new (AUS_TYPE_CONTRACT));
}

AusMoney
aus_contract_get_held_deposit (AusContract *self)
{
  g_return_val_if_fail (AUS_IS_CONTRACT (self), AUS_MONEY_NONE);

  return self->deposit.minor > 0 && !aus_date_is_set (self->deposit_settled_on) ? self->deposit
                                                                               : AUS_MONEY_NONE;
}
