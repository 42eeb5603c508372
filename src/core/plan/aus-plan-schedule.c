/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"

/*
 * Three passes over the steps:
 * 1. wish: where a step would be if it were alone;
 * 2. backwards, from what waits to what is waited for: by when a step has to end so that everything
 *    after it still fits before its last day;
 * 3. forwards: a step that counts backwards gives way to what waits for it, as far as today; then
 *    every step begins after its gates.
 * A step that ends after its limit does not fit.
 */

typedef struct
{
  AusStep * const    *steps;
  guint               n_steps;
  const AusPlanFrame *frame;
  AusStep            *unpinned;
  AusPlanDays        *days;
  AusPlanGraph        graph;
  AusDate             first_day; /* the first working day from today on */
} Planner;

static AusDate
get_start (Planner *self,
           AusStep *step)
{
  return step == self->unpinned ? AUS_DATE_NONE : step->start;
}

static gboolean
is_pinned (Planner *self,
           AusStep *step)
{
  return aus_date_is_set (get_start (self, step));
}

/* Gates hold up what is open and not set by hand. */
static gboolean
is_free (Planner *self,
         AusStep *step)
{
  return aus_step_is_open (step) && !is_pinned (self, step);
}

/* --- counting days ---------------------------------------------------------------------------- */

static AusDate
add_length (Planner *self,
            AusDate  start,
            int      length)
{
  return length <= 1 ? start : aus_work_calendar_add (self->frame->calendar, start, length - 1);
}

static AusDate
take_length (Planner *self,
             AusDate  end,
             int      length)
{
  return length <= 1 ? end : aus_work_calendar_add (self->frame->calendar, end, 1 - length);
}

static AusDate
day_after (Planner *self,
           AusDate  day)
{
  return aus_work_calendar_add (self->frame->calendar, day, 1);
}

/* A day @offset days from @anchor. A free day gives way to the working day before it, so that "on
 * the last day" is never after that; after an anchor to the next one. */
static AusDate
count_from (Planner *self,
            AusDate  anchor,
            AusStep *step)
{
  AusWorkCalendar *calendar = self->frame->calendar;
  AusDate day;

  if (step->offset_days == AUS_NOTICE_DAYS_WORKING && step->offset != 0)
    return aus_work_calendar_add (calendar, anchor, step->offset);

  day = aus_date_add_days (anchor, step->offset);

  return step->offset > 0 ? aus_work_calendar_add (calendar, day, 0)
                          : aus_work_calendar_on_or_before (calendar, day);
}

/* The first day of a step that begins @offset days after the end of its gates: the next working day
 * at the earliest */
static AusDate
count_from_gate (Planner *self,
                 AusDate  gate_end,
                 AusStep *step)
{
  AusWorkCalendar *calendar = self->frame->calendar;
  AusDate next = day_after (self, gate_end), day;

  if (step->offset <= 1)
    return next;
  if (step->offset_days == AUS_NOTICE_DAYS_WORKING)
    return aus_work_calendar_add (calendar, gate_end, step->offset);

  day = aus_work_calendar_add (calendar, aus_date_add_days (gate_end, step->offset), 0);

  return aus_date_compare (day, next) < 0 ? next : day;
}

/* The other way round: the last day on which the gates may end so that the step begins on @start */
static AusDate
count_to_gate (Planner *self,
               AusDate  start,
               AusStep *step)
{
  AusWorkCalendar *calendar = self->frame->calendar;

  if (step->anchor != AUS_ANCHOR_STEP || step->offset <= 1)
    return aus_work_calendar_add (calendar, start, -1);
  if (step->offset_days == AUS_NOTICE_DAYS_WORKING)
    return aus_work_calendar_add (calendar, start, -step->offset);

  return aus_work_calendar_on_or_before (calendar, aus_date_add_days (start, -step->offset));
}

static AusDate
sooner (AusDate a,
        AusDate b)
{
  if (!aus_date_is_set (a) || !aus_date_is_set (b))
    return aus_date_is_set (a) ? a : b;

  return aus_date_compare (a, b) < 0 ? a : b;
}

