/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

#define AUS_YEAR_MONTHS 12

/* How the invoices of a month were paid: the worst of those that were due in it */
typedef enum
{
  AUS_MONTH_PAID_NOT_DUE, /* none was, or nothing is known yet */
  AUS_MONTH_PAID_ON_TIME,
  AUS_MONTH_PAID_LATE,
  AUS_MONTH_PAID_VERY_LATE, /* more than AUS_VERY_LATE_DAYS */
} AusMonthPaid;

#define AUS_VERY_LATE_DAYS 14

/* One of the last 12 months */
typedef struct
{
  AusDate      first;     /* its first day */
  AusMoney     income;    /* received in it, see AusWorth; not set for none */
  AusMonthPaid paid;
  int          days_late; /* of the worst */
  guint        n_signals; /* noted */
} AusMonth;

/**
 * aus_year_get:
 * @months: filled in, oldest first; the last one is the month of @today
 *
 * What a client brought in the last 12 months, and what spoke against going on. Income is in the
 * client’s currency, else that of its first invoice; other currencies are left out.
 */
void aus_year_get (AusClient *client,
                   AusDate    today,
                   AusMonth   months[AUS_YEAR_MONTHS]);

G_END_DECLS
