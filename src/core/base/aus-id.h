/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A new random UUID in lower case. Caller frees. */
char    *aus_id_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/* The UUID of @name within @space, which is a UUID itself: the same for the same two, and saying
 * nothing of either (version 5 of RFC 9562). Caller frees. */
char    *aus_id_new_for  (const char *space,
                          const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE for a UUID in lower-case canonical form */
gboolean aus_id_is_valid (const char *id);

/* "brueckner-soehne-feinkost" from "Brückner & Söhne Feinkost GmbH": ASCII letters and digits
 * transliterated by ICU (ä → ae), words joined by "-", at most 40 bytes, never empty ("client"). */
char    *aus_slug_new    (const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
