/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusProjectRow:
 *
 * Running work, and what becomes of it.
 */
#define AUS_TYPE_PROJECT_ROW (aus_project_row_get_type ())
G_DECLARE_FINAL_TYPE (AusProjectRow, aus_project_row, AUS, PROJECT_ROW, AusItemRow)

G_END_DECLS
