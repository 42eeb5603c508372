/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/* What was agreed and with whom, on one line: "Retainer · £1,450.00 per month · since March 2023 ·
 * Thomas Brückner, Managing Director". What is not known is left out; "" when nothing is. Caller
 * frees. */
char *aus_client_facts (AusClient *client) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
