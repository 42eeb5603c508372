/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/text/aus-letter-context.h"

G_BEGIN_DECLS

/*
 * What the guide of the conversation may say. It is for the user's eyes, so unlike a letter it
 * knows the reason, the aim and the appointment: they are in the object "guide", which no other
 * context has. data/templates/README.md lists its members; all else is as in a letter.
 */
AusTextValue *aus_guide_context_new (AusClient   *client,
                                     AusNetwork  *network,
                                     AusSender   *sender,
                                     AusLawBook  *law,
                                     AusLanguage  language,
                                     AusDate      today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
