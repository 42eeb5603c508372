/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusWorkdaysPage:
 *
 * The days the user works: whose public holidays there are, the working week, own free days. It
 * shows the holidays that come next, with their source.
 *
 * Property: "session" (AusSession); the page follows its library.
 */
#define AUS_TYPE_WORKDAYS_PAGE (aus_workdays_page_get_type ())
G_DECLARE_FINAL_TYPE (AusWorkdaysPage, aus_workdays_page, AUS, WORKDAYS_PAGE, AdwPreferencesPage)

G_END_DECLS
