/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first run of words that @part has in common with @whole, at least @n_words long, as it stands
 * in @part; NULL when there is none. Case, punctuation at the ends of words and the way lines break
 * make no difference. Caller frees. */
char *aus_text_find_overlap (const char *part,
                             const char *whole,
                             guint       n_words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
