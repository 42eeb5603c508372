/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The lines of a block while it is being put together */
typedef struct _AusBlockText AusBlockText;

AusBlockText *aus_block_text_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void          aus_block_text_free     (AusBlockText *self);

/* @line: of markup, without marks. An empty one ends what is open. */
void          aus_block_text_add      (AusBlockText *self,
                                       const char   *line);

/* A line that stands as it is, like a directive */
void          aus_block_text_add_raw  (AusBlockText *self,
                                       const char   *line);

gboolean      aus_block_text_is_empty (AusBlockText *self);

/* Tidied: see aus-letter-block.h. Caller frees. */
char         *aus_block_text_dup      (AusBlockText *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusBlockText, aus_block_text_free)

G_END_DECLS
