/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusRunningRow:
 *
 * Something that still runs by itself elsewhere.
 */
#define AUS_TYPE_RUNNING_ROW (aus_running_row_get_type ())
G_DECLARE_FINAL_TYPE (AusRunningRow, aus_running_row, AUS, RUNNING_ROW, AusItemRow)

G_END_DECLS
