/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/*
 * From the conversation to the rest of the file: the appointment in the plan, the record of the
 * talk, and what was agreed and promised where it belongs. Everything is an ordinary edit; whoever
 * calls makes it one undo step, between aus_history_begin() and aus_history_end().
 */

/* --- the appointment -------------------------------------------------------------------------- */

/* TRUE and the two in @hour and @minute (nullable) for "14:30", FALSE for everything else. What
 * people write ("9", "9.30", "14 Uhr", "2:30 pm") is made so by aus_talk_time_parse(); caller
 * frees, NULL for what is no time. */
gboolean     aus_talk_time_read         (const char      *time,
                                         int             *hour,
                                         int             *minute);
char        *aus_talk_time_parse        (const char      *text) G_GNUC_WARN_UNUSED_RESULT;

/* The client's people who take part; ids that nobody has any more are left out. Of AusContact,
 * transfer container. */
GPtrArray   *aus_talk_list_participants (AusClient       *client) G_GNUC_WARN_UNUSED_RESULT;
void         aus_talk_set_participant   (AusClient       *client,
                                         AusContact      *contact,
                                         gboolean         takes_part);

/* With one person of the client, and in no group */
gboolean     aus_talk_is_one_to_one     (AusClient       *client);

/* The step that stands for the talk, from a template or derived; NULL for none. Transfer none. */
AusPlanItem *aus_talk_find_step         (AusPlan         *plan);

/* Puts the appointment into the plan, or moves its step to the day. Nothing without a day. Transfer
 * none. */
AusPlanItem *aus_talk_plan              (AusPlan         *plan);

/* --- the record ------------------------------------------------------------------------------- */

/* The talk was held on @day: that is its day from now on, its step is done, the log has a line (the
 * one it has already, where the day is only corrected), and a stage that was not further is
 * FIRM. */
void         aus_talk_record            (AusPlan         *plan,
                                         AusDate          day);

/* --- what was agreed -------------------------------------------------------------------------- */

typedef enum
{
  AUS_LANDING_NOWHERE,
  AUS_LANDING_TERM,        /* a line of the other terms */
  AUS_LANDING_LAST_DAY,
  AUS_LANDING_STEP,
  AUS_LANDING_DELIVERABLE,
  AUS_LANDING_PROJECT,
  AUS_LANDING_GONE,        /* what it landed in is not there any more, or says something else */
} AusLanding;

/* Where it has landed, as the file is now */
AusLanding   aus_agreement_get_landing  (AusAgreement    *self,
                                         AusClient       *client);

/* The member it has landed in, as win.show-member wants it: "projects[1].deliverables[0]"; NULL for
 * NOWHERE and GONE. Caller frees. */
char        *aus_agreement_dup_path     (AusAgreement    *self,
                                         AusClient       *client) G_GNUC_WARN_UNUSED_RESULT;

/* The line it makes among the terms: with its amount and its day, where the words do not have them,
 * in the client's language. Caller frees. */
char        *aus_agreement_dup_line     (AusAgreement    *self,
                                         AusClient       *client) G_GNUC_WARN_UNUSED_RESULT;

void         aus_agreement_land_term    (AusAgreement    *self,
                                         AusClient       *client);

/* Nothing without a day. Where the contract would end before, it ends on that day too. */
void         aus_agreement_land_last_day (AusAgreement   *self,
                                         AusClient       *client);

/* Transfer none; NULL while the plan is frozen */
AusPlanItem *aus_agreement_land_step    (AusAgreement    *self,
                                         AusPlan         *plan);

/* @project: NULL for a new one of that name */
void         aus_agreement_land_work    (AusAgreement    *self,
                                         AusClient       *client,
                                         AusProject      *project);

/* --- what was promised ------------------------------------------------------------------------ */

/* Ticked off by itself, or by its step */
gboolean     aus_promise_is_kept        (AusPromise      *self,
                                         AusClient       *client);
gboolean     aus_promise_is_overdue     (AusPromise      *self,
                                         AusClient       *client,
                                         AusDate          today);

/* Its step; NULL for none. Transfer none. */
AusStep     *aus_promise_find_step      (AusPromise      *self,
                                         AusClient       *client);

/* A step of whoever promised it, ending on the day. Transfer none; NULL while the plan is
 * frozen. */
AusPlanItem *aus_promise_plan           (AusPromise      *self,
                                         AusPlan         *plan);

/* Ticks it off, and its step; or opens both again */
void         aus_promise_set_kept       (AusPromise      *self,
                                         AusPlan         *plan,
                                         gboolean         kept);

G_END_DECLS
