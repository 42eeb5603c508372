/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-client-list.h"

#include "app/agenda/aus-agenda-entry.h"
#include "app/client-list/aus-client-model.h"
#include "app/client-list/aus-client-row.h"

#include <glib/gi18n.h>

struct _AusClientList
{
  AdwBin parent_instance;

  /* Template */
  GtkSearchEntry *search;
  GtkStack *stack;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  AusClientModel *model;
  GtkLabel *finished_count;
  AusAgendaEntry *agenda;

  /* Owned */
  AusSession *session;
  AusClientFile *file;

  gboolean syncing; /* the selection follows the file, not the other way round */
};

G_DEFINE_FINAL_TYPE (AusClientList, aus_client_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
} AusClientListProperty;

static GParamSpec *properties[PROP_FILE + 1];

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sync_selection (AusClientList *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->file != NULL)
    aus_client_model_find (self->model, self->file, &position);

  self->syncing = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->syncing = FALSE;
}

static void
choose_page (AusClientList *self)
{
  const char *page = "list";

  if (self->model == NULL)
    return;

  if (aus_client_model_get_n_all (self->model) == 0)
    page = "empty";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0)
    page = *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0' ? "nothing" : "ended";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
set_file (AusClientList *self,
          AusClientFile *file)
{
  guint position;

  if (!g_set_object (&self->file, file))
    return;

  g_object_set (self->agenda, "chosen", file == NULL, NULL);
  aus_client_model_flush (self->model);
  if (file != NULL && !aus_client_model_find (self->model, file, &position)
      && *gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    g_object_set (self->model, "show-finished", TRUE, NULL);
  sync_selection (self);
  if (file != NULL && aus_client_model_find (self->model, file, &position))
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
open_position (AusClientList *self,
               guint          position)
{
  if (position >= g_list_model_get_n_items (G_LIST_MODEL (self->model)))
    return;

  set_file (self, aus_client_item_get_file (aus_client_model_peek (self->model, position)));
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
on_items_changed_cb (AusClientList *self)
{
  sync_selection (self);
  choose_page (self);
}

static void
on_notify_n_finished_cb (AusClientList *self)
{
  g_autofree char *count =
    g_strdup_printf ("%u", aus_client_model_get_n_finished (self->model));

  gtk_label_set_text (self->finished_count, count);
}

static void
on_notify_selected_cb (AusClientList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (self->syncing || position == GTK_INVALID_LIST_POSITION)
    return;

  set_file (self, aus_client_item_get_file (aus_client_model_peek (self->model, position)));
}

static void
on_list_activate_cb (AusClientList *self,
                     guint          position)
{
  open_position (self, position);
}

static void
on_search_changed_cb (AusClientList *self)
{
  g_object_set (self->model, "needle", gtk_editable_get_text (GTK_EDITABLE (self->search)), NULL);
  choose_page (self);
}

/* Enter opens the first that was found. */
static void
on_search_activate_cb (AusClientList *self)
{
  on_search_changed_cb (self);
  open_position (self, 0);
}

static void
on_search_stopped_cb (AusClientList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  on_search_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

static gboolean
on_search_key_pressed_cb (AusClientList  *self,
                          guint           keyval,
                          guint           keycode,
                          GdkModifierType state)
{
  if (keyval != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));

  return GDK_EVENT_STOP;
}

static gboolean
is_above_zero_cb (AusClientList *self,
                  guint          number)
{
  return number > 0;
}

static char *
choose_arrow_cb (AusClientList *self,
                 gboolean       open)
{
  return g_strdup (open ? "pan-down-symbolic" : "pan-end-symbolic");
}

static void
on_open (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  AusClientList *self = AUS_CLIENT_LIST (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++)
    {
      AusClientFile *file = aus_client_item_get_file (aus_client_model_peek (self->model, i));

      if (g_str_equal (aus_data_file_get_base_name (AUS_DATA_FILE (file)), name))
        {
          open_position (self, i);
          return;
        }
    }
}

static void
on_notify_library_cb (AusClientList *self)
{
  g_object_set (self->model, "library", aus_session_get_library (self->session), NULL);
  choose_page (self);
}

static void
on_notify_law_cb (AusClientList *self)
{
  aus_client_model_set_law (self->model, aus_session_get_law (self->session));
}

static void
on_notify_today_cb (AusClientList *self)
{
  aus_client_model_set_today (self->model, aus_session_get_today (self->session));
}

static void
set_session (AusClientList *self,
             AusSession    *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_signal_connect_object (session, "notify::library", G_CALLBACK (on_notify_library_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::today", G_CALLBACK (on_notify_today_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::law", G_CALLBACK (on_notify_law_cb), self,
                           G_CONNECT_SWAPPED);
  on_notify_law_cb (self);
  on_notify_today_cb (self);
  on_notify_library_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
aus_client_list_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusClientList *self = AUS_CLIENT_LIST (object);

  switch ((AusClientListProperty) id)
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
aus_client_list_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  AusClientList *self = AUS_CLIENT_LIST (object);

  switch ((AusClientListProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_FILE:
      set_file (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_client_list_dispose (GObject *object)
{
  AusClientList *self = AUS_CLIENT_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_CLIENT_LIST);
  g_clear_object (&self->session);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (aus_client_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/client-list/aus-client-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AusClientList, search);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, stack);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, list_view);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, selection);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, model);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, finished_count);
  gtk_widget_class_bind_template_child (widget_class, AusClientList, agenda);
  gtk_widget_class_bind_template_callback (widget_class, on_items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notify_n_finished_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notify_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_above_zero_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_arrow_cb);
}

static void
aus_client_list_class_init (AusClientListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_client_list_get_property;
  object_class->set_property = aus_client_list_set_property;
  object_class->dispose = aus_client_list_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "client-list.open", "s", on_open);
  bind_template (widget_class);
}

static void
aus_client_list_init (AusClientList *self)
{
  g_type_ensure (AUS_TYPE_AGENDA_ENTRY);
  g_type_ensure (AUS_TYPE_CLIENT_MODEL);
  g_type_ensure (AUS_TYPE_CLIENT_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_set (self->agenda, "chosen", TRUE, NULL);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->list_view));
}

void
aus_client_list_focus_search (AusClientList *self)
{
  g_return_if_fail (AUS_IS_CLIENT_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

void
aus_client_list_focus_list (AusClientList *self)
{
  g_return_if_fail (AUS_IS_CLIENT_LIST (self));

  if (!gtk_widget_grab_focus (GTK_WIDGET (self->list_view)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

gboolean
aus_client_list_is_searching (AusClientList *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (AUS_IS_CLIENT_LIST (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search));
}
