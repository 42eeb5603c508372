/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-error.h"
#include "core/base/aus-paths.h"

#define ID_PREFIX_MIN 8

gboolean
aus_cli_open_library (AusCli *self)
{
  g_autofree char *folder = NULL;
  g_autoptr (GError) error = NULL;

  if (self->library != NULL)
    return TRUE;

  /* The user's own library may not exist yet; one that is named must. */
  if (self->folder != NULL && !g_file_test (self->folder, G_FILE_TEST_IS_DIR))
    {
      aus_cli_fail (_("There is no folder “%s”."), self->folder);
      return FALSE;
    }

  folder = self->folder != NULL ? g_canonicalize_filename (self->folder, NULL)
                                : g_build_filename (g_get_user_data_dir (), "ausklang", NULL);
  self->library = aus_library_new (folder);
  if (!aus_library_load_sync (self->library, &error))
    {
      aus_cli_fail (_("The folder “%s” cannot be read: %s"), folder, error->message);
      return FALSE;
    }

  return TRUE;
}

/* DIR for DIR/clients/NAME.json: the file's library, so that the colleagues it names are known. */
static char *
guess_folder (const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *clients = g_path_get_dirname (absolute);
  g_autofree char *name = g_path_get_basename (clients);

  return strcmp (name, "clients") == 0 ? g_path_get_dirname (clients) : NULL;
}

static AusClientFile *
find_by_prefix (AusCli     *self,
                const char *query)
{
  AusClientFile *found = NULL;

  if (strlen (query) < ID_PREFIX_MIN)
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      g_autoptr (AusClientFile) file = g_list_model_get_item (G_LIST_MODEL (self->library), i);
      AusClient *client = aus_client_file_get_client (file);

      if (client == NULL || !g_str_has_prefix (client->id, query))
        continue;
      if (found != NULL)
        return NULL;
      found = file;
    }

  return found;
}

static AusClientFile *
find_in_library (AusCli     *self,
                 const char *query)
{
  g_autoptr (GError) error = NULL;
  AusClientFile *file = find_by_prefix (self, query);

  if (file == NULL)
    file = aus_library_find (self->library, query, &error);
  if (file != NULL)
    return g_object_ref (file);

  if (g_error_matches (error, AUS_ERROR, AUS_ERROR_NOT_FOUND))
    aus_cli_fail (_("There is no client “%s”."), query);
  else
    aus_cli_fail (_("“%s” fits more than one client; take the id from “list”."), query);

  return NULL;
}

AusClientFile *
aus_cli_find_file (AusCli *self)
{
  const char *query = self->arguments[0];
  gboolean is_file;

  if (query == NULL || self->arguments[1] != NULL)
    {
      aus_cli_fail (_("One client is needed: a file, an id or a name."));
      return NULL;
    }

  is_file = g_file_test (query, G_FILE_TEST_EXISTS) && !g_file_test (query, G_FILE_TEST_IS_DIR);
  if (is_file && self->folder == NULL)
    self->folder = guess_folder (query);
  if (!aus_cli_open_library (self))
    return NULL;

  if (is_file)
    {
      AusClientFile *file = aus_library_find (self->library, query, NULL);

      return file != NULL ? g_object_ref (file) : aus_client_file_new_for_path (query);
    }

  return find_in_library (self, query);
}

AusClient *
aus_cli_find_client (AusCli         *self,
                     AusClientFile **file)
{
  AusClient *client;
  const GError *error;

  *file = aus_cli_find_file (self);
  if (*file == NULL)
    return NULL;

  client = aus_client_file_get_client (*file);
  error = aus_data_file_get_error (AUS_DATA_FILE (*file));
  if (client == NULL)
    aus_cli_fail ("%s", error != NULL ? error->message : _("The file is damaged."));

  return client;
}

gboolean
aus_cli_is_listed (AusCli        *self,
                   AusClientFile *file)
{
  const char *path = aus_data_file_get_path (AUS_DATA_FILE (file));

  return aus_library_find (self->library, path, NULL) == file;
}

AusCalendars *
aus_cli_get_calendars (AusCli *self)
{
  g_autoptr (AusHolidays) holidays = NULL;

  if (self->calendars != NULL)
    return self->calendars;

  holidays = aus_cli_load_holidays ();
  if (holidays != NULL && aus_cli_open_library (self))
    self->calendars = aus_calendars_new (holidays, aus_library_get_sender (self->library));

  return self->calendars;
}

AusNoticeRules *
aus_cli_load_rules (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  AusNoticeRules *rules = aus_notice_rules_load (folder, &error);

  if (rules == NULL)
    aus_cli_fail (_("The rules of notice cannot be read: %s"), error->message);

  return rules;
}

AusLawBook *
aus_cli_get_law (AusCli *self)
{
  AusCalendars *calendars = aus_cli_get_calendars (self);
  g_autoptr (AusNoticeRules) rules = NULL;

  if (calendars == NULL || self->law != NULL)
    return self->law;

  rules = aus_cli_load_rules ();
  if (rules != NULL)
    self->law = aus_law_book_new (rules, calendars, aus_cli_get_language ());

  return self->law;
}
