/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/client-list/aus-client-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AusClientRow:
 *
 * One client in the list: avatar, name and what matters next; above it the heading of its group
 * when it is the first. Property: "item" (AusClientItem). A click activates "client-list.open" with
 * the file's base name.
 */
#define AUS_TYPE_CLIENT_ROW (aus_client_row_get_type ())
G_DECLARE_FINAL_TYPE (AusClientRow, aus_client_row, AUS, CLIENT_ROW, GtkWidget)

G_END_DECLS
