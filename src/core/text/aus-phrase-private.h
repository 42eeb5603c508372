/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-phrase-rules.h"

G_BEGIN_DECLS

/* A pattern is a row of at most so many parts: the states are the bits of a number. */
#define AUS_PHRASE_MAX_PARTS 60

/* How many words a gap may leave out */
#define AUS_PHRASE_GAP 4

/* One word of a pattern */
typedef struct
{
  char   **words;    /* folded, "stem*" and "*ending" still with their star; NULL for any word */
  gboolean optional;
} AusPhrasePart;

typedef struct
{
  AusPhraseRule *rule;
  GArray        *parts;     /* AusPhrasePart */
  gboolean       at_start;  /* only where a sentence begins, or ends */
  gboolean       at_end;
  gboolean       exception; /* what it matches is no finding of its rule */
} AusPhrasePattern;

struct _AusPhraseRules
{
  AusLanguage language;
  AusLanguage reader;
  GPtrArray *rules;
  GPtrArray *patterns; /* owns them */
  GHashTable *starts;  /* the patterns (GPtrArray) by aus_phrase_dup_key() of a first word */
};

/* A pattern as it is written; AUS_ERROR_INVALID when it cannot be understood */
AusPhrasePattern *aus_phrase_pattern_new  (AusPhraseRule    *rule,
                                           const char       *text,
                                           const char       *path,
                                           GError          **error);
void              aus_phrase_pattern_free (AusPhrasePattern *self);

gboolean          aus_phrase_part_matches (const AusPhrasePart *self,
                                           const char          *word);

/* A word as it is compared: case folded, so that ß is ss, composed, apostrophes straight, without
 * soft hyphens */
char             *aus_phrase_dup_folded   (const char       *start,
                                           gsize             length);

/* The first two characters of a folded word. Caller frees. */
char             *aus_phrase_dup_key      (const char       *word);

G_END_DECLS
