/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-network-window.h"

#include <glib/gi18n.h>

#include "app/preferences/aus-colleague-row.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-toasts.h"

struct _AusNetworkWindow
{
  AdwWindow parent_instance;

  AusToasts *toasts;
  AusListSection *colleagues;

  AusSession *session;
  char *wanted; /* id of the colleague to edit once there is something to scroll */
  guint told; /* the history's serial when the last toast was shown */
};

G_DEFINE_FINAL_TYPE (AusNetworkWindow, aus_network_window, ADW_TYPE_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
} AusNetworkWindowProperty;

static GParamSpec *properties[PROP_SESSION + 1];

static AusHistory *
get_history (AusNetworkWindow *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  return aus_data_file_get_history (aus_library_get_network_file (library));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusHistory *history = get_history (AUS_NETWORK_WINDOW (widget));

  if (history != NULL)
    aus_history_undo (history);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusHistory *history = get_history (AUS_NETWORK_WINDOW (widget));

  if (history != NULL)
    aus_history_redo (history);
}

static void
undo_told_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);
  AusHistory *history = get_history (self);

  /* Something else has been edited since: Ctrl+Z, step by step, is what still makes sense. */
  if (history != NULL && aus_history_get_serial (history) == self->told)
    aus_history_undo (history);
}

/* What the rows ask of their window. */
static void
tell_undoable_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);
  AdwToast *toast = aus_toast_new (g_variant_get_string (parameter, NULL));
  AusHistory *history = get_history (self);

  if (history != NULL)
    {
      aus_history_seal (history);
      self->told = aus_history_get_serial (history);
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-told");
    }
  aus_toasts_add (self->toasts, toast);
}

static void
on_notify_focus_widget_cb (AusNetworkWindow *self)
{
  AusHistory *history = get_history (self);

  if (history != NULL)
    aus_history_seal (history);
}

static void
aus_network_window_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((AusNetworkWindowProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, AUS_NETWORK_WINDOW (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_network_window_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((AusNetworkWindowProperty) id)
    {
    case PROP_SESSION:
      AUS_NETWORK_WINDOW (object)->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_network_window_constructed (GObject *object)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (object);

  G_OBJECT_CLASS (aus_network_window_parent_class)->constructed (object);

  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_notify_focus_widget_cb), NULL);
}

static void
aus_network_window_dispose (GObject *object)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (object);

  g_signal_handlers_disconnect_by_func (self, on_notify_focus_widget_cb, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_NETWORK_WINDOW);
  g_clear_object (&self->session);
  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (aus_network_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.tell-undoable", "s", tell_undoable_action);
  gtk_widget_class_install_action (widget_class, "win.undo-told", NULL, undo_told_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
aus_network_window_class_init (AusNetworkWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_network_window_get_property;
  object_class->set_property = aus_network_window_set_property;
  object_class->constructed = aus_network_window_constructed;
  object_class->dispose = aus_network_window_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_actions (widget_class);
  g_type_ensure (AUS_TYPE_COLLEAGUE_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_TOASTS);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-network-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, colleagues);
}

static void
aus_network_window_init (AusNetworkWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);
  AusNetwork *network;

  if (gtk_widget_get_height (GTK_WIDGET (self->colleagues)) == 0)
    return G_SOURCE_CONTINUE;

  network = aus_library_get_network (aus_session_get_library (self->session));
  aus_list_section_edit (self->colleagues,
                         aus_entity_list_find (network->colleagues, self->wanted));

  return G_SOURCE_REMOVE;
}

void
aus_network_window_present (GtkWindow  *parent,
                            AusSession *session,
                            const char *colleague)
{
  AusNetworkWindow *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (AUS_IS_SESSION (session));

  self = g_object_new (AUS_TYPE_NETWORK_WINDOW, "session", session, "transient-for", parent, NULL);
  self->wanted = g_strdup (colleague);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);
  gtk_window_present (GTK_WINDOW (self));
}
