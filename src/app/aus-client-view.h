/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusClientView:
 *
 * One client: header bar, name, path and pages.
 *
 * Properties: "session" (AusSession), "file" (AusClientFile, may be NULL),
 * "page" (name of the visible page).
 */
#define AUS_TYPE_CLIENT_VIEW (aus_client_view_get_type ())
G_DECLARE_FINAL_TYPE (AusClientView, aus_client_view, AUS, CLIENT_VIEW, AdwBin)

G_END_DECLS
