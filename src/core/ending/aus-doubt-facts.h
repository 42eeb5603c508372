/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/ending/aus-payment-habit.h"

G_BEGIN_DECLS

/* A signal is recent while it is less than so many days old */
#define AUS_RECENT_DAYS 7

/**
 * AusDoubtGuard:
 * @AUS_DOUBT_GUARD_NONE: there is more than a bad day, or nothing at all
 * @AUS_DOUBT_GUARD_ONE: one signal, recent, however clear it seems, and nothing else
 * @AUS_DOUBT_GUARD_ALL: several signals, all recent and grey, and nothing else
 *
 * Whether all that speaks against a client is a bad day. A signal without a date is not recent.
 * AUS_SIGNAL_KIND_OUTGROWN is no incident: with it the guard is silent. So it is when late payments
 * or haggling were found in the data.
 */
typedef enum
{
  AUS_DOUBT_GUARD_NONE,
  AUS_DOUBT_GUARD_ONE,
  AUS_DOUBT_GUARD_ALL,
} AusDoubtGuard;

/**
 * AusDoubtFacts:
 *
 * What the signals of a client come to, noted and found.
 *
 * Haggling is found when the log has an offer (AUS_LOG_KIND_OFFER) of the last 12 months, from
 * before the decision (what is offered afterwards is meant to make one stay), and there are at
 * least two of these and of the signals AUS_SIGNAL_KIND_ALWAYS_CHEAPER together; from three on it
 * is clear.
 */
typedef struct
{
  guint           n_noted;
  AusDate         first_noted; /* the oldest; not set for none */
  AusPaymentHabit habit;
  guint           n_offers;    /* in the log */
  guint           n_haggles;   /* these, and noted signals; 0 when it is too few to speak of */
  AusClarity      haggling;    /* with @n_haggles */
  guint           n_found;     /* signals that were found, not counting good news */
  guint           n_since;     /* noted on or after the day the pause began; 0 without one */
  AusDoubtGuard   guard;
} AusDoubtFacts;

void aus_doubt_facts_get (AusClient     *client,
                          AusDate        today,
                          AusDoubtFacts *facts);

G_END_DECLS
