/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-session.h"

#include "app/widgets/aus-ui-locale.h"
#include "core/base/aus-paths.h"

struct _AusSession
{
  GObject parent_instance;

  AusLibrary *library;
  AusHolidays *holidays; /* NULL when they cannot be read */
  AusCalendars *calendars;
  AusNoticeRules *rules;
  AusPhraseRules *phrases[2]; /* by language; NULL until they are asked for */
  AusLawBook *law;
  AusAgenda *agenda;
  GSettings *settings;
  AusDate today;
  guint midnight_id;
  GError *error;
};

G_DEFINE_FINAL_TYPE (AusSession, aus_session, G_TYPE_OBJECT)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_CALENDARS,
  PROP_LAW,
  PROP_AGENDA,
  PROP_SETTINGS,
  PROP_TODAY,
  PROP_ERROR,
} AusSessionProperty;

static GParamSpec *properties[PROP_ERROR + 1];

static AusDate
date_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return aus_date_from_date_time (now);
}

/* A timer for "until midnight" would be wrong after a suspend, so it looks once a minute. */
static gboolean
on_minute_cb (gpointer user_data)
{
  AusSession *self = user_data;
  AusDate now = date_now ();

  if (!aus_date_equal (now, self->today))
    {
      self->today = now;
      aus_agenda_set_today (self->agenda, now);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
    }

  return G_SOURCE_CONTINUE;
}

static void
set_error (AusSession *self,
           GError     *error)
{
  g_clear_error (&self->error);
  self->error = error;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static void
on_loaded_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (AusSession) self = user_data;
  GError *error = NULL;

  aus_library_load_finish (AUS_LIBRARY (source), result, &error);
  if (AUS_LIBRARY (source) == self->library)
    set_error (self, error);
  else
    g_clear_error (&error);
}

static void
open_agenda (AusSession *self)
{
  g_clear_object (&self->agenda);
  self->agenda = aus_agenda_new (self->library, self->today);
  aus_agenda_set_law (self->agenda, self->law);
  g_object_bind_property (self->calendars, "work", self->agenda, "calendar",
                          G_BINDING_SYNC_CREATE);
}

static void
open_library (AusSession *self,
              const char *folder)
{
  set_error (self, NULL);
  g_clear_object (&self->library);
  self->library = aus_library_new (folder);
  aus_library_set_language (self->library, aus_ui_language ());
  g_clear_object (&self->calendars);
  self->calendars = aus_calendars_new (self->holidays, aus_library_get_sender (self->library));
  g_clear_object (&self->law);
  if (self->rules != NULL)
    self->law = aus_law_book_new (self->rules, self->calendars, aus_ui_language ());
  open_agenda (self);
  aus_library_load_async (self->library, NULL, on_loaded_cb, g_object_ref (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDARS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAW]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AGENDA]);
}

static void
aus_session_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  AusSession *self = AUS_SESSION (object);

  switch ((AusSessionProperty) id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_CALENDARS:
      g_value_set_object (value, self->calendars);
      break;
    case PROP_LAW:
      g_value_set_object (value, self->law);
      break;
    case PROP_AGENDA:
      g_value_set_object (value, self->agenda);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_TODAY:
      aus_date_value_set (value, self->today);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_session_dispose (GObject *object)
{
  AusSession *self = AUS_SESSION (object);

  g_clear_handle_id (&self->midnight_id, g_source_remove);
  g_clear_object (&self->agenda);
  g_clear_object (&self->law);
  g_clear_object (&self->rules);
  for (gsize i = 0; i < G_N_ELEMENTS (self->phrases); i++)
    g_clear_pointer (&self->phrases[i], aus_phrase_rules_free);
  g_clear_object (&self->calendars);
  g_clear_object (&self->holidays);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (aus_session_parent_class)->dispose (object);
}

static void
aus_session_class_init (AusSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = aus_session_get_property;
  object_class->dispose = aus_session_dispose;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, AUS_TYPE_LIBRARY, flags);
  properties[PROP_CALENDARS] =
    g_param_spec_object ("calendars", NULL, NULL, AUS_TYPE_CALENDARS, flags);
  properties[PROP_LAW] = g_param_spec_object ("law", NULL, NULL, AUS_TYPE_LAW_BOOK, flags);
  properties[PROP_AGENDA] = g_param_spec_object ("agenda", NULL, NULL, AUS_TYPE_AGENDA, flags);
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, AUS_TYPE_DATE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

/* Without them the window works on, with weeks that have no holidays. */
static void
load_holidays (AusSession *self)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;

  self->holidays = aus_holidays_load (folder, &error);
  if (self->holidays == NULL)
    g_warning ("the holidays cannot be read: %s", error->message);
}

/* Without them the window works on, and knows no day for a notice. */
static void
load_rules (AusSession *self)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;

  self->rules = aus_notice_rules_load (folder, &error);
  if (self->rules == NULL)
    g_warning ("the rules of notice cannot be read: %s", error->message);
}

static void
aus_session_init (AusSession *self)
{
  self->settings = g_settings_new (AUS_APP_ID);
  load_holidays (self);
  load_rules (self);
}

AusSession *
aus_session_new (const char *folder,
                 AusDate     today)
{
  AusSession *self = g_object_new (AUS_TYPE_SESSION, NULL);
  g_autofree char *wanted = g_strdup (folder);

  self->today = today;
  if (!aus_date_is_set (today))
    {
      self->today = date_now ();
      self->midnight_id = g_timeout_add_seconds (60, on_minute_cb, self);
    }
  if (wanted == NULL || *wanted == '\0')
    {
      g_free (wanted);
      wanted = g_settings_get_string (self->settings, "library-folder");
    }
  if (*wanted == '\0')
    {
      g_free (wanted);
      wanted = g_build_filename (g_get_user_data_dir (), "ausklang", NULL);
    }
  open_library (self, wanted);

  return self;
}

AusLibrary *
aus_session_get_library (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->library;
}

AusCalendars *
aus_session_get_calendars (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->calendars;
}

AusLawBook *
aus_session_get_law (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->law;
}

AusAgenda *
aus_session_get_agenda (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->agenda;
}

GSettings *
aus_session_get_settings (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->settings;
}

AusDate
aus_session_get_today (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), AUS_DATE_NONE);

  return self->today;
}

AusPhraseRules *
aus_session_get_phrases (AusSession *self,
                         AusLanguage language)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  if (self->phrases[language] == NULL)
    {
      g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
      g_autoptr (GError) error = NULL;

      self->phrases[language] =
        aus_phrase_rules_load (folder, language, aus_ui_language (), &error);
      if (self->phrases[language] == NULL)
        g_warning ("the phrases cannot be read: %s", error->message);
    }

  return self->phrases[language];
}

const GError *
aus_session_get_error (AusSession *self)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), NULL);

  return self->error;
}

void
aus_session_reload (AusSession *self)
{
  g_return_if_fail (AUS_IS_SESSION (self));

  aus_library_load_async (self->library, NULL, on_loaded_cb, g_object_ref (self));
}

gboolean
aus_session_open_folder (AusSession *self,
                         const char *folder,
                         GError    **error)
{
  g_return_val_if_fail (AUS_IS_SESSION (self), FALSE);
  g_return_val_if_fail (folder != NULL, FALSE);

  if (!aus_library_flush (self->library, error))
    return FALSE;

  open_library (self, folder);
  g_settings_set_string (self->settings, "library-folder", folder);

  return TRUE;
}
