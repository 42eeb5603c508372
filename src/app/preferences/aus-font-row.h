/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusFontRow:
 *
 * The typeface of the papers: a family, chosen in the desktop's dialog, or none for the program's
 * choice. It says when the family is not installed here, and what is used in its place.
 *
 * Properties: "entity" (AusEntity) and "field" (name of a text field)
 */
#define AUS_TYPE_FONT_ROW (aus_font_row_get_type ())
G_DECLARE_FINAL_TYPE (AusFontRow, aus_font_row, AUS, FONT_ROW, AdwActionRow)

G_END_DECLS
