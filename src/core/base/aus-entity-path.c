/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-entity-path.h"

#include "aus-entity-list.h"

/* "payments[2]" is the name and 2; without brackets @position is -1. FALSE for neither. */
static gboolean
split_part (const char *part,
            char      **name,
            gint64     *position)
{
  const char *bracket = strchr (part, '[');
  char *end = NULL;

  *name = bracket != NULL ? g_strndup (part, (gsize) (bracket - part)) : g_strdup (part);
  *position = -1;
  if (bracket == NULL)
    return TRUE;

  if (!g_ascii_isdigit (bracket[1]))
    return FALSE;
  *position = g_ascii_strtoll (bracket + 1, &end, 10);

  return g_str_equal (end, "]");
}

/* The child or item that @part names in @entity; NULL when it is a field without, or nothing */
static AusEntity *
follow_part (AusEntity       *entity,
             const char      *part,
             const AusField **field)
{
  g_autofree char *name = NULL;
  g_autoptr (GObject) value = NULL;
  gint64 position;

  *field = NULL;
  if (!split_part (part, &name, &position))
    return NULL;
  *field = aus_entity_find_field (entity, name);
  if (*field != NULL && position >= 0 && (*field)->kind != AUS_FIELD_LIST)
    *field = NULL;
  if (*field == NULL || ((*field)->kind != AUS_FIELD_CHILD && (*field)->kind != AUS_FIELD_LIST))
    return NULL;

  g_object_get (entity, (*field)->name, &value, NULL);
  /* Whoever owns them keeps them. */
  if ((*field)->kind == AUS_FIELD_CHILD)
    return AUS_ENTITY (value);
  if (position < 0)
    return NULL;
  if (position < aus_entity_list_get_length (AUS_ENTITY_LIST (value)))
    return aus_entity_list_peek (AUS_ENTITY_LIST (value), (guint) position);
  *field = NULL;

  return NULL;
}

gboolean
aus_entity_find_path (AusEntity       *root,
                      const char      *path,
                      AusEntity      **entity,
                      const AusField **field)
{
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (AUS_IS_ENTITY (root), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  parts = g_strsplit (path, ".", -1);
  *entity = root;
  *field = NULL;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      AusEntity *next = follow_part (*entity, parts[i], field);

      if (next != NULL)
        {
          *entity = next;
          *field = NULL;
        }
      else if (*field == NULL || parts[i + 1] != NULL)
        {
          *entity = NULL;
          *field = NULL;
          return FALSE;
        }
    }

  return TRUE;
}
