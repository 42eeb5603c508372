/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-money.h"
#include "core/library/aus-client-file.h"

G_BEGIN_DECLS

/* When a thing wants attention. NEXT: later than this week, but its lead time has begun. */
typedef enum
{
  AUS_AGENDA_SECTION_OVERDUE,
  AUS_AGENDA_SECTION_TODAY,
  AUS_AGENDA_SECTION_WEEK,
  AUS_AGENDA_SECTION_NEXT,
  AUS_AGENDA_SECTION_LATER,
} AusAgendaSection;

#define AUS_N_AGENDA_SECTIONS (AUS_AGENDA_SECTION_LATER + 1)

/**
 * AusAgendaKind:
 * @AUS_AGENDA_KIND_PAUSE: the time to think it over ends
 * @AUS_AGENDA_KIND_REPAIR: the outcome of an attempt to repair is to be looked at
 * @AUS_AGENDA_KIND_CONVERSATION: the day of the talk
 * @AUS_AGENDA_KIND_NOTICE: the notice has to be posted, or to arrive; only where no step of the
 *   plan is about it
 * @AUS_AGENDA_KIND_RECEIPT: a notice under way should have arrived
 * @AUS_AGENDA_KIND_STEP: a step of the plan begins or ends
 * @AUS_AGENDA_KIND_DELIVERABLE: a deliverable of a project that is finished or handed over
 * @AUS_AGENDA_KIND_ASSET: a thing's next stop
 * @AUS_AGENDA_KIND_CONSENT: a colleague on the shortlist has not agreed to be named
 * @AUS_AGENDA_KIND_INVOICE: money is due
 * @AUS_AGENDA_KIND_PROMISE: what was promised in the talk and has no step of the plan
 * @AUS_AGENDA_KIND_LAST_DAY: last working day
 * @AUS_AGENDA_KIND_CONTRACT_END: the contract ends
 */
typedef enum
{
  AUS_AGENDA_KIND_PAUSE,
  AUS_AGENDA_KIND_REPAIR,
  AUS_AGENDA_KIND_CONVERSATION,
  AUS_AGENDA_KIND_NOTICE,
  AUS_AGENDA_KIND_RECEIPT,
  AUS_AGENDA_KIND_STEP,
  AUS_AGENDA_KIND_DELIVERABLE,
  AUS_AGENDA_KIND_ASSET,
  AUS_AGENDA_KIND_CONSENT,
  AUS_AGENDA_KIND_INVOICE,
  AUS_AGENDA_KIND_PROMISE,
  AUS_AGENDA_KIND_LAST_DAY,
  AUS_AGENDA_KIND_CONTRACT_END,
  AUS_AGENDA_KIND_RUNNING,   /* something that runs elsewhere is to be stopped */
  AUS_AGENDA_KIND_FADE,      /* the client could fade out */
  AUS_AGENDA_KIND_SUPPORT,   /* questions are answered until then */
  AUS_AGENDA_KIND_CHECK_IN,  /* ask how they are doing */
  AUS_AGENDA_KIND_RETENTION, /* from then on nothing has to be kept */
} AusAgendaKind;

#define AUS_TYPE_AGENDA_SECTION (aus_agenda_section_get_type ())
#define AUS_TYPE_AGENDA_KIND    (aus_agenda_kind_get_type ())

GType aus_agenda_section_get_type (void);
GType aus_agenda_kind_get_type    (void);

/**
 * AusAgendaItem:
 *
 * One thing of one client that is due on a day. Made and kept up to date by its AusAgenda: the same
 * thing keeps the same item. aus_agenda_text_…() has the words. Signal "changed": something of it
 * is different now.
 */
#define AUS_TYPE_AGENDA_ITEM (aus_agenda_item_get_type ())
G_DECLARE_FINAL_TYPE (AusAgendaItem, aus_agenda_item, AUS, AGENDA_ITEM, GObject)

/* All transfer none */
AusClientFile   *aus_agenda_item_get_file    (AusAgendaItem *self);
AusClient       *aus_agenda_item_get_client  (AusAgendaItem *self);
AusAgendaKind    aus_agenda_item_get_kind    (AusAgendaItem *self);
AusAgendaSection aus_agenda_item_get_section (AusAgendaItem *self);

/* What it is about: the AusStep, AusInvoice, AusDeliverable, AusAsset, AusReferral,
 * AusPromise; else the client's AusEnding */
AusEntity       *aus_agenda_item_get_entity  (AusAgendaItem *self);

/* Always set. The day by which it is to be done; the first day of a step that takes several and has
 * not begun (see begins) */
AusDate          aus_agenda_item_get_date    (AusAgendaItem *self);
gboolean         aus_agenda_item_begins      (AusAgendaItem *self);

/* Calendar days from today; negative when overdue */
int              aus_agenda_item_get_days    (AusAgendaItem *self);

/* The one thing to do next for its client: the first of the user's own, else the first. That papers
 * may be deleted is nothing to do. */
gboolean         aus_agenda_item_is_next     (AusAgendaItem *self);

/* From this day on it is spoken of: its lead time begins */
AusDate          aus_agenda_item_get_lead    (AusAgendaItem *self);

/* Who has to do something */
AusParty         aus_agenda_item_get_owner   (AusAgendaItem *self);

/* It cannot be made up for: a notice, the days an ending turns on */
gboolean         aus_agenda_item_is_deadline (AusAgendaItem *self);

/* A step that does not fit before the last working day, by how many working days; 0: it fits */
int              aus_agenda_item_get_conflict (AusAgendaItem *self);

/* The step that has to be done before this one; NULL when nothing is waited for */
AusStep         *aus_agenda_item_get_gate    (AusAgendaItem *self);

/* The day the notice has to be there, for NOTICE and a step that posts it; else not set */
AusDate          aus_agenda_item_get_arrival (AusAgendaItem *self);

/* What is still owed on an invoice; else not set */
AusMoney         aus_agenda_item_get_amount  (AusAgendaItem *self);

/* Where it is seen to: "profile", "decision", "conversation", "transition" or "closing" */
const char      *aus_agenda_item_get_page    (AusAgendaItem *self);

/* It can be ticked off by aus_agenda_tick(): a step, a promise or a deliverable of a file that may
 * be changed */
gboolean         aus_agenda_item_can_tick    (AusAgendaItem *self);

G_END_DECLS
