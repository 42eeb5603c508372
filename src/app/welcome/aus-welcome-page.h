/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusWelcomePage:
 *
 * What is shown while there is no client at all: what the program is for, and how to begin.
 */
#define AUS_TYPE_WELCOME_PAGE (aus_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (AusWelcomePage, aus_welcome_page, AUS, WELCOME_PAGE, AdwBin)

G_END_DECLS
