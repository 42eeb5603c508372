/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "app/aus-dialogs.h"
#include "app/aus-error-text.h"
#include "app/conflict/aus-banner.h"
#include "app/welcome/aus-problem-page.h"
#include "app/welcome/aus-welcome-page.h"
#include "core/base/aus-error.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-closure.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AusWindow, aus_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
  PROP_FILE,
  PROP_STAGE,
} AusWindowProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static const char *
choose_page (AusWindow *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  if (self->file != NULL)
    return aus_client_file_get_client (self->file) != NULL ? "client" : "damaged";
  if (aus_library_is_loading (library))
    return "loading";
  if (aus_session_get_error (self->session) != NULL)
    return "no-library";

  return g_list_model_get_n_items (G_LIST_MODEL (library)) == 0 ? "welcome" : "agenda";
}

static void
show_page (AusWindow *self)
{
  gtk_stack_set_visible_child_name (self->content, choose_page (self));
  aus_window_update_actions (self);
}

/* The leaflet moves the focus into the pane it shows. Beside the list that would be a surprise: the
 * next key would change a field. */
void
aus_window_show_content (AusWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  adw_leaflet_set_visible_child (self->leaflet, self->content_pane);
  if (!adw_leaflet_get_folded (self->leaflet))
    gtk_root_set_focus (GTK_ROOT (self), focus);
}

static void
set_history (AusWindow *self)
{
  AusHistory *history = self->file != NULL ? aus_data_file_get_history (AUS_DATA_FILE (self->file))
                                           : NULL;

  if (self->history == history)
    return;

  if (self->history != NULL)
    g_signal_handlers_disconnect_by_func (self->history, aus_window_update_actions, self);
  g_set_object (&self->history, history);
  if (history != NULL)
    {
      g_signal_connect_object (history, "notify::can-undo", G_CALLBACK (aus_window_update_actions),
                               self, G_CONNECT_SWAPPED);
      g_signal_connect_object (history, "notify::can-redo", G_CALLBACK (aus_window_update_actions),
                               self, G_CONNECT_SWAPPED);
    }
}

