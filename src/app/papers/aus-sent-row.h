/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-item-row.h"

G_BEGIN_DECLS

/**
 * AusSentRow:
 *
 * A paper that was sent: when and how, the PDF as it was, what proves it, and what came back.
 *
 * Properties: "folder" (of the client's documents), "client" (AusClient).
 */
#define AUS_TYPE_SENT_ROW (aus_sent_row_get_type ())
G_DECLARE_FINAL_TYPE (AusSentRow, aus_sent_row, AUS, SENT_ROW, AusItemRow)

G_END_DECLS
