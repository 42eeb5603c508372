/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-referral.h"

G_DEFINE_FINAL_TYPE (AusReferral, aus_referral, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusReferral, id),
  AUS_STRING (AusReferral, colleague),
  AUS_ENUM (AusReferral, status, aus_referral_status_get_type, AUS_REFERRAL_STATUS_LISTED),
  AUS_DATE (AusReferral, asked_on),
  AUS_STRING (AusReferral, note),
};

static void
aus_referral_class_init (AusReferralClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_referral_init (AusReferral *self)
{
}

AusReferral *
aus_referral_new (void)
{
  return AUS_REFERRAL (aus_entity_new (AUS_TYPE_REFERRAL));
}
