/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-library-private.h"

#include "aus-safe-write.h"

/* Reading, in threads, of the whole folder or of some files; and taking over what was found. A
 * request is plain data, so no object of the main thread is touched outside of it. */

#define MAX_THREADS 4

typedef struct
{
  char       *path;
  AusFileKind kind;
} Item;

typedef struct
{
  /* Asked */
  char         *folder;
  char         *clients_folder;
  gboolean      whole;  /* enumerate clients/ */
  gboolean      known;  /* there were clients before */
  GHashTable   *etags;  /* path → etag that the main thread knows */
  gint64        since;
  GCancellable *cancellable;

  /* Found */
  GArray       *items;  /* of Item */
  GPtrArray    *loaded; /* of AusLoadedFile, by item */
} Request;

static void
clear_item (gpointer data)
{
  g_free (((Item *) data)->path);
}

static void
free_loaded (gpointer data)
{
  if (data != NULL)
    aus_loaded_file_free (data);
}

static void
request_free (Request *self)
{
  g_free (self->folder);
  g_free (self->clients_folder);
  g_hash_table_unref (self->etags);
  g_clear_object (&self->cancellable);
  g_array_unref (self->items);
  g_ptr_array_unref (self->loaded);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
remember_etag (Request     *self,
               AusDataFile *file)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (file);

  if (priv->etag != NULL && *priv->etag != '\0')
    g_hash_table_insert (self->etags, g_strdup (priv->path), g_strdup (priv->etag));
}

static void
add_item (Request    *self,
          const char *path,
          AusFileKind kind)
{
  Item item = { g_strdup (path), kind };

  g_array_append_val (self->items, item);
}

static Request *
request_new (AusLibrary   *library,
             gboolean      whole,
             GCancellable *cancellable)
{
  Request *self = g_new0 (Request, 1);

  self->folder = g_strdup (library->folder);
  self->clients_folder = g_strdup (library->clients_folder);
  self->whole = whole;
  self->known = library->files->len > 0;
  self->etags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->since = g_get_monotonic_time ();
  g_set_object (&self->cancellable, cancellable);
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  g_array_set_clear_func (self->items, clear_item);
  self->loaded = g_ptr_array_new_with_free_func (free_loaded);

  if (whole)
    {
      add_item (self, aus_data_file_get_path (library->network_file), AUS_FILE_KIND_NETWORK);
      add_item (self, aus_data_file_get_path (library->sender_file), AUS_FILE_KIND_SENDER);
      for (guint i = 0; i < library->files->len; i++)
        remember_etag (self, g_ptr_array_index (library->files, i));
    }
  remember_etag (self, library->network_file);
  remember_etag (self, library->sender_file);

  return self;
}

/* --- in a thread ------------------------------------------------------------------------------ */

