/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Random plans against a second scheduler that is as simple as can be: it knows days only by
 * stepping from one to the next, rings only by trying all ways, and repeats its rules until nothing
 * changes any more. */

#include "config.h"

#include "core/plan/aus-plan.h"

#define N_MOST 12
#define N_PLANS 1500

typedef struct
{
  AusWorkCalendar *calendar;
  AusClient *client;
  AusStep *steps[N_MOST];
  guint n;
  gboolean gate[N_MOST][N_MOST], reaches[N_MOST][N_MOST];
  gboolean follow_up[N_MOST];
  int start[N_MOST], end[N_MOST], limit[N_MOST]; /* 0: none */
  int today, last_day, notice, notice_sent, contract_end;
} Naive;

/* --- days, one by one ------------------------------------------------------------------------- */

static gboolean
is_worked (Naive *self,
           int    day)
{
  return aus_work_calendar_is_worked (self->calendar, (AusDate){ (guint32) day });
}

static int
forwards (Naive *self,
          int    day,
          int    n)
{
  while (n > 0)
    if (is_worked (self, ++day))
      n--;
  while (!is_worked (self, day))
    day++;

  return day;
}

static int
backwards (Naive *self,
           int    day,
           int    n)
{
  while (n > 0)
    if (is_worked (self, --day))
      n--;
  while (!is_worked (self, day))
    day--;

  return day;
}

static int
last_of (Naive *self,
         int    start,
         int    length)
{
  return length == 1 ? start : forwards (self, start, length - 1);
}

static int
first_of (Naive *self,
          int    end,
          int    length)
{
  return length == 1 ? end : backwards (self, end, length - 1);
}

static int
count (Naive *self,
       int    from,
       int    to)
{
  int n = 0;

  for (int day = from + 1; day <= to; day++)
    n += is_worked (self, day);
  for (int day = to + 1; day <= from; day++)
    n -= is_worked (self, day);

  return n;
}

/* --- the rules -------------------------------------------------------------------------------- */

static gboolean
is_free (Naive *self,
         guint  i)
{
  return aus_step_is_open (self->steps[i]) && !aus_date_is_set (self->steps[i]->start);
}

static gboolean
holds (Naive *self,
       guint  i,
       guint  gate)
{
  return self->gate[i][gate] && !(self->reaches[gate][i] && self->reaches[i][gate]);
}

static gboolean
comes_after (Naive *self,
             guint  i)
{
  for (guint k = 0; k < self->n; k++)
    if (holds (self, i, k))
      return self->steps[i]->anchor == AUS_ANCHOR_STEP && is_free (self, i);

  return FALSE;
}

static void
find_gates (Naive *self)
{
  for (guint i = 0; i < self->n; i++)
    for (guint k = 0; k < self->n; k++)
      {
        self->gate[i][k] = strstr (self->steps[i]->waits_for, self->steps[k]->id) != NULL &&
                           self->steps[k]->state != AUS_STEP_STATE_DROPPED;
        self->reaches[i][k] = self->gate[i][k] && aus_step_is_open (self->steps[i]);
      }
  for (guint m = 0; m < self->n; m++)
    for (guint i = 0; i < self->n; i++)
      for (guint k = 0; k < self->n; k++)
        self->reaches[i][k] |= self->reaches[i][m] && self->reaches[m][k];
}

static int
find_anchor (Naive   *self,
             AusStep *step)
{
  AusProject *project;

  switch (step->anchor)
    {
    case AUS_ANCHOR_NOTICE:
      return self->notice;
    case AUS_ANCHOR_NOTICE_SENT:
      return self->notice_sent;
    case AUS_ANCHOR_CONTRACT_END:
      return self->contract_end;
    case AUS_ANCHOR_PROJECT_END:
      project = aus_entity_list_find (self->client->projects, step->project);
      return project != NULL ? (int) project->due.julian : self->last_day;
    case AUS_ANCHOR_LAST_DAY:
    case AUS_ANCHOR_STEP:
    default:
      return self->last_day;
    }
}

