/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  AUS_TEXT_CHANGE_SAME,
  AUS_TEXT_CHANGE_REMOVED,
  AUS_TEXT_CHANGE_ADDED,
} AusTextChangeKind;

/* A stretch of words with the space between and behind them */
typedef struct
{
  AusTextChangeKind kind;
  char *text;
} AusTextChange;

/* How @after (UTF-8) differs from @before, word by word: where a line breaks makes no difference.
 * What is left of one place is removed before what is new there is added. All that is same or
 * added is @after, but for its leading space. Texts of many thousand words that have little in
 * common are told as one removal and one addition. (element-type AusTextChange), transfer full. */
GPtrArray *aus_text_diff_new (const char *before,
                              const char *after) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE when the words are the same */
gboolean   aus_text_diff_is_same (GPtrArray *changes);

G_END_DECLS
