/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-last-day-proposal.h"

#include <glib/gi18n-lib.h>

#include "aus-plan-private.h"
#include "core/base/aus-format.h"
#include "core/law/aus-notice.h"

#define CUSTOM_DAYS   14
#define FAR_MONTHS    6
#define STOP_WORKDAYS 3    /* from the end of the last project to the natural stop */

typedef struct
{
  AusPlan         *plan;
  AusClient       *client;
  AusWorkCalendar *calendar;
  AusDate          today;
  AusDate          earliest; /* not set when no rule gives one */
  const char      *locale;
} Proposer;

void
aus_last_day_proposal_free (AusLastDayProposal *self)
{
  g_free (self->reason);
  g_free (self->caution);
  g_free (self->question);
  g_free (self->income_rule);
  g_ptr_array_unref (self->misfits);
  g_free (self);
}

const char *
aus_last_day_kind_get_title (AusLastDayKind kind)
{
  switch (kind)
    {
    case AUS_LAST_DAY_EARLIEST:
      return _("Earliest by law or contract");
    case AUS_LAST_DAY_TWO_WEEKS:
      return _("In two weeks");
    case AUS_LAST_DAY_NATURAL_STOP:
      return _("Natural stop");
    case AUS_LAST_DAY_OWN:
    default:
      return _("Own date");
    }
}

/* --- what the day would mean ------------------------------------------------------------------ */

static void
describe_income (Proposer           *self,
                 AusLastDayProposal *proposal)
{
  AusContract *contract = self->client->contract;
  g_autofree char *fee = aus_format_money (contract->fee, self->locale);

  if (!aus_money_is_set (contract->fee))
    {
      proposal->income_rule = g_strdup (_("The contract names no fee."));
      return;
    }
  if (aus_last_day_count_income (contract->fee, contract->fee_unit, self->today, proposal->date,
                                 &proposal->income))
    {
      /* Translators: %s is an amount */
      if (contract->fee_unit == AUS_FEE_UNIT_WEEK)
        proposal->income_rule =
          g_strdup_printf (_("%s a week from tomorrow on, part weeks by their days."), fee);
      else if (contract->fee_unit == AUS_FEE_UNIT_MONTH)
        proposal->income_rule =
          g_strdup_printf (_("%s a month from tomorrow on, part months by their days."), fee);
      else
        proposal->income_rule =
          g_strdup_printf (_("%s a quarter from tomorrow on, part quarters by their days."), fee);
      return;
    }

  proposal->income_rule =
    g_strdup (contract->fee_unit == AUS_FEE_UNIT_PIECE
                ? _("The fee is paid by the piece: it depends on what is still ordered.")
                : _("The fee is paid by time: it depends on what is still worked."));
}

/* Whether the step would not fit, or would have had to begin before today */
static gboolean
is_misfit (Proposer          *self,
           AusStep           *step,
           const AusPlanDays *days)
{
  if (days->conflict)
    return TRUE;
  if (days->pinned || !aus_date_is_set (days->start))
    return FALSE;

  return step->state == AUS_STEP_STATE_OPEN ? aus_date_compare (days->start, self->today) < 0
                                            : days->late;
}

/* Whether the step waits for nobody's notice and moves with the last day */
static gboolean
counts_back (AusStep           *step,
             const AusPlanDays *days)
{
  return step->state == AUS_STEP_STATE_OPEN && step->anchor == AUS_ANCHOR_LAST_DAY &&
         !days->pinned && !days->follow_up && aus_date_is_set (days->start);
}

static void
look_at_plan (Proposer           *self,
              AusLastDayProposal *proposal)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->plan));
  g_autofree AusStep **steps = g_new (AusStep *, n);
  g_autofree AusPlanDays *days = g_new (AusPlanDays, n);
  AusPlanFrame frame;

  for (guint i = 0; i < n; i++)
    steps[i] = aus_plan_item_get_step (aus_plan_peek (self->plan, i));
  aus_plan_frame_init_for (&frame, self->client, aus_plan_get_law (self->plan), self->today,
                           self->calendar, proposal->date);
  aus_plan_schedule (steps, n, &frame, NULL, days);

  for (guint i = 0; i < n; i++)
    {
      int room;

      if (is_misfit (self, steps[i], &days[i]))
        g_ptr_array_add (proposal->misfits, g_object_ref (aus_plan_peek (self->plan, i)));
      if (!counts_back (steps[i], &days[i]))
        continue;
      room = aus_work_calendar_between (self->calendar, self->today, days[i].start);
      proposal->slack = proposal->has_slack ? MIN (proposal->slack, room) : room;
      proposal->has_slack = TRUE;
    }
}

