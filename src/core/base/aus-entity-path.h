/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-entity.h"

G_BEGIN_DECLS

/* What @path ("invoices[0].payments[2].date", as an issue has it) names below @root: the entity it
 * leads to (transfer none; @root for ""), and the field of it that comes last in the path; NULL in
 * @field when that is the entity itself. FALSE, and both NULL, when there is no such thing: an item
 * that is gone meanwhile, a name that no field has. */
gboolean aus_entity_find_path (AusEntity       *root,
                               const char      *path,
                               AusEntity      **entity,
                               const AusField **field);

G_END_DECLS
