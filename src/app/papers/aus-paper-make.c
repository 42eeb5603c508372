/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-paper-make.h"

#include "core/base/aus-paths.h"
#include "paper/aus-letter.h"

static AusPages *
make_from (AusLibrary          *library,
           AusLawBook          *law,
           AusClient           *client,
           const char          *kind,
           AusDate              today,
           const char * const  *folders,
           GError             **error)
{
  return aus_letter_new_pages (client, aus_library_get_network (library),
                               aus_library_get_sender (library), law, today, kind,
                               client->language, folders, error);
}

AusPages *
aus_paper_make (AusLibrary  *library,
                AusLawBook  *law,
                AusClient   *client,
                const char  *kind,
                AusDate      today,
                GError     **own_error,
                GError     **error)
{
  g_autofree char *own = g_build_filename (aus_library_get_folder (library), "templates", NULL);
  g_autofree char *built_in = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  const char *folders[] = { own, built_in, NULL };
  g_autoptr (GError) own_problem = NULL;
  AusPages *pages = make_from (library, law, client, kind, today, folders, &own_problem);

  if (pages != NULL)
    return pages;

  pages = make_from (library, law, client, kind, today, folders + 1, NULL);
  /* Where we have none either, what is wrong with the user's own says more. */
  g_propagate_error (pages != NULL ? own_error : error, g_steal_pointer (&own_problem));

  return pages;
}

static AusDocument *
make_document_from (AusLibrary          *library,
                    AusLawBook          *law,
                    AusClient           *client,
                    const char          *kind,
                    AusDate              today,
                    const char * const  *folders,
                    GError             **error)
{
  return aus_letter_new_document (client, aus_library_get_network (library),
                                  aus_library_get_sender (library), law, today, kind,
                                  client->language, folders, error);
}

AusDocument *
aus_paper_make_document (AusLibrary  *library,
                         AusLawBook  *law,
                         AusClient   *client,
                         const char  *kind,
                         AusDate      today,
                         GError     **error)
{
  g_autofree char *own = g_build_filename (aus_library_get_folder (library), "templates", NULL);
  g_autofree char *built_in = g_build_filename (aus_paths_get_data_dir (), "templates", NULL);
  const char *folders[] = { own, built_in, NULL };
  AusDocument *document = make_document_from (library, law, client, kind, today, folders, NULL);

  return document != NULL
           ? document
           : make_document_from (library, law, client, kind, today, folders + 1, error);
}
