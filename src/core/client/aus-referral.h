/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusReferral:
 *
 * A colleague on this client's shortlist. Consent to be named is the colleague's (AusColleague).
 */
#define AUS_TYPE_REFERRAL (aus_referral_get_type ())
G_DECLARE_FINAL_TYPE (AusReferral, aus_referral, AUS, REFERRAL, AusEntity)

struct _AusReferral
{
  AusEntity parent_instance;

  char *id;
  char *colleague;          /* id in the network */
  AusReferralStatus status;
  AusDate asked_on;
  char *note;               /* private */
};

AusReferral *aus_referral_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
