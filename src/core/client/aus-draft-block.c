/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-draft-block.h"

G_DEFINE_FINAL_TYPE (AusDraftBlock, aus_draft_block, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusDraftBlock, id),
  AUS_STRING (AusDraftBlock, name),
  AUS_BOOL (AusDraftBlock, off),
  AUS_BOOL (AusDraftBlock, edited),
  AUS_STRING (AusDraftBlock, text),
  AUS_STRING (AusDraftBlock, base),
};

static void
aus_draft_block_class_init (AusDraftBlockClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_draft_block_init (AusDraftBlock *self)
{
}

AusDraftBlock *
aus_draft_block_new (void)
{
  return AUS_DRAFT_BLOCK (aus_entity_new (AUS_TYPE_DRAFT_BLOCK));
}
