/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-edit.h"

#include "aus-entity-private.h"

struct _AusEdit
{
  gatomicrefcount refs;

  AusEntity *entity;     /* owned, of a value edit */
  const AusField *field;
  GValue before;
  GValue after;

  AusEntityList *list;   /* owned, of a splice */
  AusEntity *list_owner; /* owned */
  guint position;
  GPtrArray *removed;
  GPtrArray *added;
};

G_DEFINE_BOXED_TYPE (AusEdit, aus_edit, aus_edit_ref, aus_edit_unref)

static AusEdit *
edit_new (void)
{
  AusEdit *self = g_new0 (AusEdit, 1);

  g_atomic_ref_count_init (&self->refs);

  return self;
}

static void
copy_value (const GValue *from,
            GValue       *to)
{
  g_value_init (to, G_VALUE_TYPE (from));
  g_value_copy (from, to);
}

AusEdit *
aus_edit_new_value (AusEntity      *entity,
                    const AusField *field,
                    const GValue   *before,
                    const GValue   *after)
{
  AusEdit *self = edit_new ();

  self->entity = g_object_ref (entity);
  self->field = field;
  copy_value (before, &self->before);
  copy_value (after, &self->after);

  return self;
}

AusEdit *
aus_edit_new_splice (AusEntityList *list,
                     guint          position,
                     GPtrArray     *removed,
                     GPtrArray     *added)
{
  AusEdit *self = edit_new ();

  self->list = g_object_ref (list);
  self->list_owner = g_object_ref (aus_entity_list_get_owner (list));
  self->position = position;
  self->removed = removed;
  self->added = added;

  return self;
}

AusEdit *
aus_edit_ref (AusEdit *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
aus_edit_unref (AusEdit *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  if (self->list != NULL)
    {
      g_object_unref (self->list);
      g_object_unref (self->list_owner);
      g_ptr_array_unref (self->removed);
      g_ptr_array_unref (self->added);
    }
  else
    {
      g_object_unref (self->entity);
      g_value_unset (&self->before);
      g_value_unset (&self->after);
    }
  g_free (self);
}

AusEntity *
aus_edit_get_entity (const AusEdit *self)
{
  return self->list != NULL ? self->list_owner : self->entity;
}

const char *
aus_edit_get_field (const AusEdit *self)
{
  return self->list != NULL ? aus_entity_list_get_field (self->list) : self->field->name;
}

AusEntityList *
aus_edit_get_list (const AusEdit *self)
{
  return self->list;
}

gboolean
aus_edit_is_same_field (const AusEdit *a,
                        const AusEdit *b)
{
  return a->list == NULL && b->list == NULL && a->entity == b->entity && a->field == b->field;
}

AusEdit *
aus_edit_merge (const AusEdit *first,
                const AusEdit *second)
{
  g_return_val_if_fail (aus_edit_is_same_field (first, second), NULL);

  return aus_edit_new_value (first->entity, first->field, &first->before, &second->after);
}

gboolean
aus_edit_is_void (const AusEdit *self)
{
  if (self->list != NULL)
    return FALSE;

  switch (self->field->kind)
    {
    case AUS_FIELD_STRING:
      return g_strcmp0 (g_value_get_string (&self->before), g_value_get_string (&self->after)) == 0;
    case AUS_FIELD_BOOL:
      return g_value_get_boolean (&self->before) == g_value_get_boolean (&self->after);
    case AUS_FIELD_INT:
      return g_value_get_int (&self->before) == g_value_get_int (&self->after);
    case AUS_FIELD_ENUM:
      return g_value_get_enum (&self->before) == g_value_get_enum (&self->after);
    case AUS_FIELD_DATE:
      return aus_date_equal (aus_date_value_get (&self->before), aus_date_value_get (&self->after));
    case AUS_FIELD_MONEY:
      return aus_money_equal (aus_money_value_get (&self->before),
                              aus_money_value_get (&self->after));
    case AUS_FIELD_CHILD:
    case AUS_FIELD_LIST:
    default:
      return FALSE;
    }
}

void
aus_edit_apply (const AusEdit *self)
{
  if (self->list != NULL)
    aus_entity_list_splice (self->list, self->position, self->removed->len, self->added);
  else
    aus_entity_set_field (self->entity, self->field, &self->after);
}

void
aus_edit_revert (const AusEdit *self)
{
  if (self->list != NULL)
    aus_entity_list_splice (self->list, self->position, self->added->len, self->removed);
  else
    aus_entity_set_field (self->entity, self->field, &self->before);
}
