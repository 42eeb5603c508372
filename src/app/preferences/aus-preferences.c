/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-preferences.h"

#include "app/aus-dialogs.h"
#include "app/aus-error-text.h"
#include "app/conflict/aus-banner.h"
#include "app/preferences/aus-workdays-page.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-toasts.h"

#include <glib/gi18n.h>

struct _AusPreferences
{
  AdwPreferencesWindow parent_instance;

  /* Template */
  AdwActionRow *folder_row;
  GtkSwitch *notify;
  GtkSwitch *notify_names;

  /* Owned */
  AusSession *session;
  guint told; /* the history's serial when the last toast was shown */
};

G_DEFINE_FINAL_TYPE (AusPreferences, aus_preferences, ADW_TYPE_PREFERENCES_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
  PROP_SENDER,
  PROP_ADDRESS,
  PROP_LEAD_TIMES,
  PROP_SENDER_FILE,
} AusPreferencesProperty;

static GParamSpec *properties[PROP_SENDER_FILE + 1];

static void
show_library (AusPreferences *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  adw_action_row_set_subtitle (self->folder_row, aus_library_get_folder (library));
  for (guint i = PROP_SENDER; i <= PROP_SENDER_FILE; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
tell (AusPreferences *self,
      const char     *text)
{
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), aus_toast_new (text));
}

/* --- undo, of what the sender's file holds ---------------------------------------------------- */

static AusHistory *
get_history (AusPreferences *self)
{
  AusLibrary *library = aus_session_get_library (self->session);

  return aus_data_file_get_history (aus_library_get_sender_file (library));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusHistory *history = get_history (AUS_PREFERENCES (widget));

  if (history != NULL)
    aus_history_undo (history);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AusHistory *history = get_history (AUS_PREFERENCES (widget));

  if (history != NULL)
    aus_history_redo (history);
}

static void
undo_told_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  AusPreferences *self = AUS_PREFERENCES (widget);
  AusHistory *history = get_history (self);

  /* Something else has been edited since: Ctrl+Z, step by step, is what still makes sense. */
  if (history != NULL && aus_history_get_serial (history) == self->told)
    aus_history_undo (history);
}

/* What the rows of a list ask of their window */
static void
tell_undoable_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  AusPreferences *self = AUS_PREFERENCES (widget);
  AdwToast *toast = aus_toast_new (g_variant_get_string (parameter, NULL));
  AusHistory *history = get_history (self);

  if (history != NULL)
    {
      aus_history_seal (history);
      self->told = aus_history_get_serial (history);
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-told");
    }
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), toast);
}

static void
on_notify_focus_widget_cb (AusPreferences *self)
{
  AusHistory *history = self->session != NULL ? get_history (self) : NULL;

  if (history != NULL)
    aus_history_seal (history);
}

/* --- the library ------------------------------------------------------------------------------ */

static void
on_folder_chosen_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (AusPreferences) self = user_data;
  g_autoptr (GFile) folder = aus_dialogs_choose_finish (result);
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *text = NULL;

  if (folder == NULL || g_file_peek_path (folder) == NULL
      || aus_session_open_folder (self->session, g_file_peek_path (folder), &error))
    return;

  reason = aus_error_text (error);
  /* Translators: %s is a sentence that gives the reason */
  text = g_strdup_printf (_("The open library could not be saved, so it stays open. %s"), reason);
  tell (self, text);
}

static void
on_choose_clicked_cb (AusPreferences *self)
{
  aus_dialogs_choose_folder (GTK_WINDOW (self), _("Choose the Library’s Folder"),
                             aus_library_get_folder (aus_session_get_library (self->session)),
                             on_folder_chosen_cb, g_object_ref (self));
}

static void
on_show_clicked_cb (AusPreferences *self)
{
  aus_dialogs_show_folder (GTK_WINDOW (self),
                           aus_library_get_folder (aus_session_get_library (self->session)));
}

static void
aus_preferences_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  AusPreferences *self = AUS_PREFERENCES (object);
  AusLibrary *library = aus_session_get_library (self->session);

  switch ((AusPreferencesProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_SENDER:
      g_value_set_object (value, aus_library_get_sender (library));
      break;
    case PROP_ADDRESS:
      g_value_set_object (value, aus_library_get_sender (library)->address);
      break;
    case PROP_LEAD_TIMES:
      g_value_set_object (value, aus_library_get_sender (library)->lead_times);
      break;
    case PROP_SENDER_FILE:
      g_value_set_object (value, aus_library_get_sender_file (library));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_preferences_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_SESSION)
    AUS_PREFERENCES (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bind_settings (AusPreferences *self)
{
  GSettings *settings = aus_session_get_settings (self->session);

  g_settings_bind (settings, "notify", self->notify, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "notify-names", self->notify_names, "active",
                   G_SETTINGS_BIND_DEFAULT);
}

/* The template is made here and not in init(): its bindings read the session. */
static void
aus_preferences_constructed (GObject *object)
{
  AusPreferences *self = AUS_PREFERENCES (object);

  G_OBJECT_CLASS (aus_preferences_parent_class)->constructed (object);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (show_library), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_notify_focus_widget_cb), NULL);
  show_library (self);
  bind_settings (self);
}

static void
aus_preferences_dispose (GObject *object)
{
  AusPreferences *self = AUS_PREFERENCES (object);

  g_signal_handlers_disconnect_by_func (self, on_notify_focus_widget_cb, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PREFERENCES);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_preferences_parent_class)->dispose (object);
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
}

static void
aus_preferences_class_init (AusPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = aus_preferences_constructed;
  object_class->get_property = aus_preferences_get_property;
  object_class->set_property = aus_preferences_set_property;
  object_class->dispose = aus_preferences_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, AUS_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SENDER] = g_param_spec_object ("sender", NULL, NULL, AUS_TYPE_SENDER, flags);
  properties[PROP_ADDRESS] = g_param_spec_object ("address", NULL, NULL, AUS_TYPE_ADDRESS, flags);
  properties[PROP_LEAD_TIMES] =
    g_param_spec_object ("lead-times", NULL, NULL, AUS_TYPE_LEAD_TIMES, flags);
  properties[PROP_SENDER_FILE] =
    g_param_spec_object ("sender-file", NULL, NULL, AUS_TYPE_DATA_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/preferences/aus-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, folder_row);
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, notify);
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, notify_names);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_clicked_cb);
}

static void
aus_preferences_init (AusPreferences *self)
{
  g_type_ensure (AUS_TYPE_BANNER);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_NUMBER_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  g_type_ensure (AUS_TYPE_WORKDAYS_PAGE);
}

AusPreferences *
aus_preferences_new (GtkWindow  *parent,
                     AusSession *session)
{
  return g_object_new (AUS_TYPE_PREFERENCES, "transient-for", parent, "session", session, NULL);
}
