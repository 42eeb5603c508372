/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-application.h"

#include "app/agenda/aus-notifier.h"
#include "app/aus-session.h"
#include "app/aus-window.h"
#include "app/widgets/aus-secret-guard.h"

#include <glib/gi18n.h>

struct _AusApplication
{
  AdwApplication parent_instance;

  AusSession *session;
  AusNotifier *notifier;
};

G_DEFINE_FINAL_TYPE (AusApplication, aus_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "library", 'l', 0, G_OPTION_ARG_FILENAME, NULL,
    N_("Open the library in this folder"), N_("FOLDER") },
  { "today", 0, 0, G_OPTION_ARG_STRING, NULL,
    N_("Act as if it were this day"), N_("YYYY-MM-DD") },
  { "client", 'c', 0, G_OPTION_ARG_STRING, NULL,
    N_("Show this client (id, file name or name)"), N_("CLIENT") },
  { "page", 'p', 0, G_OPTION_ARG_STRING, NULL,
    N_("Show this page: profile, transition or papers"), N_("PAGE") },
  { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and leave"), NULL },
  { NULL },
};

static void
on_about_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  const char *developers[] = { "The Ausklang developers", NULL };

  adw_show_about_window (window,
                         "application-name", "Ausklang",
                         "application-icon", AUS_APP_ID,
                         "version", AUS_VERSION,
                         "developer-name", _("The Ausklang developers"),
                         "developers", developers,
                         "comments", _("End a client relationship well: decided with a cool head, "
                                       "with the right notice, a clean handover and everything "
                                       "in writing."),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         /* Translators: your names, one per line */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static void
on_quit_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  /* Closing saves, and may have to ask. */
  if (window != NULL)
    gtk_window_close (window);
  else
    g_application_quit (user_data);
}

static AusWindow *
present_window (gpointer app)
{
  g_application_activate (app);

  return AUS_WINDOW (gtk_application_get_active_window (app));
}

static void
on_agenda_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  aus_window_show_agenda (present_window (user_data));
}

/* From a notification */
static void
on_open_thing_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  const char *client_id, *id;

  g_variant_get (parameter, "(&s&s)", &client_id, &id);
  aus_window_show_thing (present_window (user_data), client_id, id);
}

static const GActionEntry actions[] = {
  { "agenda", on_agenda_cb },
  { "open-thing", on_open_thing_cb, "(ss)" },
  { "about", on_about_cb },
  { "quit", on_quit_cb },
};

static void
add_accelerators (GtkApplication *app)
{
  static const struct
  {
    const char *action;
    const char *keys[3];
  } table[] = {
    { "app.quit", { "<Control>q" } },
    { "win.preferences", { "<Control>comma" } },
    { "win.new-client", { "<Control>n" } },
    { "win.search", { "<Control>f" } },
    { "win.agenda", { "<Alt>Home" } },
    { "win.toggle-list", { "F9", "<Alt>0" } },
    { "win.menu", { "F10" } },
    { "win.show-help-overlay", { "<Control>question" } },
    { "win.page('profile')", { "<Alt>1" } },
    { "win.page('decision')", { "<Alt>2" } },
    { "win.page('conversation')", { "<Alt>3" } },
    { "win.page('transition')", { "<Alt>4" } },
    { "win.page('papers')", { "<Alt>5" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Shift><Control>z", "<Control>y" } },
    { "win.print", { "<Control>p" } },
    { "win.export", { "<Shift><Control>e" } },
    { "window.close", { "<Control>w" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    gtk_application_set_accels_for_action (app, table[i].action, table[i].keys);
}

static void
aus_application_startup (GApplication *app)
{
  G_APPLICATION_CLASS (aus_application_parent_class)->startup (app);

  g_action_map_add_action_entries (G_ACTION_MAP (app), actions, G_N_ELEMENTS (actions), app);
  add_accelerators (GTK_APPLICATION (app));
  aus_secret_guard_watch ();
}

static void
aus_application_activate (GApplication *app)
{
  AusApplication *self = AUS_APPLICATION (app);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (app));

  if (self->session == NULL)
    self->session = aus_session_new (NULL, AUS_DATE_NONE);
  if (self->notifier == NULL)
    self->notifier = aus_notifier_new (app, self->session);
  if (window == NULL)
    window = GTK_WINDOW (aus_window_new (GTK_APPLICATION (app), self->session));

  gtk_window_present (window);
}

static int
aus_application_handle_local_options (GApplication *app,
                                      GVariantDict *dict)
{
  const char *today;
  AusDate date;

  if (g_variant_dict_contains (dict, "version"))
    {
      g_print ("ausklang %s\n", AUS_VERSION);
      return 0;
    }
  if (g_variant_dict_lookup (dict, "today", "&s", &today) && !aus_date_parse (today, &date))
    {
      g_printerr (_("“%s” is not a day; write it as YYYY-MM-DD.\n"), today);
      return 2;
    }

  return -1;
}

/* Runs in the first instance. Options of later ones choose client and page there. */
static int
aus_application_command_line (GApplication            *app,
                              GApplicationCommandLine *line)
{
  AusApplication *self = AUS_APPLICATION (app);
  GVariantDict *dict = g_application_command_line_get_options_dict (line);
  AusDate today = AUS_DATE_NONE;
  const char *text = NULL;
  const char *folder = NULL;
  g_autofree char *absolute = NULL;

  if (g_variant_dict_lookup (dict, "today", "&s", &text))
    aus_date_parse (text, &today);
  if (g_variant_dict_lookup (dict, "library", "^&ay", &folder))
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (line, folder);

      absolute = g_file_get_path (file);
    }
  if (self->session == NULL)
    self->session = aus_session_new (absolute, today);

  g_application_activate (app);

  if (g_variant_dict_lookup (dict, "page", "&s", &text))
    aus_window_show_page (AUS_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (app))),
                          text);
  if (g_variant_dict_lookup (dict, "client", "&s", &text))
    aus_window_show_client (AUS_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (app))),
                            text);

  return 0;
}

static void
aus_application_dispose (GObject *object)
{
  AusApplication *self = AUS_APPLICATION (object);

  g_clear_object (&self->notifier);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (aus_application_parent_class)->dispose (object);
}

static void
aus_application_class_init (AusApplicationClass *klass)
{
  GApplicationClass *app_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = aus_application_dispose;
  app_class->startup = aus_application_startup;
  app_class->activate = aus_application_activate;
  app_class->handle_local_options = aus_application_handle_local_options;
  app_class->command_line = aus_application_command_line;
}

static void
aus_application_init (AusApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

AusApplication *
aus_application_new (void)
{
  return g_object_new (AUS_TYPE_APPLICATION,
                       "application-id", AUS_APP_ID,
                       "resource-base-path", AUS_RESOURCE_BASE,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE,
                       NULL);
}
