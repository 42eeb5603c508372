/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusHintRow:
 *
 * A line of explanation among the rows of a list; takes no focus.
 *
 * Properties: "text" (hidden while empty), "refused" (the line says why something was not taken).
 */
#define AUS_TYPE_HINT_ROW (aus_hint_row_get_type ())
G_DECLARE_FINAL_TYPE (AusHintRow, aus_hint_row, AUS, HINT_ROW, GtkListBoxRow)

G_END_DECLS
