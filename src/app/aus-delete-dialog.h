/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

/* The question before a client is deleted of whom something is to be kept: what, until when, by
 * which rule. Its responses are "cancel", "export" and "delete".
 *
 * @name: of the client. @sender: whose duty it is, may be NULL. @copy: the folder a copy has just
 * been put into, NULL for none; then another is not offered.
 *
 * Returns: not shown yet; NULL when there is nothing to be kept and so nothing to ask. */
GtkWidget *aus_delete_dialog_new (GtkWindow  *parent,
                                  const char *name,
                                  AusClient  *client,
                                  AusSender  *sender,
                                  const char *copy);

G_END_DECLS