/* --- 1. where a step would be alone ----------------------------------------------------------- */

static gboolean
has_gate (Planner *self,
          guint    i)
{
  const AusPlanGraph *graph = &self->graph;

  for (guint e = graph->first[i]; e < graph->first[i + 1]; e++)
    if (aus_plan_graph_holds (&self->graph, i, graph->gates[e]))
      return TRUE;

  return FALSE;
}

static gboolean
is_after_gate (Planner *self,
               guint    i)
{
  AusStep *step = self->steps[i];

  return step->anchor == AUS_ANCHOR_STEP && is_free (self, step) && has_gate (self, i);
}

static void
wish (Planner *self,
      guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];
  AusDate start = get_start (self, step), anchor = aus_plan_frame_get_anchor (self->frame, step);

  if (aus_date_is_set (start))
    {
      days->start = start;
      days->end = add_length (self, start, step->length);
    }
  else if (step->state == AUS_STEP_STATE_DONE && aus_date_is_set (step->done_on))
    {
      /* Ticked off by another hand than ours: the day it was done is the only one that stays. */
      days->end = step->done_on;
      days->start = take_length (self, days->end, step->length);
    }
  else if (aus_date_is_set (anchor) && !is_after_gate (self, i))
    {
      days->end = step->anchor == AUS_ANCHOR_STEP
                    ? aus_work_calendar_on_or_before (self->frame->calendar, anchor)
                    : count_from (self, anchor, step);
      if (aus_step_is_open (step) && aus_date_is_set (step->latest))
        days->end = sooner (days->end, aus_work_calendar_on_or_before (self->frame->calendar,
                                                                       step->latest));
      days->start = take_length (self, days->end, step->length);
    }
}

/* What belongs after the last working day: it counts on from there and begins after it (or would
 * have, were it not done early), or it comes after a step that does. */
static gboolean
is_follow_up (Planner *self,
              guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanGraph *graph = &self->graph;
  AusDate last_day = self->frame->last_day;

  if (!aus_date_is_set (last_day))
    return FALSE;
  if (step->anchor == AUS_ANCHOR_CONTRACT_END)
    return aus_date_compare (self->frame->contract_end, last_day) > 0 || step->offset > 0;
  if (step->anchor == AUS_ANCHOR_LAST_DAY)
    return step->offset > 0 && (!aus_step_is_open (step) ||
                                aus_date_compare (self->days[i].start, last_day) > 0);
  if (step->anchor != AUS_ANCHOR_STEP)
    return FALSE;
  if (!aus_step_is_open (step))
    return aus_date_compare (self->days[i].start, last_day) > 0;

  for (guint e = graph->first[i]; e < graph->first[i + 1]; e++)
    if (aus_plan_graph_holds (graph, i, graph->gates[e]) && self->days[graph->gates[e]].follow_up)
      return TRUE;

  return FALSE;
}

/* The day by which the notice has to leave the house */
static gboolean
is_deadline (AusStep *step)
{
  return aus_step_is_open (step) && step->lane == AUS_LANE_NOTICE &&
         step->anchor == AUS_ANCHOR_NOTICE && step->offset <= 0 && step->length == 1 &&
         step->owner == AUS_PARTY_ME;
}

/* --- 2. backwards ----------------------------------------------------------------------------- */

static void
limit (Planner *self,
       guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];
  AusWorkCalendar *calendar = self->frame->calendar;

  if (!aus_step_is_open (step))
    return;

  if (aus_date_is_set (self->frame->last_day) && !days->follow_up)
    days->limit = sooner (days->limit,
                          aus_work_calendar_on_or_before (calendar, self->frame->last_day));
  if (aus_date_is_set (step->latest))
    days->limit = sooner (days->limit, aus_work_calendar_on_or_before (calendar, step->latest));
  if (days->deadline && !days->pinned)
    days->limit = sooner (days->limit, days->end);
}

