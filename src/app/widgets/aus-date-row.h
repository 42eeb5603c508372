/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-typed-row.h"

G_BEGIN_DECLS

/**
 * AusDateRow:
 *
 * An entry row that edits a date field of an entity. The day is typed in the manner of the
 * interface's language, or chosen from a calendar. What is no day is marked and changes nothing.
 */
#define AUS_TYPE_DATE_ROW (aus_date_row_get_type ())
G_DECLARE_FINAL_TYPE (AusDateRow, aus_date_row, AUS, DATE_ROW, AusTypedRow)

G_END_DECLS
