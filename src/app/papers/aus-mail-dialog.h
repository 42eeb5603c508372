/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/aus-date.h"
#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"
#include "paper/aus-document.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusMailDialog:
 *
 * Makes an e-mail of a paper: to whom, about what, and what the attachment is called. Gives it to
 * the user's mail program or saves it as a file, and then says what should be attached. It sends
 * nothing.
 *
 * Signal: "sent", when the user says that it was sent, after the window has closed itself. Without
 * a handler nobody is asked.
 */
#define AUS_TYPE_MAIL_DIALOG (aus_mail_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AusMailDialog, aus_mail_dialog, AUS, MAIL_DIALOG, AdwWindow)

/* @to: proposed, as aus_mail_people_new() reads it; "" for nobody. @document and @pages: the same
 * paper. @today: the PDF's date. @file_name: proposed for the PDF. The caller presents it. */
AusMailDialog *aus_mail_dialog_new (GtkWindow   *parent,
                                    AusClient   *client,
                                    const char  *to,
                                    AusSender   *sender,
                                    AusDocument *document,
                                    AusPages    *pages,
                                    AusDate      today,
                                    const char  *file_name);

G_END_DECLS
