/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-colleague.h"
#include "core/client/aus-sender.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_FIT_NO,
  AUS_FIT_UNKNOWN, /* one side does not say */
  AUS_FIT_YES,
} AusFitAnswer;

/**
 * AusFit:
 * @trade: the same as the user's, whose work is to go on
 * @language: speaks the client's language
 * @capacity: has room on the last working day; while there is none, today
 * @days_late: with @capacity AUS_FIT_NO, how many days after the last day there is room
 *
 * How well a colleague could take over a client.
 */
typedef struct
{
  AusFitAnswer trade;
  AusFitAnswer language;
  AusFitAnswer capacity;
  int days_late;
} AusFit;

/* @sender: whose trade is meant; NULL for unknown */
void  aus_fit_get     (AusColleague *colleague,
                       AusClient    *client,
                       AusSender    *sender,
                       AusDate       today,
                       AusFit       *fit);

/* < 0 when @a fits better; trade counts most, then language, then time and how late it is */
int   aus_fit_compare (const AusFit *a,
                       const AusFit *b);

/* What does not fit or is not known, in a few translated words: "△ other trade · free 4 days after
 * the last day", "✓ fits". @language: the client's. Caller frees. */
char *aus_fit_dup_text (const AusFit *self,
                        AusLanguage   language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
