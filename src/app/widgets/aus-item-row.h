/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusItemRow:
 *
 * An expander row for one item of a list: closed it says what the item is, open it holds the fields.
 * Subclasses are templates and little else. Every item row can be removed (Ctrl+Delete, or the button
 * at its end) and moved (Alt+Up, Alt+Down) and tells the window, which offers to undo.
 *
 * Properties: "entity" (AusEntity), "list" (AusEntityList that holds it), "removed-text" (sentence for
 * the toast). Children of the type "field" are rows inside.
 */
#define AUS_TYPE_ITEM_ROW (aus_item_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusItemRow, aus_item_row, AUS, ITEM_ROW, AdwExpanderRow)

struct _AusItemRowClass
{
  AdwExpanderRowClass parent_class;
};

/* Transfer none, nullable */
AusEntity     *aus_item_row_get_entity (AusItemRow *self);
AusEntityList *aus_item_row_get_list   (AusItemRow *self);

/* Opens the row and puts the focus in its first field */
void           aus_item_row_edit       (AusItemRow *self);

G_END_DECLS
