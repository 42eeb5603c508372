/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Secrets are never stored: a profile names the vault's entry instead. This tells what is surely
 * a secret from what is a name, a place or a sentence: key blocks, the tokens of well-known
 * services, "password: …", recovery codes, seeds of a second factor, addresses with a password in
 * them, long random words. It looks at the form alone, so a password that looks like a word passes,
 * and so do links, public keys and fingerprints (of a commit, of a file), however random.
 * "Passwort: im Tresor" says where it is and passes, and so does its beginning while it is typed.
 *
 * @text: NULL counts as empty. @reason: (out) (optional): a translated sentence why, static; NULL
 * when FALSE. */
gboolean aus_secret_looks_like (const char  *text,
                                const char **reason);

G_END_DECLS
