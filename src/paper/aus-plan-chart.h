/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-pages.h"
#include "paper/aus-plan-edition.h"

G_BEGIN_DECLS

/**
 * AusPlanChart:
 *
 * A plan as a timeline on sheets laid across: lanes from top to bottom, days from left to right.
 * Everything on one sheet as long as its type is 7 points or more and a day is not too narrow; else
 * the time goes on over several sheets, each beginning with the last week of the one before, and
 * what is too high goes on below. Axis and lane names are on every sheet.
 */
#define AUS_TYPE_PLAN_CHART (aus_plan_chart_get_type ())
G_DECLARE_FINAL_TYPE (AusPlanChart, aus_plan_chart, AUS, PLAN_CHART, AusPages)

/* @edition: transfer full. @width and @height of the sheet in points, the longer one first */
AusPages *aus_plan_chart_new (AusPlanEdition *edition,
                              double          width,
                              double          height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
