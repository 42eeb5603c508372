/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-asset-preset.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-json-require.h"
#include "core/client/aus-asset-field.h"
#include "core/ending/aus-asset-order.h"

#define FORMAT  "ausklang-assets"
#define VERSION 1

static const char * const type_words[] = { "text", "date" };

static void
free_field (gpointer data)
{
  AusPresetField *field = data;

  g_free (field->id);
  aus_json_free_pair (field->names);
  g_free (field);
}

void
aus_asset_preset_free (AusAssetPreset *self)
{
  g_free (self->id);
  aus_json_free_pair (self->names);
  aus_json_free_pair (self->hints);
  aus_json_free_pair (self->orders);
  g_ptr_array_unref (self->before);
  g_ptr_array_unref (self->fields);
  g_free (self);
}

/* --- reading ---------------------------------------------------------------------------------- */

static gboolean
read_field (JsonObject *object,
            const char *path,
            gpointer    user_data,
            GError    **error)
{
  AusPresetField *field = g_new0 (AusPresetField, 1);
  int type;

  g_ptr_array_add (user_data, field);
  if (!aus_json_require_text (object, "id", path, &field->id, error)
      || !aus_json_require_word (object, "type", path, type_words, G_N_ELEMENTS (type_words),
                                 &type, error))
    return FALSE;
  field->is_date = type == 1;

  return aus_json_require_pair (object, "name", path, field->names, error);
}

static gboolean
read_before (AusAssetPreset *self,
             JsonObject     *object,
             const char     *path,
             GError        **error)
{
  JsonArray *array;
  AusJsonResult result = aus_json_get_array (object, "before", path, &array, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *id = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

      if (id == NULL)
        return aus_json_fail (error, path, "before", _("not a text"));
      g_ptr_array_add (self->before, g_strdup (id));
    }

  return TRUE;
}

static gboolean
read_preset (JsonObject *object,
             const char *path,
             gpointer    user_data,
             GError    **error)
{
  AusAssetPreset *self = g_new0 (AusAssetPreset, 1);
  int kind, outcome;

  self->before = g_ptr_array_new_with_free_func (g_free);
  self->fields = g_ptr_array_new_with_free_func (free_field);
  g_ptr_array_add (user_data, self);
  if (!aus_json_require_text (object, "id", path, &self->id, error)
      || !aus_json_require_nick (object, "kind", path, AUS_TYPE_ASSET_KIND, &kind, error)
      || !aus_json_optional_bool (object, "usual", path, &self->usual, error)
      || !aus_json_require_pair (object, "name", path, self->names, error)
      || !aus_json_require_nick (object, "outcome", path, AUS_TYPE_ASSET_OUTCOME, &outcome, error)
      || !aus_json_require_pair (object, "hint", path, self->hints, error)
      || !read_before (self, object, path, error)
      || !aus_json_optional_pair (object, "order", path, self->orders, error))
    return FALSE;
  self->kind = (AusAssetKind) kind;
  self->outcome = (AusAssetOutcome) outcome;

  return aus_json_require_items (object, "fields", path, read_field, self->fields, error);
}

GPtrArray *
aus_asset_presets_load (const char *folder,
                        GError    **error)
{
  g_autoptr (GPtrArray) presets =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_asset_preset_free);

  g_return_val_if_fail (folder != NULL, NULL);

  if (!aus_json_require_file (folder, "assets.json", FORMAT, VERSION, "presets", read_preset,
                              presets, error))
    return NULL;

  return g_steal_pointer (&presets);
}

/* --- using ------------------------------------------------------------------------------------ */

const AusAssetPreset *
aus_asset_presets_find (GPtrArray  *presets,
                        const char *id)
{
  g_return_val_if_fail (presets != NULL && id != NULL, NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      const AusAssetPreset *preset = presets->pdata[i];

      if (g_str_equal (preset->id, id))
        return preset;
    }

  return NULL;
}

const AusAssetPreset *
aus_asset_presets_get_for (GPtrArray *presets,
                           AusAsset  *asset)
{
  const AusAssetPreset *own = aus_asset_presets_find (presets, asset->preset);

  if (own != NULL && own->kind == asset->kind)
    return own;

  for (guint i = 0; i < presets->len; i++)
    {
      const AusAssetPreset *preset = presets->pdata[i];

      if (preset->usual && preset->kind == asset->kind)
        return preset;
    }

  return NULL;
}

const AusPresetField *
aus_asset_preset_find_field (const AusAssetPreset *self,
                             const char           *id)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const AusPresetField *field = self->fields->pdata[i];

      if (g_str_equal (field->id, id))
        return field;
    }

  return NULL;
}

AusAsset *
aus_asset_preset_create (const AusAssetPreset *self)
{
  AusAsset *asset = aus_asset_new ();

  g_object_set (asset, "kind", self->kind, "outcome", self->outcome, "preset", self->id, NULL);
  for (guint i = 0; i < self->fields->len; i++)
    {
      const AusPresetField *field = self->fields->pdata[i];
      g_autoptr (AusAssetField) own = aus_asset_field_new (field->id);

      aus_entity_list_append (asset->fields, own);
    }

  return asset;
}

static gboolean
comes_before (const AusAssetPreset *first,
              const AusAssetPreset *second)
{
  if (first == NULL || second == NULL)
    return FALSE;

  for (guint i = 0; i < first->before->len; i++)
    if (g_str_equal (first->before->pdata[i], second->id))
      return TRUE;

  return FALSE;
}

guint
aus_asset_presets_get_place (GPtrArray            *presets,
                             const AusAssetPreset *preset,
                             AusClient            *client)
{
  guint length = aus_entity_list_get_length (client->assets);

  for (guint i = 0; i < length; i++)
    {
      AusAsset *other = aus_entity_list_peek (client->assets, i);

      if (comes_before (preset, aus_asset_presets_get_for (presets, other)))
        return i;
    }

  return length;
}

/* It still has to change hands. */
static gboolean
is_ahead (AusAsset *asset)
{
  return aus_asset_has_stop (asset, AUS_ASSET_STOP_HANDED_ON)
         && !aus_date_is_set (asset->handed_on);
}

AusAsset *
aus_asset_presets_find_first (GPtrArray             *presets,
                              AusClient             *client,
                              AusAsset              *asset,
                              const AusAssetPreset **why)
{
  const AusAssetPreset *preset = aus_asset_presets_get_for (presets, asset);

  for (guint i = 0; is_ahead (asset) && i < aus_entity_list_get_length (client->assets); i++)
    {
      AusAsset *other = aus_entity_list_peek (client->assets, i);
      const AusAssetPreset *first = aus_asset_presets_get_for (presets, other);

      if (!is_ahead (other) || !comes_before (first, preset))
        continue;
      if (why != NULL)
        *why = first;
      return other;
    }

  return NULL;
}
