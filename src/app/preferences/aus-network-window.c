/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-network-window.h"

#include <glib/gi18n.h>

#include "app/preferences/aus-colleague-row.h"
#include "app/preferences/aus-network-cards.h"
#include "app/widgets/aus-list-section.h"
#include "app/widgets/aus-undo-area.h"
#include "core/client/aus-referral.h"

struct _AusNetworkWindow
{
  AdwWindow parent_instance;

  AusUndoArea *area;
  GtkSearchEntry *search;
  AusListSection *colleagues;

  AusSession *session;
  char *wanted; /* id of the colleague to edit once there is something to scroll */
};

G_DEFINE_FINAL_TYPE (AusNetworkWindow, aus_network_window, ADW_TYPE_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
} AusNetworkWindowProperty;

static GParamSpec *properties[PROP_SESSION + 1];

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
aus_network_window_dispose (GObject *object)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_NETWORK_WINDOW);
  g_clear_object (&self->session);
  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (aus_network_window_parent_class)->dispose (object);
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);

  aus_network_cards_choose (self->area, self->session);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);

  aus_network_cards_export (self->area, self->session);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (AUS_NETWORK_WINDOW (widget)->search));
}

static gboolean
on_drop_cb (AusNetworkWindow *self,
            const GValue     *value)
{
  aus_network_cards_import (self->area, self->session, g_value_get_object (value));

  return TRUE;
}

static void
on_search_changed_cb (AusNetworkWindow *self)
{
  aus_list_section_search (self->colleagues,
                           gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
aus_network_window_class_init (AusNetworkWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = aus_network_window_get_property;
  object_class->set_property = aus_network_window_set_property;
  object_class->dispose = aus_network_window_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  g_type_ensure (AUS_TYPE_COLLEAGUE_ROW);
  g_type_ensure (AUS_TYPE_LIST_SECTION);
  g_type_ensure (AUS_TYPE_UNDO_AREA);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-network-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, area);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, colleagues);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_install_action (widget_class, "colleagues.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "colleagues.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "colleagues.search", NULL, search_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK,
                                       "colleagues.search", NULL);
}

static void
aus_network_window_init (AusNetworkWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static gboolean
is_listed (AusClient  *client,
           const char *colleague)
{
  for (guint i = 0; i < aus_entity_list_get_length (client->referrals); i++)
    if (g_str_equal (((AusReferral *) aus_entity_list_peek (client->referrals, i))->colleague,
                     colleague))
      return TRUE;

  return FALSE;
}

char *
aus_network_window_dup_shortlists (GtkWidget  *inside,
                                   const char *colleague)
{
  GtkRoot *root = gtk_widget_get_root (inside);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  GListModel *files;

  if (!AUS_IS_NETWORK_WINDOW (root))
    return g_strdup ("");

  files = G_LIST_MODEL (aus_session_get_library (AUS_NETWORK_WINDOW (root)->session));
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (files, i);
      AusClient *client = aus_client_file_get_client (file);

      if (client != NULL && is_listed (client, colleague))
        g_ptr_array_add (names, (gpointer) aus_client_file_get_display_name (file));
    }
  if (names->len == 0)
    return g_strdup ("");

  g_ptr_array_add (names, NULL);
  joined = g_strjoinv (", ", (char **) names->pdata);

  /* Translators: names of clients */
  return g_strdup_printf (_("On the shortlist of: %s"), joined);
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
