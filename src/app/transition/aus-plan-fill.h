/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/aus-session.h"
#include "app/transition/aus-planner.h"

G_BEGIN_DECLS

/* Which templates a plan can be begun with or filled up from: that of @trade, and the user's own
 * beside it. They activate "plan.fill" with the nick of the trade or the file's name ("x.json").
 * Gives how many there are. @library: its folder, NULL for none. Reads files. */
guint aus_plan_fill_update_menu (GMenu      *menu,
                                 const char *library,
                                 AusTrade    trade);

/* Fills the plan from what the target of "plan.fill" names, and tells what did not work. @widget:
 * anything in the window */
void  aus_plan_fill_run         (GtkWidget  *widget,
                                 AusSession *session,
                                 AusPlanner *planner,
                                 const char *target);

G_END_DECLS
