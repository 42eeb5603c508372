/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-history.h"
#include "core/client/aus-client.h"

G_BEGIN_DECLS

/*
 * Deciding about a client. AusEnding.decision may be set at any time: it is a thought as long as
 * AusEnding.decided_on is not set, and the record of a decision afterwards. Each of these is one
 * step of @history (NULL for none).
 */

/* How long a pause is proposed to take, and by how much it is extended */
#define AUS_PAUSE_DAYS 7

/* After how many days the outcome of an attempt to repair is looked at, unless said otherwise */
#define AUS_REPAIR_DAYS 28

/* AUS_DECISION_OPEN until it is recorded. Files from before decisions were kept have only the day:
 * the stage tells then. */
AusDecision aus_decide_get        (AusEnding  *ending);

/* Keeps AusEnding.decision, which must not be AUS_DECISION_OPEN, with @today, and moves the stage:
 * keep to running, repair back to thinking it over, with the attempt begun; end on to the
 * conversation, unless that stage is behind; fade by aus_closure_fade() if aus_fade_is_settled(),
 * else the stage stays at the decision. */
void        aus_decide_record     (AusClient  *client,
                                   AusHistory *history,
                                   AusDate     today);

/* Takes the record back to a thought, sets the stage to the decision, and keeps in the log what was
 * decided when and @why it is open again. @locale is that of the user. */
void        aus_decide_reopen     (AusClient  *client,
                                   AusHistory *history,
                                   AusDate     today,
                                   const char *why,
                                   const char *locale);

/* Begins a pause, or extends the one there is: from its end, or from @today when that is over */
void        aus_decide_pause      (AusEnding  *ending,
                                   AusHistory *history,
                                   AusDate     today);

/* Begins an attempt to repair, unless one is under way */
void        aus_decide_try_repair (AusEnding  *ending,
                                   AusHistory *history,
                                   AusDate     today);

G_END_DECLS
