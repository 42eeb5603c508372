/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"
#include "core/plan/aus-plan.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusPlanPrint:
 *
 * A window that asks how the plan is to be put on paper (as a timeline or a table, for the user or
 * for the client), shows the pages, and prints them or saves them as a PDF. What was chosen last is
 * chosen the next time.
 *
 * Properties: read-only "pages" (AusPages, NULL when they cannot be made).
 */
#define AUS_TYPE_PLAN_PRINT (aus_plan_print_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanPrint, aus_plan_print, AUS, PLAN_PRINT, AdwWindow)

/* Over the window of @teller, which tells through its action "win.tell" how it went. Transfer none:
 * it lives until it is closed. */
AusPlanPrint *aus_plan_print_present (GtkWidget  *teller,
                                      AusSession *session,
                                      AusPlan    *plan);

G_END_DECLS
