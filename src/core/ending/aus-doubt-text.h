/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/ending/aus-doubt-facts.h"
#include "core/ending/aus-worth.h"
#include "core/ending/aus-year.h"

G_BEGIN_DECLS

/*
 * The words of doubt, for the window and the command line: in the language of the user, dates and
 * amounts by @locale. All strings: caller frees, unless they are const.
 */

/* What a noted signal is called: its kind, or its own title */
const char *aus_doubt_text_signal   (AusSignal             *noted);

/* "3 Sep: Weekend work asked for again"; either part alone, or "". With the year when it is not
 * that of @today, or that is not known. */
char       *aus_doubt_text_note     (AusSignal             *noted,
                                     AusDate                today,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "Clear", "Grey", "Nobody’s fault" */
const char *aus_doubt_text_clarity  (AusSignal             *noted);

/* "Pays late", "Pays on time"; NULL when there is nothing to be said */
const char *aus_doubt_text_habit    (const AusPaymentHabit *habit);

/* "Clear", "Grey"; for good news "Good" */
const char *aus_doubt_text_habit_clarity (const AusPaymentHabit *habit);

/* "6 of the last 11 invoices, 14 days late on average" and what is late now */
char       *aus_doubt_text_payments (const AusPaymentHabit *habit,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;

/* "3 times in 12 months, 2 of them in the log" */
char       *aus_doubt_text_haggling (const AusDoubtFacts   *facts) G_GNUC_WARN_UNUSED_RESULT;

/* "4 noted since March, 1 worked out"; "" without any */
char       *aus_doubt_text_count    (const AusDoubtFacts   *facts,
                                     AusDate                today,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;

/* The guard’s sentence; NULL when it is silent */
char       *aus_doubt_text_guard    (const AusDoubtFacts   *facts) G_GNUC_WARN_UNUSED_RESULT;

/* A figure is a value and what it means: "22%" and "of income". */
char       *aus_doubt_text_share    (const AusWorth        *worth,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;
char       *aus_doubt_text_share_of (const AusWorth        *worth) G_GNUC_WARN_UNUSED_RESULT;
char       *aus_doubt_text_hour     (const AusWorth        *worth,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;
char       *aus_doubt_text_hour_of  (const AusWorth        *worth,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;
char       *aus_doubt_text_months   (const AusWorth        *worth) G_GNUC_WARN_UNUSED_RESULT;
char       *aus_doubt_text_months_of (const AusWorth       *worth) G_GNUC_WARN_UNUSED_RESULT;

/* "May 2026: £1,450, paid 19 days late, 1 signal" */
char       *aus_doubt_text_month    (const AusMonth        *month,
                                     const char            *locale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
