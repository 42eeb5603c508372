/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-letter-block.h"

G_BEGIN_DECLS

AusLetterBlock *aus_letter_block_new      (const char   *name,
                                           AusBlockRole  role) G_GNUC_WARN_UNUSED_RESULT;
void            aus_letter_block_free     (AusLetterBlock *self);

/* The template's blocks in its order, those that say nothing too. Transfer full. */
GPtrArray      *aus_letter_blocks_split   (const char   *filled) G_GNUC_WARN_UNUSED_RESULT;

/* Puts the user's texts and order into what aus_letter_blocks_split() has made */
void            aus_letter_blocks_apply   (GPtrArray    *blocks,
                                           AusDraft     *draft);

G_END_DECLS
