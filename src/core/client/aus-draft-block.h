/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusDraftBlock:
 *
 * What the user has done with one block of a letter. Texts are the templates' markup.
 */
#define AUS_TYPE_DRAFT_BLOCK (aus_draft_block_get_type ())
G_DECLARE_FINAL_TYPE (AusDraftBlock, aus_draft_block, AUS, DRAFT_BLOCK, AusEntity)

struct _AusDraftBlock
{
  AusEntity parent_instance;

  char *id;
  char *name;      /* of the template's block, or "own-" and an id for one the user has added */
  gboolean off;    /* is not printed */
  gboolean edited; /* @text stands in place of the template's words, even when it is "" */
  char *text;
  char *base;      /* what the template said of the data when the user wrote @text */
};

AusDraftBlock *aus_draft_block_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
