/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusAgendaPage:
 *
 * What is due over all endings: the day, what to see to first, and the rest by section. Shown while
 * no client is chosen. It is only kept up to date while it is seen.
 *
 * Property: "session" (AusSession).
 */
#define AUS_TYPE_AGENDA_PAGE (aus_agenda_page_get_type ())
G_DECLARE_FINAL_TYPE (AusAgendaPage, aus_agenda_page, AUS, AGENDA_PAGE, AdwBin)

/* Puts the focus on what comes first */
void aus_agenda_page_focus (AusAgendaPage *self);

G_END_DECLS
