/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-law-book.h"
#include "core/law/aus-notice-facts.h"
#include "core/law/aus-notice-remark.h"

G_BEGIN_DECLS

/* What a notice by the freelancer comes to */
typedef enum
{
  AUS_NOTICE_OUTCOME_DATE,        /* there is an end, and a day to be received by */
  AUS_NOTICE_OUTCOME_CLIENT_ONLY, /* no ordinary notice: finish, or agree on an end */
  AUS_NOTICE_OUTCOME_FIXED,       /* no ordinary notice: the contract ends on its day */
  AUS_NOTICE_OUTCOME_REFUSED,     /* employment: no dates from this program */
  AUS_NOTICE_OUTCOME_UNKNOWN,     /* no rule, or a fact it needs is missing */
} AusNoticeOutcome;

/**
 * AusNotice:
 *
 * An answer of the rules of notice: either "received on that day, when can it end?" or "to end by
 * that day, when must it be received?". Orientation, not legal advice: whoever shows a date of it
 * shows aus_notice_dup_reason() with it.
 */
typedef struct
{
  AusNoticeOutcome     outcome;
  const AusNoticeRule *rule;     /* NULL only for UNKNOWN */

  AusDate              received; /* what was asked; not set for the other question */
  AusDate              wanted;   /* what was asked; not set for the other question */
  AusDate              latest;   /* last day of receipt for @wanted; not set when there is none */
  AusDate              end;      /* earliest end for @received or @latest; of the term for FIXED */
  gboolean             too_late; /* @latest is over, or there is none */
  AusDate              next_end; /* when @too_late: the end if it is received today */
  AusDate              send_by[AUS_N_NOTICE_CHANNELS]; /* for @latest, by AusNoticeChannel */

  char                *sentence; /* the answer, in the language of the interface */
  char                *rule_sentence;
  GPtrArray           *rejected; /* of AusNoticeRemark, with their rules */
  GPtrArray           *warnings; /* of AusNoticeRemark */
  AusLawBook          *book;
} AusNotice;

/* @rule: the one to take; NULL chooses by the facts. @today: for "too late" and for terms that are
 * over. */
AusNotice *aus_notice_new_received   (AusLawBook           *book,
                                      const AusNoticeRule  *rule,
                                      const AusNoticeFacts *facts,
                                      AusDate               received,
                                      AusDate               today) G_GNUC_WARN_UNUSED_RESULT;
AusNotice *aus_notice_new_end        (AusLawBook           *book,
                                      const AusNoticeRule  *rule,
                                      const AusNoticeFacts *facts,
                                      AusDate               end,
                                      AusDate               today) G_GNUC_WARN_UNUSED_RESULT;

/* The answer for where the client's ending stands: for the day the notice was received, else for
 * the contract to be over by the last working day (by its own end when that is not set), else for a
 * notice received today. NULL when @book is. */
AusNotice *aus_notice_new_for_client (AusLawBook           *book,
                                      AusClient            *client,
                                      AusDate               today) G_GNUC_WARN_UNUSED_RESULT;

void       aus_notice_free           (AusNotice            *self);

/* "§ 621 Nr. 3 BGB: If the fee is … Orientation, not legal advice." */
char      *aus_notice_dup_reason     (const AusNotice      *self) G_GNUC_WARN_UNUSED_RESULT;

/* What the client is presumed to owe who ends a contract for a result: the share of @fee for the
 * @done_percent that are done, and @presumption_percent of the rest (§ 648 sentence 3 BGB: 5). Each
 * rounded to the minor unit, half up. @fee: set and not negative; percent: 0 to 100. */
AusMoney   aus_notice_get_presumed_fee (AusMoney            fee,
                                        int                 done_percent,
                                        int                 presumption_percent);

/* A word for what the rule stands on: "verified" */
const char *aus_notice_get_status    (const AusNoticeRule  *rule);

/* The day the notice was received; else the day it is expected, when sent; else the last day to
 * receive it; else not set. @planned is TRUE unless it was received. @book may be NULL. */
AusDate    aus_notice_get_day        (AusLawBook           *book,
                                      AusClient            *client,
                                      AusDate               today,
                                      gboolean             *planned);

/* The last day to receive the notice for the client's planned end; not set when there is none to
 * be planned. @book may be NULL. */
AusDate    aus_notice_get_due        (AusLawBook           *book,
                                      AusClient            *client,
                                      AusDate               today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusNotice, aus_notice_free)

G_END_DECLS
