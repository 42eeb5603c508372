/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-payment.h"

G_DEFINE_FINAL_TYPE (AusPayment, aus_payment, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusPayment, id),
  AUS_DATE (AusPayment, date),
  AUS_MONEY (AusPayment, amount),
};

static void
aus_payment_class_init (AusPaymentClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_payment_init (AusPayment *self)
{
}

AusPayment *
aus_payment_new (void)
{
  return AUS_PAYMENT (aus_entity_new (AUS_TYPE_PAYMENT));
}