static gboolean
enumerate (Request *self,
           GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (GDir) dir = g_dir_open (self->clients_folder, 0, &local);
  const char *name;

  if (dir == NULL)
    {
      /* A whole folder that vanishes is a disk taken out, not clients that were deleted. */
      if (!self->known && g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    if (name[0] != '.' && g_str_has_suffix (name, ".json"))
      {
        g_autofree char *path = g_build_filename (self->clients_folder, name, NULL);

        add_item (self, path, AUS_FILE_KIND_CLIENT);
      }

  return TRUE;
}

/* GThreadPool has no zero, so the number is counted from 1. */
static void
read_item (gpointer data,
           gpointer user_data)
{
  Request *self = user_data;
  guint i = GPOINTER_TO_UINT (data) - 1;
  const Item *item = &g_array_index (self->items, Item, i);

  if (!g_cancellable_is_cancelled (self->cancellable))
    self->loaded->pdata[i] = aus_loaded_file_new (item->kind, item->path,
                                                  g_hash_table_lookup (self->etags, item->path));
}

/* One processor stays free for the window, which is drawn for the first time while this goes on. */
static int
count_threads (void)
{
  return CLAMP ((int) g_get_num_processors () - 1, 1, MAX_THREADS);
}

static gboolean
read_items (Request *self,
            GError **error)
{
  const guint few = 8;
  GThreadPool *pool = NULL;

  g_ptr_array_set_size (self->loaded, (int) self->items->len);
  if (self->items->len > few)
    pool = g_thread_pool_new (read_item, self, count_threads (), TRUE, NULL);
  for (guint i = 1; i <= self->items->len; i++)
    if (pool != NULL)
      g_thread_pool_push (pool, GUINT_TO_POINTER (i), NULL);
    else
      read_item (GUINT_TO_POINTER (i), self);
  if (pool != NULL)
    g_thread_pool_free (pool, FALSE, TRUE);

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

static gboolean
run_request (Request *self,
             GError **error)
{
  if (self->whole)
    {
      aus_safe_write_sweep (self->folder);
      aus_safe_write_sweep (self->clients_folder);
      if (!enumerate (self, error))
        return FALSE;
    }

  return read_items (self, error);
}

/* --- in the main thread ----------------------------------------------------------------------- */

static void
take_over (AusLibrary  *self,
           Request     *request,
           AusDataFile *file,
           guint        i)
{
  /* What was read before our own newest save says nothing about what is there now. */
  if (!aus_data_file_is_settled (file, request->since))
    aus_library_look_at (self, aus_data_file_get_path (file));
  else
    aus_data_file_accept (file, g_steal_pointer (&request->loaded->pdata[i]));
}

/* Known files that clients/ no longer has */
static void
find_missing (AusLibrary *self,
              Request    *request)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) files = aus_library_dup_files (self);

  for (guint i = 0; i < request->items->len; i++)
    g_hash_table_add (seen, g_array_index (request->items, Item, i).path);

  for (guint i = 0; i < files->len; i++)
    {
      AusDataFile *file = g_ptr_array_index (files, i);
      AusDataFilePrivate *priv = aus_data_file_get_private (file);

      /* Not listed then; what counts is whether it is there now. */
      if (!g_hash_table_contains (seen, priv->path) && priv->job == NULL)
        aus_data_file_accept (file, aus_loaded_file_new (priv->kind, priv->path, priv->etag));
    }
}

static void
apply (AusLibrary *self,
       Request    *request)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  const guint few = 8;

  if (request->whole)
    find_missing (self, request);

  for (guint i = 0; i < request->loaded->len; i++)
    {
      AusLoadedFile *loaded = request->loaded->pdata[i];
      AusDataFile *file = aus_library_find_path (self, loaded->path);

      if (file != NULL)
        {
          take_over (self, request, file, i);
        }
      else if (!aus_loaded_file_is_absent (loaded) && !loaded->unchanged)
        {
          file = aus_data_file_new (AUS_TYPE_CLIENT_FILE, AUS_FILE_KIND_CLIENT, loaded->path,
                                    self->folder);
          aus_data_file_accept (file, g_steal_pointer (&request->loaded->pdata[i]));
          g_ptr_array_add (added, file);
        }
    }

  if (added->len > few)
    aus_library_insert_many (self, added);
  else
    for (guint i = 0; i < added->len; i++)
      aus_library_insert (self, g_ptr_array_index (added, i));
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;

  if (run_request (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* @data: the task that the caller waits for; its source is the library */
static void
on_request_done_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      data)
{
  g_autoptr (GTask) task = data;
  AusLibrary *self = g_task_get_source_object (task);
  GTask *thread = G_TASK (result);
  Request *request = g_task_get_task_data (thread);
  GError *error = NULL;
  gboolean ok = g_task_propagate_boolean (thread, &error);

  if (ok)
    apply (self, request);
  if (request->whole)
    {
      self->loading--;
      g_object_notify (G_OBJECT (self), "loading");
    }
  if (ok)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
start (GTask   *task,
       Request *request)
{
  g_autoptr (GTask) thread = g_task_new (NULL, NULL, on_request_done_cb, task);

  g_task_set_source_tag (thread, start);
  g_task_set_task_data (thread, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (thread, run_in_thread);
}

/* --- public ----------------------------------------------------------------------------------- */

void
aus_library_check_async (AusLibrary         *self,
                         GPtrArray          *paths,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  Request *request = request_new (self, FALSE, NULL);

  g_task_set_source_tag (task, aus_library_check_async);
  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      AusDataFile *file = aus_library_find_path (self, path);

      add_item (request, path,
                file != NULL ? aus_data_file_get_private (file)->kind : AUS_FILE_KIND_CLIENT);
      if (file != NULL)
        remember_etag (request, file);
    }
  start (task, request);
}

gboolean
aus_library_check_finish (AusLibrary   *self,
                          GAsyncResult *result,
                          GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
aus_library_load_sync (AusLibrary *self,
                       GError    **error)
{
  g_autoptr (Request) request = NULL;

  g_return_val_if_fail (AUS_IS_LIBRARY (self), FALSE);

  request = request_new (self, TRUE, NULL);
  if (!run_request (request, error))
    return FALSE;
  apply (self, request);

  return TRUE;
}

void
aus_library_load_async (AusLibrary         *self,
                        GCancellable       *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (AUS_IS_LIBRARY (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, aus_library_load_async);
  aus_library_watch (self);
  self->loading++;
  g_object_notify (G_OBJECT (self), "loading");
  start (task, request_new (self, TRUE, cancellable));
}

gboolean
aus_library_load_finish (AusLibrary   *self,
                         GAsyncResult *result,
                         GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, aus_library_load_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
