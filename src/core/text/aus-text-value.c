/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-value.h"

typedef enum
{
  KIND_STRING,
  KIND_BOOL,
  KIND_LIST,
  KIND_OBJECT,
} Kind;

struct _AusTextValue
{
  Kind kind;
  gboolean truth;
  char *string;
  GPtrArray *items;    /* of AusTextValue */
  GHashTable *members; /* name → AusTextValue */
};

static AusTextValue *
new_value (Kind kind)
{
  AusTextValue *self = g_new0 (AusTextValue, 1);

  self->kind = kind;
  return self;
}

AusTextValue *
aus_text_value_new_string (const char *string)
{
  AusTextValue *self = new_value (KIND_STRING);

  self->string = g_strdup (string != NULL ? string : "");
  return self;
}

AusTextValue *
aus_text_value_new_bool (gboolean truth)
{
  AusTextValue *self = new_value (KIND_BOOL);

  self->truth = truth;
  return self;
}

AusTextValue *
aus_text_value_new_list (void)
{
  AusTextValue *self = new_value (KIND_LIST);

  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_text_value_free);
  return self;
}

AusTextValue *
aus_text_value_new_object (void)
{
  AusTextValue *self = new_value (KIND_OBJECT);

  self->members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) aus_text_value_free);
  return self;
}

void
aus_text_value_free (AusTextValue *self)
{
  if (self == NULL)
    return;

  g_free (self->string);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_free (self);
}

void
aus_text_value_set (AusTextValue *self,
                    const char   *member,
                    AusTextValue *value)
{
  g_return_if_fail (self != NULL && self->kind == KIND_OBJECT);
  g_return_if_fail (member != NULL && value != NULL);

  g_hash_table_replace (self->members, g_strdup (member), value);
}

void
aus_text_value_set_string (AusTextValue *self,
                           const char   *member,
                           const char   *string)
{
  aus_text_value_set (self, member, aus_text_value_new_string (string));
}

void
aus_text_value_take_string (AusTextValue *self,
                            const char   *member,
                            char         *string)
{
  aus_text_value_set_string (self, member, string);
  g_free (string);
}

void
aus_text_value_set_bool (AusTextValue *self,
                         const char   *member,
                         gboolean      truth)
{
  aus_text_value_set (self, member, aus_text_value_new_bool (truth));
}

void
aus_text_value_append (AusTextValue *self,
                       AusTextValue *value)
{
  g_return_if_fail (self != NULL && self->kind == KIND_LIST);
  g_return_if_fail (value != NULL);

  g_ptr_array_add (self->items, value);
}

void
aus_text_value_append_string (AusTextValue *self,
                              const char   *string)
{
  aus_text_value_append (self, aus_text_value_new_string (string));
}

gboolean
aus_text_value_is_true (const AusTextValue *self)
{
  if (self == NULL)
    return FALSE;

  switch (self->kind)
    {
    case KIND_STRING:
      return *self->string != '\0';
    case KIND_BOOL:
      return self->truth;
    case KIND_LIST:
      return self->items->len > 0;
    case KIND_OBJECT:
      return TRUE;
    default:
      g_return_val_if_reached (FALSE);
    }
}

gboolean
aus_text_value_is_list (const AusTextValue *self)
{
  return self != NULL && self->kind == KIND_LIST;
}

gboolean
aus_text_value_is_object (const AusTextValue *self)
{
  return self != NULL && self->kind == KIND_OBJECT;
}

const char *
aus_text_value_get_string (const AusTextValue *self)
{
  if (self == NULL)
    return "";
  if (self->kind == KIND_STRING)
    return self->string;

  return self->kind == KIND_BOOL && self->truth ? "true" : "";
}

const AusTextValue *
aus_text_value_get (const AusTextValue *self,
                    const char         *member)
{
  return aus_text_value_is_object (self) ? g_hash_table_lookup (self->members, member) : NULL;
}

guint
aus_text_value_get_length (const AusTextValue *self)
{
  return aus_text_value_is_list (self) ? self->items->len : 0;
}

const AusTextValue *
aus_text_value_get_item (const AusTextValue *self,
                         guint               position)
{
  g_return_val_if_fail (position < aus_text_value_get_length (self), NULL);

  return g_ptr_array_index (self->items, position);
}
