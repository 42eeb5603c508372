/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusLogRow:
 *
 * Something that happened, private.
 */
#define AUS_TYPE_LOG_ROW (aus_log_row_get_type ())
G_DECLARE_FINAL_TYPE (AusLogRow, aus_log_row, AUS, LOG_ROW, AusItemRow)

G_END_DECLS
