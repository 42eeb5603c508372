/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name of a secret with the secret behind it: "Password: hunter2", "PIN = 4711". What says
 * where it is instead ("Passwort: im Tresor") is none, and neither is the beginning of such a
 * word, since it may be on its way to become one. @text: valid UTF-8 */
gboolean aus_secret_is_named (const char *text);

G_END_DECLS
