/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-payment.h"

G_BEGIN_DECLS

/* Ten thousand hours */
#define AUS_INVOICE_MAX_MINUTES 600000

/**
 * AusInvoice:
 *
 * An invoice to the client, gross, and what was paid of it.
 */
#define AUS_TYPE_INVOICE (aus_invoice_get_type ())
G_DECLARE_FINAL_TYPE (AusInvoice, aus_invoice, AUS, INVOICE, AusEntity)

struct _AusInvoice
{
  AusEntity parent_instance;

  char *id;
  char *number;
  char *subject;
  AusDate issued;
  AusDate due;
  AusMoney amount;
  int minutes;             /* worked for it; 0: not known */
  AusEntityList *payments; /* of AusPayment */
};

AusInvoice *aus_invoice_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
