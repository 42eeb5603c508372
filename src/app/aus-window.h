/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusWindow:
 *
 * The main window: left the clients, right one of them, or a status page. Properties: "session"
 * (construct-only), "file" (AusClientFile shown, NULL for none).
 */
#define AUS_TYPE_WINDOW (aus_window_get_type ())
G_DECLARE_FINAL_TYPE (AusWindow, aus_window, AUS, WINDOW, AdwApplicationWindow)

AusWindow *aus_window_new         (GtkApplication *app,
                                   AusSession     *session) G_GNUC_WARN_UNUSED_RESULT;

/* @query as for aus_library_find(); waits for the library when it is still loading. A client that
 * is not there is told in a toast. */
void       aus_window_show_client (AusWindow      *self,
                                   const char     *query);

/* "profile", "transition", "papers"; others are ignored */
void       aus_window_show_page   (AusWindow      *self,
                                   const char     *page);

/* The agenda, which is shown while no client is chosen */
void       aus_window_show_agenda (AusWindow      *self);

/* Opens the thing of that id (see aus_agenda_find()) where it is seen to. A client that is not
 * there is told in a toast. */
void       aus_window_show_thing  (AusWindow      *self,
                                   const char     *client_id,
                                   const char     *id);

/* Shows it over the window. Transfer full, as aus_toasts_add(). */
void       aus_window_add_toast   (AusWindow      *self,
                                   AdwToast       *toast);

G_END_DECLS
