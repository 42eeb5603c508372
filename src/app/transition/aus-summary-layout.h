/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusSummaryLayout:
 *
 * A card and its figures: beside it in one row, below it in one row, or, where it is narrow, below
 * it in two columns. The first child is the card.
 *
 * Property: "narrow" (read-only; notified outside of allocation).
 */
#define AUS_TYPE_SUMMARY_LAYOUT (aus_summary_layout_get_type ())
G_DECLARE_FINAL_TYPE (AusSummaryLayout, aus_summary_layout, AUS, SUMMARY_LAYOUT, GtkLayoutManager)

G_END_DECLS
