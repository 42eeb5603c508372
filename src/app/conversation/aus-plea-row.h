/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/text/aus-plea.h"

G_BEGIN_DECLS

/**
 * AusPleaRow:
 *
 * A push-back card: closed it says what the client asks for, open what is behind it, what to say,
 * what to write and what the law says of it. Its buttons copy an answer, and activate
 * "conversation.log-offer" and "conversation.concede" with the id of the plea.
 */
#define AUS_TYPE_PLEA_ROW (aus_plea_row_get_type ())
G_DECLARE_FINAL_TYPE (AusPleaRow, aus_plea_row, AUS, PLEA_ROW, AdwExpanderRow)

/* @plea: borrowed, in the language of the interface */
GtkWidget  *aus_plea_row_new         (const AusPlea *plea);

/* What to say and to write to the client, and what the law says (nullable) */
void        aus_plea_row_set_answers (AusPleaRow        *self,
                                      const char        *say,
                                      const char        *write,
                                      const AusPleaNote *note);

/* Transfer none */
const char *aus_plea_row_get_id      (AusPleaRow        *self);
const char *aus_plea_row_get_say     (AusPleaRow        *self);

G_END_DECLS
