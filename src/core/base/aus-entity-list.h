/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "aus-entity.h"

G_BEGIN_DECLS

/**
 * AusEntityList:
 *
 * The items of a list field: a GListModel of entities of one type, owned by an entity. Every
 * mutation sends items-changed once and one AusEdit to the owner. An item belongs to one list at a
 * time.
 */
#define AUS_TYPE_ENTITY_LIST (aus_entity_list_get_type ())
G_DECLARE_FINAL_TYPE (AusEntityList, aus_entity_list, AUS, ENTITY_LIST, GObject)

/* @owner: borrowed, NULL for a free list; @field: the member's name, static */
AusEntityList *aus_entity_list_new       (GType          item_type,
                                          AusEntity     *owner,
                                          const char    *field) G_GNUC_WARN_UNUSED_RESULT;

const char    *aus_entity_list_get_field (AusEntityList *self);
AusEntity     *aus_entity_list_get_owner (AusEntityList *self);
guint          aus_entity_list_get_length (AusEntityList *self);

/* Transfer none, unlike g_list_model_get_item(). Asserts @position. */
gpointer       aus_entity_list_peek      (AusEntityList *self,
                                          guint          position);

/* Transfer none; NULL when no item has that id */
gpointer       aus_entity_list_find      (AusEntityList *self,
                                          const char    *id);

/* TRUE and @position when the item is in the list */
gboolean       aus_entity_list_find_item (AusEntityList *self,
                                          gpointer       item,
                                          guint         *position);

/* These take their own reference. @position up to the length. */
void           aus_entity_list_append    (AusEntityList *self,
                                          gpointer       item);
void           aus_entity_list_insert    (AusEntityList *self,
                                          guint          position,
                                          gpointer       item);
void           aus_entity_list_remove    (AusEntityList *self,
                                          guint          position);
void           aus_entity_list_move      (AusEntityList *self,
                                          guint          from,
                                          guint          to);

/* One edit for everything: removes @n_removed at @position and puts @added there.
 * @added: (element-type AusEntity) (nullable), items are referenced */
void           aus_entity_list_splice    (AusEntityList *self,
                                          guint          position,
                                          guint          n_removed,
                                          GPtrArray     *added);

/*< for AusEntity >*/
/* The owner goes away; the items stay with whoever holds the list. */
void           aus_entity_list_disown    (AusEntityList *self);

/* A new item of the list's type, appended. Transfer none. */
gpointer       aus_entity_list_add_new   (AusEntityList *self);

G_END_DECLS
