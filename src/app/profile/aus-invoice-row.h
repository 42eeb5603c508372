/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusInvoiceRow:
 *
 * An invoice to the client and what was paid of it.
 */
#define AUS_TYPE_INVOICE_ROW (aus_invoice_row_get_type ())
G_DECLARE_FINAL_TYPE (AusInvoiceRow, aus_invoice_row, AUS, INVOICE_ROW, AusItemRow)

G_END_DECLS
