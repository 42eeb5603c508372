/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-draft-edit.h"

#include "core/base/aus-id.h"

AusDraft *
aus_draft_ensure (AusClient   *client,
                  const char  *kind,
                  const char  *colleague,
                  AusLanguage  language)
{
  g_autoptr (AusDraft) draft = NULL;
  AusDraft *known = aus_client_find_draft (client, kind, colleague, language);

  if (known != NULL)
    return known;

  draft = aus_draft_new ();
  g_object_set (draft, "kind", kind, "colleague", colleague, "language", language, NULL);
  aus_entity_list_append (client->drafts, draft);

  return draft;
}

/* --- items ------------------------------------------------------------------------------------ */

static guint
get_position (AusDraft      *self,
              AusDraftBlock *item)
{
  guint position = 0;

  aus_entity_list_find_item (self->blocks, item, &position);

  return position;
}

/* A new item that leaves @block as it is */
static AusDraftBlock *
new_item (const AusLetterBlock *block)
{
  AusDraftBlock *item = aus_draft_block_new ();

  /* What it says is how a block without a name of the template's is known again. */
  g_object_set (item, "name", block->name, "off", block->off, "base",
                block->by_name ? "" : block->filled, NULL);

  return item;
}

/* Behind the items of the blocks before it, so that the order stays what it is. Transfer none. */
static AusDraftBlock *
ensure_item (AusDraft             *self,
             GPtrArray            *blocks,
             const AusLetterBlock *block)
{
  AusDraftBlock *item = aus_draft_find_block (self, block->name);
  g_autoptr (AusDraftBlock) made = NULL;
  guint position = 0;

  if (item != NULL)
    return item;

  for (guint i = 0; i < blocks->len && blocks->pdata[i] != block; i++)
    {
      const AusLetterBlock *before = blocks->pdata[i];

      item = aus_draft_find_block (self, before->name);
      if (item != NULL)
        position = get_position (self, item) + 1;
    }
  made = new_item (block);
  aus_entity_list_insert (self->blocks, position, made);

  return made;
}

/* An item for every block that can be moved: their order is the user's from now on. */
static void
pin_order (AusDraft  *self,
           GPtrArray *blocks)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const AusLetterBlock *block = blocks->pdata[i];

      if (block->role == AUS_BLOCK_ROLE_MOVABLE)
        ensure_item (self, blocks, block);
    }
}

static void
set_words (AusDraftBlock *item,
           gboolean       edited,
           const char    *text,
           const char    *base)
{
  g_object_set (item, "edited", edited, "text", text, "base", base, NULL);
}

/* --- switch, words ---------------------------------------------------------------------------- */

void
aus_draft_set_off (AusDraft             *self,
                   GPtrArray            *blocks,
                   const AusLetterBlock *block,
                   gboolean              off)
{
  g_return_if_fail (AUS_IS_DRAFT (self) && block != NULL);

  if (block->role == AUS_BLOCK_ROLE_MOVABLE)
    g_object_set (ensure_item (self, blocks, block), "off", off, NULL);
}

void
aus_draft_set_text (AusDraft             *self,
                    GPtrArray            *blocks,
                    const AusLetterBlock *block,
                    const char           *text)
{
  g_autofree char *tidy = NULL;
  AusDraftBlock *item;

  g_return_if_fail (AUS_IS_DRAFT (self) && block != NULL && text != NULL);

  if (block->role == AUS_BLOCK_ROLE_HEAD || block->role == AUS_BLOCK_ROLE_SIGNATURES)
    return;

  tidy = aus_letter_block_tidy (text);
  item = ensure_item (self, blocks, block);
  if (g_str_equal (tidy, block->filled) && !aus_letter_block_is_own (block))
    set_words (item, FALSE, "", block->by_name ? "" : block->filled);
  else if (item->edited)
    g_object_set (item, "text", tidy, NULL);
  else
    set_words (item, TRUE, tidy, block->filled);
}

/* --- order ------------------------------------------------------------------------------------ */

