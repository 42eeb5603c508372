/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusContactRow:
 *
 * A person at the client.
 */
#define AUS_TYPE_CONTACT_ROW (aus_contact_row_get_type ())
G_DECLARE_FINAL_TYPE (AusContactRow, aus_contact_row, AUS, CONTACT_ROW, AusItemRow)

G_END_DECLS
