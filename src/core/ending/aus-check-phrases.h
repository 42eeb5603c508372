/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-check.h"
#include "core/text/aus-phrase-rules.h"

G_BEGIN_DECLS

/* Adds to the @issues of aus_check_paper() what the phrase guard finds in @text, as hints with the
 * code "phrase", but for what the client's file says to leave. @text: what the paper says, an empty
 * line between its paragraphs; @parts (nullable): what it was put together from (of
 * AusLetterBlock); @rules: of its language. */
void aus_check_add_phrases (GPtrArray      *issues,
                            AusClient      *client,
                            AusPhraseRules *rules,
                            const char     *text,
                            GPtrArray      *parts);

G_END_DECLS
