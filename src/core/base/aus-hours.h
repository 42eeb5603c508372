/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Hours of work as people write them, kept as whole minutes: no fraction of an hour is ever stored.
 */

/* Reads "17", "17.5", "17,25" (at most two decimals, to the nearest minute) or "17:30". FALSE, and
 * @minutes untouched, for anything else and above @maximum minutes. */
gboolean aus_hours_parse  (const char *text,
                           int         maximum,
                           int        *minutes);

/* "17.5" ("17,5" in German) where two decimals say it exactly, else "16:40". Caller frees. */
char    *aus_hours_format (int         minutes,
                           const char *locale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
