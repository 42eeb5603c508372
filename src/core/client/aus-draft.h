/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-draft-block.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusDraft:
 *
 * What the user has changed in a letter of one kind and language: the template says the rest. See
 * core/text/aus-letter-block.h for what comes of it, aus-draft-edit.h for the ways to change it.
 */
#define AUS_TYPE_DRAFT (aus_draft_get_type ())
G_DECLARE_FINAL_TYPE (AusDraft, aus_draft, AUS, DRAFT, AusEntity)

struct _AusDraft
{
  AusEntity parent_instance;

  char *id;
  char *kind; /* template's name, "agreement" */
  char *colleague; /* whom it goes to: id in the network; "" for the client */
  AusLanguage language;
  AusEntityList *blocks; /* of AusDraftBlock, in the order of the letter */
};

AusDraft *aus_draft_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The block of that name, NULL when nothing was done with it. Transfer none. */
AusDraftBlock *aus_draft_find_block (AusDraft   *self,
                                     const char *name);

G_END_DECLS
