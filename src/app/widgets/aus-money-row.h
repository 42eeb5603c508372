/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-typed-row.h"

G_BEGIN_DECLS

/**
 * AusMoneyRow:
 *
 * An entry row that edits an amount of an entity. An amount without a currency takes the one of the
 * entity's client. What is no amount is marked and changes nothing.
 */
#define AUS_TYPE_MONEY_ROW (aus_money_row_get_type ())
G_DECLARE_FINAL_TYPE (AusMoneyRow, aus_money_row, AUS, MONEY_ROW, AusTypedRow)

G_END_DECLS
