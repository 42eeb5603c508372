/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusPayment:
 *
 * Money received for an invoice.
 */
#define AUS_TYPE_PAYMENT (aus_payment_get_type ())
G_DECLARE_FINAL_TYPE (AusPayment, aus_payment, AUS, PAYMENT, AusEntity)

struct _AusPayment
{
  AusEntity parent_instance;

  char *id;
  AusDate date;
  AusMoney amount;
};

AusPayment *aus_payment_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
