/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where a stop of the path is, seen from the client's stage */
typedef enum
{
  AUS_STOP_TO_COME,
  AUS_STOP_NOW,
  AUS_STOP_DONE,
} AusStopState;

/**
 * AusPathStop:
 *
 * One stage on the path: a flat button that sets the stage ("win.stage"). It reads "Notice, 6 of 9,
 * current".
 */
#define AUS_TYPE_PATH_STOP (aus_path_stop_get_type ())
G_DECLARE_FINAL_TYPE (AusPathStop, aus_path_stop, AUS, PATH_STOP, GtkButton)

/* @number of @n_stops, from 1; they decide where the line begins and ends */
GtkWidget *aus_path_stop_new       (AusStage      stage,
                                    guint         number,
                                    guint         n_stops) G_GNUC_WARN_UNUSED_RESULT;

AusStage   aus_path_stop_get_stage (AusPathStop  *self);
void       aus_path_stop_set_state (AusPathStop  *self,
                                    AusStopState  state);

G_END_DECLS
