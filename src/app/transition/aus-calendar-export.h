/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/aus-session.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/* Asks for a file, writes the plan into it as a calendar, and tells of it with win.tell or
 * win.tell-file. What was exported is noted in the client's file, unless that is only read.
 * @widget: anything in the window */
void aus_calendar_export_run (GtkWidget     *widget,
                              AusSession    *session,
                              AusClientFile *file,
                              AusPlan       *plan,
                              AusEdition     edition);

G_END_DECLS
