/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-plan-calendar.h"

#include <libical/ical.h>

#include "aus-plan-calendar-private.h"

#define PRODUCT "-//Ausklang//Ausklang//EN"

/* An all-day alarm would ring at midnight; this is nine in the morning. */
#define ALARM_HOUR 9

/* Nothing says how long a talk takes; a calendar wants to know. */
#define TALK_MINUTES 60

#define SECONDS_PER_HOUR 3600
#define SECONDS_PER_DAY  (24 * SECONDS_PER_HOUR)

/* --- values ----------------------------------------------------------------------------------- */

static struct icaltimetype
to_ical_date (AusDate date)
{
  return (struct icaltimetype){
    .year = aus_date_get_year (date),
    .month = aus_date_get_month (date),
    .day = aus_date_get_day (date),
    .is_date = 1,
  };
}

/* From "2026-11-23T09:00:00Z" */
static struct icaltimetype
to_ical_instant (const char *modified)
{
  g_autofree char *basic = g_strdup (modified);
  char *to = basic;

  for (const char *c = modified; *c != '\0'; c++)
    if (*c != '-' && *c != ':')
      *to++ = *c;
  *to = '\0';

  return icaltime_from_string (basic);
}

/* The time of the wall clock wherever the calendar is, as the appointment was made */
static struct icaltimetype
to_ical_time (AusDate date,
              int     minutes)
{
  struct icaltimetype time = to_ical_date (date);

  time.is_date = 0;
  time.minute = minutes;

  return icaltime_normalize (time);
}

/* Only the day is known; noon in UTC is that day almost everywhere. */
static struct icaltimetype
to_ical_noon (AusDate date)
{
  struct icaltimetype time = to_ical_date (date);

  time.is_date = 0;
  time.hour = 12;
  time.zone = icaltimezone_get_utc_timezone ();

  return time;
}

/* The name is the whole value of a property that is not the standard's: libical leaves commas and
 * semicolons in it as they are, and so do those who read it. */
static icalproperty *
new_calendar_name (const char *name)
{
  icalproperty *property = icalproperty_new_x (name);

  icalproperty_set_x_name (property, "X-WR-CALNAME");

  return property;
}

/* --- one event or to-do ----------------------------------------------------------------------- */

static void
add_times (icalcomponent         *component,
           const AusCalendarItem *item)
{
  gboolean several = aus_date_is_set (item->start) && !aus_date_equal (item->start, item->end);

  if (item->minutes > 0)
    {
      icalcomponent_add_property (
        component, icalproperty_new_dtstart (to_ical_time (item->start, item->minutes)));
      icalcomponent_add_property (
        component,
        icalproperty_new_dtend (to_ical_time (item->start, item->minutes + TALK_MINUTES)));
      return;
    }

  /* A to-do's start has to lie before its end. */
  if (aus_date_is_set (item->start) && (!item->todo || several))
    icalcomponent_add_property (component,
                                icalproperty_new_dtstart (to_ical_date (item->start)));
  if (!aus_date_is_set (item->end))
    return;
  if (item->todo)
    icalcomponent_add_property (component, icalproperty_new_due (to_ical_date (item->end)));
  else
    icalcomponent_add_property (
      component, icalproperty_new_dtend (to_ical_date (aus_date_add_days (item->end, 1))));
}

/* Half done stands for begun: it is what programs show as in process. */
static void
add_progress (icalcomponent         *component,
              const AusCalendarItem *item)
{
  static const struct
  {
    icalproperty_status status;
    int percent;
  } states[] = {
    [AUS_STEP_STATE_OPEN] = { ICAL_STATUS_NEEDSACTION, 0 },
    [AUS_STEP_STATE_BEGUN] = { ICAL_STATUS_INPROCESS, 50 },
    [AUS_STEP_STATE_DONE] = { ICAL_STATUS_COMPLETED, 100 },
    [AUS_STEP_STATE_DROPPED] = { ICAL_STATUS_CANCELLED, -1 },
  };

  if (!item->todo)
    {
      icalcomponent_add_property (component, icalproperty_new_status (item->gone
                                                                        ? ICAL_STATUS_CANCELLED
                                                                        : ICAL_STATUS_CONFIRMED));
      icalcomponent_add_property (component,
                                  icalproperty_new_transp (item->minutes > 0
                                                             ? ICAL_TRANSP_OPAQUE
                                                             : ICAL_TRANSP_TRANSPARENT));
      return;
    }

  icalcomponent_add_property (component, icalproperty_new_status (states[item->state].status));
  if (states[item->state].percent >= 0)
    icalcomponent_add_property (component,
                                icalproperty_new_percentcomplete (states[item->state].percent));
  if (item->state == AUS_STEP_STATE_DONE && aus_date_is_set (item->done_on))
    icalcomponent_add_property (component,
                                icalproperty_new_completed (to_ical_noon (item->done_on)));
}

/* The relation of RFC 9253: without a type, a gate would be taken for the parent of the step. */
static void
add_gates (icalcomponent         *component,
           const AusCalendarItem *item)
{
  for (guint i = 0; i < item->gates->len; i++)
    {
      icalproperty *property = icalproperty_new_relatedto (g_ptr_array_index (item->gates, i));

      icalproperty_add_parameter (property, icalparameter_new_from_string ("RELTYPE=DEPENDS-ON"));
      icalcomponent_add_property (component, property);
    }
}

