/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusSecretGuard:
 *
 * Keeps passwords, tokens, keys and recovery codes out of every text field of a window: what is
 * typed or pasted and looks like one is not taken, what it would have replaced stays, and a bubble
 * at the field says why and where it belongs. Text that the program shows is never refused, and
 * neither is an edit of text that was there before. Fields to search in are left alone.
 */
#define AUS_TYPE_SECRET_GUARD (aus_secret_guard_get_type ())
G_DECLARE_FINAL_TYPE (AusSecretGuard, aus_secret_guard, AUS, SECRET_GUARD, GObject)

/* Guards every window of the program that is or comes, dialogs as well. Call it once. */
void aus_secret_guard_watch (void);

G_END_DECLS
