/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-law-book.h"
#include "core/law/aus-notice-facts.h"

G_BEGIN_DECLS

/* TRUE for rules that give an end for a day of receipt, with these facts */
gboolean aus_notice_can_count    (const AusNoticeRule  *rule,
                                  const AusNoticeFacts *facts);

/* The earliest end of the contract for a notice received on that day: never before it, and never
 * earlier for a later receipt. AUS_DATE_NONE for a rule that cannot count. */
AusDate  aus_notice_count        (const AusNoticeRule  *rule,
                                  const AusNoticeFacts *facts,
                                  AusLawBook           *book,
                                  AusDate               received);

/* The last day of receipt for which the contract has ended by @end. AUS_DATE_NONE when there is no
 * such day. */
AusDate  aus_notice_count_back   (const AusNoticeRule  *rule,
                                  const AusNoticeFacts *facts,
                                  AusLawBook           *book,
                                  AusDate               end);

/* The last day to act on a reason that was learned of on @knowledge (§ 626 (2) BGB); AUS_DATE_NONE
 * for rules without such a deadline. */
AusDate  aus_notice_get_deadline (const AusNoticeRule  *rule,
                                  const AusNoticeFacts *facts,
                                  AusDate               knowledge);

G_END_DECLS
