/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "paper/aus-pages.h"

G_BEGIN_DECLS

/* Shows the system's print dialog over @parent and prints @pages; the printer and its options are
 * remembered for the next time. When it fails the reason is told through the action "win.tell" of
 * @teller, unless that has left its window meanwhile. */
void aus_print_run (AusPages   *pages,
                    const char *job_name,
                    GtkWindow  *parent,
                    GtkWidget  *teller);

/* A GtkPrintOperation that draws @pages in full size; aus_print_run() runs it with a dialog, a test
 * exports with it. Transfer full. */
GtkPrintOperation *aus_print_operation_new (AusPages   *pages,
                                            const char *job_name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
