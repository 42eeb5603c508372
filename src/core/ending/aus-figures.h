/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusFigures:
 *
 * The figures of one ending, for the strip above the plan and the rows of the client list.
 */
typedef struct
{
  AusDate  last_day;        /* not set when it is not decided */
  int      days_left;       /* calendar days from today, negative when it is over; 0 without a last day */
  guint    n_things;        /* assets that are or were with me */
  guint    n_things_open;   /* of these, not finished */
  AusMoney open;            /* unpaid of all invoices in one currency (the client's, else the first) */
  guint    n_currencies;    /* how many currencies have open amounts; see aus_figures_list_open() */
  AusMoney overdue;         /* of @open, past due today */
  int      days_overdue;    /* of the oldest overdue invoice, any currency; 0 for none */
} AusFigures;

void     aus_figures_get        (AusClient  *client,
                                 AusDate     today,
                                 AusFigures *figures);

/* One AusMoney per currency with an open amount, the client's currency first. Transfer full. */
GArray  *aus_figures_list_open  (AusClient  *client) G_GNUC_WARN_UNUSED_RESULT;

/* Amount minus payments in the invoice's currency, 0 when overpaid; not set without an amount */
AusMoney aus_invoice_get_open   (AusInvoice *invoice);

/* Has an open amount and a due day before @today */
gboolean aus_invoice_is_overdue (AusInvoice *invoice,
                                 AusDate     today);

G_END_DECLS
