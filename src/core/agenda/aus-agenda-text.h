/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/agenda/aus-agenda-item.h"

G_BEGIN_DECLS

/*
 * A thing of the agenda in words, in the language of the interface; days and amounts as @locale
 * (see aus-format.h) writes them. Caller frees.
 */

/* "Overdue", "Today", "This week", "Coming up", "Later". Transfer none. */
const char *aus_agenda_text_section (AusAgendaSection section);

/* What: "Remind of invoice 2026-031", "Sort the files begins", "Last working day" */
char *aus_agenda_text_title  (AusAgendaItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* Where it belongs and what else one should know: "Handover · waits for “Hand over files”",
 * "must arrive by Tue 15 Dec", "€2,142.00"; "" for what says it all in its title */
char *aus_agenda_text_detail (AusAgendaItem *item,
                              const char    *locale) G_GNUC_WARN_UNUSED_RESULT;

/* When: "7 days overdue", "today", "tomorrow", "in 17 days" */
char *aus_agenda_text_when   (AusAgendaItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* Why on that day: "15 working days before the last working day", "Set by hand", for a notice its
 * rule. Never empty. */
char *aus_agenda_text_rule   (AusAgendaItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
