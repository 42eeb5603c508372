/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusChoiceRow:
 *
 * A combo row that edits an enumeration field of an entity; its choices are the labels of the
 * field's type, in the order of the type.
 */
#define AUS_TYPE_CHOICE_ROW (aus_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (AusChoiceRow, aus_choice_row, AUS, CHOICE_ROW, AdwComboRow)

G_END_DECLS