static int
count_from (Naive   *self,
            AusStep *step)
{
  int anchor = find_anchor (self, step), offset = step->offset;

  if (step->anchor == AUS_ANCHOR_STEP || offset == 0)
    return backwards (self, anchor, 0);
  if (step->offset_days == AUS_NOTICE_DAYS_CALENDAR)
    return offset > 0 ? forwards (self, anchor + offset, 0) : backwards (self, anchor + offset, 0);

  return offset > 0 ? forwards (self, anchor, offset) : backwards (self, anchor, -offset);
}

static void
wish (Naive *self,
      guint  i)
{
  AusStep *step = self->steps[i];

  if (aus_date_is_set (step->start))
    {
      self->start[i] = (int) step->start.julian;
      self->end[i] = last_of (self, self->start[i], step->length);
    }
  else if (step->state == AUS_STEP_STATE_DONE && aus_date_is_set (step->done_on))
    {
      self->end[i] = (int) step->done_on.julian;
      self->start[i] = first_of (self, self->end[i], step->length);
    }
  else if (!comes_after (self, i))
    {
      self->end[i] = count_from (self, step);
      if (aus_step_is_open (step) && aus_date_is_set (step->latest))
        self->end[i] = MIN (self->end[i], backwards (self, (int) step->latest.julian, 0));
      self->start[i] = first_of (self, self->end[i], step->length);
    }
}

static gboolean
is_follow_up (Naive *self,
              guint  i)
{
  AusStep *step = self->steps[i];

  if (step->anchor == AUS_ANCHOR_CONTRACT_END)
    return self->contract_end > self->last_day || step->offset > 0;
  if (step->anchor == AUS_ANCHOR_LAST_DAY)
    return step->offset > 0 && (!aus_step_is_open (step) || self->start[i] > self->last_day);
  if (step->anchor == AUS_ANCHOR_STEP && !aus_step_is_open (step))
    return self->start[i] > self->last_day;
  for (guint k = 0; step->anchor == AUS_ANCHOR_STEP && k < self->n; k++)
    if (holds (self, i, k) && self->follow_up[k])
      return TRUE;

  return FALSE;
}

static void
lower (int *limit,
       int  day)
{
  if (*limit == 0 || day < *limit)
    *limit = day;
}

static void
limit (Naive *self,
       guint  i)
{
  AusStep *step = self->steps[i];
  int start = self->start[i];

  if (!aus_step_is_open (step))
    return;
  if (!self->follow_up[i])
    lower (&self->limit[i], backwards (self, self->last_day, 0));
  if (aus_date_is_set (step->latest))
    lower (&self->limit[i], backwards (self, (int) step->latest.julian, 0));
  if (is_free (self, i))
    {
      if (self->limit[i] == 0)
        return;
      start = first_of (self, self->limit[i], step->length);
    }

  for (guint k = 0; k < self->n; k++)
    {
      if (!holds (self, i, k))
        continue;
      if (step->anchor != AUS_ANCHOR_STEP || step->offset <= 1)
        lower (&self->limit[k], backwards (self, start, 1));
      else if (step->offset_days == AUS_NOTICE_DAYS_WORKING)
        lower (&self->limit[k], backwards (self, start, step->offset));
      else
        lower (&self->limit[k], backwards (self, start - step->offset, 0));
    }
}

static void
give_way (Naive *self,
          guint  i)
{
  AusStep *step = self->steps[i];
  int start;

  if (!is_free (self, i) || comes_after (self, i) || self->follow_up[i] || self->limit[i] == 0 ||
      self->end[i] <= self->limit[i] || self->end[i] > self->last_day)
    return;
  if (step->anchor == AUS_ANCHOR_NOTICE || step->anchor == AUS_ANCHOR_NOTICE_SENT)
    if (step->offset >= 0)
      return;

  start = first_of (self, self->limit[i], step->length);
  if (start < forwards (self, self->today, 0))
    start = MIN (self->start[i], forwards (self, self->today, 0));
  self->start[i] = start;
  self->end[i] = last_of (self, start, step->length);
}

static int
find_release (Naive *self,
              guint  gate)
{
  AusStep *step = self->steps[gate];

  if (step->state == AUS_STEP_STATE_DONE)
    return aus_date_is_set (step->done_on) ? (int) step->done_on.julian : self->end[gate];

  return self->end[gate] != 0 ? MAX (self->end[gate], self->today) : 0;
}

