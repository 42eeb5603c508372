/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusColleagueRow:
 *
 * An item row for a colleague in the directory.
 */
#define AUS_TYPE_COLLEAGUE_ROW (aus_colleague_row_get_type ())
G_DECLARE_FINAL_TYPE (AusColleagueRow, aus_colleague_row, AUS, COLLEAGUE_ROW, AusItemRow)

G_END_DECLS
