/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-agenda-private.h"

#include <string.h>

#include "core/client/aus-money-owed.h"
#include "core/ending/aus-asset-order.h"
#include "core/ending/aus-closure.h"
#include "core/ending/aus-fade.h"
#include "core/ending/aus-retained.h"
#include "core/ending/aus-talk.h"
#include "core/law/aus-notice.h"
#include "core/plan/aus-plan.h"

/* Its key in the plan templates */
#define POST_STEP "notice-post"
#define OVERDUE_STEP "overdue-invoice"

typedef struct
{
  AusClientFile *file;
  AusClient *client;
  const AusAgendaFrame *frame;
  GPtrArray *items;
  AusNotice *notice; /* owned; NULL until it is asked for */
  GHashTable *told;  /* owned; origins of the steps that are in the agenda */
} Collector;

static gboolean
is_past (Collector *self,
         AusDate    day)
{
  return aus_date_compare (day, self->frame->today) < 0;
}

static AusAgendaSection
find_section (Collector *self,
              AusDate    date,
              AusDate    lead)
{
  AusDate today = self->frame->today;
  AusDate sunday = aus_date_add_days (aus_date_first_of_week (today), 6);

  if (is_past (self, date))
    return AUS_AGENDA_SECTION_OVERDUE;
  if (aus_date_equal (date, today))
    return AUS_AGENDA_SECTION_TODAY;
  if (aus_date_compare (date, sunday) <= 0)
    return AUS_AGENDA_SECTION_WEEK;

  return aus_date_compare (lead, today) <= 0 ? AUS_AGENDA_SECTION_NEXT : AUS_AGENDA_SECTION_LATER;
}

/* @first: the day from which the lead time counts back; @date, but for a step of several days */
static AusAgendaItem *
add_from (Collector    *self,
          AusAgendaKind kind,
          gpointer      entity,
          AusDate       date,
          AusDate       first,
          AusLane       lane,
          gboolean      deadline)
{
  AusAgendaItem *item = g_object_new (AUS_TYPE_AGENDA_ITEM, NULL);

  item->file = g_object_ref (self->file);
  item->kind = kind;
  item->entity = g_object_ref (entity);
  item->date = date;
  item->lead = aus_lead_times_get_day (self->frame->lead_times, first, lane, deadline);
  item->deadline = deadline;
  item->section = find_section (self, date, item->lead);
  item->days = aus_date_days_between (self->frame->today, date);
  item->order = self->items->len;
  g_ptr_array_add (self->items, item);

  return item;
}

static AusAgendaItem *
add (Collector    *self,
     AusAgendaKind kind,
     gpointer      entity,
     AusDate       date,
     AusLane       lane,
     gboolean      deadline)
{
  return add_from (self, kind, entity, date, date, lane, deadline);
}

/* --- what an ending turns on ------------------------------------------------------------------ */

/* An attempt that is still looked at: nothing is decided, or that it gets this chance. */
static gboolean
is_repairing (AusEnding *ending)
{
  return aus_date_is_set (ending->repair->until)
         && ending->repair->outcome == AUS_REPAIR_OUTCOME_OPEN
         && ending->stage <= AUS_STAGE_DECISION
         && (!aus_date_is_set (ending->decided_on) || ending->decision == AUS_DECISION_REPAIR);
}

