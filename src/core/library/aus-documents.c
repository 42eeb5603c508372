/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-documents.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* So many files of one name are no accident any more. */
#define MOST_OF_A_NAME 999

static void
set_error (GError     **error,
           const char  *path,
           int          saved)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved), "%s: %s", name,
               g_strerror (saved));
}

/* "a-2.pdf" of "a.pdf" */
static char *
dup_numbered (const char *name,
              int         number)
{
  const char *dot = strrchr (name, '.');

  if (number == 1)
    return g_strdup (name);
  if (dot == NULL || dot == name)
    return g_strdup_printf ("%s-%d", name, number);

  return g_strdup_printf ("%.*s-%d%s", (int) (dot - name), name, number, dot);
}

static int
open_new (const char  *folder,
          const char  *name,
          char       **used,
          char       **path)
{
  for (int number = 1; number <= MOST_OF_A_NAME; number++)
    {
      int fd;

      g_free (*used);
      g_free (*path);
      *used = dup_numbered (name, number);
      *path = g_build_filename (folder, *used, NULL);
      fd = g_open (*path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
      if (fd >= 0 || errno != EEXIST)
        return fd;
    }

  return -1;
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize left;
  const char *at = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize n = write (fd, at, left);

      if (n < 0 && errno != EINTR)
        return FALSE;
      if (n > 0)
        {
          at += n;
          left -= (gsize) n;
        }
    }

  return fsync (fd) == 0;
}

gboolean
aus_documents_is_name (const char *name)
{
  return *name != '\0' && *name != '.' && strchr (name, '/') == NULL;
}

char *
aus_documents_add (const char  *folder,
                   const char  *name,
                   GBytes      *bytes,
                   GError     **error)
{
  g_autofree char *used = NULL;
  g_autofree char *path = NULL;
  gboolean written;
  int fd, saved;

  g_return_val_if_fail (folder != NULL && name != NULL && bytes != NULL, NULL);
  g_return_val_if_fail (aus_documents_is_name (name), NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      set_error (error, folder, errno);
      return NULL;
    }
  fd = open_new (folder, name, &used, &path);
  if (fd < 0)
    {
      set_error (error, path, errno);
      return NULL;
    }

  written = write_all (fd, bytes);
  saved = errno;
  if (close (fd) != 0 && written)
    {
      written = FALSE;
      saved = errno;
    }
  if (!written)
    {
      g_unlink (path);
      set_error (error, path, saved);
      return NULL;
    }

  return g_steal_pointer (&used);
}

char *
aus_documents_dup_sha256 (const char  *folder,
                          const char  *name,
                          GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  gsize size;

  g_return_val_if_fail (folder != NULL && name != NULL, NULL);

  /* A file that was edited elsewhere may name anything. */
  if (!aus_documents_is_name (name))
    {
      set_error (error, name, EINVAL);
      return NULL;
    }
  path = g_build_filename (folder, name, NULL);
  if (!g_file_get_contents (path, &data, &size, error))
    return NULL;

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, size);
}
