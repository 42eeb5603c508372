/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-json.h"

#include "aus-error.h"

#include <glib/gi18n-lib.h>

JsonObject *
aus_json_parse (const char  *data,
                gsize        length,
                const char  *name,
                GError     **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) local = NULL;
  JsonNode *root;

  if (!aus_json_check (data, length, AUS_JSON_PROFILE, name, error))
    return NULL;

  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, data, (gssize) length, &local))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, "%s: %s", name, local->message);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s:1:1: expected an object"), name);
      return NULL;
    }

  return json_node_dup_object (root);
}

static const char *
describe (JsonNode *node)
{
  GType type;

  if (JSON_NODE_HOLDS_OBJECT (node))
    return _("an object");
  if (JSON_NODE_HOLDS_ARRAY (node))
    return _("an array");

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING)
    return _("a string");
  if (type == G_TYPE_BOOLEAN)
    return _("true or false");
  if (type == G_TYPE_INT64)
    return _("an integer");

  return _("a number with a fraction");
}

static AusJsonResult
refuse (JsonNode    *node,
        const char  *member,
        const char  *path,
        const char  *expected,
        GError     **error)
{
  g_autofree char *full = aus_json_path_join (path, member);

  g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("%s: expected %s, found %s"), full, expected,
               describe (node));

  return AUS_JSON_WRONG;
}

static AusJsonResult
find (JsonObject  *object,
      const char  *member,
      JsonNode   **node)
{
  *node = json_object_get_member (object, member);
  if (*node == NULL)
    return AUS_JSON_ABSENT;

  return json_node_is_null (*node) ? AUS_JSON_NULL : AUS_JSON_FOUND;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

AusJsonResult
aus_json_get_string (JsonObject  *object,
                     const char  *member,
                     const char  *path,
                     const char **out,
                     GError     **error)
{
  JsonNode *node;
  AusJsonResult result = find (object, member, &node);

  if (result != AUS_JSON_FOUND)
    return result;
  if (!holds (node, G_TYPE_STRING))
    return refuse (node, member, path, _("a string"), error);

  *out = json_node_get_string (node);

  return AUS_JSON_FOUND;
}

AusJsonResult
aus_json_get_boolean (JsonObject  *object,
                      const char  *member,
                      const char  *path,
                      gboolean    *out,
                      GError     **error)
{
  JsonNode *node;
  AusJsonResult result = find (object, member, &node);

  if (result != AUS_JSON_FOUND)
    return result;
  if (!holds (node, G_TYPE_BOOLEAN))
    return refuse (node, member, path, _("true or false"), error);

  *out = json_node_get_boolean (node);

  return AUS_JSON_FOUND;
}

AusJsonResult
aus_json_get_int (JsonObject  *object,
                  const char  *member,
                  const char  *path,
                  gint64      *out,
                  GError     **error)
{
  JsonNode *node;
  AusJsonResult result = find (object, member, &node);

  if (result != AUS_JSON_FOUND)
    return result;
  if (!holds (node, G_TYPE_INT64))
    return refuse (node, member, path, _("an integer"), error);

  *out = json_node_get_int (node);

  return AUS_JSON_FOUND;
}

AusJsonResult
aus_json_get_object (JsonObject  *object,
                     const char  *member,
                     const char  *path,
                     JsonObject **out,
                     GError     **error)
{
  JsonNode *node;
  AusJsonResult result = find (object, member, &node);

  if (result != AUS_JSON_FOUND)
    return result;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return refuse (node, member, path, _("an object"), error);

  *out = json_node_get_object (node);

  return AUS_JSON_FOUND;
}

AusJsonResult
aus_json_get_array (JsonObject  *object,
                    const char  *member,
                    const char  *path,
                    JsonArray  **out,
                    GError     **error)
{
  JsonNode *node;
  AusJsonResult result = find (object, member, &node);

  if (result != AUS_JSON_FOUND)
    return result;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (node, member, path, _("an array"), error);

  *out = json_node_get_array (node);

  return AUS_JSON_FOUND;
}

char *
aus_json_path_join (const char *path,
                    const char *member)
{
  if (path == NULL || *path == '\0')
    return g_strdup (member);

  return g_strconcat (path, ".", member, NULL);
}

char *
aus_json_path_index (const char *path,
                     guint       index)
{
  return g_strdup_printf ("%s[%u]", path != NULL ? path : "", index);
}
