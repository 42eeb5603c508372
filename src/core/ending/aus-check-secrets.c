/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Something like a secret in a file that came from elsewhere: where it is, never what it is. */

#include "config.h"

#include "aus-check-private.h"

#include "core/base/aus-json.h"
#include "core/ending/aus-secret.h"

static void check_node (AusCheck   *self,
                        const char *path,
                        JsonNode   *node);

static void
check_text (AusCheck   *self,
            const char *path,
            const char *text)
{
  const char *reason;

  if (aus_secret_looks_like (text, &reason))
    aus_check_say (self, AUS_SEVERITY_ERROR, "secret", path, reason);
}

static void
check_list (AusCheck   *self,
            const char *path,
            JsonArray  *list)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      g_autofree char *item = g_strdup_printf ("%s[%u]", path, i);

      check_node (self, item, json_array_get_element (list, i));
    }
}

static void
check_object (AusCheck   *self,
              const char *path,
              JsonObject *object)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    {
      const char *name = l->data;
      g_autofree char *member = g_strconcat (path, *path != '\0' ? "." : "", name, NULL);

      check_node (self, member, json_object_get_member (object, name));
    }
}

static void
check_node (AusCheck   *self,
            const char *path,
            JsonNode   *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    check_object (self, path, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    check_list (self, path, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    check_text (self, path, json_node_get_string (node));
}

/* As it is written, so that members the program does not know are looked at as well */
void
aus_check_secrets (AusCheck *self)
{
  g_autoptr (JsonObject) object = aus_entity_write (AUS_ENTITY (self->client));

  check_object (self, "", object);
}
