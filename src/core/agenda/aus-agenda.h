/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/agenda/aus-agenda-item.h"
#include "core/law/aus-law-book.h"
#include "core/library/aus-library.h"

G_BEGIN_DECLS

/**
 * AusAgenda:
 *
 * What is due over all clients of a library: a GListModel of AusAgendaItem, by section, then by
 * day. Endings that are over bring only what follows them: steps after the last working day, and
 * invoices that are not paid.
 *
 * It follows the library, every edit, the colleagues and the user's lead times. Only the client
 * that has changed is looked at again, in idle callbacks that give way to everything else; what is
 * new is told once, when they are through.
 *
 * Properties: "library" (construct-only), "today" (AusDate, writable), "calendar"
 * (AusWorkCalendar, writable; NULL for the plain one).
 * Signal "changed": something is different now, be it only inside of an item; after items-changed.
 */
#define AUS_TYPE_AGENDA (aus_agenda_get_type ())
G_DECLARE_FINAL_TYPE (AusAgenda, aus_agenda, AUS, AGENDA, GObject)

AusAgenda     *aus_agenda_new          (AusLibrary      *library,
                                        AusDate          today) G_GNUC_WARN_UNUSED_RESULT;

AusDate        aus_agenda_get_today    (AusAgenda       *self);
void           aus_agenda_set_today    (AusAgenda       *self,
                                        AusDate          today);
void           aus_agenda_set_calendar (AusAgenda       *self,
                                        AusWorkCalendar *calendar);

/* By which a notice is due; NULL, as it is at first, for none: then no notice is spoken of */
void           aus_agenda_set_law      (AusAgenda       *self,
                                        AusLawBook      *law);

/* Looks at everything that has changed now, and tells it */
void           aus_agenda_flush        (AusAgenda       *self);

/* FALSE while there is something it has not looked at yet */
gboolean       aus_agenda_is_settled   (AusAgenda       *self);

/* Transfer none; @position must exist */
AusAgendaItem *aus_agenda_peek         (AusAgenda       *self,
                                        guint            position);

/* Items of a section, which are in a row */
guint          aus_agenda_get_count    (AusAgenda        *self,
                                        AusAgendaSection  section);

/* Clients that have an item */
guint          aus_agenda_get_n_clients (AusAgenda       *self);

/* What to see to first: the first thing of the user's, else the first, of those that are not for
 * later. NULL when there is none. Transfer none. */
AusAgendaItem *aus_agenda_get_first    (AusAgenda        *self);

/* The item about the entity of that id of that client; for a kind that has no entity of its own,
 * the nick of its kind ("pause", "last-day"). NULL when there is none. Transfer none. */
AusAgendaItem *aus_agenda_find         (AusAgenda        *self,
                                        const char       *client_id,
                                        const char       *id);

/* What aus_agenda_find() finds it by: transfer none */
const char    *aus_agenda_item_get_id  (AusAgendaItem    *item);

/* Ticks a step, a promise or a deliverable off, as one undo step of its file. FALSE, and nothing
 * changes, when it cannot be. */
gboolean       aus_agenda_tick         (AusAgenda        *self,
                                        AusAgendaItem    *item);

G_END_DECLS
