/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusColumnLayout:
 *
 * Two children side by side while there is room for both, else one above the other. Properties:
 * "spacing" (px, between them either way), "column-width" (px, the least a column must have to
 * stand beside the other; it grows with the text size), "start-share" (percent of the width that
 * the first column has; 50), "end-first" (whether the second child is the upper one; FALSE).
 */
#define AUS_TYPE_COLUMN_LAYOUT (aus_column_layout_get_type ())
G_DECLARE_FINAL_TYPE (AusColumnLayout, aus_column_layout, AUS, COLUMN_LAYOUT, GtkLayoutManager)

G_END_DECLS
