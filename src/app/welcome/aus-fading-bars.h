/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusFadingBars:
 *
 * The picture of the first start: a tone that dies away, as bars that get shorter and fainter.
 * Drawn in the widget's own colour, so the style decides.
 */
#define AUS_TYPE_FADING_BARS (aus_fading_bars_get_type ())
G_DECLARE_FINAL_TYPE (AusFadingBars, aus_fading_bars, AUS, FADING_BARS, GtkWidget)

G_END_DECLS
