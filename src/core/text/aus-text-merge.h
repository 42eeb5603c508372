/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  AUS_TEXT_MERGE_SAME,
  AUS_TEXT_MERGE_MINE,        /* I have put it there */
  AUS_TEXT_MERGE_THEIRS,      /* the others have */
  AUS_TEXT_MERGE_EITHER_MINE, /* both have changed this place: mine, and then … */
  AUS_TEXT_MERGE_EITHER_THEIRS,
} AusTextMergeKind;

typedef struct
{
  AusTextMergeKind kind;
  char *text; /* words with the space between and behind them */
} AusTextMergePart;

/**
 * AusTextMerge:
 *
 * A text that two have changed, word by word and line by line: the changes of both, where they do
 * not touch the same words. Where they do, both versions stand one after the other.
 */
typedef struct
{
  GPtrArray *parts;   /* of AusTextMergePart */
  guint n_conflicts;  /* places that both have changed, each in another way */
} AusTextMerge;

/* Texts in UTF-8. One and two line breaks are words of their own; other white space is none. */
AusTextMerge *aus_text_merge_new      (const char         *base,
                                       const char         *mine,
                                       const char         *theirs) G_GNUC_WARN_UNUSED_RESULT;
void          aus_text_merge_free     (AusTextMerge       *self);

/* All parts one after the other. Caller frees. */
char         *aus_text_merge_dup_text (const AusTextMerge *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusTextMerge, aus_text_merge_free)

G_END_DECLS
