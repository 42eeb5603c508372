/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/* Lets the row be dragged by its head to another place of the same list, and takes such rows. For
 * AusItemRow alone, once. */
void aus_item_drag_install (AusItemRow *row);

G_END_DECLS
