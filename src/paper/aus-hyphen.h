/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where words may be parted, by the patterns that are installed for office programs
 * (hyphen-de in /usr/share/hyphen). Without them no word is. */

/* @word: letters alone, @length bytes. (element-type gsize) byte offsets inside it in their order,
 * each with at least three letters on both sides; empty for words that are not to be parted.
 * @language: "de", "de-CH"; German alone is parted. Transfer full. */
GArray *aus_hyphen_find (const char *language,
                         const char *word,
                         gsize       length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
