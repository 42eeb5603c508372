/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-calendars.h"

#include "core/base/aus-edit.h"

struct _AusCalendars
{
  GObject parent_instance;

  AusHolidays *holidays; /* may be NULL */
  AusSender *sender;

  char *basis;            /* all of the sender that the calendars are made of */
  AusWorkCalendar *work;  /* made when it is asked for */
  GHashTable *deadlines;  /* region → AusWorkCalendar */
};

G_DEFINE_FINAL_TYPE (AusCalendars, aus_calendars, G_TYPE_OBJECT)

typedef enum
{
  PROP_WORK = 1,
} AusCalendarsProperty;

static GParamSpec *properties[PROP_WORK + 1];
static guint changed_signal;

/* --- what they are made of -------------------------------------------------------------------- */

/* One text to compare, so that an edit of a letterhead makes no new calendars. */
static char *
dup_basis (AusSender *sender)
{
  GString *basis = g_string_new (sender->holiday_region);

  g_string_append_printf (basis, "\n%x", aus_working_week_get_bits (sender->working_week));
  for (guint i = 0; i < aus_entity_list_get_length (sender->holiday_choices); i++)
    {
      AusHolidayChoice *choice = aus_entity_list_peek (sender->holiday_choices, i);

      g_string_append_printf (basis, "\n%s=%d", choice->option, choice->kept);
    }
  for (guint i = 0; i < aus_entity_list_get_length (sender->free_days); i++)
    {
      AusFreeDays *days = aus_entity_list_peek (sender->free_days, i);

      g_string_append_printf (basis, "\n%u-%u %s", days->first.julian, days->last.julian,
                              days->name);
    }

  return g_string_free (basis, FALSE);
}

static gboolean
is_of_interest (AusCalendars *self,
                AusEdit      *edit)
{
  AusEntity *entity = aus_edit_get_entity (edit);
  const char *field = aus_edit_get_field (edit);

  if (entity != AUS_ENTITY (self->sender))
    return AUS_IS_FREE_DAYS (entity) || AUS_IS_WORKING_WEEK (entity) ||
           AUS_IS_HOLIDAY_CHOICE (entity);

  return strcmp (field, "holiday_region") == 0 || strcmp (field, "holiday_choices") == 0 ||
         strcmp (field, "free_days") == 0;
}

static void
on_edited_cb (AusCalendars *self,
              AusEdit      *edit)
{
  g_autofree char *basis = NULL;

  if (!is_of_interest (self, edit))
    return;

  basis = dup_basis (self->sender);
  if (strcmp (basis, self->basis) == 0)
    return;

  g_free (self->basis);
  self->basis = g_steal_pointer (&basis);
  g_clear_object (&self->work);
  g_hash_table_remove_all (self->deadlines);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORK]);
  g_signal_emit (self, changed_signal, 0);
}

/* --- the object ------------------------------------------------------------------------------- */

