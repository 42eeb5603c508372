/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/aus-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusPapersPage:
 *
 * The termination agreement: its blocks, and the real pages beside them.
 *
 * Properties: "session" (AusSession), "file" (AusClientFile, may be NULL).
 */
#define AUS_TYPE_PAPERS_PAGE (aus_papers_page_get_type ())
G_DECLARE_FINAL_TYPE (AusPapersPage, aus_papers_page, AUS, PAPERS_PAGE, AdwBin)

G_END_DECLS
