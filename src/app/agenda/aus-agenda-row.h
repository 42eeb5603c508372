/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/agenda/aus-agenda-item.h"

G_BEGIN_DECLS

/**
 * AusAgendaRow:
 *
 * A thing of the agenda: its day, whose client it is, what and why. Activated it opens the thing
 * ("win.open-thing"); what can be ticked off has a check ("win.tick").
 *
 * Properties: "item" (AusAgendaItem, construct-only), "narrow": one column less, what the chip says
 * is said in the text.
 */
#define AUS_TYPE_AGENDA_ROW (aus_agenda_row_get_type ())
G_DECLARE_FINAL_TYPE (AusAgendaRow, aus_agenda_row, AUS, AGENDA_ROW, GtkListBoxRow)

GtkWidget     *aus_agenda_row_new      (AusAgendaItem *item,
                                        gboolean       narrow) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusAgendaItem *aus_agenda_row_get_item (AusAgendaRow  *self);

/* As if it were activated */
void           aus_agenda_row_open     (AusAgendaRow  *self);

G_END_DECLS
