/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/ending/aus-gate.h"

G_BEGIN_DECLS

/**
 * AusGateRow:
 *
 * One thing that could be open before a file is closed: what it is, how it stands, and what can be
 * done: go where it is settled, or let it be with a reason.
 *
 * Signals: "waive" (reason), "unwaive".
 */
#define AUS_TYPE_GATE_ROW (aus_gate_row_get_type ())
G_DECLARE_FINAL_TYPE (AusGateRow, aus_gate_row, AUS, GATE_ROW, AdwActionRow)

GtkWidget  *aus_gate_row_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* Copies what it shows. @editable: whether it can be let be. */
void        aus_gate_row_set_item    (AusGateRow        *self,
                                      const AusGateItem *item,
                                      gboolean           editable);

/* What it is about, as in AusGateItem */
const char *aus_gate_row_get_subject (AusGateRow        *self);

G_END_DECLS
