/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-document.h"

G_BEGIN_DECLS

/* What @document says as plain text, the way an e-mail says it: lines of at most 72 columns (words
 * and rows of a table that are wider stay whole), one empty line between blocks, "- " before the
 * items of a list, tables in columns. Left out is what an e-mail has elsewhere: letterhead, address
 * field, information block and subject. A signature block becomes the author's name with the lines
 * below it; the names of all parties where the document has no author. Lines end in "\n", the last
 * one too; "" when there is nothing to say. Caller frees. */
char *aus_document_dup_text (AusDocument *document) G_GNUC_WARN_UNUSED_RESULT;

/* All that the author says: the subject and the same blocks, an empty line before each. Caller
 * frees. */
char *aus_document_dup_prose (AusDocument *document) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
