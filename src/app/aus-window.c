/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window.h"

#include "app/aus-client-view.h"

#include <glib/gi18n.h>

struct _AusWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  AdwLeaflet *leaflet;
  GtkStack *content;
  AusClientView *view;

  AusSession *session;
  AusClientFile *file;
};

G_DEFINE_FINAL_TYPE (AusWindow, aus_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
} AusWindowProperty;

static GParamSpec *properties[PROP_FILE + 1];

static void
aus_window_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  AusWindow *self = AUS_WINDOW (object);

  switch ((AusWindowProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_window_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  AusWindow *self = AUS_WINDOW (object);

  switch ((AusWindowProperty) id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_FILE:
      if (g_set_object (&self->file, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_window_dispose (GObject *object)
{
  AusWindow *self = AUS_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_window_parent_class)->dispose (object);
}

static void
aus_window_class_init (AusWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_window_get_property;
  object_class->set_property = aus_window_set_property;
  object_class->dispose = aus_window_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE "/ui/aus-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, content);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, view);
}

static void
aus_window_init (AusWindow *self)
{
  g_type_ensure (AUS_TYPE_CLIENT_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

AusWindow *
aus_window_new (GtkApplication *app,
                AusSession     *session)
{
  return g_object_new (AUS_TYPE_WINDOW, "application", app, "session", session, NULL);
}

void
aus_window_show_client (AusWindow  *self,
                        const char *query)
{
  AusClientFile *file;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (AUS_IS_WINDOW (self));

  file = aus_library_find (aus_session_get_library (self->session), query, &error);
  if (file != NULL)
    g_object_set (self, "file", file, NULL);
  else
    aus_window_add_toast (self, adw_toast_new (_("There is no such client")));
}

void
aus_window_show_page (AusWindow  *self,
                      const char *page)
{
  g_return_if_fail (AUS_IS_WINDOW (self));

  g_object_set (self->view, "page", page, NULL);
}

void
aus_window_add_toast (AusWindow *self,
                      AdwToast  *toast)
{
  g_return_if_fail (AUS_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, toast);
}
