/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-data-file-private.h"

/* The state of one file and its changes through edits. What was found on disk is dealt with in
 * aus-data-file-disk.c, saving in aus-data-file-save.c. */

G_DEFINE_ENUM_TYPE (AusFileStatus, aus_file_status,
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_OK, "ok"),
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_READ_ONLY, "read-only"),
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_DAMAGED, "damaged"),
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_CONFLICT, "conflict"),
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_SAVE_FAILED, "save-failed"),
                    G_DEFINE_ENUM_VALUE (AUS_FILE_STATUS_GONE, "gone"))

G_DEFINE_TYPE_WITH_PRIVATE (AusDataFile, aus_data_file, G_TYPE_OBJECT)

typedef enum
{
  PROP_ROOT = 1,
  PROP_HISTORY,
  PROP_PATH,
  PROP_BASE_NAME,
  PROP_STATUS,
  PROP_ERROR,
  PROP_DIRTY,
  PROP_EDITABLE,
} AusDataFileProperty;

static GParamSpec *properties[PROP_EDITABLE + 1];

AusDataFilePrivate *
aus_data_file_get_private (AusDataFile *self)
{
  return aus_data_file_get_instance_private (self);
}

/* --- state ------------------------------------------------------------------------------------ */

void
aus_data_file_emit_root_changed (AusDataFile *self)
{
  AusDataFileClass *klass = AUS_DATA_FILE_GET_CLASS (self);

  if (klass->root_changed != NULL)
    klass->root_changed (self);
}

/* Takes @error. Leaving the conflict forgets the other version. */
void
aus_data_file_set_state (AusDataFile  *self,
                         AusFileStatus status,
                         GError       *error)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  gboolean had_error = priv->error != NULL;

  g_object_freeze_notify (G_OBJECT (self));
  g_clear_error (&priv->error);
  priv->error = error;
  if (had_error || error != NULL)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  if (status != AUS_FILE_STATUS_CONFLICT)
    g_clear_pointer (&priv->theirs, aus_loaded_file_free);
  if (priv->status != status)
    {
      priv->status = status;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITABLE]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

void
aus_data_file_set_etag (AusDataFile *self,
                        const char  *etag)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  char *copy = g_strdup (etag);

  g_free (priv->etag);
  priv->etag = copy;
  priv->settled = g_get_monotonic_time ();
}

void
aus_data_file_set_counts (AusDataFile *self,
                          guint        edits,
                          guint        saved)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);
  gboolean was_dirty = priv->edits != priv->saved;

  priv->edits = edits;
  priv->saved = saved;
  if (was_dirty != (edits != saved))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

void
aus_data_file_set_clean (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  aus_data_file_disarm (self);
  aus_data_file_set_counts (self, priv->edits, priv->edits);
}

void
aus_data_file_touch (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  aus_data_file_set_counts (self, priv->edits + 1, priv->saved);
}

static void
on_root_edited_cb (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  if (priv->muted)
    return;

  if (aus_data_file_is_writable (self))
    {
      aus_data_file_touch (self);
      if (priv->status != AUS_FILE_STATUS_CONFLICT)
        aus_data_file_arm (self);
    }
  aus_data_file_emit_root_changed (self);
}

void
aus_data_file_set_root (AusDataFile *self,
                        AusEntity   *root)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  if (priv->root == root)
    return;

  g_object_freeze_notify (G_OBJECT (self));
  if (priv->root != NULL)
    g_clear_signal_handler (&priv->edited_id, priv->root);
  g_clear_object (&priv->history);
  g_set_object (&priv->root, root);
  if (root != NULL)
    {
      priv->history = aus_history_new (root);
      priv->edited_id = g_signal_connect_object (root, "edited", G_CALLBACK (on_root_edited_cb),
                                                 self, G_CONNECT_SWAPPED);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROOT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HISTORY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITABLE]);
  aus_data_file_emit_root_changed (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/* --- class ------------------------------------------------------------------------------------ */

static void
aus_data_file_dispose (GObject *object)
{
  AusDataFile *self = AUS_DATA_FILE (object);
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  aus_data_file_disarm (self);
  if (priv->root != NULL)
    g_clear_signal_handler (&priv->edited_id, priv->root);
  g_clear_object (&priv->history);
  g_clear_object (&priv->root);

  G_OBJECT_CLASS (aus_data_file_parent_class)->dispose (object);
}

static void
aus_data_file_finalize (GObject *object)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (AUS_DATA_FILE (object));

  g_free (priv->path);
  g_free (priv->base_name);
  g_free (priv->library);
  g_free (priv->etag);
  g_clear_error (&priv->error);
  g_clear_pointer (&priv->theirs, aus_loaded_file_free);
  g_clear_pointer (&priv->job, aus_save_job_unref);
  g_clear_pointer (&priv->job_tasks, g_ptr_array_unref);
  g_clear_pointer (&priv->next_tasks, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_data_file_parent_class)->finalize (object);
}

