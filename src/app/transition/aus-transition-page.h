/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusTransitionPage:
 *
 * The planner: summary, timeline, referrals and assets.
 *
 * Properties: "session" (AusSession), "file" (AusClientFile, may be NULL).
 */
#define AUS_TYPE_TRANSITION_PAGE (aus_transition_page_get_type ())
G_DECLARE_FINAL_TYPE (AusTransitionPage, aus_transition_page, AUS, TRANSITION_PAGE, AdwBin)

G_END_DECLS
