/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPreferences:
 *
 * Who the user is, what new clients begin with, and where the library is. Saved as it is typed,
 * like everything. Properties: "session" (construct-only), "sender" (AusSender) and "address"
 * (AusAddress) of the library that is open, "sender-file" (AusDataFile); the last three are
 * read-only and notified.
 */
#define AUS_TYPE_PREFERENCES (aus_preferences_get_type ())
G_DECLARE_FINAL_TYPE (AusPreferences, aus_preferences, AUS, PREFERENCES, AdwPreferencesWindow)

AusPreferences *aus_preferences_new (GtkWindow  *parent,
                                     AusSession *session) G_GNUC_WARN_UNUSED_RESULT;

/* Lets the window, when it is shown, have its focus where the member @path of the sender's file
 * ("address.street") is edited */
void            aus_preferences_show_member (AusPreferences *self,
                                             const char     *path);

G_END_DECLS
