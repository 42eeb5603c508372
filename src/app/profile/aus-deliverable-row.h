/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusDeliverableRow:
 *
 * One thing of a project that is still to be delivered.
 */
#define AUS_TYPE_DELIVERABLE_ROW (aus_deliverable_row_get_type ())
G_DECLARE_FINAL_TYPE (AusDeliverableRow, aus_deliverable_row, AUS, DELIVERABLE_ROW, AusItemRow)

G_END_DECLS
