/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/text/aus-phrase-guard.h"

G_BEGIN_DECLS

/* "Leave it": which phrases of the texts to a client stay as they are. */

/* For aus_phrase_guard_find(). Its strings are the client's, so it is for at once. Transfer
 * container. */
GHashTable *aus_phrase_kept_new_set (AusClient       *client) G_GNUC_WARN_UNUSED_RESULT;

/* Leaves the phrase as it is from @today on, by an ordinary edit; once is enough. */
void        aus_phrase_keep         (AusClient       *client,
                                     const AusPhrase *phrase,
                                     AusDate          today);

G_END_DECLS
