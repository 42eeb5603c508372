/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/* A step of the plan in words, in the language of the interface. Caller frees. */

/* "Thu 10 Dec", "14 Dec – 8 Jan" or "No day yet" */
char *aus_step_text_days   (AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "14 Dec – 8 Jan" of two days, "Thu 10 Dec" when they are one */
char *aus_step_text_range  (AusDate      start,
                            AusDate      end) G_GNUC_WARN_UNUSED_RESULT;

/* "by Fri 27 Nov", "7 days late", "done on Fri 20 Nov", "dropped", "no day yet" */
char *aus_step_text_due    (AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "7 days" */
char *aus_step_text_late   (AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "“Move the domain” ends 5 working days too late" */
char *aus_step_text_conflict (AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* Name, or "Unnamed step". Transfer none. */
const char *aus_step_text_name (AusPlanItem *item);

/* The name of the holiday on that day, in the language of the interface; NULL for none. Transfer
 * none. */
const char *aus_step_text_holiday (AusWorkCalendar *calendar,
                                   AusDate          day);

/* "Free in between: Christmas Day, Fri 25 Dec", of the holidays it touches; NULL when there are
 * none */
char *aus_step_text_holidays (AusPlan     *plan,
                              AusPlanItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* All of it, for a screen reader and the tooltip: one fact per line when @separator is "\n" */
char *aus_step_text_full   (AusPlan     *plan,
                            AusPlanItem *item,
                            const char  *separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
