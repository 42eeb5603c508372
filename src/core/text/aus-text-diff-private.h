/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A word and the space behind it, in the text it comes from */
typedef struct
{
  const char *start;
  gsize length; /* of the word, bytes */
  gsize whole;  /* with the space, bytes */
} AusTextWord;

/* Where @b differs from @a: so many words from there stand in place of so many words from here */
typedef struct
{
  guint a_start, a_length;
  guint b_start, b_length;
} AusTextHunk;

/* (element-type AusTextWord), pointing into @text. Transfer full. */
GArray *aus_text_words_new (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AusTextHunk), in order, with at least one word that is the same between two; one
 * for everything when the texts are too large to be compared. Transfer full. */
GArray *aus_text_hunks_new (GArray     *a,
                            GArray     *b) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
