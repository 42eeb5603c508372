/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-entity-list.h"

#include "aus-edit.h"

struct _AusEntityList
{
  GObject parent_instance;

  GType item_type;
  const char *field;
  GPtrArray *items; /* of AusEntity, owned */

  AusEntity *owner; /* borrowed */
};

static GType
aus_entity_list_get_item_type (GListModel *model)
{
  return AUS_ENTITY_LIST (model)->item_type;
}

static guint
aus_entity_list_get_n_items (GListModel *model)
{
  return AUS_ENTITY_LIST (model)->items->len;
}

static gpointer
aus_entity_list_get_item (GListModel *model,
                          guint       position)
{
  AusEntityList *self = AUS_ENTITY_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = aus_entity_list_get_item_type;
  iface->get_n_items = aus_entity_list_get_n_items;
  iface->get_item = aus_entity_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (AusEntityList, aus_entity_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
release_items (AusEntityList *self)
{
  for (guint i = 0; i < self->items->len; i++)
    aus_entity_set_owner (self->items->pdata[i], NULL);
}

static void
aus_entity_list_finalize (GObject *object)
{
  AusEntityList *self = AUS_ENTITY_LIST (object);

  if (self->owner != NULL)
    release_items (self);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (aus_entity_list_parent_class)->finalize (object);
}

static void
aus_entity_list_class_init (AusEntityListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_entity_list_finalize;
}

static void
aus_entity_list_init (AusEntityList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

AusEntityList *
aus_entity_list_new (GType       item_type,
                     AusEntity  *owner,
                     const char *field)
{
  AusEntityList *self = g_object_new (AUS_TYPE_ENTITY_LIST, NULL);

  self->item_type = item_type;
  self->owner = owner;
  self->field = field;

  return self;
}

void
aus_entity_list_disown (AusEntityList *self)
{
  release_items (self);
  self->owner = NULL;
}

const char *
aus_entity_list_get_field (AusEntityList *self)
{
  return self->field;
}

AusEntity *
aus_entity_list_get_owner (AusEntityList *self)
{
  return self->owner;
}

guint
aus_entity_list_get_length (AusEntityList *self)
{
  g_return_val_if_fail (AUS_IS_ENTITY_LIST (self), 0);

  return self->items->len;
}

gpointer
aus_entity_list_peek (AusEntityList *self,
                      guint          position)
{
  g_return_val_if_fail (AUS_IS_ENTITY_LIST (self), NULL);
  g_return_val_if_fail (position < self->items->len, NULL);

  return self->items->pdata[position];
}

gpointer
aus_entity_list_find (AusEntityList *self,
                      const char    *id)
{
  g_return_val_if_fail (AUS_IS_ENTITY_LIST (self), NULL);

  if (id == NULL || *id == '\0')
    return NULL;
  for (guint i = 0; i < self->items->len; i++)
    if (g_str_equal (aus_entity_get_id (self->items->pdata[i]), id))
      return self->items->pdata[i];

  return NULL;
}

gboolean
aus_entity_list_find_item (AusEntityList *self,
                           gpointer       item,
                           guint         *position)
{
  g_return_val_if_fail (AUS_IS_ENTITY_LIST (self), FALSE);

  return g_ptr_array_find (self->items, item, position);
}

static void
set_owners (AusEntityList *self,
            guint          position,
            guint          n_items,
            AusEntity     *owner)
{
  for (guint i = 0; i < n_items; i++)
    aus_entity_set_owner (self->items->pdata[position + i], owner);
}

/* The removed items lose their owner, the added ones get the list's. When one of those has an owner
 * already, or comes twice, nothing is changed: it would be in two places. */
static gboolean
exchange_owners (AusEntityList *self,
                 guint          position,
                 guint          n_removed,
                 GPtrArray     *added)
{
  guint n_added = added != NULL ? added->len : 0;
  guint n_set = 0;

  set_owners (self, position, n_removed, NULL);
  for (; n_set < n_added; n_set++)
    {
      AusEntity *item = added->pdata[n_set];

      g_assert (g_type_is_a (G_OBJECT_TYPE (item), self->item_type));
      if (aus_entity_get_owner (item) != NULL)
        break;
      aus_entity_set_owner (item, self->owner);
    }
  if (n_set == n_added)
    return TRUE;

  g_critical ("an item of \"%s\" has an owner already", self->field);
  while (n_set > 0)
    aus_entity_set_owner (added->pdata[--n_set], NULL);
  set_owners (self, position, n_removed, self->owner);

  return FALSE;
}

void
aus_entity_list_splice (AusEntityList *self,
                        guint          position,
                        guint          n_removed,
                        GPtrArray     *added)
{
  guint n_added = added != NULL ? added->len : 0;
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) gained = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (AUS_IS_ENTITY_LIST (self));
  g_return_if_fail (position <= self->items->len);
  g_return_if_fail (n_removed <= self->items->len - position);

  if (n_removed == 0 && n_added == 0)
    return;

  if (!exchange_owners (self, position, n_removed, added))
    return;

  for (guint i = 0; i < n_removed; i++)
    g_ptr_array_add (removed, g_object_ref (self->items->pdata[position + i]));
  if (n_removed > 0)
    g_ptr_array_remove_range (self->items, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    {
      g_ptr_array_insert (self->items, position + i, g_object_ref (added->pdata[i]));
      g_ptr_array_add (gained, g_object_ref (added->pdata[i]));
    }

  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);

  if (self->owner != NULL)
    {
      g_autoptr (AusEdit) edit = aus_edit_new_splice (self, position, g_steal_pointer (&removed),
                                                      g_steal_pointer (&gained));

      aus_entity_report (self->owner, edit);
    }
}

void
aus_entity_list_insert (AusEntityList *self,
                        guint          position,
                        gpointer       item)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  g_ptr_array_add (added, item);
  aus_entity_list_splice (self, position, 0, added);
}

void
aus_entity_list_append (AusEntityList *self,
                        gpointer       item)
{
  aus_entity_list_insert (self, self->items->len, item);
}

void
aus_entity_list_remove (AusEntityList *self,
                        guint          position)
{
  aus_entity_list_splice (self, position, 1, NULL);
}

void
aus_entity_list_move (AusEntityList *self,
                      guint          from,
                      guint          to)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint first = MIN (from, to);
  guint n = MAX (from, to) - first + 1;
  gpointer moved;

  g_return_if_fail (AUS_IS_ENTITY_LIST (self));
  g_return_if_fail (from < self->items->len && to < self->items->len);

  if (from == to)
    return;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, g_object_ref (self->items->pdata[first + i]));
  moved = g_ptr_array_steal_index (items, from - first);
  g_ptr_array_insert (items, to - first, moved);
  aus_entity_list_splice (self, first, n, items);
}

gpointer
aus_entity_list_add_new (AusEntityList *self)
{
  g_autoptr (AusEntity) item = aus_entity_new (self->item_type);

  aus_entity_list_append (self, item);

  return item;
}
