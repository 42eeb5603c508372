/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-dialogs.h"

#include <glib/gi18n.h>

/* The task keeps the native dialog, which nothing else does, until there is an answer. Whatever is
 * not "accept" (also the delete-event of Escape) is no choice. */
static void
on_response_cb (GtkNativeDialog *dialog,
                int              response,
                gpointer         user_data)
{
  g_autoptr (GTask) task = user_data;
  GFile *file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_task_return_pointer (task, file, g_object_unref);
}

static void
show (GtkFileChooserNative *dialog,
      GAsyncReadyCallback   callback,
      gpointer              user_data)
{
  GTask *task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, show);
  g_task_set_task_data (task, dialog, g_object_unref);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
aus_dialogs_choose_save (GtkWindow           *parent,
                         const char          *title,
                         const char          *name,
                         const char          *filter_name,
                         const char          *mime_type,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent,
                                                              GTK_FILE_CHOOSER_ACTION_SAVE,
                                                              _("_Save"), _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, filter_name);
  gtk_file_filter_add_mime_type (filter, mime_type);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  show (dialog, callback, user_data);
}

void
aus_dialogs_choose_folder (GtkWindow           *parent,
                           const char          *title,
                           const char          *folder,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent,
                                                              GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
                                                              _("_Choose"), _("_Cancel"));

  if (folder != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_path (folder);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), file, NULL);
    }
  show (dialog, callback, user_data);
}

void
aus_dialogs_choose_file (GtkWindow           *parent,
                         const char          *title,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  show (gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, _("_Choose"),
                                     _("_Cancel")),
        callback, user_data);
}

GFile *
aus_dialogs_choose_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, show), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

static void
on_items_shown_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GVariant) reply = NULL;
  g_autofree char *folder = NULL;

  reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  if (reply != NULL)
    return;

  /* No file manager that can select: the folder alone. */
  folder = g_path_get_dirname (g_task_get_task_data (task));
  aus_dialogs_show_folder (g_task_get_source_object (task), folder);
}

void
aus_dialogs_show_in_files (GtkWindow  *parent,
                           const char *path)
{
  GApplication *app = g_application_get_default ();
  GDBusConnection *bus = app != NULL ? g_application_get_dbus_connection (app) : NULL;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  const char *uris[] = { uri, NULL };
  GTask *task;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  if (bus == NULL || uri == NULL)
    {
      aus_dialogs_show_folder (parent, folder);
      return;
    }

  task = g_task_new (parent, NULL, NULL, NULL);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_dbus_connection_call (bus, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                          "org.freedesktop.FileManager1", "ShowItems",
                          g_variant_new ("(^ass)", uris, ""), NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                          NULL, on_items_shown_cb, task);
}

static void
open_path (GtkWindow  *parent,
           const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  if (uri != NULL)
    gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
}

void
aus_dialogs_open_file (GtkWindow  *parent,
                       const char *path)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  open_path (parent, path);
}

void
aus_dialogs_show_folder (GtkWindow  *parent,
                         const char *path)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  g_mkdir_with_parents (path, 0700);
  open_path (parent, path);
}
