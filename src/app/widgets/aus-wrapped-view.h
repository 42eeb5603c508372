/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusWrappedView:
 *
 * A text view for outside a scrolled window, as high as its lines. GtkTextView tells the height of
 * its lines as they were broken for the width before, and what it finds out while it is given a new
 * one comes too late: this one asks again when the lines are broken.
 */
#define AUS_TYPE_WRAPPED_VIEW (aus_wrapped_view_get_type ())
G_DECLARE_FINAL_TYPE (AusWrappedView, aus_wrapped_view, AUS, WRAPPED_VIEW, GtkTextView)

G_END_DECLS
