/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusFigure:
 *
 * A figure that matters, as a flat button that leads to its place: what it is, the figure, and one
 * line about it. Properties: "caption", "value", "detail", "late" (the detail is bad news).
 */
#define AUS_TYPE_FIGURE (aus_figure_get_type ())
G_DECLARE_FINAL_TYPE (AusFigure, aus_figure, AUS, FIGURE, GtkButton)

void aus_figure_set (AusFigure  *self,
                     const char *caption,
                     const char *value,
                     const char *detail,
                     gboolean    late);

G_END_DECLS
