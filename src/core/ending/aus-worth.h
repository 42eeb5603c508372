/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"
#include "core/library/aus-library.h"

G_BEGIN_DECLS

/* Why the months to replace a client are not known */
typedef enum
{
  AUS_REPLACE_KNOWN,
  AUS_REPLACE_NO_INCOME,      /* nothing came in */
  AUS_REPLACE_NO_RATE,        /* the user has not said what new work brings */
  AUS_REPLACE_OTHER_CURRENCY, /* it is in another currency, and no rate of exchange is known */
} AusReplace;

/**
 * AusWorth:
 *
 * What a client is worth to the user in the 12 months up to today: from the day after today a year
 * ago to today. Everything is in one currency, the client’s (without one, that of its first
 * invoice), since no rates of exchange are known: money in other currencies is left out, on both
 * sides of each comparison.
 *
 * Income is what was received, by the days of the payments, gross. An hour is worth the invoices
 * issued in these months that say their hours, gross, divided by those hours; elsewhere is the same
 * over all other clients. The months to replace are the client’s income of a month (over 12 months,
 * or since the contract, else the first invoice, if that is less) divided by what the work won in a
 * usual month brings per month (AusSender.new_work), rounded up.
 */
typedef struct
{
  AusMoney   income;       /* from this client; not set for none */
  AusMoney   income_all;   /* from all */
  int        percent;      /* of income, rounded; 0 without any */
  guint      n_currencies; /* in which money came in, from all clients */
  AusMoney   hour;         /* not set when no hours are known */
  AusMoney   hour_elsewhere; /* the same */
  AusReplace replace;
  int        months;       /* with AUS_REPLACE_KNOWN, at least 1 */
} AusWorth;

/* @clients: (element-type AusClient), all of them, @client too. @sender: NULL for none. */
void       aus_worth_get          (AusClient  *client,
                                   GPtrArray  *clients,
                                   AusSender  *sender,
                                   AusDate     today,
                                   AusWorth   *worth);

/* The currency that counts, "" for none. Transfer none. */
const char *aus_worth_get_currency (AusClient *client);

/* The clients whose files could be read. (element-type AusClient), transfer full. */
GPtrArray *aus_worth_list_clients (AusLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
