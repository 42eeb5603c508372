/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-calendar-private.h"
#include "core/base/aus-enum.h"
#include "core/base/aus-id.h"
#include "core/client/aus-label.h"
#include "core/ending/aus-talk.h"
#include "core/law/aus-notice.h"
#include "core/plan/aus-lead-time.h"

AusCalendarItem *
aus_calendar_item_new (void)
{
  AusCalendarItem *item = g_new0 (AusCalendarItem, 1);

  item->gates = g_ptr_array_new_with_free_func (g_free);

  return item;
}

void
aus_calendar_item_free (AusCalendarItem *item)
{
  g_free (item->uid);
  g_free (item->name);
  g_free (item->description);
  g_ptr_array_unref (item->gates);
  g_free (item->digest);
  g_free (item->modified);
  g_free (item);
}

/* A to-do that becomes an event is another thing: one UID never stands for both. Neither do the
 * editions share one, should both get into the same calendar. */
static char *
dup_uid (AusPlanCalendar *self,
         gboolean         todo,
         const char      *key)
{
  g_autofree char *name =
    g_strjoin ("/", aus_enum_get_nick (AUS_TYPE_EDITION, (int) self->edition),
               todo ? "todo" : "event", key, NULL);

  return aus_id_new_for (aus_plan_get_client (self->plan)->id, name);
}

/* "Move the domain · Feinkost Brückner": what it is comes first, a day's cell is narrow. A step
 * without a name has its lane's, since readers drop an empty summary. */
static char *
dup_name (AusPlanCalendar *self,
          const char      *what,
          AusLane          lane)
{
  g_autofree char *line = aus_calendar_dup_line (what);

  if (*line == '\0')
    {
      g_free (line);
      line = g_strdup (self->words.lanes[lane]);
    }

  return *self->words.with != '\0' ? g_strconcat (line, " · ", self->words.with, NULL)
                                   : g_steal_pointer (&line);
}

static int
count_alarm_days (AusPlanCalendar *self,
                  AusDate          first,
                  AusLane          lane,
                  gboolean         deadline)
{
  int workdays = aus_lead_times_get_workdays (self->lead_times, lane, deadline);
  AusDate day = aus_work_calendar_add (aus_plan_get_calendar (self->plan), first, -workdays);

  return MAX (aus_date_days_between (day, first), 0);
}

/* --- the days of the ending ------------------------------------------------------------------- */

typedef enum
{
  ALARM_NONE, /* it has happened, or nothing can be done about it */
  ALARM_SOON,
  ALARM_EARLY,
} Alarm;

static AusCalendarItem *
add_day (AusPlanCalendar *self,
         const char      *key,
         const char      *what,
         AusDate          day,
         AusLane          lane,
         Alarm            alarm)
{
  AusCalendarItem *item;

  if (!aus_date_is_set (day))
    return NULL;

  item = aus_calendar_item_new ();
  item->uid = dup_uid (self, FALSE, key);
  item->name = dup_name (self, what, lane);
  item->description = g_strdup ("");
  item->lane = self->words.lanes[lane];
  item->start = item->end = day;
  if (alarm != ALARM_NONE)
    item->alarm = count_alarm_days (self, day, lane, alarm == ALARM_EARLY);
  g_ptr_array_add (self->items, item);

  return item;
}

/* Once the notice has arrived, the day by which it must is of no interest any more. */
static void
add_notice (AusPlanCalendar *self,
            AusEnding       *ending)
{
  g_autoptr (AusNotice) notice =
    aus_notice_new_for_client (aus_plan_get_law (self->plan), aus_plan_get_client (self->plan),
                               aus_plan_get_today (self->plan));
  AusCalendarItem *item;

  if (self->edition == AUS_EDITION_MINE && notice != NULL && aus_date_is_set (notice->latest))
    {
      item = add_day (self, "notice-due", self->words.notice_due, notice->latest, AUS_LANE_NOTICE,
                      ALARM_EARLY);
      g_free (item->description);
      item->description = aus_notice_dup_reason (notice);
    }
  if (self->edition == AUS_EDITION_MINE)
    add_day (self, "notice-sent", self->words.notice_sent, ending->notice_sent, AUS_LANE_NOTICE,
             ALARM_NONE);
  add_day (self, "notice-received", self->words.notice_received, ending->notice_received,
           AUS_LANE_NOTICE, ALARM_NONE);
}

/* "By phone · Rebecca Hartley": how and with whom, nothing of what it is about. Caller frees. */
static char *
describe_talk (AusClient *client)
{
  g_autoptr (GPtrArray) people = aus_talk_list_participants (client);
  GString *text = g_string_new (aus_label (AUS_TYPE_TALK_CHANNEL,
                                           (int) client->conversation->talk_channel));

  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *name =
        aus_calendar_dup_line (((AusContact *) g_ptr_array_index (people, i))->name);

      if (*name != '\0')
        g_string_append_printf (text, "%s%s", i == 0 ? " · " : ", ", name);
    }

  return g_string_free (text, FALSE);
}

/* The client is told in the talk, not by a calendar. */
static void
add_talk (AusPlanCalendar *self)
{
  AusClient *client = aus_plan_get_client (self->plan);
  gboolean held = aus_date_is_set (client->conversation->held_on);
  AusCalendarItem *item;
  int hour, minute;

  if (self->edition != AUS_EDITION_MINE)
    return;

  item = add_day (self, "conversation", self->words.talk, client->ending->conversation_on,
                  AUS_LANE_PEOPLE, held ? ALARM_NONE : ALARM_SOON);
  if (item == NULL)
    return;

  g_free (item->description);
  item->description = describe_talk (client);
  if (aus_talk_time_read (client->conversation->time, &hour, &minute))
    item->minutes = hour * 60 + minute;
}