static void
collect_ending (Collector *self)
{
  AusEnding *ending = self->client->ending;

  if (aus_date_is_set (ending->pause_until) && !aus_date_is_set (ending->decided_on)
      && ending->stage <= AUS_STAGE_DECISION)
    add (self, AUS_AGENDA_KIND_PAUSE, ending, ending->pause_until, AUS_LANE_NOTICE, FALSE);
  if (is_repairing (ending))
    add (self, AUS_AGENDA_KIND_REPAIR, ending, ending->repair->until, AUS_LANE_PEOPLE, FALSE);
  if (aus_date_is_set (ending->conversation_on) && !is_past (self, ending->conversation_on)
      && !aus_date_is_set (self->client->conversation->held_on))
    add (self, AUS_AGENDA_KIND_CONVERSATION, ending, ending->conversation_on, AUS_LANE_PEOPLE,
         FALSE);
  /* Once they are over there is nothing to be done about these. */
  if (aus_date_is_set (ending->last_day) && !is_past (self, ending->last_day))
    add (self, AUS_AGENDA_KIND_LAST_DAY, ending, ending->last_day, AUS_LANE_NOTICE, TRUE);
  if (aus_date_is_set (ending->contract_end) && !is_past (self, ending->contract_end)
      && !aus_date_equal (ending->contract_end, ending->last_day))
    add (self, AUS_AGENDA_KIND_CONTRACT_END, ending, ending->contract_end, AUS_LANE_NOTICE, TRUE);
}

/* The answer of the law; NULL when there is no day to give notice by. */
static AusNotice *
get_notice (Collector *self)
{
  if (self->notice == NULL)
    self->notice = aus_notice_new_for_client (self->frame->law, self->client, self->frame->today);

  return self->notice != NULL && self->notice->outcome == AUS_NOTICE_OUTCOME_DATE
         && aus_date_is_set (self->notice->latest) ? self->notice : NULL;
}

/* The notice under way, or still to be given. @is_planned: a step of the plan is about it. */
static void
collect_notice (Collector *self,
                gboolean   is_planned)
{
  AusEnding *ending = self->client->ending;
  AusNotice *notice;
  AusAgendaItem *item;
  gboolean planned;
  AusDate post;

  if (aus_date_is_set (ending->notice_received) || !aus_date_is_set (ending->last_day)
      || is_past (self, ending->last_day))
    return;
  if (aus_date_is_set (ending->notice_sent))
    {
      add (self, AUS_AGENDA_KIND_RECEIPT, ending,
           aus_notice_get_day (self->frame->law, self->client, self->frame->today, &planned),
           AUS_LANE_NOTICE, FALSE);
      return;
    }
  notice = is_planned ? NULL : get_notice (self);
  if (notice == NULL)
    return;

  /* Too late for a letter, not for a messenger: then the day it has to be there is what counts. */
  post = notice->send_by[AUS_NOTICE_CHANNEL_LETTER];
  item = add (self, AUS_AGENDA_KIND_NOTICE, ending,
              !aus_date_is_set (post) || is_past (self, post) ? notice->latest : post,
              AUS_LANE_NOTICE, TRUE);
  item->arrival = notice->latest;
  item->rule = aus_notice_dup_reason (notice);
}

/* --- steps ------------------------------------------------------------------------------------ */

/* The step that brings the notice on its way */
static gboolean
is_posting (AusPlanItem *planned)
{
  return aus_plan_item_is_deadline (planned)
         || g_str_equal (aus_plan_item_get_step (planned)->origin, POST_STEP);
}

static AusAgendaItem *
add_step (Collector   *self,
          AusPlan     *plan,
          AusPlanItem *planned)
{
  AusStep *step = aus_plan_item_get_step (planned);
  AusDate start = aus_plan_item_get_start (planned);
  AusDate end = aus_plan_item_get_end (planned);
  gboolean begins = aus_date_compare (start, end) < 0 && step->state == AUS_STEP_STATE_OPEN
                    && aus_date_compare (start, self->frame->today) > 0;
  AusAgendaItem *item = add_from (self, AUS_AGENDA_KIND_STEP, step, begins ? start : end, start,
                                  step->lane, is_posting (planned));
  AusPlanItem *gate =
    aus_plan_item_is_waiting (planned) ? aus_plan_get_gate (plan, planned) : NULL;

  item->begins = begins;
  item->owner = step->owner;
  item->conflict = aus_plan_item_get_conflict_workdays (planned);
  if (gate != NULL)
    item->gate = g_object_ref (aus_plan_item_get_step (gate));

  return item;
}

