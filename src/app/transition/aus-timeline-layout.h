/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusTimelineLayout:
 *
 * Puts the items of an AusTimeline where its days and lanes are.
 */
#define AUS_TYPE_TIMELINE_LAYOUT (aus_timeline_layout_get_type ())
G_DECLARE_FINAL_TYPE (AusTimelineLayout, aus_timeline_layout, AUS, TIMELINE_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
