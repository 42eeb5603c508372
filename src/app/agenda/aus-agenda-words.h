/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-chip.h"
#include "core/agenda/aus-agenda.h"

G_BEGIN_DECLS

/* The agenda in the window's words. Caller frees. */

/* "1 overdue, 3 this week"; today counts as this week. "Nothing is due" when there is neither. */
char *aus_agenda_words_summary (AusAgenda     *agenda) G_GNUC_WARN_UNUSED_RESULT;

/* "Feinkost Brückner · Handover" */
char *aus_agenda_words_about   (AusAgendaItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* What its chip says: the one thing about it that matters most. NULL for nothing. @icon: static. */
char *aus_agenda_words_chip    (AusAgendaItem *item,
                                AusChipKind   *kind,
                                const char   **icon) G_GNUC_WARN_UNUSED_RESULT;

/* All of it, for a screen reader; one fact per line when @separator is "\n" */
char *aus_agenda_words_full    (AusAgendaItem *item,
                                const char    *separator) G_GNUC_WARN_UNUSED_RESULT;

/* Where a click leads: "Open the step". With mnemonic. Transfer none. */
const char *aus_agenda_words_open (AusAgendaItem *item);

G_END_DECLS
