/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "a · b" of two texts, or the one that is not empty, or "". NULL counts as empty. Caller frees. */
char *aus_text_join (const char *separator,
                     const char *first,
                     const char *second) G_GNUC_WARN_UNUSED_RESULT;

/* The text with no-break spaces: a day or an amount stays on one line. Takes and frees @text. */
char *aus_text_hold (char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
