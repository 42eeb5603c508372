/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-letter-block.h"

G_BEGIN_DECLS

/* What a list of blocks calls this one: the name of one of ours in the language of the window, else
 * the template's label, else its heading or first words. Caller frees. */
char *aus_letter_block_dup_label (const AusLetterBlock *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
