/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-calendars.h"
#include "core/law/aus-notice-rules.h"

G_BEGIN_DECLS

/**
 * AusLawBook:
 *
 * What a date of the law is computed with: the rules of notice, the calendars their days are
 * counted on, and the language in which they are told. Made once at the program's edge and handed
 * down.
 *
 * Signal "changed": the calendars, or how long the sender says that things travel; dates that were
 * computed before may be others now.
 */
#define AUS_TYPE_LAW_BOOK (aus_law_book_get_type ())
G_DECLARE_FINAL_TYPE (AusLawBook, aus_law_book, AUS, LAW_BOOK, GObject)

/* @language: of the interface. References both. */
AusLawBook      *aus_law_book_new          (AusNoticeRules   *rules,
                                            AusCalendars     *calendars,
                                            AusLanguage       language) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusNoticeRules  *aus_law_book_get_rules    (AusLawBook       *self);
AusLanguage      aus_law_book_get_language (AusLawBook       *self);

/* Of its language, for aus_format_date(): "de_DE" or "en_GB" */
const char      *aus_law_book_get_locale   (AusLawBook       *self);

/* The days on which the user works, for plans. Transfer none, valid until "changed". */
AusWorkCalendar *aus_law_book_get_work     (AusLawBook       *self);

/* German Werktage (Monday to Saturday) where the client's deadlines end. Transfer none, valid until
 * "changed". */
AusWorkCalendar *aus_law_book_get_werktage (AusLawBook       *self,
                                            AusClient        *client);

/* Monday to Friday with the holidays of @werktage on which nobody works. Transfer none. */
AusWorkCalendar *aus_law_book_get_workdays (AusLawBook       *self,
                                            AusWorkCalendar  *werktage);

/* The day on which what is sent on @day may be expected to have arrived. @workdays: see above */
AusDate          aus_law_book_get_arrival  (AusLawBook       *self,
                                            AusWorkCalendar  *workdays,
                                            AusDate           day,
                                            AusNoticeChannel  channel);

/* The last day to send something that is to arrive by @day. Nothing arrives on a free day. */
AusDate          aus_law_book_get_send_by  (AusLawBook       *self,
                                            AusWorkCalendar  *workdays,
                                            AusDate           day,
                                            AusNoticeChannel  channel);

G_END_DECLS
