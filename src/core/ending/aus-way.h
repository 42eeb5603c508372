/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/law/aus-law-book.h"

G_BEGIN_DECLS

/* The two ways to end a contract */
typedef enum
{
  AUS_WAY_NOTICE,    /* by one side; works when it is received in time */
  AUS_WAY_AGREEMENT, /* by both, on any day */
  AUS_WAY_NEITHER,   /* employment, or nothing is known */
} AusWay;

/* Which of them fits, from the kind of contract, its law and the days. @why (out): the reason in a
 * sentence or two with the rule it stands on, in the language of the interface, ending in
 * "Orientation, not legal advice."; "" when there are no rules (@book is NULL). */
AusWay aus_way_choose (AusLawBook  *book,
                       AusClient   *client,
                       AusDate      today,
                       char       **why);

G_END_DECLS
