/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holidays-private.h"

#include "core/base/aus-json-require.h"

G_DEFINE_FINAL_TYPE (AusHolidays, aus_holidays, G_TYPE_OBJECT)

void
aus_holiday_country_free (AusHolidayCountry *country)
{
  g_free (country->id);
  aus_json_free_pair (country->names);
  aus_json_free_pair (country->sources);
  g_free (country);
}

void
aus_holiday_option_free (AusHolidayOption *option)
{
  g_free (option->id);
  aus_json_free_pair (option->names);
  g_free (option);
}

void
aus_holiday_area_free (AusHolidayArea *area)
{
  g_free (area->region.id);
  aus_json_free_pair (area->region.names);
  g_ptr_array_unref (area->region.options);
  aus_json_free_pair (area->substitutes);
  g_ptr_array_unref (area->rules);
  g_free (area);
}

static void
aus_holidays_finalize (GObject *object)
{
  AusHolidays *self = AUS_HOLIDAYS (object);

  g_clear_pointer (&self->areas, g_ptr_array_unref);
  g_clear_pointer (&self->countries, g_ptr_array_unref);

  G_OBJECT_CLASS (aus_holidays_parent_class)->finalize (object);
}

static void
aus_holidays_class_init (AusHolidaysClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = aus_holidays_finalize;
}

static void
aus_holidays_init (AusHolidays *self)
{
  self->countries = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_country_free);
  self->areas = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_area_free);
}

AusHolidays *
aus_holidays_new_from_data (const char  *data,
                            gsize        length,
                            const char  *name,
                            GError     **error)
{
  g_autoptr (AusHolidays) self = g_object_new (AUS_TYPE_HOLIDAYS, NULL);
  JsonObject *root = aus_json_parse (data, length, name, error);
  gboolean ok;

  if (root == NULL)
    return NULL;

  ok = aus_holidays_read_root (self, root, error);
  json_object_unref (root);
  if (!ok)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return g_steal_pointer (&self);
}

AusHolidays *
aus_holidays_load (const char  *folder,
                   GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (folder != NULL, NULL);

  path = g_build_filename (folder, "holidays.json", NULL);
  if (!g_file_get_contents (path, &data, &length, error))
    return NULL;

  return aus_holidays_new_from_data (data, length, "holidays.json", error);
}

AusDate
aus_holidays_get_as_of (AusHolidays *self)
{
  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), AUS_DATE_NONE);

  return self->as_of;
}

/* --- regions ---------------------------------------------------------------------------------- */

guint
aus_holidays_get_n_regions (AusHolidays *self)
{
  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), 0);

  return self->areas->len;
}

const AusHolidayRegion *
aus_holidays_get_region (AusHolidays *self,
                         guint        position)
{
  const AusHolidayArea *area;

  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), NULL);
  g_return_val_if_fail (position < self->areas->len, NULL);

  area = g_ptr_array_index (self->areas, position);

  return &area->region;
}

AusHolidayArea *
aus_holidays_find_area (AusHolidays *self,
                        const char  *id)
{
  for (guint i = 0; i < self->areas->len; i++)
    {
      AusHolidayArea *area = g_ptr_array_index (self->areas, i);

      if (g_strcmp0 (area->region.id, id) == 0)
        return area;
    }

  return NULL;
}

const AusHolidayRegion *
aus_holidays_find_region (AusHolidays *self,
                          const char  *id)
{
  const AusHolidayArea *area;

  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), NULL);

  area = aus_holidays_find_area (self, id);

  return area != NULL ? &area->region : NULL;
}

const AusHolidayOption *
aus_holidays_find_option (const AusHolidayRegion *region,
                          const char             *id)
{
  for (guint i = 0; i < region->options->len; i++)
    {
      const AusHolidayOption *option = g_ptr_array_index (region->options, i);

      if (strcmp (option->id, id) == 0)
        return option;
    }

  return NULL;
}

/* --- the days of some years ------------------------------------------------------------------- */

static gboolean
is_on (const AusHolidayArea *area,
       const AusHolidayRule *rule,
       const char * const   *options)
{
  if (rule->option == NULL)
    return TRUE;
  if (options == NULL)
    return aus_holidays_find_option (&area->region, rule->option)->is_default;

  return g_strv_contains (options, rule->option);
}

typedef struct
{
  const AusHolidayRule *rule;
  AusDate day;
} Found;

/* A region may have for long what all had once (31 October 2017): it is told once. */
static gboolean
is_known (GArray               *found,
          const AusHolidayRule *rule,
          AusDate               day)
{
  for (guint i = 0; i < found->len; i++)
    {
      const Found *other = &g_array_index (found, Found, i);

      if (aus_date_equal (other->day, day) && strcmp (other->rule->id, rule->id) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
collect_year (const AusHolidayArea *area,
              const char * const   *options,
              int                   year,
              GPtrArray            *holidays)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));

  for (; area != NULL; area = area->parent)
    for (guint i = 0; i < area->rules->len; i++)
      {
        const AusHolidayRule *rule = g_ptr_array_index (area->rules, i);
        Found next = { rule, aus_holiday_rule_get_day (rule, year) };

        if (!aus_date_is_set (next.day) || !is_on (area, rule, options) ||
            is_known (found, rule, next.day))
          continue;

        g_array_append_val (found, next);
        g_ptr_array_add (holidays, aus_holiday_new (next.day, rule->names[AUS_LANGUAGE_EN],
                                                    rule->names[AUS_LANGUAGE_DE],
                                                    rule->deadline_only));
      }
}