/* On the morning of the day, that many days before the first one */
static void
add_alarm (icalcomponent         *component,
           const AusCalendarItem *item)
{
  icalcomponent *alarm;
  icalproperty *property;
  struct icaltriggertype trigger = { .time = icaltime_null_time () };

  if (item->alarm <= 0)
    return;

  alarm = icalcomponent_new (ICAL_VALARM_COMPONENT);
  trigger.duration = icaldurationtype_from_int (
    -(item->alarm * SECONDS_PER_DAY + item->minutes * 60 - ALARM_HOUR * SECONDS_PER_HOUR));
  property = icalproperty_new_trigger (trigger);
  /* A to-do of one day has no start to count from. */
  if (item->todo && aus_date_equal (item->start, item->end))
    icalproperty_add_parameter (property, icalparameter_new_related (ICAL_RELATED_END));
  icalcomponent_add_property (alarm, icalproperty_new_action (ICAL_ACTION_DISPLAY));
  icalcomponent_add_property (alarm, property);
  icalcomponent_add_property (alarm, icalproperty_new_description (item->name));
  icalcomponent_add_component (component, alarm);
}

static icalcomponent *
new_component (AusPlanCalendar       *self,
               const AusCalendarItem *item)
{
  icalcomponent *component =
    icalcomponent_new (item->todo ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
  struct icaltimetype instant = to_ical_instant (item->modified);

  /* Nothing is sent to anybody by this file itself (no METHOD): DTSTAMP is then when the thing was
   * changed last, the same as LAST-MODIFIED. */
  icalcomponent_add_property (component, icalproperty_new_uid (item->uid));
  icalcomponent_add_property (component, icalproperty_new_dtstamp (instant));
  icalcomponent_add_property (component, icalproperty_new_lastmodified (instant));
  icalcomponent_add_property (component, icalproperty_new_sequence (item->sequence));
  icalcomponent_add_property (component, icalproperty_new_summary (item->name));
  if (*item->description != '\0')
    icalcomponent_add_property (component, icalproperty_new_description (item->description));
  if (item->lane != NULL)
    icalcomponent_add_property (component, icalproperty_new_categories (item->lane));
  /* One's calendar may be shared with others. */
  if (self->edition == AUS_EDITION_MINE)
    icalcomponent_add_property (component, icalproperty_new_class (ICAL_CLASS_PRIVATE));
  add_times (component, item);
  add_progress (component, item);
  add_gates (component, item);
  add_alarm (component, item);

  return component;
}

/* --- public ----------------------------------------------------------------------------------- */

AusPlanCalendar *
aus_plan_calendar_new (AusPlan             *plan,
                       AusSender           *sender,
                       AusEdition           edition,
                       const char * const  *folders,
                       GDateTime           *now,
                       GError             **error)
{
  g_autoptr (AusPlanCalendar) self = NULL;

  g_return_val_if_fail (AUS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (AUS_IS_SENDER (sender), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  self = g_new0 (AusPlanCalendar, 1);
  self->plan = g_object_ref (plan);
  self->edition = edition;
  if (edition == AUS_EDITION_MINE)
    self->lead_times = g_object_ref (sender->lead_times);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_calendar_item_free);
  if (!aus_calendar_words_fill (self, sender, folders, error))
    return NULL;

  aus_calendar_collect (self);
  aus_calendar_compare (self, now);

  return g_steal_pointer (&self);
}

void
aus_plan_calendar_free (AusPlanCalendar *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->plan);
  g_clear_object (&self->lead_times);
  aus_calendar_words_clear (&self->words);
  g_ptr_array_unref (self->items);
  g_free (self);
}

char *
aus_plan_calendar_write (AusPlanCalendar *self)
{
  icalcomponent *calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  char *theirs, *text;

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid (PRODUCT));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  icalcomponent_add_property (calendar, new_calendar_name (self->words.name));
  for (guint i = 0; i < self->items->len; i++)
    icalcomponent_add_component (calendar,
                                 new_component (self, g_ptr_array_index (self->items, i)));

  theirs = icalcomponent_as_ical_string_r (calendar);
  text = g_strdup (theirs);
  icalmemory_free_buffer (theirs);
  icalcomponent_free (calendar);

  return text;
}

const char *
aus_plan_calendar_get_name (AusPlanCalendar *self)
{
  return self->words.name;
}

gboolean
aus_plan_calendar_is_empty (AusPlanCalendar *self)
{
  return self->items->len == 0;
}

static guint
count_items (AusPlanCalendar *self,
             gboolean         gone)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const AusCalendarItem *item = g_ptr_array_index (self->items, i);

      n += item->gone == gone ? 1 : 0;
    }

  return n;
}

guint
aus_plan_calendar_get_n_items (AusPlanCalendar *self)
{
  return count_items (self, FALSE);
}

guint
aus_plan_calendar_get_n_gone (AusPlanCalendar *self)
{
  return count_items (self, TRUE);
}
