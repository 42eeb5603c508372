/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-safe-write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define TEMP_PREFIX ".aus-"
#define TEMP_SUFFIX ".tmp"

struct _AusSafeWrite
{
  char *target; /* without symbolic links */
  char *folder;
  char *temp;   /* NULL after the commit */
  int   fd;
};

static gboolean
fail (GError    **error,
      const char *what,
      const char *path)
{
  int saved = errno;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved), "%s \"%s\": %s", what, path,
               g_strerror (saved));

  return FALSE;
}

static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy;

  if (real == NULL)
    return g_strdup (path);

  copy = g_strdup (real);
  free (real);

  return copy;
}

static gboolean
write_all (int         fd,
           const char *data,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        {
          if (n == 0)
            errno = ENOSPC;
          return FALSE;
        }
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* The rename is done: a file system that cannot synchronise folders does not make it a failure. */
static void
sync_folder (const char *folder)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0 || fsync (fd) != 0)
    g_info ("cannot synchronise \"%s\": %s", folder, g_strerror (errno));
  if (fd >= 0)
    close (fd);
}

/* Between its creation and the lock another instance may take the file for abandoned and remove it:
 * then once more. Where there are no locks, aus_safe_write_sweep() gets none either. */
static gboolean
make_temp (AusSafeWrite *self)
{
  struct stat info;

  for (;;)
    {
      self->temp = g_build_filename (self->folder, TEMP_PREFIX "XXXXXX" TEMP_SUFFIX, NULL);
      self->fd = g_mkstemp_full (self->temp, O_RDWR | O_CLOEXEC, 0600);
      if (self->fd < 0)
        {
          int saved = errno;

          g_clear_pointer (&self->temp, g_free);
          errno = saved;
          return FALSE;
        }
      (void) flock (self->fd, LOCK_EX);
      if (fstat (self->fd, &info) != 0 || info.st_nlink > 0)
        return TRUE;
      close (self->fd);
      g_free (self->temp);
    }
}

AusSafeWrite *
aus_safe_write_new (const char *path,
                    GBytes     *bytes,
                    GError    **error)
{
  g_autoptr (AusSafeWrite) self = g_new0 (AusSafeWrite, 1);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  self->fd = -1;
  self->target = resolve (path);
  self->folder = g_path_get_dirname (self->target);
  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    {
      fail (error, "cannot make the folder", self->folder);
      return NULL;
    }

  if (!make_temp (self))
    {
      fail (error, "cannot make a file in", self->folder);
      return NULL;
    }
  if (!write_all (self->fd, data, length) || fsync (self->fd) != 0)
    {
      fail (error, "cannot write", self->target);
      return NULL;
    }

  return g_steal_pointer (&self);
}

gboolean
aus_safe_write_commit (AusSafeWrite *self,
                       GError      **error)
{
  g_return_val_if_fail (self->temp != NULL, FALSE);

  if (g_rename (self->temp, self->target) != 0)
    return fail (error, "cannot replace", self->target);

  g_clear_pointer (&self->temp, g_free);
  sync_folder (self->folder);

  return TRUE;
}

void
aus_safe_write_free (AusSafeWrite *self)
{
  if (self->temp != NULL)
    g_unlink (self->temp);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->temp);
  g_free (self->folder);
  g_free (self->target);
  g_free (self);
}

gboolean
aus_safe_write (const char *path,
                GBytes     *bytes,
                GError    **error)
{
  g_autoptr (AusSafeWrite) self = aus_safe_write_new (path, bytes, error);

  return self != NULL && aus_safe_write_commit (self, error);
}

static void
remove_if_abandoned (const char *path)
{
  int fd = g_open (path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0);

  if (fd < 0)
    return;
  if (flock (fd, LOCK_EX | LOCK_NB) == 0)
    g_unlink (path);
  close (fd);
}

void
aus_safe_write_sweep (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  if (dir == NULL)
    return;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, TEMP_PREFIX) && g_str_has_suffix (name, TEMP_SUFFIX))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        remove_if_abandoned (path);
      }
}
