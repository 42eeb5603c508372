/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* The day steps count from when the notice is on its way: working days that a letter takes */
#define AUS_NOTICE_POSTAL_WORKDAYS 3

/**
 * aus_plan_get_notice_due:
 * @date: (out): the last day on which the notice may arrive
 * @rule: (out) (optional) (transfer full): why, in translated sentences
 *
 * Counts back from the last working day: by the contract's notice clause (and the day on which it
 * lets a notice end), else by the custom of two weeks, which the rule then says. Orientation, not
 * legal advice; statutory periods are not applied.
 *
 * Returns: FALSE, with @date not set and @rule NULL, when there is no last working day
 */
gboolean aus_plan_get_notice_due (AusClient *client,
                                  AusDate    today,
                                  AusDate   *date,
                                  char     **rule);

/* The day the notice was received; else the day it is expected, when sent; else the day it is due;
 * else not set. @planned is TRUE unless it was received. */
AusDate  aus_plan_get_notice_anchor (AusClient *client,
                                     AusDate    today,
                                     gboolean  *planned);

G_END_DECLS