static void
aus_data_file_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  AusDataFile *self = AUS_DATA_FILE (object);
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  switch ((AusDataFileProperty) id)
    {
    case PROP_ROOT:
      g_value_set_object (value, priv->root);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, priv->history);
      break;
    case PROP_PATH:
      g_value_set_string (value, priv->path);
      break;
    case PROP_BASE_NAME:
      g_value_set_string (value, priv->base_name);
      break;
    case PROP_STATUS:
      g_value_set_enum (value, (int) priv->status);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, priv->error);
      break;
    case PROP_DIRTY:
      g_value_set_boolean (value, aus_data_file_is_dirty (self));
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, aus_data_file_is_editable (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_data_file_class_init (AusDataFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = aus_data_file_dispose;
  object_class->finalize = aus_data_file_finalize;
  object_class->get_property = aus_data_file_get_property;

  properties[PROP_ROOT] = g_param_spec_object ("root", NULL, NULL, AUS_TYPE_ENTITY, flags);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, AUS_TYPE_HISTORY, flags);
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, "", flags);
  properties[PROP_BASE_NAME] = g_param_spec_string ("base-name", NULL, NULL, "", flags);
  properties[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, AUS_TYPE_FILE_STATUS,
                                               AUS_FILE_STATUS_OK, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_data_file_init (AusDataFile *self)
{
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  priv->etag = g_strdup (AUS_ETAG_ABSENT);
  priv->job_tasks = g_ptr_array_new_with_free_func (g_object_unref);
  priv->next_tasks = g_ptr_array_new_with_free_func (g_object_unref);
}

AusDataFile *
aus_data_file_new (GType       type,
                   AusFileKind kind,
                   const char *path,
                   const char *library)
{
  AusDataFile *self = g_object_new (type, NULL);
  AusDataFilePrivate *priv = aus_data_file_get_private (self);

  priv->kind = kind;
  priv->path = g_strdup (path);
  priv->base_name = g_path_get_basename (path);
  priv->library = g_strdup (library);
  aus_data_file_emit_root_changed (self);

  return self;
}

/* --- public ----------------------------------------------------------------------------------- */

AusEntity *
aus_data_file_get_root (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  return aus_data_file_get_private (self)->root;
}

AusHistory *
aus_data_file_get_history (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  return aus_data_file_get_private (self)->history;
}

const char *
aus_data_file_get_path (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  return aus_data_file_get_private (self)->path;
}

const char *
aus_data_file_get_base_name (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  return aus_data_file_get_private (self)->base_name;
}

char *
aus_data_file_dup_stem (AusDataFile *self)
{
  const char *name = aus_data_file_get_base_name (self);

  g_return_val_if_fail (name != NULL, NULL);

  return g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - strlen (".json"))
                                          : g_strdup (name);
}

AusFileStatus
aus_data_file_get_status (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), AUS_FILE_STATUS_GONE);

  return aus_data_file_get_private (self)->status;
}

const GError *
aus_data_file_get_error (AusDataFile *self)
{
  g_return_val_if_fail (AUS_IS_DATA_FILE (self), NULL);

  return aus_data_file_get_private (self)->error;
}

gboolean
aus_data_file_is_dirty (AusDataFile *self)
{
  AusDataFilePrivate *priv;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  priv = aus_data_file_get_private (self);

  return priv->edits != priv->saved;
}

gboolean
aus_data_file_is_editable (AusDataFile *self)
{
  AusDataFileClass *klass;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  klass = AUS_DATA_FILE_GET_CLASS (self);

  return aus_data_file_is_writable (self)
         && (klass->is_locked == NULL || !klass->is_locked (self));
}

void
aus_data_file_notify_editable (AusDataFile *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITABLE]);
}

gboolean
aus_data_file_is_writable (AusDataFile *self)
{
  AusDataFilePrivate *priv;

  g_return_val_if_fail (AUS_IS_DATA_FILE (self), FALSE);

  priv = aus_data_file_get_private (self);
  switch (priv->status)
    {
    case AUS_FILE_STATUS_OK:
    case AUS_FILE_STATUS_CONFLICT:
    case AUS_FILE_STATUS_SAVE_FAILED:
      return priv->root != NULL;
    case AUS_FILE_STATUS_READ_ONLY:
    case AUS_FILE_STATUS_DAMAGED:
    case AUS_FILE_STATUS_GONE:
    default:
      return FALSE;
    }
}
