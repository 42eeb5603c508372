/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusCaptionLayout:
 *
 * For a heading and, at the end of the same line, the captions of the columns below it: captions
 * that do not leave the heading half of the width are not shown. They never make the line wider.
 *
 * Property: "narrow" (read-only; notified after the layout, so that a listener may change widgets).
 */
#define AUS_TYPE_CAPTION_LAYOUT (aus_caption_layout_get_type ())
G_DECLARE_FINAL_TYPE (AusCaptionLayout, aus_caption_layout, AUS, CAPTION_LAYOUT, GtkLayoutManager)

G_END_DECLS
