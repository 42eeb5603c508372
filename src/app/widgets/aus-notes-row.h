/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusNotesRow:
 *
 * A row with its title above a text of several lines: edits a string field of an entity as it is
 * typed.
 *
 * Properties besides "entity" and "field": "session" (AusSession; given where the words go to the
 * client: the phrase guard looks at them then), "private" (whether a lock says that they never do),
 * "single-line" (whether the text, though it wraps, is one line).
 */
#define AUS_TYPE_NOTES_ROW (aus_notes_row_get_type ())
G_DECLARE_FINAL_TYPE (AusNotesRow, aus_notes_row, AUS, NOTES_ROW, AdwPreferencesRow)

G_END_DECLS
