/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-network-window.h"

#include <glib/gi18n.h>

#include "app/preferences/aus-colleague-form.h"
#include "app/preferences/aus-colleague-row.h"
#include "app/preferences/aus-network-cards.h"
#include "app/widgets/aus-undo-area.h"

struct _AusNetworkWindow
{
  AdwWindow parent_instance;

  AusUndoArea *area;
  AdwLeaflet *leaflet;
  GtkSearchEntry *search;
  GtkListBox *rows;
  GtkStack *details;
  AdwWindowTitle *title;
  AusColleagueForm *form;

  AusSession *session;
  GtkFilter *filter; /* what is searched for */
  AusColleague *shown; /* in the form; NULL for nobody */
  char *wanted; /* id of the colleague to edit once there is something to scroll */
};

G_DEFINE_FINAL_TYPE (AusNetworkWindow, aus_network_window, ADW_TYPE_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
} AusNetworkWindowProperty;

static GParamSpec *properties[PROP_SESSION + 1];

static AusEntityList *
get_colleagues (AusNetworkWindow *self)
{
  return aus_library_get_network (aus_session_get_library (self->session))->colleagues;
}

/* --- the details ------------------------------------------------------------------------------ */

static void
show_title (AusNetworkWindow *self)
{
  gboolean named = self->shown != NULL && *self->shown->name != '\0';

  if (self->title != NULL)
    adw_window_title_set_title (self->title, named ? self->shown->name : _("New colleague"));
}

static void
set_shown (AusNetworkWindow *self,
           AusColleague     *colleague)
{
  if (self->shown == colleague)
    return;

  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_func (self->shown, show_title, self);
  g_set_object (&self->shown, colleague);
  if (self->form == NULL)
    return;

  g_object_set (self->form, "colleague", colleague, NULL);
  gtk_stack_set_visible_child_name (self->details, colleague != NULL ? "form" : "nobody");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "colleagues.remove", colleague != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->title), colleague != NULL);
  if (colleague == NULL)
    return;
  g_signal_connect_swapped (colleague, "edited", G_CALLBACK (show_title), self);
  show_title (self);
}

static void
on_row_selected_cb (AusNetworkWindow *self,
                    AusColleagueRow  *row)
{
  set_shown (self, row != NULL ? aus_colleague_row_get_colleague (row) : NULL);
}

static void
on_row_activated_cb (AusNetworkWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

/* NULL when the search hides it, or the directory has nobody like that */
static GtkListBoxRow *
find_row (AusNetworkWindow *self,
          AusColleague     *colleague)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    if (aus_colleague_row_get_colleague (AUS_COLLEAGUE_ROW (row)) == colleague)
      return row;

  return NULL;
}

static void
edit (AusNetworkWindow *self,
      AusColleague     *colleague)
{
  GtkListBoxRow *row;

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  row = colleague != NULL ? find_row (self, colleague) : NULL;
  if (row == NULL)
    return;

  gtk_list_box_select_row (self->rows, row);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
  aus_colleague_form_edit (self->form);
}

/* --- the list --------------------------------------------------------------------------------- */

static gboolean
is_searched_for (gpointer item,
                 gpointer user_data)
{
  AusNetworkWindow *self = user_data;

  return aus_colleague_matches (item, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  AusNetworkWindow *self = user_data;

  return aus_colleague_row_new (item, aus_session_get_today (self->session));
}

static void
bind_rows (AusNetworkWindow *self)
{
  g_autoptr (GtkFilterListModel) model = NULL;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_searched_for, self, NULL));
  model = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (get_colleagues (self))),
                                     g_object_ref (self->filter));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (model), create_row, self, NULL);
  gtk_list_box_select_row (self->rows, gtk_list_box_get_row_at_index (self->rows, 0));
}

/* --- the object ------------------------------------------------------------------------------- */

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

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  set_shown (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_NETWORK_WINDOW);
  g_clear_object (&self->filter);
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

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);

  edit (self, aus_entity_list_add_new (get_colleagues (self)));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->rows);
  int index = row != NULL ? gtk_list_box_row_get_index (row) : 0;
  guint position;

  if (self->shown == NULL
      || !aus_entity_list_find_item (get_colleagues (self), self->shown, &position))
    return;

  aus_entity_list_remove (get_colleagues (self), position);
  row = gtk_list_box_get_row_at_index (self->rows, index);
  if (row == NULL && index > 0)
    row = gtk_list_box_get_row_at_index (self->rows, index - 1);
  gtk_list_box_select_row (self->rows, row);
  set_shown (self, row != NULL ? aus_colleague_row_get_colleague (AUS_COLLEAGUE_ROW (row)) : NULL);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  gtk_widget_activate_action (GTK_WIDGET (self->rows), "win.tell-undoable", "s",
                              _("Removed from the directory"));
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  adw_leaflet_navigate (AUS_NETWORK_WINDOW (widget)->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

/* Escape: from the details back to the list, where only one of them is seen; else it closes. */
static void
leave_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);

  if (adw_leaflet_get_folded (self->leaflet)
      && adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK))
    return;

  gtk_window_close (GTK_WINDOW (widget));
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
  if (self->filter != NULL)
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
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

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "colleagues.leave",
                                       NULL);
  g_type_ensure (AUS_TYPE_COLLEAGUE_FORM);
  g_type_ensure (AUS_TYPE_UNDO_AREA);
  gtk_widget_class_set_template_from_resource (
    widget_class, AUS_RESOURCE_BASE "/ui/preferences/aus-network-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, area);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, details);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AusNetworkWindow, form);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_install_action (widget_class, "colleagues.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "colleagues.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "colleagues.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "colleagues.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "colleagues.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "colleagues.leave", NULL, leave_action);
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
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  AusNetworkWindow *self = AUS_NETWORK_WINDOW (widget);

  if (gtk_widget_get_height (GTK_WIDGET (self->rows)) == 0)
    return G_SOURCE_CONTINUE;

  if (self->wanted != NULL && *self->wanted != '\0')
    edit (self, aus_entity_list_find (get_colleagues (self), self->wanted));

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
  bind_rows (self);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);
  gtk_window_present (GTK_WINDOW (self));
}
