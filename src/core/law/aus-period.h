/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"
#include "core/law/aus-work-calendar.h"

G_BEGIN_DECLS

/*
 * How a period of notice runs: §§ 187 (1), 188, 189, 192 BGB, § 902 ABGB, OR Art. 77. The day of
 * receipt is not counted. A period of days ends with the last of them, one of weeks on the same
 * weekday, one of months on the same day of the month or, where that is missing, on the month's
 * last. Half a month is 15 days, counted after the whole months.
 *
 * Periods of notice NEVER shift for weekends and holidays: § 193 BGB does not apply to them,
 * neither directly nor by analogy, agreed ones included (BGH, 17 February 2005, III ZR 172/04, BGHZ
 * 162, 175; earlier BGHZ 59, 265). Days on which something is due do: core/law/aus-due-date.h.
 */

/* The last day of a period of @length @unit (1–999) that began with @received. @workdays: count
 * days of this calendar, when the unit is days; NULL for all days. */
AusDate aus_period_add         (AusDate          received,
                                int              length,
                                AusNoticeUnit    unit,
                                AusWorkCalendar *workdays);

/* The first day from @day on that @anchor lets a contract end on */
AusDate aus_period_next_anchor (AusDate          day,
                                AusNoticeAnchor  anchor);

G_END_DECLS
