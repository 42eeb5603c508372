/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusNumberRow:
 *
 * An action row with a spin button that edits an integer field of an entity, within the field's
 * limits.
 */
#define AUS_TYPE_NUMBER_ROW (aus_number_row_get_type ())
G_DECLARE_FINAL_TYPE (AusNumberRow, aus_number_row, AUS, NUMBER_ROW, AdwActionRow)

G_END_DECLS
