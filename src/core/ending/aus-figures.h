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
  int      days_left;       /* calendar days from today, negative when over; 0 without a last day */
  guint    n_things;        /* assets that are or were with me */
  guint    n_things_open;   /* of these, not finished */
  AusMoney open;            /* owed in the client's currency, else the first; not set for none */
  guint    n_currencies;    /* how many have something owed: aus_client_list_owed() has them all */
  AusMoney overdue;         /* what of @open is past due; not set for none */
  int      days_overdue;    /* of the invoice that waits longest, any currency; 0 for none */
} AusFigures;

void aus_figures_get (AusClient  *client,
                      AusDate     today,
                      AusFigures *figures);

G_END_DECLS