/* --- steps ------------------------------------------------------------------------------------ */

static gboolean
is_wanted (AusPlanCalendar *self,
           AusPlanItem     *planned)
{
  AusStep *step = aus_plan_item_get_step (planned);
  gboolean mine = step->owner == AUS_PARTY_ME;

  /* A to-do may have no day; an event cannot. */
  if (self->edition == AUS_EDITION_MINE)
    return mine || (aus_plan_item_is_scheduled (planned) && step->state != AUS_STEP_STATE_DROPPED);
  if (step->private || step->state == AUS_STEP_STATE_DROPPED)
    return FALSE;
  if (mine && (step->lane == AUS_LANE_NOTICE || step->lane == AUS_LANE_MONEY))
    return FALSE;

  return aus_plan_item_is_scheduled (planned);
}

static gboolean
is_todo (AusPlanCalendar *self,
         AusStep         *step)
{
  return self->edition == AUS_EDITION_MINE && step->owner == AUS_PARTY_ME;
}

/* What the step waits for, as far as the reader knows of it. Of AusPlanItem, borrowed. */
static GPtrArray *
list_gates (AusPlanCalendar *self,
            AusStep         *step)
{
  GPtrArray *gates = g_ptr_array_new ();
  g_autoptr (GString) id = g_string_new (NULL);
  const char *rest = NULL;

  while (aus_step_next_gate (step, &rest, id))
    {
      AusPlanItem *gate = aus_plan_find (self->plan, id->str);

      if (gate != NULL && is_wanted (self, gate))
        g_ptr_array_add (gates, gate);
    }

  return gates;
}

/* "Waits for: Draft the notice, Talk to the client"; NULL when everything is done */
static char *
describe_gates (AusPlanCalendar *self,
                GPtrArray       *gates)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < gates->len; i++)
    {
      AusPlanItem *gate = g_ptr_array_index (gates, i);

      if (!aus_plan_item_is_done (gate))
        g_ptr_array_add (names, aus_calendar_dup_line (aus_plan_item_get_step (gate)->name));
    }
  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  list = g_strjoinv (", ", (char **) names->pdata);

  return g_strjoin (" ", self->words.waits_for, list, NULL);
}

static char *
describe (AusPlanCalendar *self,
          AusStep         *step,
          GPtrArray       *gates)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *waits = describe_gates (self, gates);

  if (*self->words.by[step->owner] != '\0')
    g_ptr_array_add (lines, g_strdup (self->words.by[step->owner]));
  if (step->state == AUS_STEP_STATE_DONE)
    {
      /* A to-do says so by itself. */
      if (!is_todo (self, step))
        g_ptr_array_add (lines, g_strdup (self->words.done));
    }
  else if (waits != NULL)
    {
      g_ptr_array_add (lines, g_steal_pointer (&waits));
    }
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* The client hears early of what the client has to do, and of nothing else. */
static gboolean
has_alarm (AusPlanCalendar *self,
           AusPlanItem     *planned)
{
  return aus_plan_item_is_open (planned) && aus_plan_item_is_scheduled (planned)
         && (self->edition == AUS_EDITION_MINE
             || aus_plan_item_get_step (planned)->owner == AUS_PARTY_CLIENT);
}

static void
add_step (AusPlanCalendar *self,
          AusPlanItem     *planned)
{
  AusStep *step = aus_plan_item_get_step (planned);
  g_autoptr (GPtrArray) gates = list_gates (self, step);
  AusCalendarItem *item = aus_calendar_item_new ();

  item->todo = is_todo (self, step);
  item->uid = dup_uid (self, item->todo, step->id);
  item->name = dup_name (self, step->name, step->lane);
  item->description = describe (self, step, gates);
  item->lane = self->words.lanes[step->lane];
  item->start = aus_plan_item_get_start (planned);
  item->end = aus_plan_item_get_end (planned);
  item->state = step->state;
  item->done_on = step->done_on;
  for (guint i = 0; i < gates->len; i++)
    {
      AusStep *gate = aus_plan_item_get_step (g_ptr_array_index (gates, i));

      g_ptr_array_add (item->gates, dup_uid (self, is_todo (self, gate), gate->id));
    }
  if (has_alarm (self, planned))
    item->alarm = count_alarm_days (self, item->start, step->lane,
                                    aus_plan_item_is_deadline (planned));
  g_ptr_array_add (self->items, item);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return aus_plan_item_compare (*(AusPlanItem * const *) a, *(AusPlanItem * const *) b);
}

void
aus_calendar_collect (AusPlanCalendar *self)
{
  AusEnding *ending = aus_plan_get_client (self->plan)->ending;
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();

  add_talk (self);
  add_notice (self, ending);
  add_day (self, "last-day", self->words.last_day, ending->last_day, AUS_LANE_WORK, ALARM_EARLY);
  add_day (self, "contract-end", self->words.contract_end, ending->contract_end, AUS_LANE_PAPERS,
           self->edition == AUS_EDITION_MINE ? ALARM_SOON : ALARM_NONE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->plan)); i++)
    if (is_wanted (self, aus_plan_peek (self->plan, i)))
      g_ptr_array_add (steps, aus_plan_peek (self->plan, i));
  g_ptr_array_sort (steps, compare);
  for (guint i = 0; i < steps->len; i++)
    add_step (self, g_ptr_array_index (steps, i));
}
