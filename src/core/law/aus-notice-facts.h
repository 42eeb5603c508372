/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-law-book.h"

G_BEGIN_DECLS

/**
 * AusNoticeFacts:
 *
 * What the rules of notice ask for: of a client, or of nobody in particular. Apart from @werktage,
 * all zero is an open-ended service contract without a clause.
 */
typedef struct
{
  AusWorkCalendar *werktage; /* borrowed: Monday to Saturday where deadlines end */
  AusLaw law;
  AusContractKind kind;
  AusContractTerm term;
  AusDate start;           /* may be not set, like the next */
  AusDate fixed_until;
  AusFeeUnit fee_unit;
  AusHoursCounted hours_counted;
  AusAnswer free_employee;
  gboolean notice_in_term, main_occupation, special_trust, trial_month, employment;

  int clause_length;       /* 0: the contract names no period */
  AusNoticeUnit clause_unit;
  AusNoticeDays clause_days;
  AusNoticeAnchor clause_anchor;

  AusContractForm form;
  int cure_days;
  gboolean lacks_recipient; /* nobody is known to receive notices */

  AusMoney fee;            /* for the whole result; may be not set */
  int done_percent;        /* of that result */
} AusNoticeFacts;

/* They are good until the book's calendars change. */
AusNoticeFacts aus_notice_facts_get_for_client (AusLawBook *book,
                                                AusClient  *client);

G_END_DECLS
