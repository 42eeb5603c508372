/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-preferences.h"

#include "app/aus-dialogs.h"
#include "app/aus-error-text.h"
#include "app/conflict/aus-banner.h"
#include "app/preferences/aus-font-row.h"
#include "app/preferences/aus-workdays-page.h"
#include "app/widgets/aus-choice-row.h"
#include "app/widgets/aus-member-finder.h"
#include "app/widgets/aus-money-row.h"
#include "app/widgets/aus-number-row.h"
#include "app/widgets/aus-text-row.h"
#include "app/widgets/aus-undo-area.h"

#include <glib/gi18n.h>

struct _AusPreferences
{
  AdwPreferencesWindow parent_instance;

  /* Template */
  AdwActionRow *folder_row;
  GtkSwitch *notify;
  GtkSwitch *notify_names;
  AdwPreferencesPage *workdays;

  /* Owned */
  AusSession *session;

  AusUndoArea *area; /* around the pages */
};

G_DEFINE_FINAL_TYPE (AusPreferences, aus_preferences, ADW_TYPE_PREFERENCES_WINDOW)

typedef enum
{
  PROP_SESSION = 1,
  PROP_SENDER,
  PROP_ADDRESS,
  PROP_LEAD_TIMES,
  PROP_POST_DAYS,
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
  aus_undo_area_tell (self->area, text);
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
    case PROP_POST_DAYS:
      g_value_set_object (value, aus_library_get_sender (library)->post_days);
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
bind_history (AusPreferences *self)
{
  GtkExpression *file =
    gtk_property_expression_new (AUS_TYPE_PREFERENCES, NULL, "sender-file");

  gtk_expression_bind (gtk_property_expression_new (AUS_TYPE_DATA_FILE, file, "history"),
                       self->area, "history", self);
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
  bind_history (self);
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (show_library), self,
                           G_CONNECT_SWAPPED);
  show_library (self);
  bind_settings (self);
}

static void
aus_preferences_dispose (GObject *object)
{
  AusPreferences *self = AUS_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), AUS_TYPE_PREFERENCES);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_preferences_parent_class)->dispose (object);
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
  properties[PROP_POST_DAYS] =
    g_param_spec_object ("post-days", NULL, NULL, AUS_TYPE_POST_DAYS, flags);
  properties[PROP_SENDER_FILE] =
    g_param_spec_object ("sender-file", NULL, NULL, AUS_TYPE_DATA_FILE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, AUS_RESOURCE_BASE
                                               "/ui/preferences/aus-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, folder_row);
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, notify);
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, notify_names);
  gtk_widget_class_bind_template_child (widget_class, AusPreferences, workdays);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_clicked_cb);
}

/* libadwaita's own toasts may overlap (see AusToasts). Done before the template adds its pages,
 * so that none of them has to be moved. */
static void
add_area (AusPreferences *self)
{
  g_autoptr (GtkWidget) pages = g_object_ref (adw_window_get_content (ADW_WINDOW (self)));

  self->area = g_object_new (AUS_TYPE_UNDO_AREA, NULL);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->area));
  g_object_set (self->area, "content", pages, NULL);
}

static void
aus_preferences_init (AusPreferences *self)
{
  g_type_ensure (AUS_TYPE_BANNER);
  g_type_ensure (AUS_TYPE_CHOICE_ROW);
  g_type_ensure (AUS_TYPE_FONT_ROW);
  g_type_ensure (AUS_TYPE_MONEY_ROW);
  g_type_ensure (AUS_TYPE_NUMBER_ROW);
  g_type_ensure (AUS_TYPE_TEXT_ROW);
  g_type_ensure (AUS_TYPE_WORKDAYS_PAGE);
  add_area (self);
}

/* The page has to be laid out before the focus can find its way in it. */
static gboolean
on_tick_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  AusPreferences *self = AUS_PREFERENCES (widget);
  AusSender *sender = aus_library_get_sender (aus_session_get_library (self->session));

  if (gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  aus_member_finder_focus (widget, AUS_ENTITY (sender), user_data);

  return G_SOURCE_REMOVE;
}

void
aus_preferences_show_member (AusPreferences *self,
                             const char     *path)
{
  g_return_if_fail (AUS_IS_PREFERENCES (self));

  if (g_str_has_prefix (path, "free_days"))
    adw_preferences_window_set_visible_page (ADW_PREFERENCES_WINDOW (self), self->workdays);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, g_strdup (path), g_free);
}

AusPreferences *
aus_preferences_new (GtkWindow  *parent,
                     AusSession *session)
{
  return g_object_new (AUS_TYPE_PREFERENCES, "transient-for", parent, "session", session, NULL);
}
