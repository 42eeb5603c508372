/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusAddressRow:
 *
 * An address of the client.
 */
#define AUS_TYPE_ADDRESS_ROW (aus_address_row_get_type ())
G_DECLARE_FINAL_TYPE (AusAddressRow, aus_address_row, AUS, ADDRESS_ROW, AusItemRow)

G_END_DECLS
