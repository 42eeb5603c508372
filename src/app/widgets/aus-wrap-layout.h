/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusWrapLayout:
 *
 * Children one after the other as words are, each as wide as it wishes; who finds no room begins a
 * new line. For rows of buttons, which a GtkFlowBox would spread out into columns.
 *
 * Property: "spacing" (px, between children and between lines).
 */
#define AUS_TYPE_WRAP_LAYOUT (aus_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (AusWrapLayout, aus_wrap_layout, AUS, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
