/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "app/aus-delete-dialog.h"
#include "app/aus-dialogs.h"
#include "app/client-list/aus-client-item.h"
#include "core/library/aus-client-export.h"

#include <glib/gi18n.h>

/* A client is copied to where the user wants it, or deleted; whoever deletes is asked first when
 * there is something the law wants kept. */

/* Another client may be shown by the time there is an answer. */
typedef struct
{
  AusWindow     *window;
  AusClientFile *file;
  gboolean       deleting; /* ask again when it is copied */
} Question;

static Question *
question_new (AusWindow     *window,
              AusClientFile *file,
              gboolean       deleting)
{
  Question *self = g_new (Question, 1);

  *self = (Question){ g_object_ref (window), g_object_ref (file), deleting };

  return self;
}

static void
question_free (Question *self)
{
  g_object_unref (self->window);
  g_object_unref (self->file);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
question_free_closure (gpointer  data,
                       GClosure *closure)
{
  question_free (data);
}

static void
delete (AusWindow     *self,
        AusClientFile *file)
{
  AusLibrary *library = aus_session_get_library (self->session);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  AusDeletion *deletion = aus_library_delete (library, file, &error);
  AdwToast *toast;

  if (deletion == NULL)
    {
      aus_window_tell_error (self, _("The client could not be deleted."), error);
      return;
    }

  g_clear_pointer (&self->deletion, aus_deletion_free);
  self->deletion = deletion;
  if (self->file == file)
    g_object_set (self, "file", NULL, NULL);
  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  /* Translators: %s is a client’s name */
  text = g_strdup_printf (_("“%s” is in the trash"), aus_client_file_get_title (file));
  toast = aus_toast_new (text);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undelete");
  adw_toast_set_action_target (toast, "s", aus_data_file_get_base_name (AUS_DATA_FILE (file)));
  aus_window_add_toast (self, toast);
}

/* The toast of an older deletion finds that it is too late; the file is in the trash all the
 * same. */
static void
on_undelete (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  g_autoptr (GError) error = NULL;
  AusClientFile *file = self->deletion != NULL ? aus_deletion_get_file (self->deletion) : NULL;

  if (file == NULL || !g_str_equal (aus_data_file_get_base_name (AUS_DATA_FILE (file)),
                                    g_variant_get_string (parameter, NULL)))
    {
      aus_window_add_toast (self, aus_toast_new (_("The client’s file is still in the trash")));
      return;
    }
  if (!aus_library_undelete (aus_session_get_library (self->session), self->deletion, &error))
    {
      aus_window_tell_error (self, _("The client could not be brought back."), error);
      return;
    }

  g_object_set (self, "file", file, NULL);
  aus_window_show_content (self);
  g_clear_pointer (&self->deletion, aus_deletion_free);
}

static void ask (AusWindow     *self,
                 AusClientFile *file,
                 const char    *copy);

static void
on_folder_chosen_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (Question) question = user_data;
  AusWindow *self = question->window;
  g_autoptr (GFile) chosen = aus_dialogs_choose_finish (result);
  g_autofree char *parent = chosen != NULL ? g_file_get_path (chosen) : NULL;
  g_autofree char *folder = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (parent == NULL)
    return;

  folder = aus_client_export (aus_session_get_library (self->session), question->file, parent,
                              &error);
  if (folder == NULL)
    {
      aus_window_tell_error (self, _("The client could not be exported."), error);
      return;
    }
  if (question->deleting)
    {
      ask (self, question->file, folder);
      return;
    }

  /* Translators: %s is a client’s name */
  text = g_strdup_printf (_("“%s” has been exported"), aus_client_file_get_title (question->file));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-file", "(ss)", text, folder);
}

static void
export (AusWindow     *self,
        AusClientFile *file,
        gboolean       deleting)
{
  aus_dialogs_choose_folder (GTK_WINDOW (self), _("Where the Copy Goes"), NULL, on_folder_chosen_cb,
                             question_new (self, file, deleting));
}

static void
on_response_cb (AdwMessageDialog *dialog,
                const char       *response,
                gpointer          user_data)
{
  Question *question = user_data;

  if (g_str_equal (response, "delete"))
    delete (question->window, question->file);
  else if (g_str_equal (response, "export"))
    export (question->window, question->file, TRUE);
}

/* What cannot be read is not known to hold anything. */
static void
ask (AusWindow     *self,
     AusClientFile *file,
     const char    *copy)
{
  AusClient *client = aus_client_file_get_client (file);
  AusSender *sender = aus_library_get_sender (aus_session_get_library (self->session));
  GtkWidget *dialog = client != NULL
                        ? aus_delete_dialog_new (GTK_WINDOW (self),
                                                 aus_client_file_get_title (file), client, sender,
                                                 copy)
                        : NULL;

  if (dialog == NULL)
    {
      delete (self, file);
      return;
    }

  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response_cb),
                         question_new (self, file, TRUE), question_free_closure, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_delete_client (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  g_autoptr (AusClientFile) file = g_object_ref (self->file);

  ask (self, file, NULL);
}

static void
on_export_client (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  export (self, self->file, FALSE);
}

void
aus_window_class_install_delete_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.delete-client", NULL, on_delete_client);
  gtk_widget_class_install_action (klass, "win.undelete", "s", on_undelete);
  gtk_widget_class_install_action (klass, "win.export-client", NULL, on_export_client);
}