/* The block that @block would change places with, NULL for none */
static const AusLetterBlock *
find_place (GPtrArray            *blocks,
            const AusLetterBlock *block,
            int                   steps)
{
  g_autoptr (GPtrArray) movable = g_ptr_array_new ();
  guint position;
  gint64 place;

  for (guint i = 0; i < blocks->len; i++)
    if (((AusLetterBlock *) blocks->pdata[i])->role == AUS_BLOCK_ROLE_MOVABLE)
      g_ptr_array_add (movable, blocks->pdata[i]);
  if (!g_ptr_array_find (movable, block, &position))
    return NULL;
  place = (gint64) position + steps;

  return place >= 0 && place < movable->len ? movable->pdata[place] : NULL;
}

gboolean
aus_draft_can_move (GPtrArray            *blocks,
                    const AusLetterBlock *block,
                    int                   steps)
{
  return steps != 0 && find_place (blocks, block, steps) != NULL;
}

void
aus_draft_move (AusDraft             *self,
                GPtrArray            *blocks,
                const AusLetterBlock *block,
                int                   steps)
{
  const AusLetterBlock *place;
  AusDraftBlock *item, *other;

  g_return_if_fail (AUS_IS_DRAFT (self) && block != NULL);

  place = find_place (blocks, block, steps);
  if (place == NULL || place == block)
    return;

  pin_order (self, blocks);
  item = aus_draft_find_block (self, block->name);
  other = aus_draft_find_block (self, place->name);
  aus_entity_list_move (self->blocks, get_position (self, item), get_position (self, other));
}

const char *
aus_draft_add_own (AusDraft             *self,
                   GPtrArray            *blocks,
                   const AusLetterBlock *block)
{
  g_autoptr (AusDraftBlock) item = aus_draft_block_new ();
  g_autofree char *id = aus_id_new ();
  g_autofree char *name = g_strconcat (AUS_BLOCK_OWN, id, NULL);
  AusDraftBlock *before;
  guint position;

  g_return_val_if_fail (AUS_IS_DRAFT (self), NULL);

  pin_order (self, blocks);
  position = aus_entity_list_get_length (self->blocks);
  before = block != NULL ? aus_draft_find_block (self, block->name) : NULL;
  if (before != NULL)
    position = get_position (self, before) + 1;
  g_object_set (item, "name", name, "edited", TRUE, NULL);
  aus_entity_list_insert (self->blocks, position, item);

  return item->name;
}

/* --- data that have changed ------------------------------------------------------------------- */

void
aus_draft_take (AusDraft             *self,
                const AusLetterBlock *block)
{
  AusDraftBlock *item;

  g_return_if_fail (AUS_IS_DRAFT (self) && block != NULL);

  item = aus_draft_find_block (self, block->name);
  if (item == NULL)
    return;

  /* Of what the template does not say any more nothing is left. */
  if (*block->filled == '\0')
    aus_entity_list_remove (self->blocks, get_position (self, item));
  else
    set_words (item, FALSE, "", block->by_name ? "" : block->filled);
}

void
aus_draft_keep (AusDraft             *self,
                const AusLetterBlock *block)
{
  aus_draft_set_merged (self, block, block->text);
}

AusTextMerge *
aus_draft_merge (const AusLetterBlock *block)
{
  g_return_val_if_fail (block != NULL, NULL);

  return aus_text_merge_new (block->base, block->text, block->filled);
}

void
aus_draft_set_merged (AusDraft             *self,
                      const AusLetterBlock *block,
                      const char           *text)
{
  g_autofree char *tidy = NULL;
  AusDraftBlock *item;

  g_return_if_fail (AUS_IS_DRAFT (self) && block != NULL && text != NULL);

  item = aus_draft_find_block (self, block->name);
  if (item == NULL)
    return;

  tidy = aus_letter_block_tidy (text);
  if (g_str_equal (tidy, block->filled) && *tidy != '\0')
    set_words (item, FALSE, "", block->by_name ? "" : block->filled);
  else
    set_words (item, TRUE, tidy, block->filled);
}

void
aus_draft_discard (AusDraft  *self,
                   AusClient *client)
{
  guint position;

  g_return_if_fail (AUS_IS_DRAFT (self) && AUS_IS_CLIENT (client));

  if (aus_entity_list_find_item (client->drafts, self, &position))
    aus_entity_list_remove (client->drafts, position);
}