static void
on_notify_stage_cb (AusWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

static void
set_ending (AusWindow *self)
{
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;
  AusEnding *ending = client != NULL ? client->ending : NULL;

  if (self->ending == ending)
    return;

  if (self->ending != NULL)
    g_signal_handlers_disconnect_by_func (self->ending, on_notify_stage_cb, self);
  g_set_object (&self->ending, ending);
  if (ending != NULL)
    g_signal_connect_object (ending, "notify::stage", G_CALLBACK (on_notify_stage_cb), self,
                             G_CONNECT_SWAPPED);
  on_notify_stage_cb (self);
}

/* What ends the path has a way of its own. TRUE when @stage is such an end. */
static gboolean
set_end (AusWindow *self,
         AusClient *client,
         AusStage   stage)
{
  AusDate today = aus_session_get_today (self->session);

  if (stage == AUS_STAGE_FADED && aus_closure_fade (client, self->history, today))
    aus_window_tell_undoable (self, self->file, _("Let fade out"));
  else if (stage == AUS_STAGE_CLOSED && aus_closure_close (client, self->history, today))
    aus_window_tell_undoable (self, self->file, _("File closed"));
  else if (stage == AUS_STAGE_CLOSED)
    {
      aus_window_show_page (self, "closing");
      aus_window_add_toast (self, aus_toast_new (_("Some points are still open")));
    }

  return stage >= AUS_STAGE_CLOSED;
}

/* By hand, so it goes into the log; one step to undo. */
static void
set_stage (AusWindow *self,
           AusStage   stage)
{
  AusClient *client = aus_window_is_editable (self) ? aus_client_file_get_client (self->file)
                                                    : NULL;
  AusDate today = aus_session_get_today (self->session);
  g_autofree char *text = NULL;
  AusLogEntry *entry;

  if (client == NULL || client->ending->stage == stage || set_end (self, client, stage))
    return;

  /* Translators: %s is a stage. Goes into the client’s private log and is shown. */
  text = g_strdup_printf (_("Stage set to “%s”"), aus_label (AUS_TYPE_STAGE, (int) stage));
  aus_history_seal (self->history);
  aus_history_begin (self->history);
  g_object_set (client->closing, "closed-on", &AUS_DATE_NONE, NULL);
  g_object_set (client->ending, "stage", stage, NULL);
  entry = aus_entity_list_add_new (client->log);
  g_object_set (entry, "kind", AUS_LOG_KIND_STAGE, "date", &today, "text", text, NULL);
  aus_history_end (self->history);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-undoable", "s", text);
}

static void
on_file_changed_cb (AusWindow *self)
{
  set_history (self);
  set_ending (self);
  /* Gone for good or until an Undo: there is nothing left to look at. */
  if (aus_data_file_get_status (AUS_DATA_FILE (self->file)) == AUS_FILE_STATUS_GONE)
    g_object_set (self, "file", NULL, NULL);
  else
    show_page (self);
}

/* At once, not when the window closes: after a crash one goes on where one was as well. While a
 * library is read nothing can be shown of it, and what was shown last is still to be found. */
static void
remember (AusWindow *self)
{
  GSettings *settings = aus_session_get_settings (self->session);
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;
  g_autofree char *page = NULL;

  if (aus_library_is_loading (aus_session_get_library (self->session)))
    return;

  g_object_get (self->view, "page", &page, NULL);
  g_settings_set_string (settings, "last-client", client != NULL ? client->id : "");
  g_settings_set_string (settings, "last-page", page);
}

static void
set_file (AusWindow     *self,
          AusClientFile *file)
{
  if (self->file == file)
    return;

  if (self->file != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->file, on_file_changed_cb, self);
      g_signal_handlers_disconnect_by_func (self->file, aus_window_update_actions, self);
    }
  g_set_object (&self->file, file);
  if (file != NULL)
    {
      g_signal_connect_object (file, "notify::client", G_CALLBACK (on_file_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (file, "notify::status", G_CALLBACK (on_file_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (file, "notify::closed", G_CALLBACK (aus_window_update_actions), self,
                               G_CONNECT_SWAPPED);
    }
  set_history (self);
  set_ending (self);
  show_page (self);
  remember (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
on_last_idle_cb (gpointer user_data)
{
  AusWindow *self = user_data;
  g_autofree char *last =
    g_settings_get_string (aus_session_get_settings (self->session), "last-client");
  AusLibrary *library = aus_session_get_library (self->session);
  AusClientFile *file = *last != '\0' ? aus_library_find_by_id (library, last) : NULL;

  self->last_id = 0;
  if (file == NULL || self->file != NULL)
    return;

  set_file (self, file);
  aus_window_show_content (self);
}

/* Where the library is there before the window, the pages do not have the session yet: the last
 * client waits until they do. */
static void
find_wanted (AusWindow *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  if (wanted != NULL)
    aus_window_show_client (self, wanted);
  else if (self->last_id == 0)
    self->last_id = g_idle_add_once (on_last_idle_cb, self);
}

static void
on_notify_loading_cb (AusWindow *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  if (!aus_library_is_loading (library))
    find_wanted (self);
  show_page (self);
  /* There is nothing in the list yet, so what helps is in front. */
  if (g_list_model_get_n_items (G_LIST_MODEL (library)) == 0)
    aus_window_show_content (self);
}

static void
on_notify_library_cb (AusWindow *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  set_file (self, NULL);
  g_signal_connect_object (library, "notify::loading", G_CALLBACK (on_notify_loading_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "items-changed", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  on_notify_loading_cb (self);
}

static void
on_list_opened_cb (AusWindow *self)
{
  aus_window_show_content (self);
}

/* What is typed in one field is one step; going elsewhere begins another. */
static void
on_notify_focus_widget_cb (AusWindow *self)
{
  if (self->history != NULL)
    aus_history_seal (self->history);
}

static char *
say_library_problem_cb (AusWindow *self,
                        GError    *error)
{
  g_autofree char *text = error != NULL ? aus_error_text (error) : g_strdup ("");

  return g_markup_escape_text (text, -1);
}

static AusDataFile *
get_network_file_cb (AusWindow  *self,
                     AusLibrary *library)
{
  return library != NULL ? g_object_ref (aus_library_get_network_file (library)) : NULL;
}

static AusDataFile *
get_sender_file_cb (AusWindow  *self,
                    AusLibrary *library)
{
  return library != NULL ? g_object_ref (aus_library_get_sender_file (library)) : NULL;
}

static gboolean
aus_window_close_request (GtkWindow *window)
{
  AusWindow *self = AUS_WINDOW (window);

  if (!self->closing && aus_window_hold_closing (self))
    return GDK_EVENT_STOP;

  return GTK_WINDOW_CLASS (aus_window_parent_class)->close_request (window);
}

static void
bind_settings (AusWindow *self)
{
  GSettings *settings = aus_session_get_settings (self->session);
  g_autofree char *page = g_settings_get_string (settings, "last-page");

  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_object_set (self->view, "page", page, NULL);
}

static void
add_help_overlay (AusWindow *self)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource (AUS_RESOURCE_BASE "/ui/help-overlay.ui");

  gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (self),
                                           GTK_SHORTCUTS_WINDOW (
                                               gtk_builder_get_object (builder, "help_overlay")));
}

static void
aus_window_constructed (GObject *object)
{
  AusWindow *self = AUS_WINDOW (object);

  G_OBJECT_CLASS (aus_window_parent_class)->constructed (object);

  if (AUS_DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
  add_help_overlay (self);
  bind_settings (self);
  g_signal_connect_object (self->view, "notify::page", G_CALLBACK (remember), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (on_notify_library_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::error", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  on_notify_library_cb (self);
}

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
    case PROP_STAGE:
      g_value_set_enum (value,
                        self->ending != NULL ? (int) self->ending->stage : AUS_STAGE_RUNNING);
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
      set_file (self, g_value_get_object (value));
      break;
    case PROP_STAGE:
      set_stage (self, (AusStage) g_value_get_enum (value));
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
  g_clear_pointer (&self->deletion, aus_deletion_free);
  g_clear_handle_id (&self->last_id, g_source_remove);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->ending);
  g_clear_object (&self->history);
  g_clear_object (&self->ticked);
  g_clear_object (&self->file);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE "/ui/aus-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AusWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, list_pane);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, content_pane);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, content);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, view);
  gtk_widget_class_bind_template_child (widget_class, AusWindow, agenda);
  gtk_widget_class_bind_template_callback (widget_class, on_list_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_notify_focus_widget_cb);
  gtk_widget_class_bind_template_callback (widget_class, say_library_problem_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_network_file_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_sender_file_cb);
}

static void
aus_window_class_init (AusWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = aus_window_constructed;
  object_class->get_property = aus_window_get_property;
  object_class->set_property = aus_window_set_property;
  object_class->dispose = aus_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = aus_window_close_request;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, AUS_TYPE_CLIENT_FILE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STAGE] =
    g_param_spec_enum ("stage", NULL, NULL, AUS_TYPE_STAGE, AUS_STAGE_RUNNING,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  aus_window_class_install_actions (widget_class);
  aus_window_class_install_agenda_actions (widget_class);
  aus_window_class_install_member_action (widget_class);
  aus_window_class_install_delete_actions (widget_class);
  bind_template (widget_class);
}

static void
aus_window_init (AusWindow *self)
{
  g_type_ensure (AUS_TYPE_AGENDA_PAGE);
  g_type_ensure (AUS_TYPE_BANNER);
  g_type_ensure (AUS_TYPE_CLIENT_LIST);
  g_type_ensure (AUS_TYPE_CLIENT_VIEW);
  g_type_ensure (AUS_TYPE_PROBLEM_PAGE);
  g_type_ensure (AUS_TYPE_TOASTS);
  g_type_ensure (AUS_TYPE_WELCOME_PAGE);
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
  AusLibrary *library;
  AusClientFile *file;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (AUS_IS_WINDOW (self));

  library = aus_session_get_library (self->session);
  if (aus_library_is_loading (library))
    {
      g_free (self->wanted);
      self->wanted = g_strdup (query);
      return;
    }

  file = aus_library_find (library, query, &error);
  if (file != NULL)
    {
      set_file (self, file);
      aus_window_show_content (self);
    }
  else
    {
      aus_window_add_toast (self,
                            aus_toast_new (g_error_matches (error, AUS_ERROR, AUS_ERROR_INVALID)
                                               ? _("Several clients fit that name")
                                               : _("There is no such client")));
    }
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

  aus_toasts_add (self->toasts, toast);
}
