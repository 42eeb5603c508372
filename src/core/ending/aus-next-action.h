/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-law-book.h"

G_BEGIN_DECLS

/**
 * AusNextAction:
 *
 * The one thing that matters next with a client: one short sentence, with a date that says what has
 * to happen ("Notice must arrive by Tue 15 Dec", "Last day in 9 days", "3 things still with you").
 */
typedef struct
{
  char       *sentence; /* translated, never empty */
  AusDate     day;      /* the day it speaks of, if any */
  gboolean    urgent;   /* it should have happened already */
  const char *page;     /* where it is seen to */
} AusNextAction;

/* @sender and @law may be NULL. @locale: of dates and amounts. @next: to be cleared. */
void aus_next_action_get   (AusClient     *client,
                            AusSender     *sender,
                            AusLawBook    *law,
                            AusDate        today,
                            const char    *locale,
                            AusNextAction *next);

void aus_next_action_clear (AusNextAction *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AusNextAction, aus_next_action_clear)

G_END_DECLS
