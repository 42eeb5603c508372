/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-window-private.h"

#include "app/aus-dialogs.h"
#include "app/aus-error-text.h"
#include "app/client-list/aus-client-item.h"
#include "app/preferences/aus-network-window.h"
#include "app/preferences/aus-preferences.h"
#include "app/welcome/aus-examples-dialog.h"
#include "core/base/aus-enum.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-stage-status.h"

#include <glib/gi18n.h>

/* Longer than other toasts: what it offers is to be reached */
#define FILE_TOAST_SECONDS 10

gboolean
aus_window_is_editable (AusWindow *self)
{
  return self->file != NULL && aus_client_file_get_client (self->file) != NULL
         && aus_data_file_is_editable (AUS_DATA_FILE (self->file));
}

gboolean
aus_window_is_writable (AusWindow *self)
{
  return self->file != NULL && aus_client_file_get_client (self->file) != NULL
         && aus_data_file_is_writable (AUS_DATA_FILE (self->file));
}

void
aus_window_tell_error (AusWindow    *self,
                       const char   *sentence,
                       const GError *error)
{
  g_autofree char *reason = aus_error_text (error);
  g_autofree char *text = g_strdup_printf ("%s %s", sentence, reason);
  AdwToast *toast = aus_toast_new (text);

  adw_toast_set_timeout (toast, 0);
  aus_window_add_toast (self, toast);
}

/* --- clients ---------------------------------------------------------------------------------- */

static AusClient *
make_client (AusSender *sender)
{
  AusClient *client = aus_client_new ();

  g_object_set (client,
                "language", sender->language,
                "address-form", sender->address_form,
                "law", sender->law,
                "trade", sender->trade,
                "currency", sender->currency,
                NULL);

  return client;
}

static void
on_new_client (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  AusLibrary *library = aus_session_get_library (self->session);
  g_autoptr (AusClient) client = make_client (aus_library_get_sender (library));
  g_autoptr (GError) error = NULL;
  AusClientFile *file = aus_library_add_client (library, client, &error);

  if (file == NULL)
    {
      aus_window_tell_error (self, _("The new client could not be written."), error);
      return;
    }

  g_object_set (self, "file", file, NULL);
  aus_window_show_content (self);
  aus_client_view_focus_name (self->view);
}

static void
on_example_chosen_cb (AusWindow     *self,
                      AusClientFile *file)
{
  g_object_set (self, "file", file, NULL);
  aus_window_show_content (self);
}

static void
on_open_example (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  AusExamplesDialog *dialog = aus_examples_dialog_new (GTK_WINDOW (self),
                                                       aus_session_get_library (self->session));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_example_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* --- undo ------------------------------------------------------------------------------------- */

/* In the search entry undo is about the search. */
static gboolean
undo_typing (AusWindow  *self,
             const char *action)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (!aus_client_list_is_searching (self->list))
    return FALSE;

  gtk_widget_activate_action (focus, action, NULL);

  return TRUE;
}

static void
on_undo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  if (!undo_typing (self, "text.undo"))
    {
      aus_history_undo (aus_window_get_undo_history (self));
      aus_toasts_withdraw (self->toasts, "win.undo-step");
      aus_window_update_actions (self);
    }
}

static void
on_redo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  if (!undo_typing (self, "text.redo"))
    aus_history_redo (self->history);
}

static void
on_tell (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  aus_window_add_toast (AUS_WINDOW (widget),
                        aus_toast_new (g_variant_get_string (parameter, NULL)));
}

void
aus_window_tell_undoable (AusWindow     *self,
                          AusClientFile *file,
                          const char    *text)
{
  AusHistory *history = file != NULL ? aus_data_file_get_history (AUS_DATA_FILE (file)) : NULL;
  AdwToast *toast = aus_toast_new (text);

  if (history != NULL && aus_history_can_undo (history))
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-step");
      adw_toast_set_action_target (toast, "(su)",
                                   aus_data_file_get_base_name (AUS_DATA_FILE (file)),
                                   aus_history_get_serial (history));
    }
  aus_window_add_toast (self, toast);
}

static void
on_tell_undoable (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  aus_window_tell_undoable (self, self->file, g_variant_get_string (parameter, NULL));
}

static void
on_tell_file (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  const char *text, *path;
  AdwToast *toast;

  g_variant_get (parameter, "(&s&s)", &text, &path);
  toast = aus_toast_new (text);
  adw_toast_set_button_label (toast, _("_Show"));
  adw_toast_set_action_name (toast, "win.show-file");
  adw_toast_set_action_target (toast, "s", path);
  adw_toast_set_timeout (toast, FILE_TOAST_SECONDS);
  aus_window_add_toast (AUS_WINDOW (widget), toast);
}

