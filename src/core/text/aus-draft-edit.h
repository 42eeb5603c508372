/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/text/aus-letter-block.h"
#include "core/text/aus-text-merge.h"

G_BEGIN_DECLS

/*
 * What a user can do with the blocks of a letter. @blocks: as aus_letter_blocks_new() has made them
 * of @draft; they are not changed, and have to be made anew afterwards. One call may be several
 * edits: whoever keeps a history puts them between begin and end.
 */

/* The draft of that letter, made where there is none. @colleague: id of whom it goes to, "" for the
 * client. Transfer none. */
AusDraft *aus_draft_ensure      (AusClient            *client,
                                 const char           *kind,
                                 const char           *colleague,
                                 AusLanguage           language);

void      aus_draft_set_off     (AusDraft             *self,
                                 GPtrArray            *blocks,
                                 const AusLetterBlock *block,
                                 gboolean              off);

/* @text: markup. The template's words again are no edit any more. What the template said when the
 * user began stays the base. */
void      aus_draft_set_text    (AusDraft             *self,
                                 GPtrArray            *blocks,
                                 const AusLetterBlock *block,
                                 const char           *text);

/* Where @block can go: @steps to the end or (negative) to the beginning, over blocks that can be
 * moved. FALSE when there is no such place. */
gboolean  aus_draft_can_move    (GPtrArray            *blocks,
                                 const AusLetterBlock *block,
                                 int                   steps);
void      aus_draft_move        (AusDraft             *self,
                                 GPtrArray            *blocks,
                                 const AusLetterBlock *block,
                                 int                   steps);

/* An empty block of the user's own behind @block, or at the end (NULL). Returns its name, transfer
 * none. */
const char *aus_draft_add_own   (AusDraft             *self,
                                 GPtrArray            *blocks,
                                 const AusLetterBlock *block);

/* The template's words as they are now; a block of the user's own is gone. */
void      aus_draft_take        (AusDraft             *self,
                                 const AusLetterBlock *block);

/* The user's words stay as they are, and the data are as they should be. */
void      aus_draft_keep        (AusDraft             *self,
                                 const AusLetterBlock *block);

/* The user's words with what the data have changed in them since */
AusTextMerge *aus_draft_merge   (const AusLetterBlock *block) G_GNUC_WARN_UNUSED_RESULT;

/* @text: what was made of that */
void      aus_draft_set_merged  (AusDraft             *self,
                                 const AusLetterBlock *block,
                                 const char           *text);

/* Everything as the template has it */
void      aus_draft_discard     (AusDraft             *self,
                                 AusClient            *client);

G_END_DECLS
