/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPathMenu:
 *
 * The stages below each other, for where the stepper does not fit: each with its state and with
 * what it still wants. Signal "chosen" (stage: AusStage): one was clicked; the popover has gone
 * down.
 */
#define AUS_TYPE_PATH_MENU (aus_path_menu_get_type ())
G_DECLARE_FINAL_TYPE (AusPathMenu, aus_path_menu, AUS, PATH_MENU, GtkPopover)

GtkWidget *aus_path_menu_new  (void);

/* Shows the stages that the stepper would show of @client today */
void       aus_path_menu_fill (AusPathMenu *self,
                               AusClient   *client,
                               AusDate      today);

G_END_DECLS
