/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusSendDialog:
 *
 * Asks when, how and to whom a paper was sent.
 *
 * Signal: "accepted", before the window closes itself.
 */
#define AUS_TYPE_SEND_DIALOG (aus_send_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusSendDialog, aus_send_dialog, AUS, SEND_DIALOG, AdwWindow)

/* @draft: edited while the dialog is open; what it holds when "accepted" comes is what was said.
 * @client: whose contract may ask for a form. @today: nothing was sent later. */
AusSendDialog *aus_send_dialog_new (GtkWindow    *parent,
                                    AusSentPaper *draft,
                                    AusClient    *client,
                                    AusDate       today);

G_END_DECLS
