/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/widgets/aus-chip.h"
#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusItemRow:
 *
 * An expander row for one item of a list: closed it says what the item is, open it holds the
 * fields. Subclasses are a template with the fields and describe() for the closed row. Every item
 * row can be removed (Ctrl+Delete, or the button at its end) and moved (Alt+Up, Alt+Down, or
 * dragging its head) and tells the window, which offers to undo.
 *
 * Properties: "entity" (AusEntity), "list" (AusEntityList that holds it), "removed-text" (sentence
 * for the toast), "today" (AusDate, for what depends on the day). They are set after the row was
 * made, not by g_object_new(): that tells of the title before telling that it is no markup.
 */
#define AUS_TYPE_ITEM_ROW (aus_item_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusItemRow, aus_item_row, AUS, ITEM_ROW, AdwExpanderRow)

struct _AusItemRowClass
{
  AdwExpanderRowClass parent_class;

  /* The class's template holds nothing but fields: it is made when the row is opened first, so that
   * a long list costs no more than its closed rows. The class calls neither
   * gtk_widget_init_template() nor gtk_widget_dispose_template() then. */
  gboolean lazy;

  /* describe() depends on the rest of the file as well: it is called after each edit of that */
  gboolean whole_file;

  /* Sets title, subtitle and chip from the entity; called when it is set and after each edit of
   * it */
  void (*describe) (AusItemRow *self);
};

/* Transfer none, nullable */
AusEntity     *aus_item_row_get_entity (AusItemRow *self);
AusEntityList *aus_item_row_get_list   (AusItemRow *self);
AusDate        aus_item_row_get_today  (AusItemRow *self);

/* For describe(). @title: "" takes @fallback, which is dimmed. @subtitle: NULL or "" for none. */
void           aus_item_row_set_text   (AusItemRow *self,
                                        const char *title,
                                        const char *fallback,
                                        const char *subtitle);

/* For describe(); without it there is no chip */
AusChip       *aus_item_row_get_chip   (AusItemRow *self);

/* Opens the row and puts the focus in its first field */
void           aus_item_row_edit       (AusItemRow *self);

G_END_DECLS
