/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusNetworkWindow:
 *
 * The directory of colleagues, shared by all clients: the list, and beside it (or behind it, where
 * the window is narrow) what is known of one of them. Searched, added, edited, removed; in and out
 * as vCards, from a file or dropped. Undo and redo here are those of the directory.
 *
 * Property: "session" (AusSession, construct-only).
 */
#define AUS_TYPE_NETWORK_WINDOW (aus_network_window_get_type ())
G_DECLARE_FINAL_TYPE (AusNetworkWindow, aus_network_window, AUS, NETWORK_WINDOW, AdwWindow)

/* Opens it above @parent. @colleague: id of the one to edit; NULL or "" for none. */
void aus_network_window_present (GtkWindow  *parent,
                                 AusSession *session,
                                 const char *colleague);

G_END_DECLS
