/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-law-book.h"
#include "core/library/aus-library.h"
#include "paper/aus-document.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/* The paper @kind to @client in the client's language, as of @today and by the rules of @law
 * (nullable), from the user's own template in the library's folder or else from ours. @own_error
 * (out, nullable): what is wrong with the user's own template when ours is used in its place. NULL
 * with @error (nullable) when both fail. @colleague: of a paper to a colleague the id of whom it
 * goes to; NULL for whoever comes first. Transfer full. */
AusPages *aus_paper_make (AusLibrary  *library,
                          AusLawBook  *law,
                          AusClient   *client,
                          const char  *kind,
                          const char  *colleague,
                          AusDate      today,
                          GError     **own_error,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* What that paper says, before it is laid out. Transfer full. */
AusDocument *aus_paper_make_document (AusLibrary  *library,
                                      AusLawBook  *law,
                                      AusClient   *client,
                                      const char  *kind,
                                      const char  *colleague,
                                      AusDate      today,
                                      GError     **own_error,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
