/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusColumns:
 *
 * A plain container for two children and an AusColumnLayout, which a .ui file may give other
 * numbers, or for as many as another layout takes.
 */
#define AUS_TYPE_COLUMNS (aus_columns_get_type ())
G_DECLARE_FINAL_TYPE (AusColumns, aus_columns, AUS, COLUMNS, GtkWidget)

G_END_DECLS