static gboolean
is_overdue (Collector  *self,
            AusInvoice *invoice)
{
  return aus_date_is_set (invoice->due) && is_past (self, invoice->due) &&
         aus_invoice_is_open (invoice);
}

/* TRUE when the invoice that the step is about is in the agenda by itself, overdue. The invoice
 * says how much and for how long, so it is the one that stays: one worry is not told twice. Which
 * invoice it is the step says by its number; else, as in the templates, it is any. */
static gboolean
is_told_by_invoice (Collector *self,
                    AusStep   *step)
{
  gboolean any = FALSE, named = FALSE, named_overdue = FALSE;

  if (!g_str_equal (step->origin, OVERDUE_STEP))
    return FALSE;

  for (guint i = 0; i < aus_entity_list_get_length (self->client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (self->client->invoices, i);
      gboolean names = *invoice->number != '\0' && strstr (step->name, invoice->number) != NULL;
      gboolean overdue = is_overdue (self, invoice);

      any = any || overdue;
      named = named || names;
      named_overdue = named_overdue || (names && overdue);
    }

  return named ? named_overdue : any;
}

/* TRUE when one of them posts the notice */
static gboolean
collect_steps (Collector *self,
               gboolean   finished)
{
  g_autoptr (AusPlan) plan = NULL;
  AusDate last_day = self->client->ending->last_day;
  gboolean posts = FALSE;

  if (aus_entity_list_get_length (self->client->steps) == 0)
    return FALSE;

  plan = aus_plan_new (self->client, self->frame->today);
  if (self->frame->calendar != NULL)
    aus_plan_set_calendar (plan, self->frame->calendar);
  aus_plan_set_law (plan, self->frame->law);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++)
    {
      AusPlanItem *planned = aus_plan_peek (plan, i);
      AusAgendaItem *item;

      posts = posts || (aus_plan_item_is_done (planned) && is_posting (planned));
      if (!aus_plan_item_is_open (planned) || !aus_plan_item_is_scheduled (planned))
        continue;
      /* What follows an ending that is over; the rest of it was left undone. */
      if (finished && (!aus_date_is_set (last_day)
                       || aus_date_compare (aus_plan_item_get_end (planned), last_day) <= 0))
        continue;
      if (is_told_by_invoice (self, aus_plan_item_get_step (planned)))
        continue;

      item = add_step (self, plan, planned);
      g_hash_table_add (self->told, aus_plan_item_get_step (planned)->origin);
      if (item->deadline && !aus_date_is_set (self->client->ending->notice_received))
        {
          AusNotice *notice = get_notice (self);

          item->arrival = notice != NULL ? notice->latest : AUS_DATE_NONE;
          item->rule = notice != NULL ? aus_notice_dup_reason (notice) : NULL;
          posts = TRUE;
        }
    }

  return posts;
}

/* --- lists ------------------------------------------------------------------------------------ */

static void
collect_deliverables (Collector *self)
{
  for (guint i = 0; i < aus_entity_list_get_length (self->client->projects); i++)
    {
      AusProject *project = aus_entity_list_peek (self->client->projects, i);

      for (guint j = 0; j < aus_entity_list_get_length (project->deliverables)
                        && project->outcome != AUS_PROJECT_OUTCOME_CANCEL; j++)
        {
          AusDeliverable *deliverable = aus_entity_list_peek (project->deliverables, j);

          if (!deliverable->done && aus_date_is_set (deliverable->due))
            add (self, AUS_AGENDA_KIND_DELIVERABLE, deliverable, deliverable->due, AUS_LANE_WORK,
                 FALSE);
        }
    }
}

static gboolean
find_next_stop (AusAsset     *asset,
                AusAssetStop *stop)
{
  for (int i = 0; i < AUS_N_ASSET_STOPS; i++)
    if (aus_asset_has_stop (asset, (AusAssetStop) i)
        && !aus_date_is_set (aus_asset_get_stop (asset, (AusAssetStop) i)))
      {
        *stop = (AusAssetStop) i;
        return TRUE;
      }

  return FALSE;
}

