/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/client/aus-client.h"
#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

/**
 * AusColleagueChooser:
 *
 * A popover with the colleagues who are not on a client's shortlist yet, who fits best first,
 * searched as typed, and a button for somebody new. It changes nothing itself; it tells by the
 * signals "chosen" (AusColleague) and "wanted" (the text that was searched for, perhaps a name).
 */
#define AUS_TYPE_COLLEAGUE_CHOOSER (aus_colleague_chooser_get_type ())
G_DECLARE_FINAL_TYPE (AusColleagueChooser, aus_colleague_chooser, AUS, COLLEAGUE_CHOOSER,
                      GtkPopover)

/* All of them nullable. @today: for who has time while there is no last day */
void aus_colleague_chooser_set (AusColleagueChooser *self,
                                AusNetwork          *network,
                                AusClient           *client,
                                AusSender           *sender,
                                AusDate              today);

G_END_DECLS
