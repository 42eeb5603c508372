/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notifier.h"

#include "app/agenda/aus-agenda-words.h"
#include "core/agenda/aus-agenda-text.h"

#include <glib/gi18n.h>

/* As many get a notification each; more are one together. */
#define MAX_SINGLE 3

struct _AusNotifier
{
  GObject parent_instance;

  GApplication *app;   /* borrowed */
  AusSession *session;
  AusAgenda *agenda;   /* heard */
  AusLibrary *library; /* heard */
};

G_DEFINE_FINAL_TYPE (AusNotifier, aus_notifier, G_TYPE_OBJECT)

static gboolean
is_due (AusAgendaItem *item,
        AusDate        today)
{
  return aus_agenda_item_get_section (item) <= AUS_AGENDA_SECTION_TODAY
         || aus_date_equal (aus_agenda_item_get_lead (item), today);
}

static GPtrArray *
list_due (AusNotifier *self)
{
  GPtrArray *due = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->agenda)); i++)
    if (is_due (aus_agenda_peek (self->agenda, i), aus_agenda_get_today (self->agenda)))
      g_ptr_array_add (due, aus_agenda_peek (self->agenda, i));

  return due;
}

static char *
dup_id (guint number)
{
  return g_strdup_printf ("due-%u", number);
}

static void
set_thing (GNotification *notification,
           AusAgendaItem *item)
{
  AusClient *client = aus_agenda_item_get_client (item);
  const char *id = aus_agenda_item_get_id (item);
  g_autofree char *label = g_strdup (aus_agenda_words_open (item));
  char *mnemonic = strchr (label, '_');

  /* Desktops show it as it is. */
  if (mnemonic != NULL)
    memmove (mnemonic, mnemonic + 1, strlen (mnemonic));
  g_notification_set_default_action_and_target (notification, "app.open-thing", "(ss)", client->id,
                                                id);
  g_notification_add_button_with_target (notification, label, "app.open-thing", "(ss)",
                                         client->id, id);
}

static void
send_one (AusNotifier   *self,
          AusAgendaItem *item,
          guint          number)
{
  g_autofree char *id = dup_id (number);
  g_autofree char *title = aus_agenda_text_title (item);
  g_autofree char *when = aus_agenda_text_when (item);
  g_autofree char *body = NULL;
  g_autoptr (GNotification) notification = g_notification_new (title);

  /* Translators: a client’s name, and when something is due, like “3 days overdue” */
  body = g_strdup_printf (_("%1$s, %2$s"),
                          aus_client_file_get_display_name (aus_agenda_item_get_file (item)), when);
  g_notification_set_body (notification, body);
  if (aus_agenda_item_is_deadline (item))
    g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_HIGH);
  set_thing (notification, item);
  g_application_send_notification (self->app, id, notification);
}

static char *
describe_first (GPtrArray *due)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MAX_SINGLE; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (due, i);
      g_autofree char *title = aus_agenda_text_title (item);

      g_string_append_printf (text, "%s: %s\n",
                              aus_client_file_get_display_name (aus_agenda_item_get_file (item)),
                              title);
    }
  g_string_append_printf (text, ngettext ("and %u more", "and %u more", due->len - MAX_SINGLE),
                          due->len - MAX_SINGLE);

  return g_string_free (text, FALSE);
}

static void
send_all (AusNotifier *self,
          GPtrArray   *due,
          gboolean     names)
{
  g_autofree char *id = dup_id (0);
  g_autofree char *title = g_strdup_printf (ngettext ("%u thing is due", "%u things are due",
                                                      due->len), due->len);
  g_autofree char *body = names ? describe_first (due)
                                : g_strdup (_("The agenda shows what it is."));
  g_autoptr (GNotification) notification = g_notification_new (title);

  g_notification_set_body (notification, body);
  g_notification_set_default_action (notification, "app.agenda");
  g_notification_add_button (notification, _("Open the agenda"), "app.agenda");
  g_application_send_notification (self->app, id, notification);
}

static void
send_due (AusNotifier *self)
{
  gboolean names = g_settings_get_boolean (aus_session_get_settings (self->session),
                                           "notify-names");
  g_autoptr (GPtrArray) due = list_due (self);

  /* What is left of the day before says something that is no longer so. */
  for (guint i = 0; i < MAX_SINGLE; i++)
    {
      g_autofree char *id = dup_id (i);

      g_application_withdraw_notification (self->app, id);
    }

  if (due->len == 0)
    return;
  if (!names || due->len > MAX_SINGLE)
    send_all (self, due, names);
  else
    for (guint i = 0; i < due->len; i++)
      send_one (self, g_ptr_array_index (due, i), i);
}

/* A day counts as told when there was nothing to tell: a notification in the middle of planning
 * would only disturb. */
static void
look (AusNotifier *self)
{
  GSettings *settings = aus_session_get_settings (self->session);
  g_autofree char *today = aus_date_to_iso (aus_session_get_today (self->session));
  g_autofree char *last = g_settings_get_string (settings, "notified-on");

  if (!g_settings_get_boolean (settings, "notify") || g_str_equal (today, last)
      || aus_library_is_loading (self->library) || !aus_agenda_is_settled (self->agenda)
      || aus_session_get_error (self->session) != NULL)
    return;

  g_settings_set_string (settings, "notified-on", today);
  send_due (self);
}

static void
unhear (AusNotifier *self)
{
  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_func (self->agenda, look, self);
  if (self->library != NULL)
    g_signal_handlers_disconnect_by_func (self->library, look, self);
  g_clear_object (&self->agenda);
  g_clear_object (&self->library);
}

static void
on_notify_agenda_cb (AusNotifier *self)
{
  unhear (self);
  self->agenda = g_object_ref (aus_session_get_agenda (self->session));
  self->library = g_object_ref (aus_session_get_library (self->session));
  g_signal_connect_object (self->agenda, "changed", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "notify::loading", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
}

static void
aus_notifier_dispose (GObject *object)
{
  AusNotifier *self = AUS_NOTIFIER (object);

  unhear (self);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_notifier_parent_class)->dispose (object);
}

static void
aus_notifier_class_init (AusNotifierClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = aus_notifier_dispose;
}

static void
aus_notifier_init (AusNotifier *self)
{
}

AusNotifier *
aus_notifier_new (GApplication *app,
                  AusSession   *session)
{
  AusNotifier *self = g_object_new (AUS_TYPE_NOTIFIER, NULL);

  self->app = app;
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::agenda", G_CALLBACK (on_notify_agenda_cb), self,
                           G_CONNECT_SWAPPED);
  on_notify_agenda_cb (self);

  return self;
}
