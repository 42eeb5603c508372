/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* The months without work after which a client may fade out, where nothing else is wished */
#define AUS_FADE_MONTHS 6

/**
 * AusFade:
 *
 * Whether a client could quietly fade out: the three conditions, and what they come from.
 */
typedef struct
{
  gboolean caught_up; /* nothing to deliver, no open step of mine, nothing of theirs with me */
  gboolean paid;      /* nothing is owed, either way */
  gboolean quiet;     /* the last work is long enough ago */
  AusDate  last_work; /* the last day work is known of; not set when none is */
  AusDate  since;     /* the day on which it was long enough ago; not set without one */
  gboolean decided;   /* it was decided so, and waited for the first two: the third is waived */
  gboolean proposed;  /* all three, no ending is under way, and the user has not put it off */
} AusFade;

/* Caught up, and nothing is owed: what has to be so before a client may fade out, whoever wishes
 * it. The third condition, quiet, is only about when it is proposed. */
gboolean aus_fade_is_settled (AusClient *client);

/* @months: without work, at least 1 */
void aus_fade_get (AusClient *client,
                   int        months,
                   AusDate    today,
                   AusFade   *fade);

G_END_DECLS
