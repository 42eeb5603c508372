/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-edit.h"

G_BEGIN_DECLS

/* What aus-entity.c and aus-entity-codec.c share. */

typedef struct
{
  AusEntity  *owner; /* weak by nature: an owner outlives what it owns, or clears this */
  JsonObject *extra; /* members of the file that no field knows, NULL when there are none */
  guint       muted; /* > 0 while a file is read in: changes are no edits then */
} AusEntityPrivate;

AusEntityPrivate *aus_entity_get_private (AusEntity *self);

/* The address of the field in the instance */
#define AUS_FIELD_P(Type, self, field) ((Type *) G_STRUCT_MEMBER_P (self, (field)->offset))

/* The field of a member as spelled in a file, exactly */
const AusField *aus_entity_find_member (AusEntity *self, const char *name);

/* Like setting the property, by field; @value of the property's type */
void aus_entity_set_field (AusEntity *self, const AusField *field, const GValue *value);
void aus_entity_get_field (AusEntity *self, const AusField *field, GValue *value);

G_END_DECLS
