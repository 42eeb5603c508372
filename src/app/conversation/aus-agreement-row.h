/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusAgreementRow:
 *
 * Something that was agreed in the conversation, and where it has landed.
 */
#define AUS_TYPE_AGREEMENT_ROW (aus_agreement_row_get_type ())
G_DECLARE_FINAL_TYPE (AusAgreementRow, aus_agreement_row, AUS, AGREEMENT_ROW, AusItemRow)

G_END_DECLS
