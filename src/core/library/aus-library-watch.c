/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-library-private.h"

/* What others do in the folder. Events only say where to look; what is there decides. */

/* Programs that do not rename write in steps; two steps fall into one look. */
#define LOOK_DELAY_MS 250

static gboolean on_look_cb (gpointer data);

static void
look_soon (AusLibrary *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (LOOK_DELAY_MS, on_look_cb, self);
}

static void
on_checked_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  AusLibrary *self = AUS_LIBRARY (source);
  g_autoptr (GError) error = NULL;

  self->checking = FALSE;
  if (!aus_library_check_finish (self, result, &error))
    g_info ("cannot look at changed files: %s", error->message);
  if (g_hash_table_size (self->changed) > 0)
    look_soon (self);
}

static gboolean
on_look_cb (gpointer data)
{
  AusLibrary *self = data;
  g_autoptr (GPtrArray) paths = NULL;
  GHashTableIter iter;
  gpointer path;

  self->timer = 0;
  if (self->checking)
    return G_SOURCE_REMOVE;

  paths = g_ptr_array_new_with_free_func (g_free);
  g_hash_table_iter_init (&iter, self->changed);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    {
      g_hash_table_iter_steal (&iter);
      g_ptr_array_add (paths, path);
    }
  self->checking = TRUE;
  aus_library_check_async (self, paths, on_checked_cb, NULL);

  return G_SOURCE_REMOVE;
}

void
aus_library_look_at (AusLibrary *self,
                     const char *path)
{
  g_hash_table_add (self->changed, g_strdup (path));
  look_soon (self);
}

static void
look_at_child (AusLibrary *self,
               GFile      *file)
{
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;

  if (path == NULL)
    return;

  folder = g_path_get_dirname (path);
  name = g_path_get_basename (path);
  if (aus_library_find_path (self, path) != NULL ||
      (g_str_equal (folder, self->clients_folder) && name[0] != '.' &&
       g_str_has_suffix (name, ".json")))
    aus_library_look_at (self, path);
}

static void
on_monitor_changed_cb (AusLibrary       *self,
                       GFile            *file,
                       GFile            *other,
                       GFileMonitorEvent event,
                       GFileMonitor     *monitor)
{
  if (event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED)
    return;

  look_at_child (self, file);
  look_at_child (self, other);

  /* Somebody else may have made clients/, and files in it before we could watch. */
  if (self->clients_monitor == NULL && g_file_test (self->clients_folder, G_FILE_TEST_IS_DIR))
    aus_library_load_async (self, NULL, NULL, NULL);
}

static GFileMonitor *
monitor_new (AusLibrary *self,
             const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  GFileMonitor *monitor;

  /* GIO does not notice reliably when a missing folder comes into being. */
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return NULL;

  monitor = g_file_monitor_directory (file, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);
  if (monitor == NULL)
    g_info ("cannot watch \"%s\": %s", folder, error->message);
  else
    g_signal_connect_object (monitor, "changed", G_CALLBACK (on_monitor_changed_cb), self,
                             G_CONNECT_SWAPPED);

  return monitor;
}

void
aus_library_watch_more (AusLibrary *self)
{
  if (self->watching && self->folder_monitor == NULL)
    self->folder_monitor = monitor_new (self, self->folder);
  if (self->watching && self->clients_monitor == NULL)
    self->clients_monitor = monitor_new (self, self->clients_folder);
}

void
aus_library_watch (AusLibrary *self)
{
  self->watching = TRUE;
  aus_library_watch_more (self);
}

void
aus_library_unwatch (AusLibrary *self)
{
  self->watching = FALSE;
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->folder_monitor);
  g_clear_object (&self->clients_monitor);
}
