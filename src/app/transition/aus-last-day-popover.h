/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusLastDayPopover:
 *
 * Sets the last working day: one of the proposals, side by side with what each would mean, or a day
 * of one's own. Taken over only when it is confirmed, because the whole plan moves with it.
 * Property: "planner".
 */
#define AUS_TYPE_LAST_DAY_POPOVER (aus_last_day_popover_get_type ())
G_DECLARE_FINAL_TYPE (AusLastDayPopover, aus_last_day_popover, AUS, LAST_DAY_POPOVER,
                      GtkPopover)

/* Shows the day as it is now */
void aus_last_day_popover_open (AusLastDayPopover *self);

G_END_DECLS
