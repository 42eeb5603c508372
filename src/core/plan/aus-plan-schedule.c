/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-private.h"

typedef struct
{
  AusStep * const    *steps;
  guint               n_steps;
  const AusPlanFrame *frame;
  AusStep            *unpinned;
  AusPlanDays        *days;
} Planner;

static gboolean
is_open (AusStep *step)
{
  return step->state == AUS_STEP_STATE_OPEN || step->state == AUS_STEP_STATE_BEGUN;
}

static AusDate
get_start (Planner *self,
           AusStep *step)
{
  return step == self->unpinned ? AUS_DATE_NONE : step->start;
}

/* A day @offset working days from @anchor; an anchor on a free day counts as the working day before
 * it, so that "on the last day" is never after that. */
static AusDate
count_from (Planner *self,
            AusDate  anchor,
            int      offset)
{
  if (offset == 0)
    return aus_work_calendar_on_or_before (self->frame->calendar, anchor);

  return aus_work_calendar_add (self->frame->calendar, anchor, offset);
}

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

/* The days a step has without its gate. */
static void
place (Planner     *self,
       AusStep     *step,
       AusPlanDays *days)
{
  AusDate start = get_start (self, step);
  AusDate anchor = step->anchor == AUS_ANCHOR_NOTICE ? self->frame->notice : self->frame->last_day;

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
  else if (aus_date_is_set (anchor))
    {
      days->end = count_from (self, anchor, step->offset);
      days->start = take_length (self, days->end, step->length);
    }
}

static void
shift_behind_gate (Planner     *self,
                   AusStep     *step,
                   AusPlanDays *days)
{
  AusStep *gate;
  AusDate gate_end, earliest;

  if (days->gate == AUS_PLAN_NO_GATE || days->cycle || !is_open (step) ||
      aus_date_is_set (get_start (self, step)) || !aus_date_is_set (days->end))
    return;

  gate = self->steps[days->gate];
  gate_end = self->days[days->gate].end;
  if (gate->state == AUS_STEP_STATE_DONE && aus_date_is_set (gate->done_on))
    gate_end = gate->done_on;
  if (!aus_date_is_set (gate_end))
    return;

  earliest = aus_work_calendar_add (self->frame->calendar, gate_end, 1);
  if (aus_date_compare (days->start, earliest) < 0)
    {
      days->start = earliest;
      days->end = add_length (self, earliest, step->length);
    }
}

static void
judge (Planner     *self,
       AusStep     *step,
       AusPlanDays *days)
{
  AusDate last_day = self->frame->last_day;
  gboolean is_follow_up = step->anchor == AUS_ANCHOR_LAST_DAY && step->offset > 0 &&
                          aus_date_compare (days->start, last_day) > 0;
  gboolean has_end = aus_date_is_set (days->end);

  days->done = step->state == AUS_STEP_STATE_DONE;
  days->pinned = !days->done && aus_date_is_set (get_start (self, step));
  if (!is_open (step))
    return;

  days->waiting = days->gate != AUS_PLAN_NO_GATE && is_open (self->steps[days->gate]);
  days->deadline = step->lane == AUS_LANE_NOTICE && step->anchor == AUS_ANCHOR_NOTICE &&
                   step->offset <= 0 && step->length == 1 && step->owner == AUS_PARTY_ME;

  if (has_end && aus_date_compare (days->end, self->frame->today) < 0)
    {
      days->late = TRUE;
      days->days_late = aus_date_days_between (days->end, self->frame->today);
    }

  if (has_end && aus_date_is_set (last_day) && !is_follow_up &&
      aus_date_compare (days->end, last_day) > 0)
    days->conflict_workdays =
      aus_work_calendar_between (self->frame->calendar, last_day, days->end);

  /* A step set on the free days after the last day is zero working days too late, and fits. */
  days->conflict = days->cycle || days->conflict_workdays > 0;
}

static void
find_gates (Planner *self)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_steps; i++)
    g_hash_table_insert (by_id, self->steps[i]->id, GUINT_TO_POINTER (i + 1));

  for (guint i = 0; i < self->n_steps; i++)
    {
      AusStep *step = self->steps[i];
      guint gate = GPOINTER_TO_UINT (g_hash_table_lookup (by_id, step->waits_for));

      if (*step->waits_for != '\0' && gate != 0 &&
          self->steps[gate - 1]->state != AUS_STEP_STATE_DROPPED)
        self->days[i].gate = gate - 1;
    }
}

/*
 * Every step has at most one gate, so following the gates from a step gives a path that ends at a
 * step without one, at a step that is planned already, or in a ring. The path is kept in an array:
 * files may hold chains longer than the stack.
 */
static void
plan_chain (Planner *self,
            guint    first,
            GArray  *path,
            guint8  *seen)
{
  guint i = first;

  g_array_set_size (path, 0);
  while (i != AUS_PLAN_NO_GATE && seen[i] == 0)
    {
      seen[i] = 1;
      g_array_append_val (path, i);
      i = is_open (self->steps[i]) ? self->days[i].gate : AUS_PLAN_NO_GATE;
    }

  if (i != AUS_PLAN_NO_GATE && seen[i] == 1)
    {
      guint k = path->len;

      do
        self->days[g_array_index (path, guint, --k)].cycle = TRUE;
      while (g_array_index (path, guint, k) != i);
    }

  for (guint k = path->len; k > 0; k--)
    {
      guint at = g_array_index (path, guint, k - 1);

      place (self, self->steps[at], &self->days[at]);
      shift_behind_gate (self, self->steps[at], &self->days[at]);
      seen[at] = 2;
    }
}

void
aus_plan_schedule (AusStep * const    *steps,
                   guint               n_steps,
                   const AusPlanFrame *frame,
                   AusStep            *unpinned,
                   AusPlanDays        *days)
{
  Planner self = { steps, n_steps, frame, unpinned, days };
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint8 *seen = g_new0 (guint8, n_steps + 1);

  for (guint i = 0; i < n_steps; i++)
    days[i] = (AusPlanDays){ .gate = AUS_PLAN_NO_GATE };

  find_gates (&self);
  for (guint i = 0; i < n_steps; i++)
    plan_chain (&self, i, path, seen);
  for (guint i = 0; i < n_steps; i++)
    judge (&self, steps[i], &days[i]);
}
