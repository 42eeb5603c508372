/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"
#include "app/widgets/aus-undo-area.h"

G_BEGIN_DECLS

/* Cards from @file go into the directory, as one step. Who is there already stays as is, unless the
 * user wants what the cards say; what is wrong in the file is told with its line. @area: whose
 * window asks, and which tells what has become of it. */
void aus_network_cards_import (AusUndoArea *area,
                               AusSession  *session,
                               GFile       *file);

/* The same, asking for the file */
void aus_network_cards_choose (AusUndoArea *area,
                               AusSession  *session);

/* Asks where to, and writes all of the directory as vCards, without the private notes */
void aus_network_cards_export (AusUndoArea *area,
                               AusSession  *session);

G_END_DECLS
