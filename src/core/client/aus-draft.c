/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-draft.h"

G_DEFINE_FINAL_TYPE (AusDraft, aus_draft, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusDraft, id),
  AUS_STRING (AusDraft, kind),
  AUS_STRING (AusDraft, colleague),
  AUS_ENUM (AusDraft, language, aus_language_get_type, AUS_LANGUAGE_EN),
  AUS_LIST (AusDraft, blocks, aus_draft_block_get_type),
};

static void
aus_draft_class_init (AusDraftClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_draft_init (AusDraft *self)
{
}

AusDraft *
aus_draft_new (void)
{
  return AUS_DRAFT (aus_entity_new (AUS_TYPE_DRAFT));
}

AusDraftBlock *
aus_draft_find_block (AusDraft   *self,
                      const char *name)
{
  g_return_val_if_fail (AUS_IS_DRAFT (self) && name != NULL, NULL);

  for (guint i = 0; i < aus_entity_list_get_length (self->blocks); i++)
    {
      AusDraftBlock *block = aus_entity_list_peek (self->blocks, i);

      if (g_str_equal (block->name, name))
        return block;
    }

  return NULL;
}
