/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusClosingPage:
 *
 * Where a client's file is closed, or let fade out: what is still open in four groups, what runs
 * elsewhere, what is kept of them, and what follows.
 *
 * Actions: "closing.show-member" (path), "closing.close", "closing.fade", "closing.not-now".
 */
#define AUS_TYPE_CLOSING_PAGE (aus_closing_page_get_type ())
G_DECLARE_FINAL_TYPE (AusClosingPage, aus_closing_page, AUS, CLOSING_PAGE, AusClientPane)

G_END_DECLS
