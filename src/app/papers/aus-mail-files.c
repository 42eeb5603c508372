/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail-files.h"

#include <errno.h>

#include "core/base/aus-output.h"

char *
aus_mail_files_write (const char  *name,
                      GBytes      *bytes,
                      GError     **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "ausklang", "mail", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int code = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s: %s", folder,
                   g_strerror (code));
      return NULL;
    }

  return aus_output_write (path, bytes, error) ? g_steal_pointer (&path) : NULL;
}

static void
on_uri_shown_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  gboolean shown = gtk_show_uri_full_finish (GTK_WINDOW (source), result, NULL);

  g_task_return_int (task, shown ? AUS_HANDED_OVER_AS_TEXT : AUS_NOT_HANDED_OVER);
}

static void
on_file_shown_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  const char *uri = g_task_get_task_data (task);

  if (gtk_show_uri_full_finish (GTK_WINDOW (source), result, NULL))
    g_task_return_int (task, AUS_HANDED_OVER);
  else
    gtk_show_uri_full (GTK_WINDOW (source), uri, GDK_CURRENT_TIME, NULL, on_uri_shown_cb,
                       g_steal_pointer (&task));
}

void
aus_mail_files_open (GtkWindow           *parent,
                     const char          *path,
                     const char          *uri,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);
  g_autofree char *file_uri = g_filename_to_uri (path, NULL, NULL);

  g_return_if_fail (file_uri != NULL);

  g_task_set_source_tag (task, aus_mail_files_open);
  g_task_set_task_data (task, g_strdup (uri), g_free);
  gtk_show_uri_full (parent, file_uri, GDK_CURRENT_TIME, NULL, on_file_shown_cb, task);
}

AusHandover
aus_mail_files_open_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, aus_mail_files_open),
                        AUS_NOT_HANDED_OVER);

  return (AusHandover) g_task_propagate_int (G_TASK (result), NULL);
}
