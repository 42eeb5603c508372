/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* No more than so many invoices count: the last ones by due date */
#define AUS_HABIT_INVOICES 12

/**
 * AusHabit:
 * @AUS_HABIT_UNKNOWN: fewer than three invoices, none of them late
 * @AUS_HABIT_ON_TIME: three invoices or more, at most one in ten was late, and nothing is late now
 * @AUS_HABIT_GREY: late now and then
 * @AUS_HABIT_CLEAR: at least three were late, and these are half of all or more; or something is
 *   late now by more than 30 days (from then on a client is in default without a reminder by § 286
 *   (3) BGB, which is taken as the measure everywhere)
 */
typedef enum
{
  AUS_HABIT_UNKNOWN,
  AUS_HABIT_ON_TIME,
  AUS_HABIT_GREY,
  AUS_HABIT_CLEAR,
} AusHabit;

/**
 * AusPaymentHabit:
 *
 * How a client pays, worked out from the invoices. An invoice counts when it has an amount above
 * zero and a due date, and is paid in full or past due. It was late when it was settled after the
 * due date; one that falls on a weekend is moved to Monday (§ 193 BGB; holidays are not looked at).
 * Days late are counted from the due date itself. Payments in another currency than their invoice,
 * or without a day, are left out.
 */
typedef struct
{
  AusHabit habit;
  guint    n_invoices; /* that count, up to AUS_HABIT_INVOICES */
  guint    n_late;     /* of these */
  int      days_late;  /* of those that were late, on average, rounded; 0 for none */
  AusMoney late_now;   /* still open and late, in the client’s currency, else the first one; not set
                        * for none */
  int      days_now;   /* of the one that waits longest; 0 for none */
} AusPaymentHabit;

void     aus_payment_habit_get     (AusClient       *client,
                                    AusDate          today,
                                    AusPaymentHabit *habit);

/* FALSE when the invoice does not count; else how many days late it was settled, or has waited up
 * to @today, 0 for in time */
gboolean aus_invoice_get_days_late (AusInvoice      *invoice,
                                    AusDate          today,
                                    int             *days);

G_END_DECLS
