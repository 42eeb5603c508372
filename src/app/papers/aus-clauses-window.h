/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusClausesWindow:
 *
 * The clauses that the agreement with a client can have, to be chosen. What is chosen is kept with
 * the client, one step to undo each; where it stands is changed in the list of the letter's parts.
 */
#define AUS_TYPE_CLAUSES_WINDOW (aus_clauses_window_get_type ())
G_DECLARE_FINAL_TYPE (AusClausesWindow, aus_clauses_window, AUS, CLAUSES_WINDOW, AdwWindow)

/* Opens it above @parent. NULL, and @parent told, when the clauses cannot be read. Transfer
 * none. */
AusClausesWindow *aus_clauses_window_present (GtkWindow     *parent,
                                              AusSession    *session,
                                              AusClientFile *file);

/* How many clauses the agreement with @client has */
guint             aus_clauses_count          (AusClient     *client);

G_END_DECLS
