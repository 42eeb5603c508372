/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-head.h"

#include "app/client-list/aus-client-item.h"
#include "app/client-view/aus-client-facts.h"
#include "app/client-view/aus-path.h"

struct _AusClientHead
{
  AdwBin parent_instance;

  /* Template */
  AdwAvatar *avatar;
  GtkLabel *name;
  GtkLabel *facts;
  AusPath *path;

  /* Owned */
  AusClientFile *file;
  AusClient *client;
  gulong edited_id;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (AusClientHead, aus_client_head, ADW_TYPE_BIN)

typedef enum
{
  PROP_FILE = 1,
  PROP_NARROW,
  PROP_TODAY,
} AusClientHeadProperty;

static GParamSpec *properties[PROP_TODAY + 1];

static void
show_client (AusClientHead *self)
{
  const char *title = self->file != NULL ? aus_client_file_get_title (self->file) : "";
  g_autofree char *facts = self->client != NULL ? aus_client_facts (self->client) : g_strdup ("");

  adw_avatar_set_text (self->avatar, title);
  gtk_label_set_text (self->name, title);
  gtk_label_set_text (self->facts, facts);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), *facts != '\0');
}

static void
disconnect_client (AusClientHead *self)
{
  if (self->client != NULL)
    g_clear_signal_handler (&self->edited_id, self->client);
  g_clear_object (&self->client);
}

static void
on_notify_client_cb (AusClientHead *self)
{
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;

  disconnect_client (self);
  if (client != NULL)
    {
      self->client = g_object_ref (client);
      self->edited_id = g_signal_connect_swapped (client, "edited", G_CALLBACK (show_client), self);
    }
  g_object_set (self->path, "client", client, NULL);
  show_client (self);
}

static void
set_file (AusClientHead *self,
          AusClientFile *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->file, on_notify_client_cb, self);
      g_signal_handlers_disconnect_by_func (self->file, show_client, self);
    }
  g_set_object (&self->file, file);
  if (file != NULL)
    {
      g_signal_connect_object (file, "notify::client", G_CALLBACK (on_notify_client_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (file, "notify::display-name", G_CALLBACK (show_client), self,
                               G_CONNECT_SWAPPED);
    }
  on_notify_client_cb (self);
}

static void
aus_client_head_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientHead *self = AUS_CLIENT_HEAD (object);

  switch ((AusClientHeadProperty) id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TODAY:
      g_object_get_property (G_OBJECT (self->path), "today", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_head_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusClientHead *self = AUS_CLIENT_HEAD (object);

  switch ((AusClientHeadProperty) id)
    {
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_TODAY:
      g_object_set_property (G_OBJECT (self->path), "today", value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_head_dispose (GObject *object)
{
  AusClientHead *self = AUS_CLIENT_HEAD (object);

  disconnect_client (self);
  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLIENT_HEAD);

  G_OBJECT_CLASS (aus_client_head_parent_class)->dispose (object);
}

static void
aus_client_head_class_init (AusClientHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_head_get_property;
  object_class->set_property = aus_client_head_set_property;
  object_class->dispose = aus_client_head_dispose;

  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/client-view/aus-client-head.ui");
  gtk_widget_class_bind_template_child (widget_class, AusClientHead, avatar);
  gtk_widget_class_bind_template_child (widget_class, AusClientHead, name);
  gtk_widget_class_bind_template_child (widget_class, AusClientHead, facts);
  gtk_widget_class_bind_template_child (widget_class, AusClientHead, path);
}

static void
aus_client_head_init (AusClientHead *self)
{
  g_type_ensure (AUS_TYPE_PATH);
  gtk_widget_init_template (GTK_WIDGET (self));
}
