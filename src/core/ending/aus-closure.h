/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-history.h"
#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* Closing a client's file and opening it again. Each is one step to undo, and one entry of the
 * client's log. @history: nullable. */

/* A closed file is read, not edited. What has faded out rests, but may be worked with. */
gboolean aus_closure_is_closed (AusClient  *client);

/* Closed or faded out */
gboolean aus_closure_is_over   (AusClient  *client);

/* FALSE, and nothing happens, while the gate (AusGate) has something open or it is over already */
gboolean aus_closure_close     (AusClient  *client,
                                AusHistory *history,
                                AusDate     today);

/* Lets it fade out. FALSE when it is over already. */
gboolean aus_closure_fade      (AusClient  *client,
                                AusHistory *history,
                                AusDate     today);

/* Opens it again: a closed file at its last stage, what faded out as one that runs. FALSE when it
 * is open. */
gboolean aus_closure_reopen    (AusClient  *client,
                                AusHistory *history,
                                AusDate     today);

/* Leaves a stage of the path out, with a reason; goes on to the next stage when it is the current
 * one. With an empty @reason it is no longer left out. */
void     aus_closure_skip      (AusClient  *client,
                                AusHistory *history,
                                AusStage    stage,
                                const char *reason,
                                AusDate     today);

/* What was said of a stage that is left out; NULL when it is not. Transfer none. */
AusSkippedStage *aus_closure_get_skipped (AusClient *client,
                                          AusStage   stage);

G_END_DECLS
