/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-make.h"

#include "paper/aus-letter.h"

AusDocument *
aus_paper_make_document (AusLibrary  *library,
                         AusLawBook  *law,
                         AusClient   *client,
                         const char  *kind,
                         const char  *colleague,
                         AusDate      today,
                         GError     **own_error,
                         GError     **error)
{
  g_auto (GStrv) folders = aus_library_dup_template_folders (library);

  return aus_letter_new_document_or_ours (client, aus_library_get_network (library),
                                          aus_library_get_sender (library), law, today, kind,
                                          colleague, client->language,
                                          (const char * const *) folders, own_error, error);
}

AusPages *
aus_paper_make (AusLibrary  *library,
                AusLawBook  *law,
                AusClient   *client,
                const char  *kind,
                const char  *colleague,
                AusDate      today,
                GError     **own_error,
                GError     **error)
{
  g_autoptr (AusDocument) document =
    aus_paper_make_document (library, law, client, kind, colleague, today, own_error, error);

  return document != NULL
           ? aus_letter_lay_out (document, client, aus_library_get_sender (library),
                                 client->language)
           : NULL;
}
