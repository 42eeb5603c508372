/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/ending/aus-year.h"

G_BEGIN_DECLS

/**
 * AusMonthColumn:
 *
 * One month of an AusMonthChart: a bar for the income, a mark for how invoices were paid, one for
 * the signals, the month’s first letter. It is named by a whole sentence; the marks are of
 * different shapes.
 */
#define AUS_TYPE_MONTH_COLUMN (aus_month_column_get_type ())
G_DECLARE_FINAL_TYPE (AusMonthColumn, aus_month_column, AUS, MONTH_COLUMN, GtkWidget)

/* @most: the income of the best month, in minor units */
void aus_month_column_set (AusMonthColumn *self,
                           const AusMonth *month,
                           gint64          most);

G_END_DECLS
