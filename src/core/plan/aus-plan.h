/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-client.h"
#include "core/law/aus-law-book.h"
#include "core/plan/aus-plan-item.h"
#include "core/plan/aus-plan-template.h"

G_BEGIN_DECLS

/**
 * AusPlan:
 *
 * The schedule of a client's steps, derived live: a GListModel of AusPlanItem in the order of
 * client->steps. It listens to the client's "edited" and replans at once; items-changed comes only
 * when steps appear, disappear or change places (once per batch), otherwise the items themselves
 * notify. Nothing of it is stored: the file holds the steps, the plan their days.
 *
 * How days follow, working days being those of "calendar":
 * - step->start set: from there, @length working days. It moves with nothing.
 * - else the last day is @offset working or calendar days from the anchor: the last working day;
 *   the day the notice is received, else expected, else due; the day it is or has to be sent; the
 *   end of the contract (the last working day when that names none); a project’s due day.
 *   A free day is never used: before the anchor it gives way to the working day before, else to the
 *   next one. With anchor step the first day is @offset days after what the step waits for.
 * - a step that waits for others starts on the working day after the last of their ends, at the
 *   earliest (after its done_on when one is done; after today when it is open and late). Steps that
 *   wait for each other in a ring ignore the gates between them and are conflicts.
 * - step->earliest: not before; step->latest: earlier, when the anchor would put it after that.
 * - what counts backwards gives way to what waits for it, as far as today: it moves to an earlier
 *   day when the chain behind it would not fit before the last working day otherwise.
 * - a done step without a start that has a done_on ends on that day.
 * - ticking a step off freezes its start, so that replanning never moves what is done.
 *
 * Everything that changes the plan is an ordinary edit of the client; to make a call one undo step,
 * put it between aus_history_begin() and aus_history_end().
 *
 * Properties: "client" (construct-only), "today" (AusDate, writable), "calendar"
 * (AusWorkCalendar, writable, never NULL: the plain one at first), "law" (AusLawBook, writable;
 * NULL at first: then a notice has no day before it is received), and read-only, notified when
 * they change: "first", "last", "last-day", "notice-day" (AusDate), "notice-planned", "n-done",
 * "n-total" (dropped steps do not count), "n-conflicts", "worst-conflict", "next-item".
 *
 * Signal "replanned" (guint n_moved): once per batch, when n_moved > 0 items that had days before
 * have other days now.
 */
#define AUS_TYPE_PLAN (aus_plan_get_type ())
G_DECLARE_FINAL_TYPE (AusPlan, aus_plan, AUS, PLAN, GObject)

AusPlan     *aus_plan_new              (AusClient       *client,
                                        AusDate          today) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none */
AusClient   *aus_plan_get_client       (AusPlan         *self);

AusDate      aus_plan_get_today        (AusPlan         *self);
void         aus_plan_set_today        (AusPlan         *self,
                                        AusDate          today);

/* Whose days count as working days. NULL sets the plain one. Transfer none. */
AusWorkCalendar *aus_plan_get_calendar (AusPlan         *self);
void         aus_plan_set_calendar     (AusPlan         *self,
                                        AusWorkCalendar *calendar);

/* What says when the notice must be there; NULL for nothing. Transfer none. */
AusLawBook  *aus_plan_get_law          (AusPlan         *self);
void         aus_plan_set_law          (AusPlan         *self,
                                        AusLawBook      *law);

/* Whole weeks around everything that has a day, today included: Monday to Sunday. At most two years
 * back and four years ahead of today, whatever a file says. */
AusDate      aus_plan_get_first        (AusPlan         *self);
AusDate      aus_plan_get_last         (AusPlan         *self);

/* The last working day; AUS_DATE_NONE when it is not decided */
AusDate      aus_plan_get_last_day     (AusPlan         *self);

/* The day steps with anchor notice count from. is_notice_planned is TRUE while the notice has not
 * been received: then that day is when it is expected, once it was sent, or due. */
AusDate      aus_plan_get_notice_day   (AusPlan         *self);
gboolean     aus_plan_is_notice_planned (AusPlan        *self);

