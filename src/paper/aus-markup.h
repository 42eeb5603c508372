/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-document.h"

G_BEGIN_DECLS

/*
 * The markup that templates are written in (data/templates/README.md): one block per line or run of
 * lines. "# " heading, "- " item, "| a | b |" table row ("|=" header, "|+" total, ">" before a cell
 * aligns its column to the right), "~ " paragraph kept with the next block, "**bold**", "\" before
 * a character takes its meaning away, "\n" breaks a line. Directives: @sender, @contact, @return,
 * @to, @info, @subject, @sign; @block and @fixed end a block, their names are for
 * core/text/aus-letter-block.h.
 */

#define AUS_MARKUP_MAX_SIZE (2 * 1024 * 1024)

/* @text as the markup reads it back, character by character: whatever a value contains, it makes no
 * block, cell, bold or directive. Line breaks stay, other control characters become spaces,
 * Unicode's noncharacters (which no PDF takes) U+FFFD. For aus_template_render(); @data is not
 * used. Caller frees. */
char        *aus_markup_escape            (const char *text,
                                           gpointer    data) G_GNUC_WARN_UNUSED_RESULT;

/* The same for text on one line that is not markup. Caller frees. */
char        *aus_markup_dup_printable     (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* AUS_ERROR_INVALID "NAME:LINE: …" for a directive that does not exist, AUS_ERROR_LIMIT for size */
AusDocument *aus_document_new_from_markup (const char *text,
                                           const char *name,
                                           GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
