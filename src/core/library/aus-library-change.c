/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-library-private.h"

#include <errno.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "aus-safe-write.h"
#include "core/base/aus-error.h"
#include "core/base/aus-id.h"

/* Adding and deleting clients, and the last save. */

#define ID_DIGITS 8

static gboolean
name_exists (const char *path)
{
  GStatBuf info;

  return g_lstat (path, &info) == 0;
}

/* --- adding ----------------------------------------------------------------------------------- */

/* 32 hexadecimal digits */
static char *
digits_of (const char *id)
{
  g_auto (GStrv) groups = g_strsplit (id, "-", -1);

  return g_strjoinv ("", groups);
}

/* The first eight digits of the id; where these are taken, the following ones. */
static char *
free_path (AusLibrary *self,
           const char *slug,
           const char *id)
{
  g_autofree char *digits = digits_of (id);

  for (gsize i = 0; i + ID_DIGITS <= strlen (digits); i++)
    {
      g_autofree char *base_name = g_strdup_printf ("%s-%.*s.json", slug, ID_DIGITS, digits + i);
      g_autofree char *path = g_build_filename (self->clients_folder, base_name, NULL);

      if (!name_exists (path) && !g_hash_table_contains (self->by_path, path))
        return g_steal_pointer (&path);
    }

  return NULL;
}

static char *
path_for (AusLibrary *self,
          AusClient  *client)
{
  g_autofree char *slug = aus_slug_new (aus_client_get_short_name (client));
  char *path = NULL;

  if (aus_id_is_valid (client->id))
    path = free_path (self, slug, client->id);
  while (path == NULL)
    {
      g_autofree char *id = aus_id_new ();

      path = free_path (self, slug, id);
    }

  return path;
}

AusClientFile *
aus_library_add_client (AusLibrary *self,
                        AusClient  *client,
                        GError    **error)
{
  g_autofree char *path = NULL;
  g_autoptr (AusDataFile) file = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  path = path_for (self, client);
  file = aus_data_file_new (AUS_TYPE_CLIENT_FILE, AUS_FILE_KIND_CLIENT, path, self->folder);
  aus_data_file_set_root (file, AUS_ENTITY (client));
  aus_data_file_touch (file);
  if (!aus_data_file_save_sync (file, error))
    return NULL;
  aus_library_insert (self, AUS_CLIENT_FILE (file));
  aus_library_watch_more (self);

  return AUS_CLIENT_FILE (file);
}

/* --- deleting --------------------------------------------------------------------------------- */

struct _AusDeletion
{
  AusClientFile *file;
  AusFileStatus  status;
  GError        *error;
  gboolean       dirty;

  /* One of the three */
  char          *moved; /* path below trash/ */
  char          *link;  /* it was a symbolic link to this */
  GBytes        *bytes;
};

void
aus_deletion_free (AusDeletion *self)
{
  g_clear_object (&self->file);
  g_clear_error (&self->error);
  g_free (self->moved);
  g_free (self->link);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

AusClientFile *
aus_deletion_get_file (AusDeletion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->file;
}

/* The system's trash may be elsewhere or not be at all; the bytes are kept for Undo. */
static gboolean
move_to_trash (AusDeletion *self,
               const char  *path,
               GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *data;
  gsize length;

  self->link = g_file_read_link (path, NULL);
  if (self->link == NULL)
    {
      if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
        {
          g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, "\"%s\": not a regular file", path);
          return FALSE;
        }
      if (!g_file_get_contents (path, &data, &length, error))
        return FALSE;
      self->bytes = g_bytes_new_take (data, length);
    }

  return g_file_trash (file, NULL, error);
}

static gboolean
move_aside (AusDeletion *self,
            const char  *path,
            const char  *folder,
            GError     **error)
{
  g_autofree char *trash = g_build_filename (folder, "trash", NULL);
  g_autofree char *base_name = g_path_get_basename (path);
  g_autofree char *to = g_build_filename (trash, base_name, NULL);

  for (guint i = 2; name_exists (to); i++)
    {
      g_autofree char *other = g_strdup_printf ("%u-%s", i, base_name);

      g_free (to);
      to = g_build_filename (trash, other, NULL);
    }
  if (g_mkdir_with_parents (trash, 0700) != 0 || g_rename (path, to) != 0)
    {
      int saved = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved),
                   "cannot move \"%s\" to \"%s\": %s", path, to, g_strerror (saved));
      return FALSE;
    }
  self->moved = g_steal_pointer (&to);

  return TRUE;
}

