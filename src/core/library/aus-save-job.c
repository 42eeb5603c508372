/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-save-job.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "aus-backups.h"
#include "aus-safe-write.h"
#include "core/base/aus-error.h"
#include "core/base/aus-json.h"

#define LOCK_NAME    ".lock"
#define LOCK_WAIT_US (10 * 1000)
#define LOCK_TRIES   100

AusSaveJob *
aus_save_job_new (void)
{
  AusSaveJob *self = g_new0 (AusSaveJob, 1);

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);

  return self;
}

AusSaveJob *
aus_save_job_ref (AusSaveJob *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
aus_save_job_unref (AusSaveJob *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->path);
  g_free (self->library);
  g_free (self->stem);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->expected_etag);
  g_free (self->etag);
  g_clear_pointer (&self->theirs, aus_loaded_file_free);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

/* --- the lock --------------------------------------------------------------------------------- */

/* −1 without an error: this file system has no locks, go on without. */
static gboolean
lock_library (const char *library,
              int        *fd,
              GError    **error)
{
  g_autofree char *path = NULL;

  *fd = -1;
  if (library == NULL)
    return TRUE;

  path = g_build_filename (library, LOCK_NAME, NULL);
  *fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (*fd < 0)
    return TRUE;

  for (int i = 0; i < LOCK_TRIES; i++)
    {
      if (flock (*fd, LOCK_EX | LOCK_NB) == 0)
        return TRUE;
      if (errno != EWOULDBLOCK && errno != EINTR)
        break;
      g_usleep (LOCK_WAIT_US);
    }

  if (errno != EWOULDBLOCK)
    return TRUE;

  close (*fd);
  *fd = -1;
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_AGAIN, "\"%s\" is locked by another instance",
               path);

  return FALSE;
}

/* --- the save --------------------------------------------------------------------------------- */

static gboolean
conflict (AusSaveJob *self,
          GError    **error)
{
  self->theirs = aus_loaded_file_new (self->kind, self->path, NULL);
  g_set_error (error, AUS_ERROR, AUS_ERROR_CONFLICT,
               "\"%s\": changed by somebody else since it was read", self->path);

  return FALSE;
}

static gboolean
keep_backup (AusSaveJob *self,
             GBytes     *current,
             GError    **error)
{
  g_autoptr (GError) local = NULL;

  if (current == NULL || self->library == NULL || self->backup == AUS_SAVE_BACKUP_NONE)
    return TRUE;

  self->backed_up = aus_backups_add (self->library, self->stem, current, &local);
  if (self->backed_up)
    return TRUE;

  if (self->backup == AUS_SAVE_BACKUP_REQUIRED)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  g_info ("no backup of \"%s\": %s", self->path, local->message);

  return TRUE;
}

static gboolean
replace_checked (AusSaveJob   *self,
                 AusSafeWrite *write,
                 GError      **error)
{
  g_autoptr (GBytes) current = NULL;
  g_autofree char *etag = NULL;
  g_autoptr (GError) local = NULL;

  current = aus_file_read (self->path, &etag, &local);
  if (current == NULL)
    {
      /* Whatever is there and cannot be read is not ours to replace. */
      if (!g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        return conflict (self, error);
      etag = g_strdup (AUS_ETAG_ABSENT);
    }
  if (g_str_equal (etag, self->etag))
    return TRUE;
  if (!g_str_equal (etag, self->expected_etag))
    return conflict (self, error);

  return keep_backup (self, current, error) && aus_safe_write_commit (write, error);
}

/* Where a file once was its folder is not made anew: the disk may have been taken out. */
static gboolean
folder_is_there (AusSaveJob *self,
                 GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *inside = g_build_filename (folder, ".", NULL);
  GStatBuf info;
  int saved;

  if (g_str_equal (self->expected_etag, AUS_ETAG_ABSENT) || g_stat (inside, &info) == 0)
    return TRUE;

  saved = errno;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved), "no folder \"%s\": %s", folder,
               g_strerror (saved));

  return FALSE;
}

static gboolean
save (AusSaveJob *self,
      GError    **error)
{
  g_autoptr (AusSafeWrite) write = NULL;
  gboolean ok;
  int lock;

  self->etag = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->bytes);
  if (g_bytes_get_size (self->bytes) > AUS_JSON_MAX_SIZE)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, "\"%s\": would be larger than %d bytes",
                   self->path, AUS_JSON_MAX_SIZE);
      return FALSE;
    }
  if (!folder_is_there (self, error))
    return FALSE;

  write = aus_safe_write_new (self->path, self->bytes, error);
  if (write == NULL || !lock_library (self->library, &lock, error))
    return FALSE;

  ok = replace_checked (self, write, error);
  if (lock >= 0)
    close (lock);

  return ok;
}

void
aus_save_job_run (AusSaveJob *self)
{
  save (self, &self->error);

  g_mutex_lock (&self->mutex);
  self->done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

void
aus_save_job_wait (AusSaveJob *self)
{
  g_mutex_lock (&self->mutex);
  while (!self->done)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
}