static void
on_show_file (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  aus_dialogs_show_in_files (GTK_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* From a toast: only while the newest step is still the one it told about. */
static void
on_undo_step (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  AusClientFile *file;
  AusHistory *history;
  const char *name;
  guint serial;

  g_variant_get (parameter, "(&su)", &name, &serial);
  file = aus_window_find_file (self, name);
  history = file != NULL ? aus_data_file_get_history (AUS_DATA_FILE (file)) : NULL;
  if (history != NULL && aus_history_get_serial (history) == serial)
    {
      aus_history_undo (history);
      aus_window_update_actions (self);
    }
  else
    aus_window_add_toast (self, aus_toast_new (
                                    _("Something else has changed since; undo step by step")));
}

/* --- the client that is shown ----------------------------------------------------------------- */

static void
on_print (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  aus_client_view_print (AUS_WINDOW (widget)->view);
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  aus_client_view_export (AUS_WINDOW (widget)->view);
}

/* Where the file is closed, or has faded out, it is opened again. */
static void
on_reopen (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  AusClient *client = self->file != NULL ? aus_client_file_get_client (self->file) : NULL;

  if (client != NULL && aus_data_file_is_writable (AUS_DATA_FILE (self->file))
      && aus_closure_reopen (client, self->history, aus_session_get_today (self->session)))
    aus_window_tell_undoable (self, self->file, _("File opened again"));
}

/* A stop of the path leads to where one works on it; until there is such a page, to the profile. */
static void
on_show_stage (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  int stage;

  if (aus_enum_from_nick (AUS_TYPE_STAGE, g_variant_get_string (parameter, NULL), &stage))
    aus_window_show_page (AUS_WINDOW (widget), aus_stage_get_page ((AusStage) stage));
}

static void
on_skip_stage (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  const char *nick, *reason;
  int stage;

  g_variant_get (parameter, "(&s&s)", &nick, &reason);
  if (!aus_window_is_editable (self) || !aus_enum_from_nick (AUS_TYPE_STAGE, nick, &stage))
    return;

  aus_closure_skip (aus_client_file_get_client (self->file), self->history, (AusStage) stage,
                    reason, aus_session_get_today (self->session));
  aus_window_tell_undoable (self, self->file, *reason != '\0' ? _("Stage left out")
                                                             : _("Stage taken up again"));
}

static void
on_page (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  aus_window_show_page (AUS_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* --- the window ------------------------------------------------------------------------------- */

static void
on_search (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  gtk_widget_set_visible (self->list_pane, TRUE);
  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  aus_client_list_focus_search (self->list);
}

static void
on_show_list (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  gtk_widget_set_visible (self->list_pane, TRUE);
  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  aus_client_list_focus_list (self->list);
}

static void
on_toggle_list (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  if (!adw_leaflet_get_folded (self->leaflet))
    gtk_widget_set_visible (self->list_pane, !gtk_widget_get_visible (self->list_pane));
  else if (adw_leaflet_get_visible_child (self->leaflet) == self->list_pane)
    aus_window_show_content (self);
  else
    on_show_list (widget, action, parameter);
}

static void
on_menu (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  on_show_list (widget, action, parameter);
  gtk_menu_button_popup (AUS_WINDOW (widget)->menu_button);
}

static void
on_preferences (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);

  gtk_window_present (GTK_WINDOW (aus_preferences_new (GTK_WINDOW (self), self->session)));
}

static void
on_people (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  aus_network_window_present (GTK_WINDOW (widget), AUS_WINDOW (widget)->session,
                              g_variant_get_string (parameter, NULL));
}

/* Kind, and id of the colleague it goes to or "" */
static void
on_write_letter (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  AusWindow *self = AUS_WINDOW (widget);
  const char *kind, *colleague;

  g_variant_get (parameter, "(&s&s)", &kind, &colleague);
  if (self->file != NULL && aus_client_file_get_client (self->file) != NULL)
    aus_client_view_write_letter (self->view, kind, colleague);
}

static void
on_reload (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  aus_session_reload (AUS_WINDOW (widget)->session);
}

void
aus_window_class_install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    const char *name;
    const char *type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.new-client", NULL, on_new_client },
    { "win.open-example", NULL, on_open_example },
    { "win.undo", NULL, on_undo },
    { "win.redo", NULL, on_redo },
    { "win.tell", "s", on_tell },
    { "win.tell-undoable", "s", on_tell_undoable },
    { "win.undo-step", "(su)", on_undo_step },
    { "win.tell-file", "(ss)", on_tell_file },
    { "win.show-file", "s", on_show_file },
    { "win.print", NULL, on_print },
    { "win.export", NULL, on_export },
    { "win.page", "s", on_page },
    { "win.reopen", NULL, on_reopen },
    { "win.show-stage", "s", on_show_stage },
    { "win.skip-stage", "(ss)", on_skip_stage },
    { "win.search", NULL, on_search },
    { "win.show-list", NULL, on_show_list },
    { "win.toggle-list", NULL, on_toggle_list },
    { "win.menu", NULL, on_menu },
    { "win.people", "s", on_people },
    { "win.write-letter", "(ss)", on_write_letter },
    { "win.preferences", NULL, on_preferences },
    { "win.reload", NULL, on_reload },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].type, actions[i].activate);
  gtk_widget_class_install_property_action (klass, "win.stage", "stage");
}

void
aus_window_update_actions (AusWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean client = self->file != NULL && aus_client_file_get_client (self->file) != NULL;
  gboolean editable = aus_window_is_editable (self);
  gboolean writable = !aus_library_is_loading (aus_session_get_library (self->session));
  AusHistory *undo = aus_window_get_undo_history (self);

  gtk_widget_action_set_enabled (widget, "win.new-client", writable);
  gtk_widget_action_set_enabled (widget, "win.open-example", writable);
  gtk_widget_action_set_enabled (widget, "win.delete-client", self->file != NULL);
  gtk_widget_action_set_enabled (widget, "win.export-client", client);
  gtk_widget_action_set_enabled (widget, "win.undo", undo != NULL && aus_history_can_undo (undo));
  gtk_widget_action_set_enabled (widget, "win.redo",
                                 aus_window_is_writable (self)
                                   && aus_history_can_redo (self->history));
  gtk_widget_action_set_enabled (widget, "win.stage", editable);
  gtk_widget_action_set_enabled (widget, "win.skip-stage", editable);
  gtk_widget_action_set_enabled (widget, "win.reopen", aus_window_is_writable (self));
  gtk_widget_action_set_enabled (widget, "win.show-stage", client);
  gtk_widget_action_set_enabled (widget, "win.print", client);
  gtk_widget_action_set_enabled (widget, "win.export", client);
  gtk_widget_action_set_enabled (widget, "win.page", client);
}