AusDeletion *
aus_library_delete (AusLibrary    *self,
                    AusClientFile *file,
                    GError       **error)
{
  g_autoptr (AusDeletion) deletion = g_new0 (AusDeletion, 1);
  AusDataFile *data_file = AUS_DATA_FILE (file);
  const char *path;
  g_autoptr (GError) trash_error = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (AUS_IS_CLIENT_FILE (file), NULL);

  /* So that the newest state is what lies in the trash; waits for a save under way. */
  (void) aus_data_file_save_sync (data_file, NULL);

  deletion->file = g_object_ref (file);
  deletion->status = aus_data_file_get_status (data_file);
  if (aus_data_file_get_error (data_file) != NULL)
    deletion->error = g_error_copy (aus_data_file_get_error (data_file));
  deletion->dirty = aus_data_file_is_dirty (data_file);
  path = aus_data_file_get_path (data_file);

  if (name_exists (path) && !move_to_trash (deletion, path, &trash_error))
    {
      g_info ("no trash for \"%s\": %s", path, trash_error->message);
      g_clear_pointer (&deletion->bytes, g_bytes_unref);
      g_clear_pointer (&deletion->link, g_free);
      if (!move_aside (deletion, path, self->folder, error))
        return NULL;
    }
  aus_data_file_set_gone (data_file);
  aus_library_remove (self, file);

  return g_steal_pointer (&deletion);
}

static gboolean
put_back (AusDeletion *self,
          const char  *path,
          GError     **error)
{
  if (self->bytes != NULL)
    return aus_safe_write (path, self->bytes, error);

  if ((self->moved != NULL && g_rename (self->moved, path) != 0) ||
      (self->link != NULL && symlink (self->link, path) != 0))
    {
      int saved = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (saved),
                   "cannot put back \"%s\": %s", path, g_strerror (saved));
      return FALSE;
    }

  return TRUE;
}

gboolean
aus_library_undelete (AusLibrary  *self,
                      AusDeletion *deletion,
                      GError     **error)
{
  AusDataFile *file;
  const char *path;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (deletion != NULL, FALSE);

  file = AUS_DATA_FILE (deletion->file);
  path = aus_data_file_get_path (file);
  if (aus_data_file_get_status (file) != AUS_FILE_STATUS_GONE)
    return TRUE;

  if (name_exists (path) || g_hash_table_contains (self->by_path, path))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_CONFLICT, "\"%s\" exists", path);
      return FALSE;
    }
  if (!put_back (deletion, path, error))
    return FALSE;

  aus_data_file_revive (file, deletion->status, g_steal_pointer (&deletion->error),
                        deletion->dirty);
  aus_library_insert (self, deletion->file);

  return TRUE;
}

/* --- closing ---------------------------------------------------------------------------------- */

static void
flush_file (AusDataFile *file,
            GError     **first)
{
  g_autoptr (GError) error = NULL;

  if (!aus_data_file_is_dirty (file) || aus_data_file_save_sync (file, &error))
    return;

  if (aus_data_file_get_status (file) == AUS_FILE_STATUS_CONFLICT)
    {
      g_autoptr (GError) backup_error = NULL;

      if (!aus_data_file_keep_unsaved (file, &backup_error))
        g_message ("no backup of \"%s\": %s", aus_data_file_get_path (file), backup_error->message);
    }
  if (first != NULL && *first == NULL)
    *first = g_steal_pointer (&error);
}

gboolean
aus_library_flush (AusLibrary *self,
                   GError    **error)
{
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GError) first = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), FALSE);

  flush_file (self->network_file, &first);
  flush_file (self->sender_file, &first);
  files = aus_library_dup_files (self);
  for (guint i = 0; i < files->len; i++)
    flush_file (g_ptr_array_index (files, i), &first);

  if (first == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}
