/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusPaperSheet:
 *
 * One page of AusPaperView, at whatever size it is given.
 */
#define AUS_TYPE_PAPER_SHEET (aus_paper_sheet_get_type ())
G_DECLARE_FINAL_TYPE (AusPaperSheet, aus_paper_sheet, AUS, PAPER_SHEET, GtkWidget)

GtkWidget *aus_paper_sheet_new (AusPages *pages,
                                guint     page) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the same page of other pages; it must exist */
void       aus_paper_sheet_set_pages (AusPaperSheet *self,
                                      AusPages      *pages);

G_END_DECLS