/* TRUE when the step of the plan that follows from this one's entity is in the agenda: one worry is
 * not told twice. @what: as the origin of such a step ends */
static gboolean
is_told (Collector  *self,
         const char *kind,
         const char *id,
         const char *what)
{
  g_autofree char *origin = g_strdup_printf ("%s:%s:%s", kind, id, what);

  return g_hash_table_contains (self->told, origin);
}

static void
collect_assets (Collector *self)
{
  static const char * const steps[AUS_N_ASSET_STOPS] = { "transfer", "test", "revoke" };

  for (guint i = 0; i < aus_entity_list_get_length (self->client->assets); i++)
    {
      AusAsset *asset = aus_entity_list_peek (self->client->assets, i);
      AusAssetStop stop;

      if (aus_date_is_set (asset->due) && find_next_stop (asset, &stop)
          && !is_told (self, "asset", asset->id, steps[stop])
          && (asset->holder == AUS_PARTY_ME || aus_date_is_set (asset->handed_on)))
        add (self, AUS_AGENDA_KIND_ASSET, asset, asset->due, AUS_LANE_HANDOVER, FALSE)->owner =
          stop == AUS_ASSET_STOP_TESTED ? AUS_PARTY_CLIENT : AUS_PARTY_ME;
    }
}

/* By the last working day the client should know who could go on. */
static void
collect_consents (Collector *self)
{
  AusDate last_day = self->client->ending->last_day;

  if (self->frame->network == NULL || !aus_date_is_set (last_day) || is_past (self, last_day))
    return;

  for (guint i = 0; i < aus_entity_list_get_length (self->client->referrals); i++)
    {
      AusReferral *referral = aus_entity_list_peek (self->client->referrals, i);
      AusColleague *colleague =
        aus_entity_list_find (self->frame->network->colleagues, referral->colleague);
      AusAgendaItem *item;

      if (colleague == NULL || colleague->consent
          || referral->status > AUS_REFERRAL_STATUS_AGREED
          || is_told (self, "referral", referral->id, "ask"))
        continue;

      item = add (self, AUS_AGENDA_KIND_CONSENT, referral, last_day, AUS_LANE_PEOPLE, FALSE);
      item->name = g_strdup (colleague->name);
      /* Asked already: the answer is somebody else's. */
      if (referral->status != AUS_REFERRAL_STATUS_LISTED)
        item->owner = AUS_PARTY_SUCCESSOR;
    }
}

/* A promise with a step of its own is told by that. */
static void
collect_promises (Collector *self)
{
  AusEntityList *promises = self->client->conversation->promises;

  for (guint i = 0; i < aus_entity_list_get_length (promises); i++)
    {
      AusPromise *promise = aus_entity_list_peek (promises, i);

      if (aus_date_is_set (promise->until) && !aus_promise_is_kept (promise, self->client)
          && aus_promise_find_step (promise, self->client) == NULL)
        add (self, AUS_AGENDA_KIND_PROMISE, promise, promise->until, AUS_LANE_PEOPLE,
             FALSE)->owner = promise->by;
    }
}

static void
collect_invoices (Collector *self)
{
  for (guint i = 0; i < aus_entity_list_get_length (self->client->invoices); i++)
    {
      AusInvoice *invoice = aus_entity_list_peek (self->client->invoices, i);
      AusAgendaItem *item;

      if (!aus_date_is_set (invoice->due) || !aus_invoice_is_open (invoice))
        continue;

      item =
        add (self, AUS_AGENDA_KIND_INVOICE, invoice, invoice->due, AUS_LANE_MONEY, FALSE);
      item->amount = aus_invoice_get_open (invoice);
      /* Until it is due it is for the client to pay, then for the user to remind. */
      item->owner = item->days < 0 ? AUS_PARTY_ME : AUS_PARTY_CLIENT;
    }
}

/* --- the end ---------------------------------------------------------------------------------- */

