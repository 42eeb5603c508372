/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusMonthChart:
 *
 * The last 12 months with a client: income as bars, below them how invoices were paid and where
 * signals were noted, with a legend. A list of months, each named by a sentence.
 */
#define AUS_TYPE_MONTH_CHART (aus_month_chart_get_type ())
G_DECLARE_FINAL_TYPE (AusMonthChart, aus_month_chart, AUS, MONTH_CHART, AusClientPane)

G_END_DECLS
