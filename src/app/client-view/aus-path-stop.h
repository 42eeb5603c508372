/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-stage-status.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusPathStop:
 *
 * One stage on the path: a flat button that leads to its page ("win.show-stage"). It reads "Notice,
 * 6 of 9, current", and says in its tooltip what is missing there.
 */
#define AUS_TYPE_PATH_STOP (aus_path_stop_get_type ())
G_DECLARE_FINAL_TYPE (AusPathStop, aus_path_stop, AUS, PATH_STOP, GtkButton)

/* @number of @n_stops, from 1; they decide where the line begins and ends */
GtkWidget *aus_path_stop_new       (AusStage      stage,
                                    guint         number,
                                    guint         n_stops) G_GNUC_WARN_UNUSED_RESULT;

AusStage   aus_path_stop_get_stage (AusPathStop  *self);
void       aus_path_stop_set_state (AusPathStop  *self,
                                    AusStageState state);

/* What is to be known of it: "" for nothing */
void       aus_path_stop_set_words (AusPathStop  *self,
                                    const char   *words);

/* "Notice, 6 of 9, current": as it is read aloud. Caller frees. */
char         *aus_path_stop_say       (AusStage       stage,
                                       guint          number,
                                       guint          n_stops,
                                       AusStageState  state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
