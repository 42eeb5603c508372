/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusProfilePage:
 *
 * The client's profile: one section per block, every field edited in place.
 */
#define AUS_TYPE_PROFILE_PAGE (aus_profile_page_get_type ())
G_DECLARE_FINAL_TYPE (AusProfilePage, aus_profile_page, AUS, PROFILE_PAGE, AusClientPane)

G_END_DECLS
