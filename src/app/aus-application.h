/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusApplication:
 *
 * Reads the options, owns the session and the window, and has the actions that need no client.
 */
#define AUS_TYPE_APPLICATION (aus_application_get_type ())
G_DECLARE_FINAL_TYPE (AusApplication, aus_application, AUS, APPLICATION, AdwApplication)

AusApplication *aus_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
