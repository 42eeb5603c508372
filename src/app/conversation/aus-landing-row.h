/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusLandingRow:
 *
 * Where something that was agreed, or promised, has landed: a button that leads there, or a menu
 * (a button, for a promise) that puts it where it belongs.
 *
 * Property: "entity" (AusAgreement or AusPromise).
 */
#define AUS_TYPE_LANDING_ROW (aus_landing_row_get_type ())
G_DECLARE_FINAL_TYPE (AusLandingRow, aus_landing_row, AUS, LANDING_ROW, AdwActionRow)

/* "In the agreement, among the terms"; what is not placed yet says so. Static, translated. */
const char *aus_landing_row_describe (gpointer    entity,
                                      gboolean   *landed);

G_END_DECLS
