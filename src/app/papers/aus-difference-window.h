/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusDifferenceWindow:
 *
 * One text in which what is gone is struck out and what is new is underlined.
 */
#define AUS_TYPE_DIFFERENCE_WINDOW (aus_difference_window_get_type ())
G_DECLARE_FINAL_TYPE (AusDifferenceWindow, aus_difference_window, AUS, DIFFERENCE_WINDOW, AdwWindow)

/* Shows how @after differs from @before. @summary: a sentence about the two. */
void aus_difference_window_present (GtkWindow  *parent,
                                    const char *summary,
                                    const char *before,
                                    const char *after);

G_END_DECLS
