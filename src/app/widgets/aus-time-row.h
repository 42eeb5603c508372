/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-typed-row.h"

G_BEGIN_DECLS

/**
 * AusTimeRow:
 *
 * An entry row for a time of the day, in a string field that reads "14:30". Typed is what people
 * write: "9", "9.30", "14 Uhr", "2:30 pm".
 */
#define AUS_TYPE_TIME_ROW (aus_time_row_get_type ())
G_DECLARE_FINAL_TYPE (AusTimeRow, aus_time_row, AUS, TIME_ROW, AusTypedRow)

G_END_DECLS
