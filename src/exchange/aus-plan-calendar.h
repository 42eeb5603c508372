/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-sender.h"
#include "core/base/aus-history.h"
#include "core/plan/aus-plan.h"

G_BEGIN_DECLS

/**
 * AusPlanCalendar:
 *
 * A plan as iCalendar (RFC 5545). The days of the ending and other people's steps are events, the
 * user's own steps are to-dos; the client's edition has events alone, since many calendars do not
 * take a to-do from somebody else. Everything is all-day but the appointment of the conversation
 * where it has a time; only the user's edition has it.
 *
 * Alarms ring the user's own lead times before (AusSender.lead_times).
 *
 * In both editions no note is said. The client's leaves out what is private, what has been dropped,
 * the user's own steps for the notice and for money, and the day the notice is due; it is in the
 * client's language, with the words of data/templates (kind "calendar").
 *
 * A thing keeps its UID for ever. What has changed since the last export that was remembered has
 * the next SEQUENCE and @now as its DTSTAMP and LAST-MODIFIED; what has not keeps both, so that
 * nothing changed gives the same bytes. What is gone is there once more, as CANCELLED.
 */
typedef struct _AusPlanCalendar AusPlanCalendar;

/* @folders: of templates, NULL-terminated, for the client's edition. @now: the instant of the
 * export. Fails on a broken template of the user's (AUS_ERROR). */
AusPlanCalendar *aus_plan_calendar_new         (AusPlan              *plan,
                                                AusSender            *sender,
                                                AusEdition            edition,
                                                const char * const   *folders,
                                                GDateTime            *now,
                                                GError              **error)
  G_GNUC_WARN_UNUSED_RESULT;
void             aus_plan_calendar_free        (AusPlanCalendar      *self);

/* The whole file: UTF-8, lines of at most 75 bytes that end in CR LF. Caller frees. */
char            *aus_plan_calendar_write       (AusPlanCalendar      *self)
  G_GNUC_WARN_UNUSED_RESULT;

/* What the calendar is called, in the language of its reader. Transfer none. */
const char      *aus_plan_calendar_get_name    (AusPlanCalendar      *self);

/* TRUE when nothing is there and nothing is gone: a calendar must not be written then */
gboolean         aus_plan_calendar_is_empty    (AusPlanCalendar      *self);

/* Events and to-dos that stand, and those that are cancelled */
guint            aus_plan_calendar_get_n_items (AusPlanCalendar      *self);
guint            aus_plan_calendar_get_n_gone  (AusPlanCalendar      *self);

/* Notes in the client's file what was exported (AusClient.calendar_entries), for the next export.
 * No undo step. @history: the client's, NULL for none. Nothing changed is no edit. */
void             aus_plan_calendar_remember    (AusPlanCalendar      *self,
                                                AusHistory           *history);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusPlanCalendar, aus_plan_calendar_free)

G_END_DECLS
