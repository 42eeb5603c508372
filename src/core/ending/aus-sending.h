/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-history.h"
#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* The papers of a client that were sent, and what the ending learns from them. */

/* The newest version of @kind; NULL when none was sent. Transfer none. */
AusSentPaper *aus_sending_get_last         (AusClient    *client,
                                            const char   *kind);

/* The same of those to one reader: @colleague (an id), or the client with "" */
AusSentPaper *aus_sending_get_last_to      (AusClient    *client,
                                            const char   *kind,
                                            const char   *colleague);

/* 1 for the first */
int           aus_sending_get_next_version (AusClient    *client,
                                            const char   *kind);

/* Adds @paper (made for this, with everything set but its version) to the client's, as one step to
 * undo. A notice of termination tells the ending when and how it was sent, and what was known of
 * the receipt of another version is no longer so. A request to be named tells the shortlist who was
 * asked and when, an introduction of the client who was introduced. @history: nullable. */
void          aus_sending_add              (AusClient    *client,
                                            AusHistory   *history,
                                            AusSentPaper *paper);

/* TRUE when the newest notice was received on another day than the one the plan counts from */
gboolean      aus_sending_is_plan_behind   (AusClient    *client,
                                            AusSentPaper *paper);

/* Lets the plan count from the day on which @paper was received */
void          aus_sending_use_received     (AusClient    *client,
                                            AusSentPaper *paper);

G_END_DECLS
