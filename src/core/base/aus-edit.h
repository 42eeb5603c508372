/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusEdit:
 *
 * One change of an entity tree, complete enough to be taken back: a field's old and new value, or
 * what a list lost and gained at a position. Immutable, reference-counted, boxed.
 */
#define AUS_TYPE_EDIT (aus_edit_get_type ())

GType          aus_edit_get_type     (void);

AusEdit       *aus_edit_new_value    (AusEntity      *entity,
                                      const AusField *field,
                                      const GValue   *before,
                                      const GValue   *after) G_GNUC_WARN_UNUSED_RESULT;

/* @removed, @added: (element-type AusEntity), transfer full */
AusEdit       *aus_edit_new_splice   (AusEntityList  *list,
                                      guint           position,
                                      GPtrArray      *removed,
                                      GPtrArray      *added) G_GNUC_WARN_UNUSED_RESULT;

AusEdit       *aus_edit_ref          (AusEdit        *self);
void           aus_edit_unref        (AusEdit        *self);

/* What was changed: the entity, or the list's owner */
AusEntity     *aus_edit_get_entity   (const AusEdit  *self);

/* The member's name, of the field or of the list */
const char    *aus_edit_get_field    (const AusEdit  *self);

/* NULL unless it was a list that changed */
AusEntityList *aus_edit_get_list     (const AusEdit  *self);

/* TRUE when both set the same field of the same entity */
gboolean       aus_edit_is_same_field (const AusEdit *a,
                                       const AusEdit *b);

/* From before @first to after @second; both must set the same field. Transfer full. */
AusEdit       *aus_edit_merge        (const AusEdit  *first,
                                      const AusEdit  *second) G_GNUC_WARN_UNUSED_RESULT;

/* A field that has the same value before and after, as typing and deleting again makes it */
gboolean       aus_edit_is_void      (const AusEdit  *self);

void           aus_edit_apply        (const AusEdit  *self);
void           aus_edit_revert       (const AusEdit  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusEdit, aus_edit_unref)

G_END_DECLS