static AusHoliday *
make_substitute (const AusHolidayArea *area,
                 const AusHoliday     *holiday,
                 AusDate               day)
{
  char *names[2];
  AusHoliday *substitute;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    names[i] = g_strdup_printf ("%s (%s)", holiday->names[i], area->substitutes[i]);
  substitute = aus_holiday_new (day, names[AUS_LANGUAGE_EN], names[AUS_LANGUAGE_DE], FALSE);
  aus_json_free_pair (names);

  return substitute;
}

static AusDate
get_substitute_day (AusHolidayMove  move,
                    AusDate         day,
                    GHashTable     *taken)
{
  if (move == AUS_HOLIDAY_MOVE_NEAREST_WEEKDAY)
    return aus_date_add_days (day, aus_date_get_weekday (day) == 6 ? -1 : 1);

  do
    day = aus_date_add_days (day, 1);
  while (aus_date_is_weekend (day) || g_hash_table_contains (taken, GUINT_TO_POINTER (day.julian)));

  return day;
}

/* In the order of the days, so that the first of two takes the first free day: @holidays is sorted,
 * and what is put behind it is not. */
static void
add_substitutes (const AusHolidayArea *area,
                 GPtrArray            *holidays)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (NULL, NULL);
  guint n = holidays->len;

  for (guint i = 0; i < n; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (holidays, i);

      g_hash_table_add (taken, GUINT_TO_POINTER (holiday->day.julian));
    }

  for (guint i = 0; i < n; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (holidays, i);
      AusDate day;

      if (holiday->deadline_only || !aus_date_is_weekend (holiday->day))
        continue;

      day = get_substitute_day (area->move, holiday->day, taken);
      g_hash_table_add (taken, GUINT_TO_POINTER (day.julian));
      g_ptr_array_add (holidays, make_substitute (area, holiday, day));
    }
}

static void
keep_years (GPtrArray *holidays,
            int        from_year,
            int        to_year)
{
  for (guint i = holidays->len; i-- > 0;)
    {
      const AusHoliday *holiday = g_ptr_array_index (holidays, i);
      int year = aus_date_get_year (holiday->day);

      if (year < from_year || year > to_year)
        g_ptr_array_remove_index (holidays, i);
    }
}

GPtrArray *
aus_holidays_list (AusHolidays        *self,
                   const char         *region,
                   const char * const *options,
                   int                 from_year,
                   int                 to_year)
{
  g_autoptr (GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_free);
  const AusHolidayArea *area;

  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), NULL);
  g_return_val_if_fail (region != NULL, NULL);

  area = aus_holidays_find_area (self, region);
  from_year = MAX (from_year, AUS_HOLIDAYS_FIRST_YEAR);
  to_year = MIN (to_year, AUS_HOLIDAYS_LAST_YEAR);
  if (area == NULL || from_year > to_year)
    return g_steal_pointer (&holidays);

  /* A substitute day may be in the year before or after its holiday. */
  for (int year = from_year - 1; year <= to_year + 1; year++)
    collect_year (area, options, year, holidays);
  g_ptr_array_sort (holidays, aus_holiday_compare);
  if (area->move != AUS_HOLIDAY_MOVE_NONE)
    {
      add_substitutes (area, holidays);
      g_ptr_array_sort (holidays, aus_holiday_compare);
    }
  keep_years (holidays, from_year, to_year);

  return g_steal_pointer (&holidays);
}

AusWorkCalendar *
aus_holidays_make_calendar (AusHolidays        *self,
                            const char         *region,
                            const char * const *options,
                            GPtrArray          *own_days,
                            guint               week,
                            gboolean            for_deadlines)
{
  g_autoptr (GPtrArray) holidays = NULL;

  g_return_val_if_fail (AUS_IS_HOLIDAYS (self), NULL);

  holidays = aus_holidays_list (self, region, options, AUS_HOLIDAYS_FIRST_YEAR,
                                AUS_HOLIDAYS_LAST_YEAR);
  for (guint i = 0; own_days != NULL && i < own_days->len; i++)
    {
      const AusHoliday *own = g_ptr_array_index (own_days, i);

      g_ptr_array_add (holidays, aus_holiday_new (own->day, own->names[AUS_LANGUAGE_EN],
                                                  own->names[AUS_LANGUAGE_DE], FALSE));
    }
  g_ptr_array_sort (holidays, aus_holiday_compare);

  return aus_work_calendar_new (week, holidays, for_deadlines);
}
