/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-letter.h"

G_BEGIN_DECLS

/*
 * The guide of the conversation: one page for the desk, in the client's language, for the user's
 * eyes. It is no kind of letter: it is never offered, sent, kept or mailed. Neither the name of its
 * file nor its title say whom or what it is about.
 */

/* What it says; one block after another, a heading before each part. @network and @law are
 * nullable. Errors: see aus_paper_template_new(). */
AusDocument *aus_guide_new_document  (AusClient           *client,
                                      AusNetwork          *network,
                                      AusSender           *sender,
                                      AusLawBook          *law,
                                      AusDate              today,
                                      const char * const  *folders,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;

AusPages    *aus_guide_lay_out       (AusDocument         *document,
                                      AusClient           *client,
                                      AusSender           *sender) G_GNUC_WARN_UNUSED_RESULT;

/* As plain text, under its own heading. Caller frees. */
char        *aus_guide_dup_text      (AusDocument         *document) G_GNUC_WARN_UNUSED_RESULT;

/* "notes-2026-11-23.pdf". Caller frees. */
char        *aus_guide_dup_file_name (AusClient           *client,
                                      AusDate              today) G_GNUC_WARN_UNUSED_RESULT;

/* The sentence for the agreement that says a discount of @money was given, in the client's
 * language. Caller frees; NULL with @error for a broken template. */
char        *aus_guide_dup_discount  (AusClient           *client,
                                      AusMoney             money,
                                      const char * const  *folders,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
