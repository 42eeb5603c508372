/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-document-row.h"

#include <glib/gi18n.h>

#include "app/aus-dialogs.h"
#include "core/base/aus-entity.h"
#include "core/library/aus-documents.h"

/* A scan, not a film: the library's folder is meant to be backed up. */
#define MOST_BYTES (64 * 1024 * 1024)

struct _AusDocumentRow
{
  AdwActionRow parent_instance;

  GtkWidget *attach;
  GtkWidget *open;
  GtkWidget *show;
  GtkWidget *detach;

  AusEntity *entity;
  char *field;
  char *folder;
  char *sha256;
  gboolean fixed;
};

G_DEFINE_FINAL_TYPE (AusDocumentRow, aus_document_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ENTITY = 1,
  PROP_FIELD,
  PROP_FOLDER,
  PROP_SHA256,
  PROP_FIXED,
} AusDocumentRowProperty;

static GParamSpec *properties[PROP_FIXED + 1];

static char *
dup_name (AusDocumentRow *self)
{
  char *name = NULL;

  if (self->entity != NULL && self->field != NULL)
    g_object_get (self->entity, self->field, &name, NULL);

  return name != NULL ? name : g_strdup ("");
}

static char *
dup_path (AusDocumentRow *self)
{
  g_autofree char *name = dup_name (self);

  if (self->folder == NULL || !aus_documents_is_name (name))
    return NULL;

  return g_build_filename (self->folder, name, NULL);
}

static void
refresh (AusDocumentRow *self)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *path = dup_path (self);
  gboolean there = path != NULL && g_file_test (path, G_FILE_TEST_IS_REGULAR);
  g_autofree char *missing = NULL;

  if (*name != '\0' && !there)
    /* Translators: %s is a file name */
    missing = g_strdup_printf (_("“%s” is not in the folder any more"), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), missing != NULL ? missing : name);
  gtk_widget_set_visible (self->attach, !self->fixed && *name == '\0');
  gtk_widget_set_visible (self->open, there);
  gtk_widget_set_visible (self->show, there);
  gtk_widget_set_visible (self->detach, !self->fixed && *name != '\0');
}

static void
tell (AusDocumentRow *self,
      const char     *text)
{
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
}

/* --- attaching -------------------------------------------------------------------------------- */

typedef struct
{
  GFile *file;
  char *folder;
  AusEntity *entity;
  char *field;
} Copy;

static void
copy_free (gpointer data)
{
  Copy *copy = data;

  g_object_unref (copy->file);
  g_object_unref (copy->entity);
  g_free (copy->folder);
  g_free (copy->field);
  g_free (copy);
}

static char *
copy_file (Copy    *copy,
           GError **error)
{
  g_autofree char *name = g_file_get_basename (copy->file);
  g_autofree char *shown = g_utf8_make_valid (name, -1);
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GBytes) bytes = NULL;

  info = g_file_query_info (copy->file,
                            G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, NULL, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR
      || g_file_info_get_size (info) > MOST_BYTES)
    {
      /* Translators: %s is a file name */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _("“%s” is no file of at most 64 MB."), shown);
      return NULL;
    }
  bytes = g_file_load_bytes (copy->file, NULL, NULL, error);
  if (bytes == NULL)
    return NULL;

  /* A name that begins with a dot would hide the file. */
  g_strdelimit (shown, "/", '-');
  if (*shown == '.')
    *shown = '-';

  return aus_documents_add (copy->folder, shown, bytes, error);
}

static void
copy_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  char *name = copy_file (data, &error);

  if (name != NULL)
    g_task_return_pointer (task, name, g_free);
  else
    g_task_return_error (task, error);
}

static void
on_copied_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (source);
  Copy *copy = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *text = NULL;

  if (name != NULL)
    {
      g_object_set (copy->entity, copy->field, name, NULL);
      return;
    }

  /* Translators: %s is the reason */
  text = g_strdup_printf (_("The file was not attached: %s"), error->message);
  tell (self, text);
}

static void
on_chosen_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (AusDocumentRow) self = user_data;
  g_autoptr (GFile) file = aus_dialogs_choose_finish (result);
  g_autoptr (GTask) task = NULL;
  Copy *copy;

  if (file == NULL || self->entity == NULL || self->folder == NULL)
    return;

  copy = g_new0 (Copy, 1);
  copy->file = g_steal_pointer (&file);
  copy->folder = g_strdup (self->folder);
  copy->entity = g_object_ref (self->entity);
  copy->field = g_strdup (self->field);
  task = g_task_new (self, NULL, on_copied_cb, NULL);
  g_task_set_task_data (task, copy, copy_free);
  g_task_run_in_thread (task, copy_in_thread);
}

