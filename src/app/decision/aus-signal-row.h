/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusSignalRow:
 *
 * Something that speaks against going on with a client, private.
 */
#define AUS_TYPE_SIGNAL_ROW (aus_signal_row_get_type ())
G_DECLARE_FINAL_TYPE (AusSignalRow, aus_signal_row, AUS, SIGNAL_ROW, AusItemRow)

G_END_DECLS
