/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusCheckRow:
 *
 * An action row with a switch that edits a boolean field of an entity.
 */
#define AUS_TYPE_CHECK_ROW (aus_check_row_get_type ())
G_DECLARE_FINAL_TYPE (AusCheckRow, aus_check_row, AUS, CHECK_ROW, AdwActionRow)

G_END_DECLS
