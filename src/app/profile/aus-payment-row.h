/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusPaymentRow:
 *
 * Money received for an invoice.
 */
#define AUS_TYPE_PAYMENT_ROW (aus_payment_row_get_type ())
G_DECLARE_FINAL_TYPE (AusPaymentRow, aus_payment_row, AUS, PAYMENT_ROW, AusItemRow)

G_END_DECLS
