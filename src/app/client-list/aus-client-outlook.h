/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/law/aus-law-book.h"

G_BEGIN_DECLS

/* What matters next with a client, for its row in the list: one short sentence, with a date that
 * says what has to happen ("Notice must arrive by Tue 15 Dec", "Last day in 9 days", "3 things
 * still with you"). Never empty. @law may be NULL. @urgent: it should have happened already.
 * Caller frees. */
char *aus_client_outlook (AusClient  *client,
                          AusLawBook *law,
                          AusDate     today,
                          gboolean   *urgent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
