/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusTemplateDialog:
 *
 * Asks what a template made of the plan is to be called and for which trade it is, and writes it
 * into the library. A name that one has already turns the button into "Replace", so that nothing
 * is overwritten without having been said.
 */
#define AUS_TYPE_TEMPLATE_DIALOG (aus_template_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusTemplateDialog, aus_template_dialog, AUS, TEMPLATE_DIALOG,
                      AdwMessageDialog)

/* Over the window of @teller, which tells through "win.tell" and "win.tell-file" how it went.
 * @library: the path of its folder; @trade: the one proposed. Transfer none: it lives until it is
 * answered. */
AusTemplateDialog *aus_template_dialog_present (GtkWidget  *teller,
                                                const char *library,
                                                AusPlan    *plan,
                                                AusTrade    trade);

G_END_DECLS
