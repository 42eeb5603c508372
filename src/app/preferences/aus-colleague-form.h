/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"
#include "core/client/aus-colleague.h"

G_BEGIN_DECLS

/**
 * AusColleagueForm:
 *
 * Everything that the directory knows of one colleague, to be edited, and on whose shortlists this
 * one is.
 *
 * Properties: "session" (AusSession), "colleague" (AusColleague, nullable), "today" (AusDate).
 */
#define AUS_TYPE_COLLEAGUE_FORM (aus_colleague_form_get_type ())
G_DECLARE_FINAL_TYPE (AusColleagueForm, aus_colleague_form, AUS, COLLEAGUE_FORM,
                      AdwPreferencesGroup)

/* Puts the focus into the name */
void aus_colleague_form_edit (AusColleagueForm *self);

G_END_DECLS
