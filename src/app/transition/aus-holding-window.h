/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusHoldingWindow:
 *
 * Who still holds what: the things and accounts of a client in groups, each with what is missing.
 * It shows how things are when it is opened.
 *
 * Signal: "chosen" (const char *id): a row was activated; the window closes.
 */
#define AUS_TYPE_HOLDING_WINDOW (aus_holding_window_get_type ())
G_DECLARE_FINAL_TYPE (AusHoldingWindow, aus_holding_window, AUS, HOLDING_WINDOW, AdwWindow)

/* Shows the window over that of @widget. The window is its own owner. */
AusHoldingWindow *aus_holding_window_present (GtkWidget *widget,
                                              AusClient *client);

G_END_DECLS