static void
collect_running (Collector *self)
{
  AusEntityList *list = self->client->closing->running;

  for (guint i = 0; i < aus_entity_list_get_length (list); i++)
    {
      AusRunning *running = aus_entity_list_peek (list, i);

      if (aus_date_is_set (running->stop_by) && !aus_date_is_set (running->stopped_on))
        add (self, AUS_AGENDA_KIND_RUNNING, running, running->stop_by, AUS_LANE_HANDOVER, FALSE);
    }
}

/* The day is when it could have been proposed first; there is no hurry, so it is never overdue. */
static void
collect_fade (Collector *self)
{
  AusSender *sender = self->frame->sender;
  AusDate today = self->frame->today;
  AusFade fade;

  aus_fade_get (self->client, sender != NULL ? sender->fade_months : AUS_FADE_MONTHS, today, &fade);
  if (fade.proposed)
    add (self, AUS_AGENDA_KIND_FADE, self->client->closing, today, AUS_LANE_PEOPLE,
         FALSE)->arrival = fade.decided ? AUS_DATE_NONE : fade.last_work;
}

static void
collect_follow_ups (Collector *self)
{
  AusClosing *closing = self->client->closing;
  AusLaw law = aus_retained_get_law (self->client, self->frame->sender);
  AusDate last = aus_retained_get_last (self->client, law);

  if (aus_date_is_set (closing->support_until) && !is_past (self, closing->support_until))
    add (self, AUS_AGENDA_KIND_SUPPORT, closing, closing->support_until, AUS_LANE_WORK, FALSE);
  if (aus_date_is_set (closing->check_in_on))
    add (self, AUS_AGENDA_KIND_CHECK_IN, closing, closing->check_in_on, AUS_LANE_PEOPLE, FALSE);
  if (aus_closure_is_over (self->client) && aus_date_is_set (last))
    {
      AusDate free_from = aus_date_add_days (last, 1);

      /* It may be deleted from then on; nobody has to. */
      add (self, AUS_AGENDA_KIND_RETENTION, closing,
           is_past (self, free_from) ? self->frame->today : free_from, AUS_LANE_PAPERS,
           FALSE)->rule = aus_retention_say (law, AUS_RETENTION_INVOICE);
    }
}

static void
collect (Collector *self)
{
  AusStage stage = self->client->ending->stage;
  gboolean finished = stage == AUS_STAGE_CLOSED || stage == AUS_STAGE_FADED;
  gboolean posts = collect_steps (self, finished);

  collect_invoices (self);
  collect_running (self);
  collect_follow_ups (self);
  if (finished)
    return;

  collect_fade (self);

  collect_ending (self);
  collect_notice (self, posts);
  collect_promises (self);
  /* Where no end is thought of, work is only work. */
  if (stage == AUS_STAGE_RUNNING)
    return;

  collect_deliverables (self);
  collect_assets (self);
  collect_consents (self);
}

static gboolean
comes_before (AusAgendaItem *a,
              AusAgendaItem *b)
{
  gboolean mine = a->owner == AUS_PARTY_ME;

  if (mine != (b->owner == AUS_PARTY_ME))
    return mine;

  return aus_agenda_item_compare (a, b) < 0;
}

static void
mark_next (GPtrArray *items)
{
  AusAgendaItem *next = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      AusAgendaItem *item = g_ptr_array_index (items, i);

      if (item->kind != AUS_AGENDA_KIND_RETENTION && (next == NULL || comes_before (item, next)))
        next = item;
    }
  if (next != NULL)
    next->next = TRUE;
}

GPtrArray *
aus_agenda_collect (AusClientFile        *file,
                    const AusAgendaFrame *frame)
{
  Collector self = { file, aus_client_file_get_client (file), frame,
                     g_ptr_array_new_with_free_func (g_object_unref), NULL,
                     g_hash_table_new (g_str_hash, g_str_equal) };

  if (self.client != NULL)
    collect (&self);
  mark_next (self.items);
  g_clear_pointer (&self.notice, aus_notice_free);
  g_hash_table_unref (self.told);

  return self.items;
}
