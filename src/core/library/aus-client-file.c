/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-file.h"

#include "core/library/aus-data-file-private.h"

struct _AusClientFile
{
  AusDataFile parent_instance;

  AusEntity  *client; /* borrowed: the root that was told of last */
  char       *display_name;
  gboolean    closed;
};

G_DEFINE_FINAL_TYPE (AusClientFile, aus_client_file, AUS_TYPE_DATA_FILE)

typedef enum
{
  PROP_CLIENT = 1,
  PROP_DISPLAY_NAME,
  PROP_CLOSED,
} AusClientFileProperty;

static GParamSpec *properties[PROP_CLOSED + 1];

static char *
one_line (const char *text)
{
  char *line = g_strdelimit (g_strdup (text), "\r\n\t", ' ');

  return g_strstrip (line);
}

static char *
compose_name (AusClientFile *self)
{
  AusClient *client = aus_client_file_get_client (self);
  AusDataFilePrivate *priv = aus_data_file_get_private (AUS_DATA_FILE (self));
  char *name = NULL;

  if (client != NULL)
    name = one_line (client->trade_name);
  if (client != NULL && *name == '\0')
    {
      g_free (name);
      name = one_line (client->legal_name);
    }
  if (name != NULL && *name != '\0')
    return name;

  g_free (name);

  return g_filename_display_name (priv->base_name);
}

static void
aus_client_file_root_changed (AusDataFile *file)
{
  AusClientFile *self = AUS_CLIENT_FILE (file);
  g_autofree char *name = compose_name (self);
  AusEntity *root = aus_data_file_get_root (file);

  if (self->client != root)
    {
      self->client = root;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLIENT]);
    }
  if (g_strcmp0 (name, self->display_name) != 0)
    {
      g_free (self->display_name);
      self->display_name = g_steal_pointer (&name);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DISPLAY_NAME]);
    }
  if (self->closed != aus_client_file_is_closed (self))
    {
      self->closed = !self->closed;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOSED]);
      aus_data_file_notify_editable (file);
    }
}

static gboolean
aus_client_file_is_locked (AusDataFile *file)
{
  return aus_client_file_is_closed (AUS_CLIENT_FILE (file));
}

static void
aus_client_file_finalize (GObject *object)
{
  AusClientFile *self = AUS_CLIENT_FILE (object);

  g_free (self->display_name);

  G_OBJECT_CLASS (aus_client_file_parent_class)->finalize (object);
}

static void
aus_client_file_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientFile *self = AUS_CLIENT_FILE (object);

  switch ((AusClientFileProperty) id)
    {
    case PROP_CLIENT:
      g_value_set_object (value, aus_client_file_get_client (self));
      break;
    case PROP_DISPLAY_NAME:
      g_value_set_string (value, self->display_name);
      break;
    case PROP_CLOSED:
      g_value_set_boolean (value, self->closed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_file_class_init (AusClientFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = aus_client_file_finalize;
  object_class->get_property = aus_client_file_get_property;
  AUS_DATA_FILE_CLASS (klass)->root_changed = aus_client_file_root_changed;
  AUS_DATA_FILE_CLASS (klass)->is_locked = aus_client_file_is_locked;

  properties[PROP_CLIENT] = g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT, flags);
  properties[PROP_DISPLAY_NAME] = g_param_spec_string ("display-name", NULL, NULL, "", flags);
  properties[PROP_CLOSED] = g_param_spec_boolean ("closed", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_client_file_init (AusClientFile *self)
{
}

AusClientFile *
aus_client_file_new_for_path (const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  AusDataFile *self = aus_data_file_new (AUS_TYPE_CLIENT_FILE, AUS_FILE_KIND_CLIENT, absolute,
                                         NULL);
  AusLoadedFile *loaded = aus_loaded_file_new (AUS_FILE_KIND_CLIENT, absolute, NULL);

  if (aus_loaded_file_is_absent (loaded))
    g_clear_pointer (&loaded->etag, g_free);
  aus_data_file_accept (self, loaded);

  return AUS_CLIENT_FILE (self);
}

AusClient *
aus_client_file_get_client (AusClientFile *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_FILE (self), NULL);

  return (AusClient *) aus_data_file_get_root (AUS_DATA_FILE (self));
}

AusClient *
aus_client_file_get_theirs (AusClientFile *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_FILE (self), NULL);

  return (AusClient *) aus_data_file_get_theirs (AUS_DATA_FILE (self));
}

const char *
aus_client_file_get_display_name (AusClientFile *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_FILE (self), NULL);

  return self->display_name;
}

gboolean
aus_client_file_is_closed (AusClientFile *self)
{
  AusClient *client;

  g_return_val_if_fail (AUS_IS_CLIENT_FILE (self), FALSE);

  client = aus_client_file_get_client (self);

  return client != NULL && client->ending->stage == AUS_STAGE_CLOSED;
}
