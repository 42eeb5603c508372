/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/ending/aus-check.h"

G_BEGIN_DECLS

/* A row for one finding of the check: its weight as symbol and word, and its sentence. */
GtkWidget *aus_issue_row_new (const AusIssue *issue) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