static void
look_at_day (Proposer           *self,
             AusLastDayProposal *proposal)
{
  g_autofree char *day = aus_format_date (self->earliest, AUS_DATE_STYLE_SHORT, self->locale);

  if (aus_date_compare (proposal->date, self->today) < 0)
    proposal->caution = g_strdup (_("This day is over."));
  else if (aus_date_is_set (self->earliest) &&
           aus_date_compare (proposal->date,
                             aus_work_calendar_on_or_before (self->calendar, self->earliest)) < 0)
    /* Translators: %s is a day like “31 Dec” */
    proposal->caution = g_strdup_printf (_("Notice alone ends it on %s at the earliest: before "
                                           "that only if both agree."), day);
  if (aus_date_compare (proposal->date, aus_date_add_months (self->today, FAR_MONTHS)) > 0)
    proposal->question = g_strdup (_("That is more than six months ahead. Is that meant?"));
}

/* Takes @reason. */
static AusLastDayProposal *
make (Proposer      *self,
      AusLastDayKind kind,
      AusDate        date,
      char          *reason)
{
  AusLastDayProposal *proposal = g_new0 (AusLastDayProposal, 1);

  proposal->kind = kind;
  proposal->date = date;
  proposal->reason = reason;
  proposal->misfits = g_ptr_array_new_with_free_func (g_object_unref);
  describe_income (self, proposal);
  look_at_plan (self, proposal);
  look_at_day (self, proposal);

  return proposal;
}

/* --- where days come from --------------------------------------------------------------------- */

/* The day the notice is there, or will be when it is sent today */
static AusDate
find_receipt (Proposer   *self,
              AusLawBook *law)
{
  AusEnding *ending = self->client->ending;
  AusDate sent = aus_date_is_set (ending->notice_sent) ? ending->notice_sent : self->today;
  AusWorkCalendar *workdays =
    aus_law_book_get_workdays (law, aus_law_book_get_werktage (law, self->client));

  return aus_date_is_set (ending->notice_received)
           ? ending->notice_received
           : aus_law_book_get_arrival (law, workdays, sent, ending->notice_channel);
}

/* The end for a notice that arrives on that day; not set when no rule gives one. @reason: caller
 * frees */
static AusDate
ask_rules (Proposer    *self,
           AusLawBook  *law,
           AusDate      received,
           char       **reason)
{
  AusNoticeFacts facts = aus_notice_facts_get_for_client (law, self->client);
  g_autoptr (AusNotice) notice =
    aus_notice_new_received (law, NULL, &facts, received, self->today);

  if (notice->outcome != AUS_NOTICE_OUTCOME_DATE)
    return AUS_DATE_NONE;

  *reason = aus_notice_dup_reason (notice);

  return notice->end;
}

static void
propose_earliest (Proposer  *self,
                  GPtrArray *proposals)
{
  AusLawBook *law = aus_plan_get_law (self->plan);
  AusDate received;
  g_autofree char *rule = NULL;
  g_autofree char *arrival = NULL;
  g_autofree char *day = NULL;

  if (law == NULL)
    return;

  received = find_receipt (self, law);
  day = aus_format_date (received, AUS_DATE_STYLE_SHORT, self->locale);
  self->earliest = ask_rules (self, law, received, &rule);
  if (!aus_date_is_set (self->earliest))
    return;

  if (aus_date_is_set (self->client->ending->notice_received))
    /* Translators: %s is a day like “10 Dec” */
    arrival = g_strdup_printf (_("Notice was received on %s."), day);
  else if (aus_date_is_set (self->client->ending->notice_sent))
    arrival = g_strdup_printf (_("Notice should arrive by %s."), day);
  else
    arrival = g_strdup_printf (_("If the notice is posted today, it should arrive by %s."), day);
  g_ptr_array_add (proposals,
                   make (self, AUS_LAST_DAY_EARLIEST,
                         aus_work_calendar_on_or_before (self->calendar, self->earliest),
                         g_strjoin (" ", arrival, rule, NULL)));
}

