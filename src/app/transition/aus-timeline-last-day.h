/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusTimelineLastDay:
 *
 * The line of the last working day as something to take hold of: it takes the focus, the arrow keys
 * try another day, Enter accepts it and Escape goes back. Only in an AusTimeline, which paints it
 * and drags it with the pointer.
 */
#define AUS_TYPE_TIMELINE_LAST_DAY (aus_timeline_last_day_get_type ())
G_DECLARE_FINAL_TYPE (AusTimelineLastDay, aus_timeline_last_day, AUS, TIMELINE_LAST_DAY, GtkWidget)

GtkWidget *aus_timeline_last_day_new    (void) G_GNUC_WARN_UNUSED_RESULT;

/* Says the day, and what the preview would change */
void       aus_timeline_last_day_update (AusTimelineLastDay *self);

G_END_DECLS
