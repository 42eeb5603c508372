/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/transition/aus-planner.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusTransitionSummary:
 *
 * What comes next, beside the four figures of the ending. Property: "planner".
 */
#define AUS_TYPE_TRANSITION_SUMMARY (aus_transition_summary_get_type ())
G_DECLARE_FINAL_TYPE (AusTransitionSummary, aus_transition_summary, AUS, TRANSITION_SUMMARY,
                      GtkWidget)

G_END_DECLS
