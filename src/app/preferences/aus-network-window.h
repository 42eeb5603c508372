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
 * The directory of colleagues, shared by all clients: searched, added, edited, removed; in and out
 * as vCards, from a file or dropped. Undo and redo here are those of the directory.
 *
 * Property: "session" (AusSession, construct-only).
 */
#define AUS_TYPE_NETWORK_WINDOW (aus_network_window_get_type ())
G_DECLARE_FINAL_TYPE (AusNetworkWindow, aus_network_window, AUS, NETWORK_WINDOW, AdwWindow)

/* "On the shortlist of: Brückner & Söhne, Hartley"; "" when @colleague (an id) is on none. @inside:
 * a widget in such a window. Caller frees. */
char *aus_network_window_dup_shortlists (GtkWidget  *inside,
                                         const char *colleague) G_GNUC_WARN_UNUSED_RESULT;

/* Opens it above @parent. @colleague: id of the one to edit; NULL or "" for none. */
void aus_network_window_present (GtkWindow  *parent,
                                 AusSession *session,
                                 const char *colleague);

G_END_DECLS