guint        aus_plan_get_n_done       (AusPlan         *self);
guint        aus_plan_get_n_total      (AusPlan         *self);

/* Items in conflict; the worst one (most working days too late) or NULL. Transfer none. */
guint        aus_plan_get_n_conflicts  (AusPlan         *self);
AusPlanItem *aus_plan_get_worst_conflict (AusPlan       *self);

/* The earliest open item of mine that waits for nothing (else the earliest that waits); NULL when
 * there is none. Transfer none. */
AusPlanItem *aus_plan_get_next_item    (AusPlan         *self);

/* Transfer none; @position below g_list_model_get_n_items() */
AusPlanItem *aus_plan_peek             (AusPlan         *self,
                                        guint            position);

/* The item of that step id or template key, NULL when there is none. Transfer none. */
AusPlanItem *aus_plan_find             (AusPlan         *self,
                                        const char      *id);
AusPlanItem *aus_plan_find_origin      (AusPlan         *self,
                                        const char      *origin);

/* The item that gates @item; of several the one that decides when it begins; NULL when nothing
 * does. Transfer none. */
AusPlanItem *aus_plan_get_gate         (AusPlan         *self,
                                        AusPlanItem     *item);

/* All that gate it, without dropped ones. Items: transfer none. */
GPtrArray   *aus_plan_list_gates       (AusPlan         *self,
                                        AusPlanItem     *item) G_GNUC_WARN_UNUSED_RESULT;

/* What can be done next: open items of mine that wait for nothing, the soonest first, @n_most at
 * most. Items: transfer none. */
GPtrArray   *aus_plan_list_next        (AusPlan         *self,
                                        guint            n_most) G_GNUC_WARN_UNUSED_RESULT;

/* Between these, replanning waits. They nest; the operations below use them themselves. */
void         aus_plan_freeze           (AusPlan         *self);
void         aus_plan_thaw             (AusPlan         *self);

/* Pins the item @workdays later (or earlier). FALSE when it has no day or nothing would change. */
gboolean     aus_plan_move_item        (AusPlan         *self,
                                        AusPlanItem     *item,
                                        int              workdays);

/* Pins the item. @length is clamped to 1–999. */
void         aus_plan_set_item_range   (AusPlan         *self,
                                        AusPlanItem     *item,
                                        AusDate          start,
                                        int              length);

/* Ticks off (done on the plan's today, days frozen) or opens again. Opening releases the start when
 * it is where the plan would put it anyway. */
void         aus_plan_set_done         (AusPlan         *self,
                                        AusPlanItem     *item,
                                        gboolean         done);

/* Back to where the plan puts it. Nothing for a done item. */
void         aus_plan_release          (AusPlan         *self,
                                        AusPlanItem     *item);

/* An own step of mine, appended. @start may be AUS_DATE_NONE: then it ends on the last working day.
 * Transfer none; NULL while the plan is frozen. */
AusPlanItem *aus_plan_add_step         (AusPlan         *self,
                                        const char      *name,
                                        AusLane          lane,
                                        AusDate          start,
                                        int              length);

/* Also clears the gate of the steps that waited for it */
void         aus_plan_remove_step      (AusPlan         *self,
                                        AusPlanItem     *item);

/* Appends the template's steps whose key no step has as origin, and whose name in @language no step
 * of the user's own has; existing steps are not touched. Returns how many were added. */
guint        aus_plan_apply_template   (AusPlan         *self,
                                        AusPlanTemplate *template,
                                        AusLanguage      language);

/* The other way round: the plan's steps as a template called @name. Dropped steps stay behind, and
 * those that follow from things, projects and people of this client, since those come by
 * themselves. A day that was set by hand becomes so many working days from its anchor; what is true
 * of this client only (states, notes, earliest and latest days) does not go with it. Names in the
 * other language come from @known (of AusPlanTemplate; may be NULL) where a step still is called
 * as there, else both are the same. */
AusPlanTemplate *
             aus_plan_make_template    (AusPlan         *self,
                                        const char      *name,
                                        AusTrade         trade,
                                        GPtrArray       *known) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
