/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/**
 * AusTypedRow:
 *
 * An entry row for a field whose value has to be read from what is typed. When typing pauses and
 * the text means a value, the entity has it ("31.12.20" on the way to "31.12.2026" should not move
 * a plan); text that means none changes nothing and, when the field is left, is marked and
 * explained.
 *
 * Properties: "entity", "field".
 * Signal "take" (value: GValue): the user wants another value than the field has. Whoever returns
 * TRUE has stored it, with what follows from it.
 */
#define AUS_TYPE_TYPED_ROW (aus_typed_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusTypedRow, aus_typed_row, AUS, TYPED_ROW, AdwEntryRow)

struct _AusTypedRowClass
{
  AdwEntryRowClass parent_class;

  /* What is wrong with text that cannot be read, translated */
  const char *(*explain) (AusTypedRow  *self);

  /* Reads @text, which is not empty, into @value (initialized to the field's type) */
  gboolean    (*read)    (AusTypedRow  *self,
                          const char   *text,
                          GValue       *value);

  /* The value written out; "" for none. Caller frees. */
  char       *(*write)   (AusTypedRow  *self,
                          const GValue *value);
};

/* Transfer none, nullable */
AusEntity *aus_typed_row_get_entity (AusTypedRow  *self);

/* FALSE when nothing is linked. @value must be zero-filled. */
gboolean   aus_typed_row_get_value  (AusTypedRow  *self,
                                     GValue       *value);

/* Sets the field and shows it */
void       aus_typed_row_set_value  (AusTypedRow  *self,
                                     const GValue *value);

G_END_DECLS
