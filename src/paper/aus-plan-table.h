/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-pages.h"
#include "paper/aus-plan-edition.h"

G_BEGIN_DECLS

/**
 * AusPlanTable:
 *
 * A plan as a table on upright sheets: its steps by date under the months in which they begin, sums
 * below. The head is on every sheet, rows stay whole.
 */
#define AUS_TYPE_PLAN_TABLE (aus_plan_table_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanTable, aus_plan_table, AUS, PLAN_TABLE, AusPages)

/* @edition: transfer full. @width and @height of the sheet in points, the shorter one first */
AusPages *aus_plan_table_new (AusPlanEdition *edition,
                              double          width,
                              double          height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
