/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-data-file.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows over @parent what a file says here and what somebody else wrote meanwhile, and lets the
 * user keep one of the two. Either way the other goes to the backups. */
void aus_conflict_dialog_show (GtkWindow   *parent,
                               AusDataFile *file);

G_END_DECLS
