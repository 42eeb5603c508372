/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-work-calendar.h"

struct _AusWorkCalendar
{
  GObject parent_instance;

  guint week;
  guint before[8];     /* worked days of a week before weekday 1 … 8 */
  GPtrArray *holidays; /* of AusHoliday, sorted; may be NULL */
  GArray *free_days;   /* of guint32 julian, sorted: days of the week that are not worked */
};

G_DEFINE_FINAL_TYPE (AusWorkCalendar, aus_work_calendar, G_TYPE_OBJECT)

static void
aus_work_calendar_finalize (GObject *object)
{
  AusWorkCalendar *self = AUS_WORK_CALENDAR (object);

  g_clear_pointer (&self->holidays, g_ptr_array_unref);
  g_clear_pointer (&self->free_days, g_array_unref);

  G_OBJECT_CLASS (aus_work_calendar_parent_class)->finalize (object);
}

static void
aus_work_calendar_class_init (AusWorkCalendarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_work_calendar_finalize;
}

static void
aus_work_calendar_init (AusWorkCalendar *self)
{
  self->free_days = g_array_new (FALSE, FALSE, sizeof (guint32));
}

static gboolean
is_in_week (AusWorkCalendar *self,
            AusDate          day)
{
  return (self->week >> (aus_date_get_weekday (day) - 1) & 1) != 0;
}

static const AusHoliday *
peek_holiday (AusWorkCalendar *self,
              guint            position)
{
  return g_ptr_array_index (self->holidays, position);
}

static void
collect_free_days (AusWorkCalendar *self,
                   gboolean         for_deadlines)
{
  guint32 previous = 0;

  for (guint i = 0; self->holidays != NULL && i < self->holidays->len; i++)
    {
      const AusHoliday *holiday = peek_holiday (self, i);
      guint32 julian = holiday->day.julian;

      g_assert (i == 0 || aus_date_compare (peek_holiday (self, i - 1)->day, holiday->day) <= 0);
      if ((holiday->deadline_only && !for_deadlines) || julian == previous ||
          !is_in_week (self, holiday->day))
        continue;

      g_array_append_val (self->free_days, julian);
      previous = julian;
    }
}

AusWorkCalendar *
aus_work_calendar_new (guint      week,
                       GPtrArray *holidays,
                       gboolean   for_deadlines)
{
  AusWorkCalendar *self;

  g_return_val_if_fail (week > 0 && week <= AUS_WEEK_ALL, NULL);

  self = g_object_new (AUS_TYPE_WORK_CALENDAR, NULL);
  self->week = week;
  for (guint weekday = 0; weekday < 7; weekday++)
    self->before[weekday + 1] = self->before[weekday] + (week >> weekday & 1);
  if (holidays != NULL)
    self->holidays = g_ptr_array_ref (holidays);
  collect_free_days (self, for_deadlines);

  return self;
}

AusWorkCalendar *
aus_work_calendar_new_for_week (AusWorkCalendar *self,
                                guint            week,
                                gboolean         for_deadlines)
{
  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (self), NULL);

  return aus_work_calendar_new (week, self->holidays, for_deadlines);
}

AusWorkCalendar *
aus_work_calendar_get_plain (void)
{
  static AusWorkCalendar *plain;

  if (g_once_init_enter (&plain))
    g_once_init_leave (&plain, aus_work_calendar_new (AUS_WEEK_MON_FRI, NULL, FALSE));

  return plain;
}

/* How many of the free days are @julian or earlier */
static guint
count_free_days (AusWorkCalendar *self,
                 gint64           julian)
{
  guint low = 0, high = self->free_days->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->free_days, guint32, middle) <= julian)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Worked days from the first day of year 1, a Monday, up to and including @julian */
static gint64
count_until (AusWorkCalendar *self,
             gint64           julian)
{
  return julian / 7 * self->before[7] + self->before[julian % 7] -
         count_free_days (self, julian);
}

gboolean
aus_work_calendar_is_worked (AusWorkCalendar *self,
                             AusDate          day)
{
  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (self), FALSE);
  g_return_val_if_fail (aus_date_is_set (day), FALSE);

  return is_in_week (self, day) &&
         count_free_days (self, day.julian) == count_free_days (self, (gint64) day.julian - 1);
}

const AusHoliday *
aus_work_calendar_get_holiday (AusWorkCalendar *self,
                               AusDate          day)
{
  guint low = 0, high;

  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (self), NULL);

  if (self->holidays == NULL)
    return NULL;

  high = self->holidays->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (aus_date_compare (peek_holiday (self, middle)->day, day) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  if (low < self->holidays->len && aus_date_equal (peek_holiday (self, low)->day, day))
    return peek_holiday (self, low);

  return NULL;
}

/* The first day up to which at least @count days are worked */
static AusDate
find_count (AusWorkCalendar *self,
            gint64           count)
{
  gint64 low = aus_date_new (1, 1, 1).julian, high = aus_date_new (9999, 12, 31).julian;

  while (low < high)
    {
      gint64 middle = low + (high - low) / 2;

      if (count_until (self, middle) >= count)
        high = middle;
      else
        low = middle + 1;
    }

  return (AusDate){ (guint32) low };
}

AusDate
aus_work_calendar_add (AusWorkCalendar *self,
                       AusDate          day,
                       int              workdays)
{
  gint64 count;

  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (self), day);
  g_return_val_if_fail (aus_date_is_set (day), day);

  if (workdays == 0 && aus_work_calendar_is_worked (self, day))
    return day;

  /* Backwards, the day itself is not counted; forwards from a free day, the next one is the first
   * (and also what 0 asks for). */
  count = count_until (self, workdays < 0 ? (gint64) day.julian - 1 : (gint64) day.julian);

  if (workdays < 0)
    return find_count (self, count + workdays + 1);

  return find_count (self, count + MAX (workdays, 1));
}

int
aus_work_calendar_between (AusWorkCalendar *self,
                           AusDate          a,
                           AusDate          b)
{
  g_return_val_if_fail (AUS_IS_WORK_CALENDAR (self), 0);
  g_return_val_if_fail (aus_date_is_set (a) && aus_date_is_set (b), 0);

  return (int) (count_until (self, b.julian) - count_until (self, a.julian));
}

AusDate
aus_work_calendar_on_or_before (AusWorkCalendar *self,
                                AusDate          day)
{
  return aus_work_calendar_is_worked (self, day) ? day : aus_work_calendar_add (self, day, -1);
}
