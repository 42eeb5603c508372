/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who still holds what, and what is missing for each thing */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-enum.h"
#include "core/base/aus-format.h"
#include "core/base/aus-paths.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-asset-preset.h"
#include "core/ending/aus-holding.h"

static const char * const nicks[AUS_N_HOLDINGS] = { "me", "client", "successor", "nobody",
                                                    "access" };

/* What is missing, and by when while something is */
static char *
describe (AusAsset *asset)
{
  g_autofree char *missing = aus_asset_describe_missing (asset);
  g_autofree char *due = aus_format_date (asset->due, AUS_DATE_STYLE_WEEKDAY,
                                          aus_cli_get_locale ());

  if (aus_asset_is_finished (asset) || asset->outcome == AUS_ASSET_OUTCOME_KEEP || *due == '\0')
    return g_steal_pointer (&missing);

  /* Translators: what is missing, and the day it is due: “not handed over; due Fri 18 Dec” */
  return g_strdup_printf (_("%1$s; due %2$s"), missing, due);
}

/* What is missing, and what should change hands before */
static char *
describe_in_order (GPtrArray *presets,
                   AusClient *client,
                   AusAsset  *asset)
{
  g_autofree char *missing = describe (asset);
  AusAsset *first = aus_asset_presets_find_first (presets, client, asset, NULL);

  if (first == NULL || *first->name == '\0')
    return g_steal_pointer (&missing);

  /* Translators: what is missing for a thing, and the thing that has to be handed over before */
  return g_strdup_printf (_("%1$s; before this one: %2$s"), missing, first->name);
}

static void
print_text (AusClient         *client,
            const AusHoldings *holdings,
            GPtrArray         *presets)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *text = aus_holdings_dup_text (holdings);

  g_print ("%s\n", holdings->n_all > 0 ? text : _("There are no things or accounts."));
  for (int group = AUS_HOLDING_ME; group <= AUS_HOLDING_NOBODY; group++)
    for (guint i = 0; i < holdings->n_all; i++)
      {
        AusAsset *asset = aus_entity_list_peek (client->assets, i);
        g_autofree char *missing = describe_in_order (presets, client, asset);
        const char *row[] = { aus_holding_title ((AusHolding) group), asset->name,
                              aus_label (AUS_TYPE_ASSET_KIND, (int) asset->kind), missing, NULL };

        if (aus_holding_has ((AusHolding) group, asset))
          g_ptr_array_add (rows, g_strdupv ((char **) row));
      }
  aus_cli_print_table (rows);
}

static void
set_enum (JsonObject *object,
          const char *member,
          GType       type,
          int         value)
{
  json_object_set_string_member (object, member, aus_enum_get_nick (type, value));
}

static JsonObject *
asset_to_json (AusAsset *asset)
{
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();
  g_autofree char *sentence = aus_asset_describe_missing (asset);
  g_autofree const char **missing = aus_asset_list_missing (asset);

  json_object_set_string_member (object, "id", asset->id);
  json_object_set_string_member (object, "name", asset->name);
  set_enum (object, "kind", AUS_TYPE_ASSET_KIND, (int) asset->kind);
  set_enum (object, "outcome", AUS_TYPE_ASSET_OUTCOME, (int) asset->outcome);
  json_object_set_string_member (object, "with", nicks[aus_asset_get_holding (asset)]);
  set_enum (object, "after", AUS_TYPE_PARTY, (int) asset->owner_after);
  json_object_set_boolean_member (object, "access", aus_asset_have_access (asset));
  for (guint i = 0; missing[i] != NULL; i++)
    json_array_add_string_element (array, missing[i]);
  json_object_set_array_member (object, "missing", array);
  json_object_set_string_member (object, "sentence", sentence);
  aus_cli_set_date (object, "due", asset->due);
  aus_cli_set_date (object, "handed_on", asset->handed_on);
  aus_cli_set_date (object, "tested_on", asset->tested_on);
  aus_cli_set_date (object, "revoked_on", asset->revoked_on);

  return object;
}

static JsonArray *
fields_to_json (AusAsset *asset)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < aus_entity_list_get_length (asset->fields); i++)
    {
      AusAssetField *field = aus_entity_list_peek (asset->fields, i);
      JsonObject *object;

      if (aus_asset_field_is_empty (field))
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "field", field->field);
      if (*field->value != '\0')
        json_object_set_string_member (object, "value", field->value);
      aus_cli_set_date (object, "date", field->date);
      json_array_add_object_element (array, object);
    }

  return array;
}

static void
print_json (AusClient         *client,
            const AusHoldings *holdings,
            GPtrArray         *presets)
{
  JsonObject *root = json_object_new ();
  JsonObject *with = json_object_new ();
  JsonArray *assets = json_array_new ();

  json_object_set_string_member (root, "id", client->id);
  json_object_set_string_member (root, "name", aus_client_get_short_name (client));
  for (int group = 0; group < AUS_N_HOLDINGS; group++)
    json_object_set_int_member (with, nicks[group], holdings->n[group]);
  json_object_set_object_member (root, "with", with);
  json_object_set_int_member (root, "unfinished", holdings->n_unfinished);
  for (guint i = 0; i < holdings->n_all; i++)
    {
      AusAsset *asset = aus_entity_list_peek (client->assets, i);
      AusAsset *first = aus_asset_presets_find_first (presets, client, asset, NULL);
      JsonObject *object = asset_to_json (asset);

      if (first != NULL)
        json_object_set_string_member (object, "first", first->id);
      json_object_set_array_member (object, "fields", fields_to_json (asset));
      json_array_add_object_element (assets, object);
    }
  json_object_set_array_member (root, "assets", assets);
  aus_cli_print_json (root);
}

AusCliExit
aus_cli_assets (AusCli *self)
{
  g_autoptr (AusClientFile) file = NULL;
  AusClient *client = aus_cli_find_client (self, &file);
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GPtrArray) presets = NULL;
  g_autoptr (GError) error = NULL;
  AusHoldings holdings;

  if (client == NULL)
    return AUS_CLI_FAILURE;
  presets = aus_asset_presets_load (folder, &error);
  if (presets == NULL)
    return aus_cli_fail ("%s", error->message);

  aus_holdings_get (client, &holdings);
  if (self->json)
    print_json (client, &holdings, presets);
  else
    print_text (client, &holdings, presets);

  return AUS_CLI_OK;
}