/* --- actions ---------------------------------------------------------------------------------- */

static void
attach_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  aus_dialogs_choose_file (GTK_WINDOW (gtk_widget_get_root (widget)),
                           adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)),
                           on_chosen_cb, g_object_ref (widget));
}

static void
detach_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (widget);

  g_object_set (self->entity, self->field, "", NULL);
}

static gboolean
is_as_sent (AusDocumentRow *self)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *sum = NULL;

  if (self->sha256 == NULL || *self->sha256 == '\0')
    return TRUE;
  sum = aus_documents_dup_sha256 (self->folder, name, NULL);

  return g_strcmp0 (sum, self->sha256) == 0;
}

static void
open_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (widget);
  g_autofree char *path = dup_path (self);

  if (path == NULL)
    return;
  if (!is_as_sent (self))
    tell (self, _("This file was changed after it was sent: it is not what the client has."));
  aus_dialogs_open_file (GTK_WINDOW (gtk_widget_get_root (widget)), path);
}

static void
show_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  g_autofree char *path = dup_path (AUS_DOCUMENT_ROW (widget));

  if (path != NULL)
    aus_dialogs_show_in_files (GTK_WINDOW (gtk_widget_get_root (widget)), path);
}

/* --- object ----------------------------------------------------------------------------------- */

static void
set_entity (AusDocumentRow *self,
            AusEntity      *entity)
{
  if (self->entity != NULL)
    g_signal_handlers_disconnect_by_func (self->entity, refresh, self);
  g_set_object (&self->entity, entity);
  if (entity != NULL)
    g_signal_connect_object (entity, "edited", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

static void
aus_document_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (object);

  switch ((AusDocumentRowProperty) property_id)
    {
    case PROP_ENTITY:
      g_value_set_object (value, self->entity);
      break;
    case PROP_FIELD:
      g_value_set_string (value, self->field);
      break;
    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;
    case PROP_SHA256:
      g_value_set_string (value, self->sha256);
      break;
    case PROP_FIXED:
      g_value_set_boolean (value, self->fixed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
take_string (char        **place,
             const GValue *value)
{
  g_free (*place);
  *place = g_value_dup_string (value);
}

static void
aus_document_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (object);

  switch ((AusDocumentRowProperty) property_id)
    {
    case PROP_ENTITY:
      set_entity (self, g_value_get_object (value));
      break;
    case PROP_FIELD:
      take_string (&self->field, value);
      break;
    case PROP_FOLDER:
      take_string (&self->folder, value);
      break;
    case PROP_SHA256:
      take_string (&self->sha256, value);
      break;
    case PROP_FIXED:
      self->fixed = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  refresh (self);
}

static void
aus_document_row_dispose (GObject *object)
{
  AusDocumentRow *self = AUS_DOCUMENT_ROW (object);

  set_entity (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_DOCUMENT_ROW);
  g_clear_pointer (&self->field, g_free);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->sha256, g_free);

  G_OBJECT_CLASS (aus_document_row_parent_class)->dispose (object);
}

static void
aus_document_row_class_init (AusDocumentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_document_row_get_property;
  object_class->set_property = aus_document_row_set_property;
  object_class->dispose = aus_document_row_dispose;

  properties[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, AUS_TYPE_ENTITY, flags);
  properties[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  properties[PROP_FOLDER] = g_param_spec_string ("folder", NULL, NULL, NULL, flags);
  properties[PROP_SHA256] = g_param_spec_string ("sha256", NULL, NULL, NULL, flags);
  properties[PROP_FIXED] = g_param_spec_boolean ("fixed", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "document.attach", NULL, attach_action);
  gtk_widget_class_install_action (widget_class, "document.detach", NULL, detach_action);
  gtk_widget_class_install_action (widget_class, "document.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "document.show", NULL, show_action);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/papers/aus-document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AusDocumentRow, attach);
  gtk_widget_class_bind_template_child (widget_class, AusDocumentRow, open);
  gtk_widget_class_bind_template_child (widget_class, AusDocumentRow, show);
  gtk_widget_class_bind_template_child (widget_class, AusDocumentRow, detach);
}

static void
aus_document_row_init (AusDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
