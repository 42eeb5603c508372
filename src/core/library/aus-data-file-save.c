/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-data-file-private.h"

#include "core/base/aus-error.h"

/* From an edit to the disk: timer, job in a thread, its outcome; and the ways out of a conflict. */

#define SAVE_DELAY_MS 800
#define SAVE_AT_LATEST_US (5 * G_USEC_PER_SEC)

/* --- timer ------------------------------------------------------------------------------------ */

static void start (AusDataFile *self, GTask *task);

static gboolean
on_timer_cb (gpointer data)
{
  AusDataFile *self = data;

  aus_data_file_get_private (self)->timer = 0;
  start (self, NULL);

  return G_SOURCE_REMOVE;
}

void
aus_data_file_arm (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  gint64 now = g_get_monotonic_time ();

  if (priv->timer == 0)
    priv->first_edit = now;
  else if (now - priv->first_edit > SAVE_AT_LATEST_US)
    return;

  g_clear_handle_id (&priv->timer, g_source_remove);
  priv->timer = g_timeout_add (SAVE_DELAY_MS, on_timer_cb, self);
}

void
aus_data_file_disarm (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  g_clear_handle_id (&priv->timer, g_source_remove);
}

/* --- jobs ------------------------------------------------------------------------------------- */

static gboolean
refuse (AusDataFile *self,
        GError     **error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  switch (priv->status)
    {
    case AUS_FILE_STATUS_READ_ONLY:
      g_set_error (error, AUS_ERROR, AUS_ERROR_READ_ONLY, "\"%s\": opened read-only",
                   priv->base_name);
      return TRUE;
    case AUS_FILE_STATUS_DAMAGED:
    case AUS_FILE_STATUS_CONFLICT:
    case AUS_FILE_STATUS_GONE:
      g_set_error (error, AUS_ERROR,
                   priv->status == AUS_FILE_STATUS_CONFLICT ? AUS_ERROR_CONFLICT
                   : priv->status == AUS_FILE_STATUS_GONE   ? AUS_ERROR_NOT_FOUND
                                                            : AUS_ERROR_INVALID,
                   "\"%s\": %s", priv->base_name, priv->error != NULL ? priv->error->message : "?");
      return TRUE;
    case AUS_FILE_STATUS_OK:
    case AUS_FILE_STATUS_SAVE_FAILED:
    default:
      return FALSE;
    }
}

static AusSaveJob *
job_new (AusDataFile  *self,
         const char   *expected_etag,
         AusSaveBackup backup)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  AusSaveJob *job = aus_save_job_new ();

  job->kind = priv->kind;
  job->path = g_strdup (priv->path);
  job->library = g_strdup (priv->library);
  job->stem = aus_data_file_dup_stem (self);
  job->bytes = aus_file_encode (priv->kind, priv->root);
  job->expected_etag = g_strdup (expected_etag);
  job->backup = backup;

  aus_data_file_disarm (self);
  priv->job_edits = priv->edits;
  priv->job = aus_save_job_ref (job);

  return job;
}

/* NULL without @error: there is nothing to save. */
static AusSaveJob *
prepare (AusDataFile *self,
         GError     **error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  gboolean due = aus_backup_clock_is_due (&priv->backups, g_get_monotonic_time ());

  if (refuse (self, error) || !aus_data_file_is_dirty (self))
    return NULL;

  return job_new (self, priv->etag, due ? AUS_SAVE_BACKUP_WISHED : AUS_SAVE_BACKUP_NONE);
}

/* Brings the outcome of the job into the state. TRUE when it was saved. */
static gboolean
apply (AusDataFile *self,
       AusSaveJob  *job,
       GError     **error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  if (job->error == NULL)
    {
      aus_data_file_set_etag (self, job->etag);
      priv->known = TRUE;
      aus_backup_clock_tick (&priv->backups, job->backed_up, g_get_monotonic_time ());
      aus_data_file_set_counts (self, priv->edits, priv->job_edits);
      aus_data_file_set_state (self, AUS_FILE_STATUS_OK, NULL);
      if (aus_data_file_is_dirty (self))
        aus_data_file_arm (self);
      return TRUE;
    }

  if (job->theirs != NULL)
    {
      aus_data_file_accept (self, g_steal_pointer (&job->theirs));
      if (!aus_data_file_is_dirty (self))
        return TRUE;
      if (priv->status != AUS_FILE_STATUS_CONFLICT)
        aus_data_file_arm (self);
    }
  else if (priv->status != AUS_FILE_STATUS_CONFLICT)
    {
      aus_data_file_set_state (self, AUS_FILE_STATUS_SAVE_FAILED, g_error_copy (job->error));
    }
  g_propagate_error (error, g_error_copy (job->error));

  return FALSE;
}

static void
return_all (GPtrArray    *tasks,
            gboolean      saved,
            const GError *error)
{
  for (guint i = 0; i < tasks->len; i++)
    if (saved)
      g_task_return_boolean (g_ptr_array_index (tasks, i), TRUE);
    else
      g_task_return_error (g_ptr_array_index (tasks, i), g_error_copy (error));
}

