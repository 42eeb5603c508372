/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-phrase-rules.h"

G_BEGIN_DECLS

/**
 * AusPhrase:
 * @rule: lent by the rules
 * @start, @end: bytes of the text, the end is behind the last
 * @line, @column: of the start, from 1; a column is a character
 * @words: the phrase as it stands in the text, line breaks as blanks
 * @place: the rule and the words around: the same as long as those are, wherever it stands
 */
typedef struct
{
  const AusPhraseRule *rule;
  gsize start, end;
  guint line, column;
  char *words;
  char *place;
} AusPhrase;

void       aus_phrase_free      (AusPhrase      *self);

/* The phrases in @text (UTF-8, not checked again), in its order, none over another. The time grows
 * with the text, whatever it says. @kept: (nullable) (element-type utf8 utf8): places that are left
 * as they are, a set.
 *
 * Returns: (element-type AusPhrase) (transfer full) */
GPtrArray *aus_phrase_guard_find (AusPhraseRules *rules,
                                  const char     *text,
                                  GHashTable     *kept) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPhrase, aus_phrase_free)

G_END_DECLS
