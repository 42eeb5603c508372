/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusListSection:
 *
 * A heading with a button that adds, above the items of an AusEntityList as a boxed list.
 *
 * Properties: "list" (AusEntityList), "row-type" (GType below AusItemRow, a row per item), "title",
 * "summary" (dim text behind the title), "add-text" (what the button does), "empty-text" (one line
 * shown while there is nothing), "today" (AusDate, handed to the rows).
 *
 * Signal: "prepare" (AusEntity): a new item, before it is in the list.
 */
#define AUS_TYPE_LIST_SECTION (aus_list_section_get_type ())
G_DECLARE_FINAL_TYPE (AusListSection, aus_list_section, AUS, LIST_SECTION, GtkWidget)

/* Opens the row of @item and puts the focus in its first field; nothing when it is NULL or not in
 * the list */
void aus_list_section_edit (AusListSection *self,
                            gpointer        item);

/* Shows only the items whose row says all the words of @text; "" for all of them */
void aus_list_section_search (AusListSection *self,
                              const char     *text);

G_END_DECLS
