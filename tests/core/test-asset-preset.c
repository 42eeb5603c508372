/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/base/aus-error.h"
#include "core/base/aus-history.h"
#include "core/base/aus-json.h"
#include "core/base/aus-paths.h"
#include "core/ending/aus-asset-preset.h"

/* Presets of things and accounts: reading them, adding by them, what comes first. */

static GPtrArray *
load (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *presets = aus_asset_presets_load (folder, &error);

  g_assert_no_error (error);

  return presets;
}

static AusAsset *
add (GPtrArray  *presets,
     AusClient  *client,
     const char *id)
{
  const AusAssetPreset *preset = aus_asset_presets_find (presets, id);
  g_autoptr (AusAsset) asset = aus_asset_preset_create (preset);

  aus_entity_list_insert (client->assets, aus_asset_presets_get_place (presets, preset, client),
                          asset);

  return asset;
}

static void
test_load (void)
{
  g_autoptr (GPtrArray) presets = load ();
  const AusAssetPreset *domain = aus_asset_presets_find (presets, "domain");

  g_assert_cmpuint (presets->len, ==, 14);
  g_assert_cmpint (domain->kind, ==, AUS_ASSET_KIND_DOMAIN);
  g_assert_cmpint (domain->outcome, ==, AUS_ASSET_OUTCOME_HAND_OVER);
  g_assert_cmpstr (domain->names[AUS_LANGUAGE_DE], ==, "Domain");
  g_assert_cmpuint (domain->before->len, ==, 1);
  g_assert_cmpstr (domain->before->pdata[0], ==, "hosting");
  g_assert_true (g_str_has_prefix (domain->orders[AUS_LANGUAGE_EN], "The domain moves first"));
  g_assert_true (aus_asset_preset_find_field (domain, "expires")->is_date);
  g_assert_false (aus_asset_preset_find_field (domain, "transfer-lock")->is_date);
  g_assert_null (aus_asset_preset_find_field (domain, "serial-number"));
  g_assert_null (aus_asset_presets_find (presets, "yacht"));
}

/* Each kind has one for assets that were written before there were presets. */
static void
test_get_for (void)
{
  g_autoptr (GPtrArray) presets = load ();
  g_autoptr (AusAsset) asset = aus_asset_new ();

  for (int kind = AUS_ASSET_KIND_FILES; kind <= AUS_ASSET_KIND_DATA; kind++)
    {
      g_object_set (asset, "kind", kind, NULL);
      g_assert_cmpint (aus_asset_presets_get_for (presets, asset)->kind, ==, kind);
      g_assert_true (aus_asset_presets_get_for (presets, asset)->usual);
    }

  g_object_set (asset, "kind", AUS_ASSET_KIND_DATA, "preset", "mailing-list", NULL);
  g_assert_cmpstr (aus_asset_presets_get_for (presets, asset)->id, ==, "mailing-list");
  /* It has become something else since, or is of a preset that is not known. */
  g_object_set (asset, "kind", AUS_ASSET_KIND_HARDWARE, NULL);
  g_assert_cmpstr (aus_asset_presets_get_for (presets, asset)->id, ==, "device");
  g_object_set (asset, "preset", "yacht", NULL);
  g_assert_cmpstr (aus_asset_presets_get_for (presets, asset)->id, ==, "device");
}

static void
check_order (AusClient  *client,
             const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < aus_entity_list_get_length (client->assets); i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            ((AusAsset *) aus_entity_list_peek (client->assets, i))->preset);
  g_assert_cmpstr (found->str, ==, expected);
}

/* Whatever is added first, they stand in the order of work. */
static void
test_place (void)
{
  g_autoptr (GPtrArray) presets = load ();
  g_autoptr (AusClient) client = aus_client_new ();

  add (presets, client, "hosting");
  add (presets, client, "device");
  add (presets, client, "domain");
  check_order (client, "domain hosting device");
  add (presets, client, "personal-data");
  add (presets, client, "social");
  add (presets, client, "cms");
  check_order (client, "domain cms hosting personal-data device social");
}

static void
test_find_first (void)
{
  g_autoptr (GPtrArray) presets = load ();
  g_autoptr (AusClient) client = aus_client_new ();
  AusAsset *hosting = add (presets, client, "hosting");
  AusAsset *domain = add (presets, client, "domain");
  AusAsset *cms = add (presets, client, "cms");
  AusDate day = aus_date_new (2026, 11, 23);
  const AusAssetPreset *why = NULL;

  g_assert_true (aus_asset_presets_find_first (presets, client, hosting, &why) == domain);
  g_assert_cmpstr (why->id, ==, "domain");
  g_assert_null (aus_asset_presets_find_first (presets, client, domain, NULL));

  g_object_set (domain, "handed-on", &day, NULL);
  g_assert_true (aus_asset_presets_find_first (presets, client, hosting, &why) == cms);
  /* What is kept never changes hands. */
  g_object_set (cms, "outcome", AUS_ASSET_OUTCOME_KEEP, NULL);
  g_assert_null (aus_asset_presets_find_first (presets, client, hosting, NULL));
  g_object_set (cms, "outcome", AUS_ASSET_OUTCOME_HAND_OVER, NULL);
  g_object_set (hosting, "handed-on", &day, NULL);
  g_assert_null (aus_asset_presets_find_first (presets, client, hosting, NULL));
}