static void
propose_two_weeks (Proposer  *self,
                   GPtrArray *proposals)
{
  AusDate day = aus_date_add_days (self->today, CUSTOM_DAYS);

  g_ptr_array_add (proposals,
                   make (self, AUS_LAST_DAY_TWO_WEEKS,
                         aus_work_calendar_on_or_before (self->calendar, day),
                         g_strdup (_("Two weeks from today: what is usual where nothing else was "
                                     "agreed. A custom, not a rule of law."))));
}

static gboolean
is_running (Proposer   *self,
            AusProject *project)
{
  return project->outcome != AUS_PROJECT_OUTCOME_CANCEL && project->progress < 100 &&
         aus_date_is_set (project->due) && aus_date_compare (project->due, self->today) >= 0;
}

static void
propose_natural_stop (Proposer  *self,
                      GPtrArray *proposals)
{
  AusEntityList *projects = self->client->projects;
  AusProject *last = NULL;
  g_autofree char *due = NULL;

  for (guint i = 0; i < aus_entity_list_get_length (projects); i++)
    {
      AusProject *project = aus_entity_list_peek (projects, i);

      if (is_running (self, project) &&
          (last == NULL || aus_date_compare (project->due, last->due) > 0))
        last = project;
    }
  if (last == NULL)
    return;

  due = aus_format_date (last->due, AUS_DATE_STYLE_SHORT, self->locale);
  g_ptr_array_add (
    proposals,
    make (self, AUS_LAST_DAY_NATURAL_STOP,
          aus_work_calendar_add (self->calendar, last->due, STOP_WORKDAYS),
          /* Translators: the name of a project, a day like “18 Dec” */
          g_strdup_printf (_("“%s” is due on %s. Three working days later what is left of it can "
                             "be handed over."),
                           *last->name != '\0' ? last->name : _("Unnamed project"), due)));
}

static AusLastDayProposal *
propose_own (Proposer *self,
             AusDate   date)
{
  gboolean free = !aus_work_calendar_is_worked (self->calendar, date);

  return make (self, AUS_LAST_DAY_OWN, date,
               g_strdup (free ? _("Your own choice. Nobody works on this day: steps end before it.")
                              : _("Your own choice.")));
}

/* --- public ----------------------------------------------------------------------------------- */

static Proposer
begin (AusPlan    *plan,
       const char *locale)
{
  return (Proposer){ .plan = plan, .client = aus_plan_get_client (plan),
                     .calendar = aus_plan_get_calendar (plan), .today = aus_plan_get_today (plan),
                     .locale = locale };
}

GPtrArray *
aus_last_day_propose (AusPlan    *plan,
                      AusDate     own,
                      const char *locale)
{
  g_autoptr (GPtrArray) proposals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_last_day_proposal_free);
  Proposer self;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (locale != NULL, NULL);

  self = begin (plan, locale);
  propose_earliest (&self, proposals);
  propose_two_weeks (&self, proposals);
  propose_natural_stop (&self, proposals);
  if (aus_date_is_set (own))
    g_ptr_array_add (proposals, propose_own (&self, own));

  return g_steal_pointer (&proposals);
}

AusLastDayProposal *
aus_last_day_proposal_new (AusPlan    *plan,
                           AusDate     date,
                           const char *locale)
{
  AusLawBook *law = AUS_IS_PLAN (plan) ? aus_plan_get_law (plan) : NULL;
  g_autofree char *rule = NULL;
  Proposer self;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (aus_date_is_set (date), NULL);

  self = begin (plan, locale);
  if (law != NULL)
    self.earliest = ask_rules (&self, law, find_receipt (&self, law), &rule);

  return propose_own (&self, date);
}
