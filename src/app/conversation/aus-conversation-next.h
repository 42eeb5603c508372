/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-talk.h"

G_BEGIN_DECLS

/* What matters next on the page */
typedef enum
{
  AUS_TALK_NEXT_DAY,     /* no appointment yet */
  AUS_TALK_NEXT_PLAN,    /* not in the plan yet */
  AUS_TALK_NEXT_TALK,    /* it is to come */
  AUS_TALK_NEXT_RECORD,  /* the day has come: what came of it? */
  AUS_TALK_NEXT_LAND,    /* something that was agreed is nowhere yet */
  AUS_TALK_NEXT_PROMISE, /* a promise is overdue */
  AUS_TALK_NEXT_SUMMARY, /* all is in its place */
} AusTalkNext;

/* @title, @detail: out, transfer full */
AusTalkNext aus_talk_next_find  (AusPlan     *plan,
                                 char       **title,
                                 char       **detail);

/* What its button says, with a mnemonic; NULL for none. Static, translated. */
const char *aus_talk_next_get_button (AusTalkNext self);

G_END_DECLS
