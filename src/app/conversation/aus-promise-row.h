/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusPromiseRow:
 *
 * Something that was promised in the conversation, by whom and until when.
 */
#define AUS_TYPE_PROMISE_ROW (aus_promise_row_get_type ())
G_DECLARE_FINAL_TYPE (AusPromiseRow, aus_promise_row, AUS, PROMISE_ROW, AusItemRow)

G_END_DECLS
