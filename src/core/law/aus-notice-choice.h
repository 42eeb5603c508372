/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-notice-facts.h"
#include "core/law/aus-notice-remark.h"

G_BEGIN_DECLS

/**
 * aus_notice_choose:
 * @day: a fixed term that is over on it has silently become open-ended
 * @rejected: of AusNoticeRemark; the other rules of the same law are appended, with why not
 *
 * The rule that applies to the facts. Employment is refused first; a fixed term goes before a
 * clause of the contract, a clause before the statute, except where the law is mandatory.
 *
 * Returns: one of @rules, also one that gives no date (employment, a fixed term, a contract for a
 * result); NULL when the file has no rule for these facts
 */
const AusNoticeRule *aus_notice_choose        (AusNoticeRules       *rules,
                                               const AusNoticeFacts *facts,
                                               AusDate               day,
                                               GPtrArray            *rejected);

/* TRUE when the contract is bound to its term on @day */
gboolean             aus_notice_is_fixed      (const AusNoticeFacts *facts,
                                               AusDate               day);

G_END_DECLS
