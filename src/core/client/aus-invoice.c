/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-invoice.h"

G_DEFINE_FINAL_TYPE (AusInvoice, aus_invoice, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusInvoice, id),
  AUS_STRING (AusInvoice, number),
  AUS_STRING (AusInvoice, subject),
  AUS_DATE (AusInvoice, issued),
  AUS_DATE (AusInvoice, due),
  AUS_MONEY (AusInvoice, amount),
  AUS_INT (AusInvoice, minutes, 0, AUS_INVOICE_MAX_MINUTES),
  AUS_LIST (AusInvoice, payments, aus_payment_get_type),
};

static void
aus_invoice_class_init (AusInvoiceClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_invoice_init (AusInvoice *self)
{
}

AusInvoice *
aus_invoice_new (void)
{
  return AUS_INVOICE (aus_entity_new (AUS_TYPE_INVOICE));
}
