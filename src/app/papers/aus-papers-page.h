/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusPapersPage:
 *
 * The termination agreement: its blocks, and the real pages beside them.
 */
#define AUS_TYPE_PAPERS_PAGE (aus_papers_page_get_type ())
G_DECLARE_FINAL_TYPE (AusPapersPage, aus_papers_page, AUS, PAPERS_PAGE, AusClientPane)

G_END_DECLS
