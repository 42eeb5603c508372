/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusSignalSection:
 *
 * The signals of a client: those that were noted, to be edited in place, and below them what the
 * invoices and the log say by themselves, good news too.
 */
#define AUS_TYPE_SIGNAL_SECTION (aus_signal_section_get_type ())
G_DECLARE_FINAL_TYPE (AusSignalSection, aus_signal_section, AUS, SIGNAL_SECTION, AusClientPane)

/* Opens that signal; nothing when it is NULL or none of these */
void aus_signal_section_edit (AusSignalSection *self,
                              gpointer          noted);

G_END_DECLS