/* Adding is one step; a field is written, read, taken back, and one nobody knows is kept. */
static void
test_fields (void)
{
  g_autoptr (GPtrArray) presets = load ();
  g_autoptr (AusClient) client = aus_client_new ();
  g_autoptr (AusHistory) history = aus_history_new (AUS_ENTITY (client));
  AusDate day = aus_date_new (2027, 3, 14);
  g_autoptr (AusClient) again = aus_client_new ();
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;
  AusAsset *domain, *read;
  AusAssetField *expires;

  domain = add (presets, client, "domain");
  expires = aus_entity_list_peek (domain->fields, 0);
  g_assert_cmpstr (expires->field, ==, "expires");
  g_assert_true (aus_asset_field_is_empty (expires));
  aus_history_seal (history);
  g_object_set (expires, "date", &day, NULL);
  g_assert_false (aus_asset_field_is_empty (expires));
  g_object_set (aus_entity_list_peek (domain->fields, 1), "field", "unknown", "value", "kept",
                NULL);

  object = aus_entity_write (AUS_ENTITY (client));
  g_assert_true (aus_entity_read (AUS_ENTITY (again), object, "", FALSE, &error));
  g_assert_no_error (error);
  g_assert_true (aus_entity_equal (AUS_ENTITY (client), AUS_ENTITY (again)));
  read = aus_entity_list_peek (again->assets, 0);
  g_assert_true (aus_date_equal (((AusAssetField *) aus_entity_list_peek (read->fields, 0))->date,
                                 day));
  g_assert_cmpstr (((AusAssetField *) aus_entity_list_peek (read->fields, 1))->value, ==, "kept");

  while (aus_entity_list_get_length (client->assets) > 0
         && aus_date_is_set (expires->date))
    g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (aus_entity_list_get_length (client->assets), ==, 1);
  g_assert_true (aus_history_undo (history));
  g_assert_cmpuint (aus_entity_list_get_length (client->assets), ==, 0);
  g_assert_false (aus_history_can_undo (history));
}

static const struct
{
  const char *text;
  const char *message;
} bad[] = {
  { "{", "assets.json:" },
  { "{\"format\": \"ausklang-assets\", \"version\": 1}", "assets.json: presets: " },
  { "{\"format\": \"ausklang-assets\", \"version\": 1, \"presets\": [{\"id\": \"a\"}]}",
    "assets.json: presets[0].kind: missing" },
  { "{\"format\": \"ausklang-assets\", \"version\": 1, \"presets\": [{\"id\": \"a\", \"kind\": "
    "\"yacht\"}]}", "assets.json: presets[0].kind: " },
  { "{\"format\": \"ausklang-assets\", \"version\": 1, \"presets\": [{\"id\": \"a\", \"kind\": "
    "\"files\", \"name\": {\"en\": \"A\", \"de\": \"A\"}, \"outcome\": \"keep\", \"hint\": "
    "{\"en\": \"A\", \"de\": \"A\"}, \"before\": [1]}]}", "assets.json: presets[0].before: " },
  { "{\"format\": \"ausklang-assets\", \"version\": 1, \"presets\": [{\"id\": \"a\", \"kind\": "
    "\"files\", \"name\": {\"en\": \"A\", \"de\": \"A\"}, \"outcome\": \"keep\", \"hint\": "
    "{\"en\": \"A\", \"de\": \"A\"}, \"fields\": [{\"id\": \"a\", \"type\": \"secret\"}]}]}",
    "assets.json: presets[0].fields[0].type: unknown word" },
};

static void
test_bad (void)
{
  g_autofree char *folder = g_dir_make_tmp ("ausklang-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "assets.json", NULL);
  g_autoptr (GError) none = NULL;

  g_assert_null (aus_asset_presets_load (folder, &none));
  g_assert_error (none, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (path, bad[i].text, -1, NULL));
      g_assert_null (aus_asset_presets_load (folder, &error));
      g_assert_error (error, AUS_ERROR, AUS_ERROR_INVALID);
      if (strstr (error->message, bad[i].message) == NULL)
        g_error ("%s: %s", bad[i].message, error->message);
    }
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/asset-preset/load", test_load);
  g_test_add_func ("/aus/asset-preset/get-for", test_get_for);
  g_test_add_func ("/aus/asset-preset/place", test_place);
  g_test_add_func ("/aus/asset-preset/find-first", test_find_first);
  g_test_add_func ("/aus/asset-preset/fields", test_fields);
  g_test_add_func ("/aus/asset-preset/bad", test_bad);

  return g_test_run ();
}
