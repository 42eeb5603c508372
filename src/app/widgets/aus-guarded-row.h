/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusGuardedRow:
 *
 * An entry row that edits a string field like AusTextRow, but takes no secret: what looks like one
 * is not written to the entity, the row says why, and on leaving shows again what is stored.
 *
 * Properties: "entity", "field", "hint" (a line for what belongs here), "message" (read-only: the
 * hint, or why the text was refused), "refused" (read-only).
 */
#define AUS_TYPE_GUARDED_ROW (aus_guarded_row_get_type ())
G_DECLARE_FINAL_TYPE (AusGuardedRow, aus_guarded_row, AUS, GUARDED_ROW, AdwEntryRow)

G_END_DECLS
