/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusAgendaEntry:
 *
 * The agenda above the list of clients: a button that leads to it ("win.agenda") and says how much
 * is due.
 *
 * Properties: "session" (AusSession), "chosen": the agenda is what is shown beside the list.
 */
#define AUS_TYPE_AGENDA_ENTRY (aus_agenda_entry_get_type ())
G_DECLARE_FINAL_TYPE (AusAgendaEntry, aus_agenda_entry, AUS, AGENDA_ENTRY, AdwBin)

G_END_DECLS