/* What @i waits for has to end early enough for it. */
static void
limit_gates (Planner *self,
             guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];
  AusPlanGraph *graph = &self->graph;
  AusDate start, latest;

  if (!aus_step_is_open (step))
    return;

  start = is_pinned (self, step)            ? days->start
          : aus_date_is_set (days->limit) ? take_length (self, days->limit, step->length)
                                            : AUS_DATE_NONE;
  if (!aus_date_is_set (start))
    return;

  latest = count_to_gate (self, start, step);
  for (guint e = graph->first[i]; e < graph->first[i + 1]; e++)
    if (aus_plan_graph_holds (graph, i, graph->gates[e]))
      self->days[graph->gates[e]].limit = sooner (self->days[graph->gates[e]].limit, latest);
}

/* --- 3. forwards ------------------------------------------------------------------------------ */

/* What counts forwards, from a notice or another step, stays; and so does what was put after the
 * last working day: that it does not fit must be seen. */
static gboolean
can_give_way (Planner *self,
              guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];

  if (!is_free (self, step) || days->follow_up || !aus_date_is_set (days->end))
    return FALSE;
  if ((step->anchor == AUS_ANCHOR_NOTICE || step->anchor == AUS_ANCHOR_NOTICE_SENT) &&
      step->offset >= 0)
    return FALSE;

  return !aus_date_is_set (self->frame->last_day) ||
         aus_date_compare (days->end, self->frame->last_day) <= 0;
}

/* Gives way to what waits for it, but is not moved into the past. */
static void
give_way (Planner *self,
          guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];
  AusDate start;

  if (!can_give_way (self, i) || !aus_date_is_set (days->limit) ||
      aus_date_compare (days->end, days->limit) <= 0)
    return;

  start = take_length (self, days->limit, step->length);
  if (aus_date_compare (start, self->first_day) < 0)
    start = sooner (days->start, self->first_day);
  days->start = start;
  days->end = add_length (self, start, step->length);
}

static void
begin_on (Planner *self,
          guint    i,
          AusDate  start)
{
  self->days[i].start = start;
  self->days[i].end = add_length (self, start, self->steps[i]->length);
}

/* When the gate lets go. What is open and late can be done today at the earliest. */
static AusDate
find_release (Planner *self,
              guint    gate)
{
  AusStep *step = self->steps[gate];
  AusDate end = self->days[gate].end;

  if (step->state == AUS_STEP_STATE_DONE)
    return aus_date_is_set (step->done_on) ? step->done_on : end;
  if (aus_date_is_set (end) && aus_date_compare (end, self->frame->today) < 0)
    return self->frame->today;

  return end;
}

/* The gate that lets go last decides; one without a day holds nobody up. */
static AusDate
find_gate (Planner *self,
           guint    i)
{
  AusPlanGraph *graph = &self->graph;
  AusPlanDays *days = &self->days[i];
  AusDate release = AUS_DATE_NONE;

  for (guint e = graph->first[i]; e < graph->first[i + 1]; e++)
    {
      guint gate = graph->gates[e];
      AusDate day;

      days->waiting |= aus_step_is_open (self->steps[i]) && aus_step_is_open (self->steps[gate]);
      if (days->gate == AUS_PLAN_NO_GATE)
        days->gate = gate;
      if (!aus_plan_graph_holds (graph, i, gate))
        continue;

      day = find_release (self, gate);
      if (aus_date_is_set (day) && aus_date_compare (day, release) > 0)
        {
          release = day;
          days->gate = gate;
        }
    }

  return release;
}

