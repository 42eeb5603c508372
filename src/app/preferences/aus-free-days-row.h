/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusFreeDaysRow:
 *
 * An item row for own free days: a name, the first day and the last.
 */
#define AUS_TYPE_FREE_DAYS_ROW (aus_free_days_row_get_type ())
G_DECLARE_FINAL_TYPE (AusFreeDaysRow, aus_free_days_row, AUS, FREE_DAYS_ROW, AusItemRow)

G_END_DECLS