static void
aus_calendars_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((AusCalendarsProperty) id)
    {
    case PROP_WORK:
      g_value_set_object (value, aus_calendars_get_work (AUS_CALENDARS (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
aus_calendars_dispose (GObject *object)
{
  AusCalendars *self = AUS_CALENDARS (object);

  g_clear_object (&self->holidays);
  g_clear_object (&self->sender);
  g_clear_object (&self->work);
  g_clear_pointer (&self->deadlines, g_hash_table_unref);
  g_clear_pointer (&self->basis, g_free);

  G_OBJECT_CLASS (aus_calendars_parent_class)->dispose (object);
}

static void
aus_calendars_class_init (AusCalendarsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = aus_calendars_get_property;
  object_class->dispose = aus_calendars_dispose;

  properties[PROP_WORK] = g_param_spec_object ("work", NULL, NULL, AUS_TYPE_WORK_CALENDAR,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  changed_signal = g_signal_new ("changed", AUS_TYPE_CALENDARS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
aus_calendars_init (AusCalendars *self)
{
  self->deadlines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

AusCalendars *
aus_calendars_new (AusHolidays *holidays,
                   AusSender   *sender)
{
  AusCalendars *self;

  g_return_val_if_fail (holidays == NULL || AUS_IS_HOLIDAYS (holidays), NULL);
  g_return_val_if_fail (AUS_IS_SENDER (sender), NULL);

  self = g_object_new (AUS_TYPE_CALENDARS, NULL);
  self->holidays = holidays != NULL ? g_object_ref (holidays) : NULL;
  self->sender = g_object_ref (sender);
  self->basis = dup_basis (sender);
  g_signal_connect_object (sender, "edited", G_CALLBACK (on_edited_cb), self, G_CONNECT_SWAPPED);

  return self;
}

AusSender *
aus_calendars_get_sender (AusCalendars *self)
{
  g_return_val_if_fail (AUS_IS_CALENDARS (self), NULL);

  return self->sender;
}

AusHolidays *
aus_calendars_get_holidays (AusCalendars *self)
{
  g_return_val_if_fail (AUS_IS_CALENDARS (self), NULL);

  return self->holidays;
}

/* --- calendars -------------------------------------------------------------------------------- */

gboolean
aus_calendars_is_kept (AusCalendars           *self,
                       const AusHolidayOption *option)
{
  AusHolidayChoice *choice;

  g_return_val_if_fail (AUS_IS_CALENDARS (self), FALSE);

  choice = aus_sender_find_holiday_choice (self->sender, option->id);

  return choice != NULL ? choice->kept : option->is_default;
}

static char **
dup_options (AusCalendars *self,
             const char   *region)
{
  g_autoptr (GStrvBuilder) options = g_strv_builder_new ();
  const AusHolidayRegion *found = aus_holidays_find_region (self->holidays, region);

  for (guint i = 0; found != NULL && i < found->options->len; i++)
    {
      const AusHolidayOption *option = g_ptr_array_index (found->options, i);

      if (aus_calendars_is_kept (self, option))
        g_strv_builder_add (options, option->id);
    }

  return g_strv_builder_end (options);
}

/* One entry per day. A file may say anything, so only years that have a calendar count. */
static void
add_free_days (AusFreeDays *days,
               GPtrArray   *holidays)
{
  AusDate first = aus_date_new (AUS_HOLIDAYS_FIRST_YEAR, 1, 1);
  AusDate last = aus_date_new (AUS_HOLIDAYS_LAST_YEAR, 12, 31);
  AusDate until = aus_date_is_set (days->last) ? days->last : days->first;

  if (!aus_date_is_set (days->first))
    return;
  if (aus_date_compare (days->first, first) > 0)
    first = days->first;
  if (aus_date_compare (until, last) < 0)
    last = until;

  for (AusDate day = first; aus_date_compare (day, last) <= 0; day = aus_date_add_days (day, 1))
    g_ptr_array_add (holidays, aus_holiday_new (day, days->name, days->name, FALSE));
}

static GPtrArray *
list_free_days (AusSender *sender)
{
  GPtrArray *holidays = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);

  for (guint i = 0; i < aus_entity_list_get_length (sender->free_days); i++)
    add_free_days (aus_entity_list_peek (sender->free_days, i), holidays);
  g_ptr_array_sort (holidays, aus_holiday_compare);

  return holidays;
}

static AusWorkCalendar *
make_calendar (AusCalendars *self,
               const char   *region,
               GPtrArray    *own_days,
               guint         week,
               gboolean      for_deadlines)
{
  g_auto (GStrv) options = NULL;

  if (self->holidays == NULL)
    return aus_work_calendar_new (week, own_days, for_deadlines);

  options = dup_options (self, region);

  return aus_holidays_make_calendar (self->holidays, region, (const char * const *) options,
                                     own_days, week, for_deadlines);
}

AusWorkCalendar *
aus_calendars_get_work (AusCalendars *self)
{
  g_return_val_if_fail (AUS_IS_CALENDARS (self), NULL);

  if (self->work == NULL)
    {
      guint week = aus_working_week_get_bits (self->sender->working_week);
      g_autoptr (GPtrArray) own_days = list_free_days (self->sender);

      self->work = make_calendar (self, self->sender->holiday_region, own_days,
                                  week != 0 ? week : AUS_WEEK_MON_FRI, FALSE);
    }

  return self->work;
}

GPtrArray *
aus_calendars_list_holidays (AusCalendars *self,
                             int           from_year,
                             int           to_year)
{
  const char *region;
  g_auto (GStrv) options = NULL;

  g_return_val_if_fail (AUS_IS_CALENDARS (self), NULL);

  if (self->holidays == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);

  region = self->sender->holiday_region;
  options = dup_options (self, region);

  return aus_holidays_list (self->holidays, region, (const char * const *) options, from_year,
                            to_year);
}

/* "DE" for the law of Germany; NULL for none */
static const char *
get_country (AusLaw law)
{
  switch (law)
    {
    case AUS_LAW_DE:
      return "DE";
    case AUS_LAW_AT:
      return "AT";
    case AUS_LAW_CH:
      return "CH";
    case AUS_LAW_GB:
      return "GB";
    case AUS_LAW_US:
      return "US";
    case AUS_LAW_NONE:
    default:
      return NULL;
    }
}

const char *
aus_calendars_get_region (AusCalendars *self,
                          AusClient    *client)
{
  const char *country, *own;

  g_return_val_if_fail (AUS_IS_CALENDARS (self), "");
  g_return_val_if_fail (AUS_IS_CLIENT (client), "");

  if (*client->holiday_region != '\0')
    return client->holiday_region;

  country = get_country (client->law);
  own = self->sender->holiday_region;

  return country == NULL || g_str_has_prefix (own, country) ? own : country;
}

AusWorkCalendar *
aus_calendars_get_deadlines (AusCalendars *self,
                             AusClient    *client)
{
  const char *region;
  AusWorkCalendar *calendar;

  g_return_val_if_fail (AUS_IS_CALENDARS (self), NULL);
  g_return_val_if_fail (AUS_IS_CLIENT (client), NULL);

  region = aus_calendars_get_region (self, client);
  calendar = g_hash_table_lookup (self->deadlines, region);
  if (calendar == NULL)
    {
      calendar = make_calendar (self, region, NULL, AUS_WEEK_MON_SAT, TRUE);
      g_hash_table_insert (self->deadlines, g_strdup (region), calendar);
    }

  return calendar;
}
