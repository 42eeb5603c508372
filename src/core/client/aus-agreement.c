/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agreement.h"

G_DEFINE_FINAL_TYPE (AusAgreement, aus_agreement, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusAgreement, id),
  AUS_STRING (AusAgreement, what),
  AUS_ENUM (AusAgreement, kind, aus_agreement_kind_get_type, AUS_AGREEMENT_KIND_TERM),
  AUS_DATE (AusAgreement, date),
  AUS_MONEY (AusAgreement, money),
  AUS_STRING (AusAgreement, landed),
};

static void
aus_agreement_class_init (AusAgreementClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_agreement_init (AusAgreement *self)
{
}

AusAgreement *
aus_agreement_new (void)
{
  return AUS_AGREEMENT (aus_entity_new (AUS_TYPE_AGREEMENT));
}