/* TRUE when the step moved */
static gboolean
push (Naive *self,
      guint  i)
{
  AusStep *step = self->steps[i];
  int start = comes_after (self, i) ? 0 : self->start[i], before = self->start[i];

  if (!is_free (self, i))
    return FALSE;

  for (guint k = 0; k < self->n; k++)
    {
      int release = holds (self, i, k) ? find_release (self, k) : 0, first;

      if (release == 0)
        continue;
      first = forwards (self, release, 1);
      if (step->anchor == AUS_ANCHOR_STEP && step->offset > 1)
        first = step->offset_days == AUS_NOTICE_DAYS_WORKING
                  ? forwards (self, release, step->offset)
                  : MAX (first, forwards (self, release + step->offset, 0));
      start = MAX (start, first);
    }
  if (start == 0)
    return FALSE;
  if (aus_date_is_set (step->earliest) && start < (int) step->earliest.julian)
    start = forwards (self, (int) step->earliest.julian, 0);

  self->start[i] = start;
  self->end[i] = last_of (self, start, step->length);

  return start != before;
}

static void
plan (Naive *self)
{
  gboolean moved = TRUE;

  find_gates (self);
  for (guint i = 0; i < self->n; i++)
    wish (self, i);
  for (guint k = 0; k < self->n; k++)
    for (guint i = 0; i < self->n; i++)
      self->follow_up[i] = is_follow_up (self, i);
  for (guint k = 0; k < self->n; k++)
    for (guint i = 0; i < self->n; i++)
      limit (self, i);
  for (guint i = 0; i < self->n; i++)
    give_way (self, i);
  for (guint k = 0; moved; k++)
    {
      g_assert_cmpuint (k, <=, self->n);
      moved = FALSE;
      for (guint i = 0; i < self->n; i++)
        moved |= push (self, i);
    }
}

/* --- random plans ----------------------------------------------------------------------------- */

static AusDate
random_day (Naive *self,
            int    from,
            int    to)
{
  return (AusDate){ (guint32) (self->today + g_test_rand_int_range (from, to)) };
}

static gboolean
one_in (int n)
{
  return g_test_rand_int_range (0, n) == 0;
}

static void
make_step (Naive *self,
           guint  i)
{
  static const int anchors[] = { AUS_ANCHOR_LAST_DAY, AUS_ANCHOR_LAST_DAY, AUS_ANCHOR_LAST_DAY,
                                 AUS_ANCHOR_NOTICE, AUS_ANCHOR_NOTICE_SENT,
                                 AUS_ANCHOR_CONTRACT_END, AUS_ANCHOR_PROJECT_END,
                                 AUS_ANCHOR_STEP, AUS_ANCHOR_STEP };
  AusStep *step = self->steps[i];
  AusProject *project = aus_entity_list_peek (self->client->projects, 0);
  AusDate days[4] = { random_day (self, -5, 60), random_day (self, -5, 60),
                      random_day (self, -5, 60), random_day (self, -20, 1) };
  int state = one_in (5) ? AUS_STEP_STATE_DONE : one_in (8) ? AUS_STEP_STATE_DROPPED
                                                             : AUS_STEP_STATE_OPEN;

  g_object_set (step, "anchor", anchors[g_test_rand_int_range (0, G_N_ELEMENTS (anchors))],
                "offset", g_test_rand_int_range (-15, 12), "offset-days", one_in (3) ? 0 : 1,
                "length", g_test_rand_int_range (1, 8), "state", state,
                "project", one_in (3) ? "" : project->id, NULL);
  if (one_in (6))
    g_object_set (step, "earliest", &days[0], NULL);
  if (one_in (6))
    g_object_set (step, "latest", &days[1], NULL);
  if (one_in (6))
    g_object_set (step, "start", &days[2], NULL);
  if (state == AUS_STEP_STATE_DONE)
    g_object_set (step, "done-on", &days[3], NULL);
  for (guint k = 0; k < self->n; k++)
    if (one_in (7) && (k < i || one_in (6)))
      aus_step_set_waits_for (step, self->steps[k]->id, TRUE);
}

