/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-typed-row.h"

G_BEGIN_DECLS

/**
 * AusHoursRow:
 *
 * An entry row for hours of work, which an integer field of an entity keeps as minutes: "17.5" or
 * "17:30". What is neither is marked and changes nothing.
 */
#define AUS_TYPE_HOURS_ROW (aus_hours_row_get_type ())
G_DECLARE_FINAL_TYPE (AusHoursRow, aus_hours_row, AUS, HOURS_ROW, AusTypedRow)

G_END_DECLS
