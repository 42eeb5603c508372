/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-gate.h"

G_BEGIN_DECLS

/* One run of aus_gate_list() */
typedef struct
{
  AusClient  *client;
  const char *locale;
  GPtrArray  *items;
} AusGate;

/* Adds an item; takes all strings. @open is the extent: NULL when settled. Transfer none. */
AusGateItem *aus_gate_add (AusGate     *self,
                           AusGateGroup group,
                           char        *subject,
                           char        *open,
                           char        *path,
                           char        *title,
                           char        *detail);

/* "on Mon 23 Nov" is what becomes of a sentence with one %s. Caller frees. */
char        *aus_gate_say (AusGate     *self,
                           const char  *sentence,
                           AusDate      day) G_GNUC_WARN_UNUSED_RESULT;

void aus_gate_add_money    (AusGate *self);
void aus_gate_add_things   (AusGate *self);
void aus_gate_add_papers   (AusGate *self);
void aus_gate_add_promises (AusGate *self);

G_END_DECLS
