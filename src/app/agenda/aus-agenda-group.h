/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/agenda/aus-agenda-item.h"

G_BEGIN_DECLS

/**
 * AusAgendaGroup:
 *
 * A section of the agenda: its heading, how many things it has, and the first of them; a row at the
 * end shows more. Hidden while it has none.
 *
 * Property: "narrow", handed to the rows.
 */
#define AUS_TYPE_AGENDA_GROUP (aus_agenda_group_get_type ())
G_DECLARE_FINAL_TYPE (AusAgendaGroup, aus_agenda_group, AUS, AGENDA_GROUP, AdwBin)

/* @limit: how many are shown at first */
GtkWidget *aus_agenda_group_new       (AusAgendaSection  section,
                                       guint             limit) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AusAgendaItem) Rows of items that stay are kept. TRUE when the row that had the
 * focus is gone and no other row of the group could take it over. */
gboolean   aus_agenda_group_set_items (AusAgendaGroup   *self,
                                       GPtrArray        *items);

/* Puts the focus on its first row. FALSE when it has none. */
gboolean   aus_agenda_group_focus     (AusAgendaGroup   *self);

G_END_DECLS
