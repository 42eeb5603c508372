/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/base/aus-date.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/* Writes @pages (made for this, and given away: they are drawn in a thread) to @file as a PDF of
 * the day @today. How it went is told through the action "win.tell" of @teller, unless that has
 * left its window meanwhile. */
void aus_pdf_save (GtkWidget *teller,
                   AusPages  *pages,
                   AusDate    today,
                   GFile     *file);

G_END_DECLS
