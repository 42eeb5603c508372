/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-pane.h"

typedef struct
{
  AusSession *session;
  AusClientFile *file;
  AusClient *client;
  guint edited_id; /* until the edits of this moment are told */
} AusClientPanePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AusClientPane, aus_client_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
  PROP_CLIENT,
} AusClientPaneProperty;

static GParamSpec *properties[PROP_CLIENT + 1];

static AusClientPanePrivate *
get_private (AusClientPane *self)
{
  return aus_client_pane_get_instance_private (self);
}

static void
tell_changed (AusClientPane *self)
{
  AusClientPaneClass *klass = AUS_CLIENT_PANE_GET_CLASS (self);

  if (klass->changed != NULL)
    klass->changed (self);
}

static gboolean
on_idle_cb (gpointer user_data)
{
  AusClientPane *self = user_data;

  get_private (self)->edited_id = 0;
  AUS_CLIENT_PANE_GET_CLASS (self)->edited (self);

  return G_SOURCE_REMOVE;
}

/* Before the frame is drawn */
static void
on_edited_cb (AusClientPane *self)
{
  AusClientPanePrivate *priv = get_private (self);

  if (priv->edited_id == 0)
    priv->edited_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_idle_cb, self, NULL);
}

static void
follow_client (AusClientPane *self)
{
  AusClientPanePrivate *priv = get_private (self);
  AusClient *client = priv->file != NULL ? aus_client_file_get_client (priv->file) : NULL;

  if (priv->client == client)
    return;

  if (priv->client != NULL)
    g_signal_handlers_disconnect_by_func (priv->client, on_edited_cb, self);
  g_clear_handle_id (&priv->edited_id, g_source_remove);
  g_set_object (&priv->client, client);
  if (client != NULL && AUS_CLIENT_PANE_GET_CLASS (self)->edited != NULL)
    g_signal_connect_swapped (client, "edited", G_CALLBACK (on_edited_cb), self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLIENT]);
  tell_changed (self);
}

static void
set_session (AusClientPane *self,
             AusSession    *session)
{
  AusClientPanePrivate *priv = get_private (self);

  if (priv->session == session)
    return;

  if (priv->session != NULL)
    g_signal_handlers_disconnect_by_func (priv->session, tell_changed, self);
  g_set_object (&priv->session, session);
  if (session != NULL)
    {
      g_signal_connect_swapped (session, "notify::library", G_CALLBACK (tell_changed), self);
      g_signal_connect_swapped (session, "notify::today", G_CALLBACK (tell_changed), self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
  tell_changed (self);
}

static void
set_file (AusClientPane *self,
          AusClientFile *file)
{
  AusClientPanePrivate *priv = get_private (self);

  if (priv->file == file)
    return;

  if (priv->file != NULL)
    g_signal_handlers_disconnect_by_func (priv->file, follow_client, self);
  g_set_object (&priv->file, file);
  if (file != NULL)
    g_signal_connect_swapped (file, "notify::client", G_CALLBACK (follow_client), self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
  follow_client (self);
}

static void
aus_client_pane_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientPanePrivate *priv = get_private (AUS_CLIENT_PANE (object));

  switch ((AusClientPaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, priv->session);
      break;
    case PROP_FILE:
      g_value_set_object (value, priv->file);
      break;
    case PROP_CLIENT:
      g_value_set_object (value, priv->client);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_pane_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusClientPane *self = AUS_CLIENT_PANE (object);

  switch ((AusClientPaneProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    case PROP_CLIENT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_pane_dispose (GObject *object)
{
  AusClientPane *self = AUS_CLIENT_PANE (object);

  set_file (self, NULL);
  set_session (self, NULL);

  G_OBJECT_CLASS (aus_client_pane_parent_class)->dispose (object);
}

static void
aus_client_pane_class_init (AusClientPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_pane_get_property;
  object_class->set_property = aus_client_pane_set_property;
  object_class->dispose = aus_client_pane_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  properties[PROP_CLIENT] = g_param_spec_object ("client", NULL, NULL, AUS_TYPE_CLIENT,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
aus_client_pane_init (AusClientPane *self)
{
}

AusSession *
aus_client_pane_get_session (AusClientPane *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_PANE (self), NULL);

  return get_private (self)->session;
}

AusLibrary *
aus_client_pane_get_library (AusClientPane *self)
{
  AusSession *session = aus_client_pane_get_session (self);

  return session != NULL ? aus_session_get_library (session) : NULL;
}

AusClientFile *
aus_client_pane_get_file (AusClientPane *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_PANE (self), NULL);

  return get_private (self)->file;
}

AusClient *
aus_client_pane_get_client (AusClientPane *self)
{
  g_return_val_if_fail (AUS_IS_CLIENT_PANE (self), NULL);

  return get_private (self)->client;
}

AusDate
aus_client_pane_get_today (AusClientPane *self)
{
  AusSession *session = aus_client_pane_get_session (self);

  return session != NULL ? aus_session_get_today (session) : AUS_DATE_NONE;
}
