/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-colleague.h"

G_BEGIN_DECLS

/**
 * AusColleagueRow:
 *
 * A line of the directory: who it is, the trade, the languages, from when there is time, and
 * whether this colleague may be named.
 */
#define AUS_TYPE_COLLEAGUE_ROW (aus_colleague_row_get_type ())
G_DECLARE_FINAL_TYPE (AusColleagueRow, aus_colleague_row, AUS, COLLEAGUE_ROW, GtkListBoxRow)

GtkWidget    *aus_colleague_row_new           (AusColleague    *colleague,
                                               AusDate          today);

/* Transfer none */
AusColleague *aus_colleague_row_get_colleague (AusColleagueRow *self);

/* TRUE when all words of @text are in what the directory says of @colleague; also for "" */
gboolean      aus_colleague_matches           (AusColleague    *colleague,
                                               const char      *text);

G_END_DECLS