static void
place (Planner *self,
       guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];
  AusDate release = find_gate (self, i), earliest;

  give_way (self, i);
  if (!is_free (self, step))
    {
      if (days->pinned && aus_date_is_set (release) && days->waiting &&
          aus_date_compare (days->start, release) <= 0)
        days->trouble = AUS_CONFLICT_GATE;
      return;
    }

  if (is_after_gate (self, i) && aus_date_is_set (release))
    begin_on (self, i, count_from_gate (self, release, step));
  else if (aus_date_is_set (days->end) && aus_date_is_set (release) &&
           aus_date_compare (days->start, day_after (self, release)) < 0)
    begin_on (self, i, day_after (self, release));

  if (!aus_date_is_set (days->end) || !aus_date_is_set (step->earliest))
    return;
  earliest = aus_work_calendar_add (self->frame->calendar, step->earliest, 0);
  if (aus_date_compare (days->start, earliest) < 0)
    begin_on (self, i, earliest);
}

/* --- what came of it -------------------------------------------------------------------------- */

/* Working days by which the step ends after @day; a free day after it fits still. */
static int
count_late (Planner     *self,
            AusPlanDays *days,
            AusDate      day)
{
  if (!aus_date_is_set (day) || aus_date_compare (days->end, day) <= 0)
    return 0;

  return aus_work_calendar_between (self->frame->calendar, day, days->end);
}

static void
judge_end (Planner     *self,
           AusStep     *step,
           AusPlanDays *days)
{
  AusDate end = days->end;
  int n;

  if (aus_date_compare (end, self->frame->today) < 0)
    {
      days->late = TRUE;
      days->days_late = aus_date_days_between (end, self->frame->today);
      end = self->frame->today;
    }

  n = days->follow_up ? 0 : count_late (self, days, self->frame->last_day);
  if (n > 0)
    days->trouble = AUS_CONFLICT_LAST_DAY;
  days->conflict_workdays = n;
  n = count_late (self, days, step->latest);
  if (n > days->conflict_workdays)
    {
      days->trouble = AUS_CONFLICT_LATEST;
      days->conflict_workdays = n;
    }

  if (aus_date_is_set (days->limit))
    days->slack = aus_work_calendar_between (self->frame->calendar, end, days->limit);
  days->critical = days->slack <= 0;
}

static void
judge (Planner *self,
       guint    i)
{
  AusStep *step = self->steps[i];
  AusPlanDays *days = &self->days[i];

  days->done = step->state == AUS_STEP_STATE_DONE;
  days->slack = AUS_PLAN_SLACK_FREE;
  if (!aus_step_is_open (step))
    return;

  if (aus_date_is_set (days->end))
    judge_end (self, step, days);
  if (days->cycle)
    days->trouble = AUS_CONFLICT_CYCLE;
  days->conflict = days->trouble != AUS_CONFLICT_NONE;
}

void
aus_plan_schedule (AusStep * const    *steps,
                   guint               n_steps,
                   const AusPlanFrame *frame,
                   AusStep            *unpinned,
                   AusPlanDays        *days)
{
  Planner self = { .steps = steps, .n_steps = n_steps, .frame = frame, .unpinned = unpinned,
                   .days = days };
  const guint *order;

  self.first_day = aus_work_calendar_add (frame->calendar, frame->today, 0);
  aus_plan_graph_init (&self.graph, steps, n_steps);
  order = self.graph.order;
  for (guint i = 0; i < n_steps; i++)
    days[i] = (AusPlanDays){ .gate = AUS_PLAN_NO_GATE };

  for (guint k = 0; k < n_steps; k++)
    {
      guint i = order[k];

      days[i].cycle = self.graph.ring[i] != AUS_PLAN_NO_RING;
      days[i].pinned = steps[i]->state != AUS_STEP_STATE_DONE && is_pinned (&self, steps[i]);
      days[i].deadline = is_deadline (steps[i]);
      wish (&self, i);
      days[i].follow_up = is_follow_up (&self, i);
    }
  for (guint k = n_steps; k > 0; k--)
    {
      limit (&self, order[k - 1]);
      limit_gates (&self, order[k - 1]);
    }
  for (guint k = 0; k < n_steps; k++)
    place (&self, order[k]);
  for (guint i = 0; i < n_steps; i++)
    judge (&self, i);

  aus_plan_graph_clear (&self.graph);
}
