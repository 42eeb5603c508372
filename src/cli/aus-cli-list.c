/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/client/aus-label.h"
#include "core/client/aus-money-owed.h"
#include "core/ending/aus-figures.h"

#define SHORT_ID 8

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  AusClientFile *one = *(AusClientFile * const *) a;
  AusClientFile *other = *(AusClientFile * const *) b;
  int order = aus_text_collate (aus_client_file_get_display_name (one),
                                aus_client_file_get_display_name (other), aus_cli_get_locale ());

  return order != 0 ? order
                    : strcmp (aus_data_file_get_base_name (AUS_DATA_FILE (one)),
                              aus_data_file_get_base_name (AUS_DATA_FILE (other)));
}

static GPtrArray *
collect_files (AusCli *self)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    g_ptr_array_add (files, g_list_model_get_item (G_LIST_MODEL (self->library), i));
  g_ptr_array_sort (files, compare_names);

  return files;
}

static JsonArray *
owed_to_json (AusClient *client)
{
  g_autoptr (GArray) owed = aus_client_list_owed (client);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < owed->len; i++)
    {
      AusMoney money = g_array_index (owed, AusMoney, i);
      JsonObject *object = json_object_new ();

      json_object_set_int_member (object, "minor", money.minor);
      json_object_set_string_member (object, "currency", money.currency);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
file_to_json (AusCli        *self,
              AusClientFile *file)
{
  AusDataFile *data_file = AUS_DATA_FILE (file);
  AusClient *client = aus_client_file_get_client (file);
  const GError *error = aus_data_file_get_error (data_file);
  JsonObject *object = json_object_new ();
  AusFigures figures;

  if (client != NULL)
    json_object_set_string_member (object, "id", client->id);
  json_object_set_string_member (object, "name", aus_client_file_get_display_name (file));
  json_object_set_string_member (object, "file", aus_data_file_get_base_name (data_file));
  json_object_set_string_member (object, "status",
                                 aus_enum_get_nick (AUS_TYPE_FILE_STATUS,
                                                    (int) aus_data_file_get_status (data_file)));
  if (error != NULL)
    json_object_set_string_member (object, "error", error->message);
  if (client == NULL)
    return object;

  aus_figures_get (client, self->today, &figures);
  json_object_set_string_member (object, "stage",
                                 aus_enum_get_nick (AUS_TYPE_STAGE, (int) client->ending->stage));
  aus_cli_set_date (object, "last_day", figures.last_day);
  json_object_set_int_member (object, "things_open", figures.n_things_open);
  json_object_set_array_member (object, "owed", owed_to_json (client));

  return object;
}

static char **
file_to_row (AusCli        *self,
             AusClientFile *file)
{
  AusClient *client = aus_client_file_get_client (file);
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  g_autofree char *id = NULL;
  g_autofree char *last_day = NULL;

  if (client == NULL)
    {
      const GError *error = aus_data_file_get_error (AUS_DATA_FILE (file));

      g_strv_builder_add_many (row, "-", aus_client_file_get_display_name (file),
                               C_ ("file", "damaged"), error != NULL ? error->message : "", NULL);
      return g_strv_builder_end (row);
    }

  id = g_strndup (client->id, SHORT_ID);
  last_day = aus_format_date (client->ending->last_day, AUS_DATE_STYLE_MEDIUM,
                              aus_cli_get_locale ());
  g_strv_builder_add_many (row, id, aus_client_file_get_display_name (file),
                           aus_label (AUS_TYPE_STAGE, (int) client->ending->stage), last_day, NULL);

  return g_strv_builder_end (row);
}

AusCliExit
aus_cli_list (AusCli *self)
{
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  JsonArray *array = NULL;
  gboolean damaged = FALSE;

  if (self->arguments[0] != NULL)
    return aus_cli_fail (_("“list” takes no client."));
  if (!aus_cli_open_library (self))
    return AUS_CLI_FAILURE;

  files = collect_files (self);
  array = json_array_new ();
  for (guint i = 0; i < files->len; i++)
    {
      AusClientFile *file = g_ptr_array_index (files, i);

      damaged = damaged || aus_client_file_get_client (file) == NULL;
      g_ptr_array_add (rows, file_to_row (self, file));
      json_array_add_object_element (array, file_to_json (self, file));
    }

  if (self->json)
    {
      JsonObject *root = json_object_new ();

      json_object_set_array_member (root, "clients", json_array_ref (array));
      aus_cli_print_json (root);
    }
  else
    aus_cli_print_table (rows);
  json_array_unref (array);

  return damaged ? AUS_CLI_PROBLEM : AUS_CLI_OK;
}