/* Once per job, by whoever waits for it first: the main loop or the sync form. */
static gboolean
settle (AusDataFile *self,
        AusSaveJob  *job,
        GError     **error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  g_autoptr (GPtrArray) tasks = NULL;
  g_autoptr (GPtrArray) next = NULL;
  g_autoptr (GError) local = NULL;
  gboolean saved;

  if (priv->job != job)
    return TRUE;

  g_clear_pointer (&priv->job, aus_save_job_unref);
  tasks = priv->job_tasks;
  next = priv->next_tasks;
  priv->job_tasks = g_ptr_array_new_with_free_func (g_object_unref);
  priv->next_tasks = g_ptr_array_new_with_free_func (g_object_unref);

  saved = apply (self, job, &local);
  return_all (tasks, saved, local);
  for (guint i = 0; i < next->len; i++)
    start (self, g_ptr_array_index (next, i));
  if (!saved)
    g_propagate_error (error, g_steal_pointer (&local));

  return saved;
}

static void
run_job_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      data,
                   GCancellable *cancellable)
{
  aus_save_job_run (data);
  g_task_return_boolean (task, TRUE);
}

static void
on_job_done_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (AusDataFile) self = data;

  settle (self, g_task_get_task_data (G_TASK (result)), NULL);
}

/* The thread's task does not hold the file, only the job: the last reference to an object of the
 * main thread must not fall in another one. */
static void
start (AusDataFile *self,
       GTask       *task)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  g_autoptr (AusSaveJob) job = NULL;
  g_autoptr (GTask) thread = NULL;
  g_autoptr (GError) error = NULL;

  if (priv->job != NULL)
    {
      /* Without a task it was the timer, which is set again when the job is done. */
      if (task != NULL)
        g_ptr_array_add (priv->next_tasks, g_object_ref (task));
      return;
    }

  job = prepare (self, &error);
  if (job == NULL)
    {
      if (task != NULL && error != NULL)
        g_task_return_error (task, g_steal_pointer (&error));
      else if (task != NULL)
        g_task_return_boolean (task, TRUE);
      return;
    }

  if (task != NULL)
    g_ptr_array_add (priv->job_tasks, g_object_ref (task));
  thread = g_task_new (NULL, NULL, on_job_done_cb, g_object_ref (self));
  g_task_set_source_tag (thread, start);
  g_task_set_task_data (thread, g_steal_pointer (&job), (GDestroyNotify) aus_save_job_unref);
  g_task_run_in_thread (thread, run_job_in_thread);
}

static void
finish_running (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  while (priv->job != NULL)
    {
      g_autoptr (AusSaveJob) job = aus_save_job_ref (priv->job);

      aus_save_job_wait (job);
      settle (self, job, NULL);
    }
}

/* --- public ----------------------------------------------------------------------------------- */

gboolean
aus_data_file_save_sync (AusDataFile *self,
                         GError     **error)
{
  g_autoptr (AusSaveJob) job = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  finish_running (self);
  job = prepare (self, &local);
  if (job == NULL)
    {
      if (local == NULL)
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  aus_save_job_run (job);

  return settle (self, job, error);
}

void
aus_data_file_save_async (AusDataFile        *self,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (AUS_IS_DATA_FILE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, aus_data_file_save_async);
  start (self, task);
}

gboolean
aus_data_file_save_finish (AusDataFile  *self,
                           GAsyncResult *result,
                           GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, aus_data_file_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

AusEntity *
aus_data_file_get_theirs (AusDataFile *self)
{
  AusDataFilePrivate *priv;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  priv = aus_data_file_get_private (self);

  return priv->theirs != NULL ? priv->theirs->root : NULL;
}

gboolean
aus_data_file_keep_unsaved (AusDataFile *self,
                            GError     **error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  g_autofree char *stem = aus_data_file_dup_stem (self);
  g_autoptr (GBytes) bytes = NULL;

  if (priv->root == NULL || priv->library == NULL)
    return TRUE;

  bytes = aus_file_encode (priv->kind, priv->root);

  return aus_backups_add (priv->library, stem, bytes, error);
}

gboolean
aus_data_file_take_mine (AusDataFile *self,
                         GError     **error)
{
  AusDataFilePrivate *priv;
  g_autoptr (AusSaveJob) job = NULL;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  priv = aus_data_file_get_private (self);
  g_return_val_if_fail (priv->status == AUS_FILE_STATUS_CONFLICT, FALSE);

  if (priv->theirs->etag == NULL)
    {
      g_propagate_error (error, g_error_copy (priv->theirs->error));
      return FALSE;
    }
  aus_data_file_touch (self);
  job = job_new (self, priv->theirs->etag, AUS_SAVE_BACKUP_REQUIRED);
  aus_save_job_run (job);

  return settle (self, job, error);
}

gboolean
aus_data_file_take_theirs (AusDataFile *self,
                           GError     **error)
{
  AusDataFilePrivate *priv;
  g_autoptr (AusLoadedFile) theirs = NULL;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  priv = aus_data_file_get_private (self);
  g_return_val_if_fail (priv->status == AUS_FILE_STATUS_CONFLICT, FALSE);

  if (!aus_data_file_keep_unsaved (self, error))
    return FALSE;

  theirs = g_steal_pointer (&priv->theirs);
  aus_data_file_set_counts (self, priv->edits, priv->edits);
  if (theirs->root == NULL && !aus_loaded_file_is_absent (theirs))
    {
      /* Memory gives way to something that cannot be read: nothing is left to show. */
      priv->known = FALSE;
      if (priv->kind == AUS_FILE_KIND_CLIENT)
        aus_data_file_set_root (self, NULL);
    }
  aus_data_file_set_state (self, AUS_FILE_STATUS_OK, NULL);
  aus_data_file_accept (self, g_steal_pointer (&theirs));

  return TRUE;
}
