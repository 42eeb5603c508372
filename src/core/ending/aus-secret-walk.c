/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Something like a secret in a file that came from elsewhere: where it is, never what it is. */

#include "config.h"

#include "aus-secret-walk.h"

#include "core/base/aus-json.h"
#include "core/ending/aus-secret.h"

typedef struct
{
  AusSecretFunc func;
  gpointer      user_data;
} Walk;

static void walk_node (const Walk *self,
                       const char *path,
                       JsonNode   *node);

static void
walk_text (const Walk *self,
           const char *path,
           const char *text)
{
  const char *reason;

  if (aus_secret_looks_like (text, &reason))
    self->func (path, reason, self->user_data);
}

static void
walk_list (const Walk *self,
           const char *path,
           JsonArray  *list)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      g_autofree char *item = aus_json_path_index (path, i);

      walk_node (self, item, json_array_get_element (list, i));
    }
}

static void
walk_object (const Walk *self,
             const char *path,
             JsonObject *object)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    {
      const char *name = l->data;
      g_autofree char *member = aus_json_path_join (path, name);

      if (!g_str_equal (name, "vcard"))
        walk_node (self, member, json_object_get_member (object, name));
    }
}

static void
walk_node (const Walk *self,
           const char *path,
           JsonNode   *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    walk_object (self, path, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    walk_list (self, path, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    walk_text (self, path, json_node_get_string (node));
}

/* As it is written, so that members the program does not know are looked at as well */
void
aus_secret_walk (AusEntity     *root,
                 AusSecretFunc  func,
                 gpointer       user_data)
{
  g_autoptr (JsonObject) object = NULL;
  const Walk walk = { func, user_data };

  g_return_if_fail (AUS_IS_ENTITY (root) && func != NULL);

  object = aus_entity_write (root);
  walk_object (&walk, "", object);
}
