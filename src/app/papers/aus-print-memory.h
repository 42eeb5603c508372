/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is remembered of the print dialog between two papers: the printer and its options, in a file
 * of the user's configuration. How many copies, which pages and on what sheet belong to one paper
 * alone, and are not. */

/* NULL when nothing is remembered, or nothing that can be read. Transfer full. */
GtkPrintSettings *aus_print_memory_load (void) G_GNUC_WARN_UNUSED_RESULT;

/* A failure is no reason not to have printed: it is only warned of. */
void              aus_print_memory_save (GtkPrintSettings *settings);

G_END_DECLS
