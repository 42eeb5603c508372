/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keeps the widget that has the focus in sight while @row, which holds it, opens over some frames:
 * longer than the focus takes to be scrolled to. */
void aus_focus_follow (GtkWidget *row);

G_END_DECLS
