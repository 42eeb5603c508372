/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-client-file.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusProblemPage:
 *
 * A file that cannot be read: which, where in it (line and column or member), that it was left
 * untouched, and a button that shows it in the file manager. Property: "file" (AusClientFile, may
 * be NULL).
 */
#define AUS_TYPE_PROBLEM_PAGE (aus_problem_page_get_type ())
G_DECLARE_FINAL_TYPE (AusProblemPage, aus_problem_page, AUS, PROBLEM_PAGE, AdwBin)

G_END_DECLS
