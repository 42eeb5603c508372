/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusTextRow:
 *
 * An entry row that edits a string field of an entity as it is typed.
 */
#define AUS_TYPE_TEXT_ROW (aus_text_row_get_type ())
G_DECLARE_FINAL_TYPE (AusTextRow, aus_text_row, AUS, TEXT_ROW, AdwEntryRow)

G_END_DECLS
