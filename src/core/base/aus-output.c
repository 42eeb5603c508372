/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-output.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <glib/gstdio.h>
#include <stdlib.h>

/* A pipe or a device is written to; renaming a new file over it would take it away. */
static gboolean
write_to_special (const char *path,
                  GBytes     *bytes,
                  GError    **error)
{
  g_autoptr (GOutputStream) stream = NULL;
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (fd < 0)
    {
      int saved = errno;

      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (saved),
                           g_strerror (saved));
      return FALSE;
    }
  stream = g_unix_output_stream_new (fd, TRUE);

  return g_output_stream_write_all (stream, data, size, NULL, NULL, error)
         && g_output_stream_close (stream, NULL, error);
}

/* What @path points to, so that a symbolic link stays one */
static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = g_strdup (real != NULL ? real : path);

  free (real);

  return copy;
}

gboolean
aus_output_write (const char *path,
                  GBytes     *bytes,
                  GError    **error)
{
  g_autofree char *target = NULL;
  GStatBuf info;
  gsize size;
  const char *data;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_stat (path, &info) == 0 && !S_ISREG (info.st_mode))
    return write_to_special (path, bytes, error);

  target = resolve (path);
  data = g_bytes_get_data (bytes, &size);

  return g_file_set_contents_full (target, data, (gssize) size,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}
