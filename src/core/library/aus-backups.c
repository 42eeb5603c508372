/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-backups.h"

#include <string.h>

#include <glib/gstdio.h>

#include "aus-safe-write.h"

#define SUFFIX ".json"
#define SAVES_BETWEEN 25
#define TIME_BETWEEN (10 * 60 * G_USEC_PER_SEC)

static char *
folder_of (const char *library,
           const char *stem)
{
  return g_build_filename (library, "backups", stem, NULL);
}

/* 0 for a name that is not a backup's */
static guint64
number_of (const char *name)
{
  char *end;
  guint64 number;

  if (!g_ascii_isdigit (name[0]))
    return 0;

  number = g_ascii_strtoull (name, &end, 10);

  return g_str_equal (end, SUFFIX) ? number : 0;
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *name_a = g_path_get_basename (*(const char *const *) a);
  g_autofree char *name_b = g_path_get_basename (*(const char *const *) b);
  guint64 number_a = number_of (name_a);
  guint64 number_b = number_of (name_b);

  return number_a < number_b ? -1 : number_a > number_b;
}

GPtrArray *
aus_backups_list (const char *library,
                  const char *stem)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = folder_of (library, stem);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (number_of (name) > 0)
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);

  return paths;
}

static gboolean
holds (const char *path,
       GBytes     *bytes)
{
  g_autofree char *data = NULL;
  gsize length;

  return g_file_get_contents (path, &data, &length, NULL) && length == g_bytes_get_size (bytes) &&
         (length == 0 || memcmp (data, g_bytes_get_data (bytes, NULL), length) == 0);
}

gboolean
aus_backups_add (const char *library,
                 const char *stem,
                 GBytes     *bytes,
                 GError    **error)
{
  g_autoptr (GPtrArray) paths = aus_backups_list (library, stem);
  g_autofree char *folder = folder_of (library, stem);
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  guint64 number = 1;

  if (paths->len > 0)
    {
      const char *newest = g_ptr_array_index (paths, paths->len - 1);
      g_autofree char *newest_name = g_path_get_basename (newest);

      if (holds (newest, bytes))
        return TRUE;
      number = number_of (newest_name) + 1;
    }

  name = g_strdup_printf ("%06" G_GUINT64_FORMAT SUFFIX, number);
  path = g_build_filename (folder, name, NULL);
  aus_safe_write_sweep (folder);
  if (!aus_safe_write (path, bytes, error))
    return FALSE;

  for (guint i = 0; i + AUS_BACKUPS_KEPT < paths->len + 1; i++)
    g_unlink (g_ptr_array_index (paths, i));

  return TRUE;
}

gboolean
aus_backup_clock_is_due (const AusBackupClock *self,
                         gint64                now_us)
{
  return !self->started || self->saves >= SAVES_BETWEEN || now_us - self->last_us >= TIME_BETWEEN;
}

void
aus_backup_clock_tick (AusBackupClock *self,
                       gboolean        backed_up,
                       gint64          now_us)
{
  if (backed_up)
    {
      self->started = TRUE;
      self->saves = 0;
      self->last_us = now_us;
    }
  self->saves++;
}
