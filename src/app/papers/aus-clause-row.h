/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/text/aus-clause.h"
#include "core/text/aus-letter-block.h"

G_BEGIN_DECLS

/**
 * AusClauseRow:
 *
 * A clause that can be in an agreement: what it does, its switch, and inside what it says, what to
 * mind and where that was read. A risky one explains itself before it is switched on. It changes
 * nothing itself: the signal "switched" (gboolean: on) says what the user wants.
 */
#define AUS_TYPE_CLAUSE_ROW (aus_clause_row_get_type ())
G_DECLARE_FINAL_TYPE (AusClauseRow, aus_clause_row, AUS, CLAUSE_ROW, AdwExpanderRow)

/* @clause stays the caller's and outlives the row. @language: of the interface */
GtkWidget       *aus_clause_row_new        (const AusClause      *clause,
                                            AusLanguage           language)
  G_GNUC_WARN_UNUSED_RESULT;

const AusClause *aus_clause_row_get_clause (AusClauseRow         *self);

/* @block: the clause in the letter as it is; NULL when the template does not have it */
void             aus_clause_row_show       (AusClauseRow         *self,
                                            const AusLetterBlock *block);

G_END_DECLS
