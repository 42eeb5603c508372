/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/ending/aus-concession.h"

G_BEGIN_DECLS

/**
 * AusConcedeDialog:
 *
 * Giving way, deliberately: another last working day, a discount, or both, with what it costs
 * before anything is changed.
 *
 * Signal: "granted" when the user confirms; aus_concede_dialog_get() says what.
 */
#define AUS_TYPE_CONCEDE_DIALOG (aus_concede_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusConcedeDialog, aus_concede_dialog, AUS, CONCEDE_DIALOG, AdwWindow)

/* @days, @money: what it is about first */
AusConcedeDialog *aus_concede_dialog_present (GtkWindow        *parent,
                                              AusPlan          *plan,
                                              gboolean          money);

/* What was entered */
void              aus_concede_dialog_get     (AusConcedeDialog *self,
                                              AusConcession    *concession);

/* What it costs, as it is told; for tests. Transfer none. */
const char       *aus_concede_dialog_get_cost (AusConcedeDialog *self);

G_END_DECLS
