/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-letter-block-private.h"

#include <string.h>

static void
set_text (char **field,
          char  *text)
{
  g_free (*field);
  *field = text;
}

/* Whoever has the name takes that of @block, which is as good: the template gave none. */
static void
rename_block (GPtrArray      *blocks,
              AusLetterBlock *block,
              const char     *name)
{
  AusLetterBlock *other = aus_letter_blocks_find (blocks, name);

  if (other != NULL)
    set_text (&other->name, g_strdup (block->name));
  set_text (&block->name, g_strdup (name));
}

/* A block that the template does not name is known by what it said, where another has its name by
 * now. @taken: blocks that are somebody's already. */
static AusLetterBlock *
find_block (GPtrArray           *blocks,
            const AusDraftBlock *item,
            GHashTable          *taken)
{
  AusLetterBlock *named = aus_letter_blocks_find (blocks, item->name);

  if (named != NULL && g_hash_table_contains (taken, named))
    named = NULL;
  if (named != NULL && (named->by_name || g_str_equal (named->filled, item->base)))
    return named;

  for (guint i = 0; i < blocks->len && *item->base != '\0'; i++)
    {
      AusLetterBlock *block = blocks->pdata[i];

      if (!block->by_name && g_str_equal (block->filled, item->base)
          && !g_hash_table_contains (taken, block))
        {
          rename_block (blocks, block, item->name);
          return block;
        }
    }

  return named;
}

static void
apply_item (AusLetterBlock      *block,
            const AusDraftBlock *item)
{
  if (block->role == AUS_BLOCK_ROLE_HEAD || block->role == AUS_BLOCK_ROLE_SIGNATURES)
    return;
  if (block->role == AUS_BLOCK_ROLE_MOVABLE)
    block->off = item->off;
  if (!item->edited)
    return;

  set_text (&block->text, aus_letter_block_tidy (item->text));
  set_text (&block->base, aus_letter_block_tidy (item->base));
  if (block->role == AUS_BLOCK_ROLE_SUBJECT)
    g_strdelimit (block->text, "\n", ' ');
  if (g_str_equal (block->text, block->filled))
    block->state = AUS_BLOCK_STATE_TEMPLATE;
  else if (g_str_equal (block->base, block->filled))
    block->state = AUS_BLOCK_STATE_EDITED;
  else
    block->state = AUS_BLOCK_STATE_CHANGED;
}

/* One that the user has written, or edited while the template had it */
static AusLetterBlock *
new_extra (const AusDraftBlock *item)
{
  AusLetterBlock *block;

  if (!item->edited || *item->name == '\0')
    return NULL;

  block = aus_letter_block_new (item->name, AUS_BLOCK_ROLE_MOVABLE);
  block->by_name = TRUE;
  apply_item (block, item);
  if (*block->text == '\0' && !aus_letter_block_is_own (block))
    g_clear_pointer (&block, aus_letter_block_free);
  else if (aus_letter_block_is_own (block))
    block->state = AUS_BLOCK_STATE_EDITED;

  return block;
}

/* The places of the blocks in @order go to them in its order; all others stay where the template
 * has them. */
static void
put_in_order (GPtrArray *blocks,
              GPtrArray *order)
{
  g_autoptr (GHashTable) ordered = g_hash_table_new (NULL, NULL);
  guint next = 0;

  for (guint i = 0; i < order->len; i++)
    g_hash_table_add (ordered, order->pdata[i]);
  for (guint i = 0; i < blocks->len; i++)
    if (g_hash_table_contains (ordered, blocks->pdata[i]))
      {
        g_hash_table_remove (ordered, blocks->pdata[i]);
        blocks->pdata[i] = NULL;
      }
  for (guint i = 0; i < blocks->len; i++)
    if (blocks->pdata[i] == NULL)
      blocks->pdata[i] = order->pdata[next++];
}

/* Behind the last movable block, else before what stands fixed at the end */
static guint
find_end (GPtrArray *blocks)
{
  guint end = blocks->len;

  for (guint i = blocks->len; i-- > 0;)
    if (((AusLetterBlock *) blocks->pdata[i])->role == AUS_BLOCK_ROLE_MOVABLE)
      return i + 1;
  while (end > 0 && ((AusLetterBlock *) blocks->pdata[end - 1])->role != AUS_BLOCK_ROLE_SUBJECT
         && g_strcmp0 (((AusLetterBlock *) blocks->pdata[end - 1])->name, "salutation") != 0
         && ((AusLetterBlock *) blocks->pdata[end - 1])->role != AUS_BLOCK_ROLE_HEAD)
    end--;

  return end;
}

/* @extra follows @before; NULL: it stands before @after, and without that at the end. */
static void
insert_extra (GPtrArray      *blocks,
              AusLetterBlock *extra,
              AusLetterBlock *before,
              AusLetterBlock *after)
{
  guint position;

  if (before != NULL && g_ptr_array_find (blocks, before, &position))
    position++;
  else if (after == NULL || !g_ptr_array_find (blocks, after, &position))
    position = find_end (blocks);
  g_ptr_array_insert (blocks, (int) position, extra);
}

void
aus_letter_blocks_apply (GPtrArray *blocks,
                         AusDraft  *draft)
{
  guint n = aus_entity_list_get_length (draft->blocks);
  g_autoptr (GHashTable) taken = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();  /* movable blocks of the template */
  g_autoptr (GPtrArray) items = g_ptr_array_new ();  /* these and the extra ones */
  g_autoptr (GHashTable) extras = g_hash_table_new (NULL, NULL);
  AusLetterBlock *before = NULL;

  for (guint i = 0; i < n; i++)
    {
      const AusDraftBlock *item = aus_entity_list_peek (draft->blocks, i);
      AusLetterBlock *block;

      /* Of two for one block the first counts. */
      if (!g_hash_table_add (names, item->name))
        continue;
      block = find_block (blocks, item, taken);
      if (block != NULL)
        {
          g_hash_table_add (taken, block);
          apply_item (block, item);
          if (block->role != AUS_BLOCK_ROLE_MOVABLE)
            continue;
          g_ptr_array_add (order, block);
        }
      else
        {
          block = new_extra (item);
          if (block == NULL)
            continue;
          g_hash_table_add (extras, block);
        }
      g_ptr_array_add (items, block);
    }

  put_in_order (blocks, order);
  for (guint i = 0; i < items->len; i++)
    {
      if (g_hash_table_contains (extras, items->pdata[i]))
        insert_extra (blocks, items->pdata[i], before, order->len > 0 ? order->pdata[0] : NULL);
      before = items->pdata[i];
    }
}
