/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/client/aus-client.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"
#include "core/text/aus-text-value.h"
#include "paper/aus-document.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/* What a paper to @client says, with what the user has changed in it (the client's draft of that
 * kind and language), before it is laid out: see aus_letter_new_pages(), except that a
 * broken template of the user's own, in @folders[0], gives way to that of the other folders.
 * @own_error (out, nullable): what is wrong with it then. Where no other template can be used
 * either, that is in @error: it says more than that we have none. @colleague: of a paper to a
 * colleague the id of whom it goes to; NULL for whom aus_letter_choose_reader() takes. */
AusDocument *aus_letter_new_document_or_ours (AusClient           *client,
                                              AusNetwork          *network,
                                              AusSender           *sender,
                                              AusLawBook          *law,
                                              AusDate              today,
                                              const char          *kind,
                                              const char          *colleague,
                                              AusLanguage          language,
                                              const char * const  *folders,
                                              GError             **own_error,
                                              GError             **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* The same from the first of @folders that has the template, and from no other */
AusDocument *aus_letter_new_document (AusClient           *client,
                                      AusNetwork          *network,
                                      AusSender           *sender,
                                      AusLawBook          *law,
                                      AusDate              today,
                                      const char          *kind,
                                      const char          *colleague,
                                      AusLanguage          language,
                                      const char * const  *folders,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* A document for the user or the client from template @kind, filled with @context and what @draft
 * (nullable) has changed, with the sender's type and name. For other papers made of templates. */
AusDocument *aus_letter_fill_document (AusClient           *client,
                                       AusSender           *sender,
                                       const AusTextValue  *context,
                                       AusDraft            *draft,
                                       const char          *kind,
                                       AusLanguage          language,
                                       const char * const  *folders,
                                       GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* @document on pages of the sender's format, or of the usual one of language and law profile */
AusPages *aus_letter_lay_out      (AusDocument         *document,
                                   AusClient           *client,
                                   AusSender           *sender,
                                   AusLanguage          language) G_GNUC_WARN_UNUSED_RESULT;

/* The pages of a paper to @client: template @kind ("agreement"; aus_paper_kinds_new() has them all)
 * in @language (usually client->language), filled as of @today, in the letter format of language
 * and law profile. @network and @law (nullable): without them nobody is recommended, and no day of
 * notice is counted. @folders: NULL-terminated list of template folders, each with "de" and "en" in
 * it, the first that has the template wins. Errors: see aus_paper_template_new(),
 * aus_template_render() and aus_document_new_from_markup(); AUS_ERROR_INVALID for a notice of
 * employment. */
AusPages *aus_letter_new_pages    (AusClient           *client,
                                   AusNetwork          *network,
                                   AusSender           *sender,
                                   AusLawBook          *law,
                                   AusDate              today,
                                   const char          *kind,
                                   AusLanguage          language,
                                   const char * const  *folders,
                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* "agreement-hartley-garden-centres-2026-11-23.pdf", a name that says nothing private. @colleague
 * (nullable): whom a paper to a colleague goes to; the client is then not in the name. Caller
 * frees. */
char     *aus_letter_dup_file_name (AusClient          *client,
                                    AusColleague       *colleague,
                                    AusDate             today,
                                    const char         *kind,
                                    AusLanguage         language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
