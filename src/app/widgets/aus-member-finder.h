/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/base/aus-entity.h"

G_BEGIN_DECLS

/* Puts the focus below @page where what @path names in @root is edited: opens the rows around it
 * and scrolls there. For a list that is its button to add something; what is not edited by itself
 * leads to the thing it belongs to. FALSE when nothing on the page is about it. */
gboolean aus_member_finder_focus (GtkWidget  *page,
                                  AusEntity  *root,
                                  const char *path);

G_END_DECLS
