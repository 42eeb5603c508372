/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"
#include "core/client/aus-doubt.h"
#include "core/client/aus-repair.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/**
 * AusEnding:
 *
 * How the engagement ends.
 */
#define AUS_TYPE_ENDING (aus_ending_get_type ())
G_DECLARE_FINAL_TYPE (AusEnding, aus_ending, AUS, ENDING, AusEntity)

struct _AusEnding
{
  AusEntity parent_instance;

  AusStage stage;
  AusDoubt *doubt;          /* private */
  AusDate pause_from;       /* of the time to think it over; not set in older files */
  AusDate pause_until;
  AusRepair *repair;        /* private */
  AusDecision decision;     /* a thought until decided_on is set: see core/ending/aus-decide.h */
  AusDate decided_on;
  AusDate conversation_on;
  AusDate notice_sent;
  AusDate notice_received;
  AusNoticeChannel notice_channel; /* how the notice is sent */
  AusDate last_day;         /* last working day */
  AusDate contract_end;
  char *reason;             /* private */
  char *deal_breaker;       /* private, one line */
  char *aim;                /* private */
  char *other_terms;        /* agreed; printed */
  char *thanks;             /* personal words; printed, "" takes the template's */
  gboolean print_thanks;
  gboolean print_referrals;
};

AusEnding *aus_ending_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