static AusWorkCalendar *
make_calendar (Naive *self)
{
  g_autoptr (GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);

  for (int i = -60; i < 200; i++)
    if (one_in (12))
      g_ptr_array_add (holidays, aus_holiday_new ((AusDate){ (guint32) (self->today + i) }, "H",
                                                  "H", FALSE));

  return aus_work_calendar_new (one_in (4) ? AUS_WEEK_MON_SAT : AUS_WEEK_MON_FRI, holidays, FALSE);
}

static void
make (Naive *self)
{
  AusDate last_day, received, sent, contract_end, due;
  AusProject *project;

  self->today = (int) aus_date_new (2026, 11, 2).julian + g_test_rand_int_range (0, 14);
  self->calendar = make_calendar (self);
  self->client = aus_client_new ();
  last_day = random_day (self, 0, 50);
  received = random_day (self, -10, 10);
  sent = aus_date_add_days (received, -2);
  contract_end = one_in (2) ? aus_date_add_days (last_day, 12) : last_day;
  due = random_day (self, 0, 50);
  g_object_set (self->client->ending, "last-day", &last_day, "notice-received", &received,
                "notice-sent", &sent, "contract-end", &contract_end, NULL);
  self->last_day = (int) last_day.julian;
  self->notice = (int) received.julian;
  self->notice_sent = (int) sent.julian;
  self->contract_end = (int) contract_end.julian;

  project = aus_entity_list_add_new (self->client->projects);
  g_object_set (project, "due", &due, NULL);
  self->n = (guint) g_test_rand_int_range (1, N_MOST + 1);
  for (guint i = 0; i < self->n; i++)
    self->steps[i] = aus_entity_list_add_new (self->client->steps);
  for (guint i = 0; i < self->n; i++)
    make_step (self, i);
}

static void
compare (Naive   *self,
         AusPlan *plan)
{
  for (guint i = 0; i < self->n; i++)
    {
      AusPlanItem *item = aus_plan_peek (plan, i);
      AusStep *step = self->steps[i];
      int late = self->end[i] - self->today, slack = AUS_PLAN_SLACK_FREE, too_late = 0;
      gboolean open = aus_step_is_open (step);

      g_test_message ("step %u", i);
      /* What is dropped gates nobody; where it would be matters to nobody either. */
      if (step->state == AUS_STEP_STATE_DROPPED)
        continue;
      g_assert_cmpint (aus_plan_item_get_start (item).julian, ==, self->start[i]);
      g_assert_cmpint (aus_plan_item_get_end (item).julian, ==, self->end[i]);
      g_assert_true (aus_plan_item_is_cycle (item) == self->reaches[i][i]);
      if (open && self->limit[i] != 0 && self->end[i] != 0)
        slack = count (self, MAX (self->end[i], self->today), self->limit[i]);
      g_assert_cmpint (aus_plan_item_get_slack (item), ==, slack);
      g_assert_true (aus_plan_item_is_critical (item) == (slack <= 0));
      if (open && self->end[i] != 0 && !self->follow_up[i] && self->end[i] > self->last_day)
        too_late = count (self, self->last_day, self->end[i]);
      if (open && aus_date_is_set (step->latest) && self->end[i] > (int) step->latest.julian)
        too_late = MAX (too_late, count (self, (int) step->latest.julian, self->end[i]));
      g_assert_cmpint (aus_plan_item_get_conflict_workdays (item), ==, too_late);
      g_assert_true (aus_plan_item_is_late (item) == (open && self->end[i] != 0 && late < 0));
    }
}

static void
test_naive (void)
{
  guint n_moved = 0;

  for (guint i = 0; i < N_PLANS; i++)
    {
      Naive naive = { 0 };
      AusPlan *other;

      g_test_message ("plan %u", i);
      make (&naive);
      plan (&naive);
      other = aus_plan_new (naive.client, (AusDate){ (guint32) naive.today });
      aus_plan_set_calendar (other, naive.calendar);
      compare (&naive, other);
      n_moved += naive.n;
      g_object_unref (other);
      g_object_unref (naive.client);
      g_object_unref (naive.calendar);
    }
  g_assert_cmpuint (n_moved, >, N_PLANS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aus/plan-random/naive", test_naive);

  return g_test_run ();
}
