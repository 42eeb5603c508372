/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-export.h"

#include <errno.h>
#include <glib/gstdio.h>

#define MAX_TRIES 1000

/* Makes @parent/@name, or @name-2 …; NULL with a GFileError. */
static char *
make_folder (const char *parent,
             const char *name,
             GError    **error)
{
  int problem = EEXIST;

  for (int i = 1; i <= MAX_TRIES && problem == EEXIST; i++)
    {
      g_autofree char *numbered = i == 1 ? g_strdup (name) : g_strdup_printf ("%s-%d", name, i);
      g_autofree char *folder = g_build_filename (parent, numbered, NULL);

      if (g_mkdir (folder, 0700) == 0)
        return g_steal_pointer (&folder);
      problem = errno;
    }

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (problem), "%s: %s", parent,
               g_strerror (problem));

  return NULL;
}

/* What a link leads to is copied, not the link. */
static gboolean
copy_file (const char *from,
           const char *folder,
           GError    **error)
{
  g_autofree char *name = g_path_get_basename (from);
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_build_filename (folder, name, NULL);

  return g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, error);
}

/* No folder: nothing was sent yet. */
static gboolean
copy_documents (const char *documents,
                const char *folder,
                GError    **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GDir) dir = g_dir_open (documents, 0, &problem);
  const char *name;

  if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  if (dir == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (documents, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR) && !copy_file (path, folder, error))
        return FALSE;
    }

  return TRUE;
}

char *
aus_client_export (AusLibrary    *library,
                   AusClientFile *file,
                   const char    *parent,
                   GError       **error)
{
  g_autofree char *stem = NULL;
  g_autofree char *documents = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (library) && AUS_IS_CLIENT_FILE (file), NULL);

  if (aus_data_file_is_dirty (AUS_DATA_FILE (file))
      && !aus_data_file_save_sync (AUS_DATA_FILE (file), error))
    return NULL;

  stem = aus_data_file_dup_stem (AUS_DATA_FILE (file));
  documents = aus_library_dup_documents_folder (library, file);
  folder = make_folder (parent, stem, error);
  if (folder == NULL || !copy_file (aus_data_file_get_path (AUS_DATA_FILE (file)), folder, error)
      || !copy_documents (documents, folder, error))
    return NULL;

  return g_steal_pointer (&folder);
}
