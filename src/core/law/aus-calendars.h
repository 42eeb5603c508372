/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/client/aus-sender.h"
#include "core/law/aus-holidays.h"

G_BEGIN_DECLS

/**
 * AusCalendars:
 *
 * The calendars of one user, ready to use: the window and the command line have theirs from here.
 * They follow the sender.
 *
 * Property: "work" (AusWorkCalendar, read-only), the days the user works: the working week without
 * the holidays of the region and without own free days. It is notified when it is another one.
 *
 * Signal "changed": after any of them became another one. Then those that were given out before
 * are out of date; they stay what they were.
 */
#define AUS_TYPE_CALENDARS (aus_calendars_get_type ())
G_DECLARE_FINAL_TYPE (AusCalendars, aus_calendars, AUS, CALENDARS, GObject)

/* @holidays: NULL when there are none to be had: the weeks remain. References both. */
AusCalendars    *aus_calendars_new           (AusHolidays  *holidays,
                                              AusSender    *sender) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusSender       *aus_calendars_get_sender    (AusCalendars *self);

/* NULL as above. Transfer none. */
AusHolidays     *aus_calendars_get_holidays  (AusCalendars *self);

/* Transfer none */
AusWorkCalendar *aus_calendars_get_work      (AusCalendars *self);

/* The public holidays where the user works, as aus_holidays_list() gives them; own free days are
 * not among them. Transfer full. */
GPtrArray       *aus_calendars_list_holidays (AusCalendars *self,
                                              int           from_year,
                                              int           to_year)
                                              G_GNUC_WARN_UNUSED_RESULT;

/* The days on which a deadline that concerns @client may end: German Werktage, Monday to Saturday,
 * without the holidays of its region, deadline_only ones included. (Whether a Saturday counts is
 * for the rule to say.) Transfer none. */
AusWorkCalendar *aus_calendars_get_deadlines (AusCalendars *self,
                                              AusClient    *client);

/* Whose holidays those are: the client's region; else the user's, when it is in the country of the
 * client's law or the client has no law; else what that country shares. "" for none, an unknown id
 * as it is. Valid until client or sender change. */
const char      *aus_calendars_get_region    (AusCalendars *self,
                                              AusClient    *client);

/* Whether the holiday of that option is kept where the user works: chosen, else as by default */
gboolean         aus_calendars_is_kept       (AusCalendars           *self,
                                              const AusHolidayOption *option);

G_END_DECLS
