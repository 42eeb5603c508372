/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/base/aus-money.h"
#include "core/client/aus-client.h"
#include "core/client/aus-invoice.h"

G_BEGIN_DECLS

/*
 * What a client still owes. Payments in another currency than their invoice are not counted: no
 * rate is known. An invoice without an amount owes nothing.
 */

/* The amount less its payments: negative when overpaid or a credit, AUS_MONEY_NONE without
 * amount */
AusMoney aus_invoice_get_open         (AusInvoice *self);

/* There is money to come: the open amount is above zero */
gboolean aus_invoice_is_open          (AusInvoice *self);

/* Days since the due date; 0 when nothing is open, not yet due or no due date is known */
int      aus_invoice_get_overdue_days (AusInvoice *self,
                                       AusDate     today);

/* One sum per currency over all invoices whose open amount is not zero (credits count against), in
 * the order of the invoices; currencies that come to zero are left out.
 * (element-type AusMoney), transfer full */
GArray  *aus_client_list_owed         (AusClient  *self) G_GNUC_WARN_UNUSED_RESULT;

/* The same over invoices that are past due on @today */
GArray  *aus_client_list_overdue      (AusClient  *self,
                                       AusDate     today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
