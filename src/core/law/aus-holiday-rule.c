/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holiday-rule.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-json-require.h"

#define ALL_WEEKDAYS 0x7fu

static const char * const kinds[] = {
  [AUS_HOLIDAY_FIXED] = "fixed",
  [AUS_HOLIDAY_EASTER] = "easter",
  [AUS_HOLIDAY_NTH_WEEKDAY] = "nth_weekday",
  [AUS_HOLIDAY_WEEKDAY_BEFORE] = "weekday_before",
  [AUS_HOLIDAY_ONCE] = "once",
};

void
aus_holiday_rule_free (AusHolidayRule *self)
{
  g_free (self->id);
  g_free (self->names[AUS_LANGUAGE_EN]);
  g_free (self->names[AUS_LANGUAGE_DE]);
  g_free (self->option);
  g_clear_pointer (&self->except, g_array_unref);
  g_free (self);
}

/* --- reading ---------------------------------------------------------------------------------- */

static gboolean
read_kind (JsonObject      *object,
           const char      *path,
           AusHolidayKind  *out,
           GError         **error)
{
  g_autofree char *text = NULL;

  if (!aus_json_require_text (object, "type", path, &text, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i], text) == 0)
      {
        *out = (AusHolidayKind) i;
        return TRUE;
      }

  return aus_json_fail (error, path, "type", _("unknown word"));
}

/* 29 February is a day of the year as well, in leap years. */
static gboolean
read_month_and_day (AusHolidayRule  *self,
                    JsonObject      *object,
                    const char      *path,
                    GError         **error)
{
  if (!aus_json_require_int (object, "month", path, 1, 12, &self->month, error) ||
      !aus_json_require_int (object, "day", path, 1, 31, &self->day, error))
    return FALSE;
  if (self->day > aus_date_get_day (aus_date_last_of_month (aus_date_new (2000, self->month, 1))))
    return aus_json_fail (error, path, "day", _("not a day of that month"));

  return TRUE;
}

static gboolean
read_nth_weekday (AusHolidayRule  *self,
                  JsonObject      *object,
                  const char      *path,
                  GError         **error)
{
  if (!aus_json_require_int (object, "month", path, 1, 12, &self->month, error) ||
      !aus_json_require_int (object, "weekday", path, 1, 7, &self->weekday, error) ||
      !aus_json_require_int (object, "n", path, -1, 5, &self->n, error) ||
      !aus_json_optional_int (object, "plus_days", path, -60, 60, &self->plus_days, error) ||
      !aus_json_optional_int (object, "skip_if_easter_offset", path, -99, 99, &self->skip_offset,
                              error) ||
      !aus_json_optional_int (object, "skip_plus_days", path, -60, 60, &self->skip_plus_days,
                              error))
    return FALSE;
  if (self->n == 0)
    return aus_json_fail (error, path, "n", _("out of range"));
  if (json_object_has_member (object, "skip_if_easter_offset") && self->skip_plus_days == 0)
    return aus_json_fail (error, path, "skip_plus_days", _("missing"));

  return TRUE;
}

/* What this kind of rule needs */
static gboolean
read_day (AusHolidayRule  *self,
          JsonObject      *object,
          const char      *path,
          GError         **error)
{
  switch (self->kind)
    {
    case AUS_HOLIDAY_FIXED:
      return read_month_and_day (self, object, path, error);
    case AUS_HOLIDAY_EASTER:
      return aus_json_require_int (object, "offset", path, -99, 99, &self->offset, error);
    case AUS_HOLIDAY_NTH_WEEKDAY:
      return read_nth_weekday (self, object, path, error);
    case AUS_HOLIDAY_WEEKDAY_BEFORE:
      return read_month_and_day (self, object, path, error) &&
             aus_json_require_int (object, "weekday", path, 1, 7, &self->weekday, error);
    case AUS_HOLIDAY_ONCE:
      return aus_json_require_date (object, "date", path, &self->date, error);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
read_weekdays (AusHolidayRule  *self,
               JsonObject      *object,
               const char      *path,
               GError         **error)
{
  JsonArray *array;
  AusJsonResult result = aus_json_get_array (object, "only_weekdays", path, &array, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  self->only_weekdays = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 weekday = 0;

      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
        weekday = json_node_get_int (node);
      if (weekday < 1 || weekday > 7)
        return aus_json_fail (error, path, "only_weekdays", _("not weekdays from 1 to 7"));
      self->only_weekdays |= 1u << (weekday - 1);
    }
  if (self->only_weekdays == 0)
    return aus_json_fail (error, path, "only_weekdays", _("empty"));

  return TRUE;
}

static gboolean
read_except (AusHolidayRule  *self,
             JsonObject      *object,
             const char      *path,
             GError         **error)
{
  g_autofree char *where = aus_json_path_join (path, "except");
  g_autoptr (GList) years = NULL;
  JsonObject *except;
  AusJsonResult result = aus_json_get_object (object, "except", path, &except, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;

  self->except = g_array_new (FALSE, FALSE, sizeof (AusDate));
  years = json_object_get_members (except);
  for (GList *l = years; l != NULL; l = l->next)
    {
      AusDate day;
      g_autofree char *year = NULL;

      if (!aus_json_require_date (except, l->data, where, &day, error))
        return FALSE;
      year = g_strdup_printf ("%04d", aus_date_get_year (day));
      if (strcmp (year, l->data) != 0)
        return aus_json_fail (error, where, l->data, _("not a day of that year"));
      g_array_append_val (self->except, day);
    }

  return TRUE;
}

AusHolidayRule *
aus_holiday_rule_read (JsonObject  *object,
                       const char  *path,
                       GError     **error)
{
  g_autoptr (AusHolidayRule) self = g_new0 (AusHolidayRule, 1);

  self->from = 1;
  self->to = 9999;
  self->only_weekdays = ALL_WEEKDAYS;
  if (!aus_json_require_text (object, "id", path, &self->id, error) ||
      !aus_json_require_text (object, "en", path, &self->names[AUS_LANGUAGE_EN], error) ||
      !aus_json_require_text (object, "de", path, &self->names[AUS_LANGUAGE_DE], error) ||
      !read_kind (object, path, &self->kind, error) || !read_day (self, object, path, error) ||
      !aus_json_optional_int (object, "from", path, 1, 9999, &self->from, error) ||
      !aus_json_optional_int (object, "to", path, self->from, 9999, &self->to, error) ||
      !read_weekdays (self, object, path, error) || !read_except (self, object, path, error) ||
      !aus_json_optional_text (object, "option", path, &self->option, error) ||
      !aus_json_optional_bool (object, "deadline_only", path, &self->deadline_only, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* --- days ------------------------------------------------------------------------------------- */

/* Gregorian Easter Sunday. The 19 years of the moon, the leap days that centuries leave out and the
 * correction of the moon give the full moon of spring; Easter is the Sunday after it. (Meeus,
 * Astronomical Algorithms, ch. 8.) */
static AusDate
get_easter (int year)
{
  int moon_year = year % 19, century = year / 100, rest = year % 100;
  int correction = (century - (century + 8) / 25 + 1) / 3;
  int epact = (19 * moon_year + century - century / 4 - correction + 15) % 30;
  int to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  int late = (moon_year + 11 * epact + 22 * to_sunday) / 451;
  int days = epact + to_sunday - 7 * late;

  return aus_date_add_days (aus_date_new (year, 3, 22), days);
}

static AusDate
get_nth_weekday (const AusHolidayRule *self,
                 int                   year)
{
  AusDate first = aus_date_new (year, self->month, 1), last = aus_date_last_of_month (first), day;

  if (self->n < 0)
    day = aus_date_add_days (last, -((aus_date_get_weekday (last) - self->weekday + 7) % 7));
  else
    day = aus_date_add_days (first, (self->weekday - aus_date_get_weekday (first) + 7) % 7 +
                                      7 * (self->n - 1));
  if (aus_date_compare (day, last) > 0)
    return AUS_DATE_NONE;

  day = aus_date_add_days (day, self->plus_days);
  if (self->skip_plus_days != 0 &&
      aus_date_days_between (get_easter (year), day) == self->skip_offset)
    day = aus_date_add_days (day, self->skip_plus_days);

  return day;
}

/* AUS_DATE_NONE for 29 February of a year without one */
static AusDate
get_fixed (const AusHolidayRule *self,
           int                   year)
{
  AusDate last = aus_date_last_of_month (aus_date_new (year, self->month, 1));

  return self->day <= aus_date_get_day (last) ? aus_date_new (year, self->month, self->day)
                                              : AUS_DATE_NONE;
}

static AusDate
get_by_kind (const AusHolidayRule *self,
             int                   year)
{
  AusDate day;

  switch (self->kind)
    {
    case AUS_HOLIDAY_FIXED:
      return get_fixed (self, year);
    case AUS_HOLIDAY_EASTER:
      return aus_date_add_days (get_easter (year), self->offset);
    case AUS_HOLIDAY_NTH_WEEKDAY:
      return get_nth_weekday (self, year);
    case AUS_HOLIDAY_WEEKDAY_BEFORE:
      day = get_fixed (self, year);
      if (!aus_date_is_set (day))
        return day;
      /* 1 to 7 days back: the day itself does not count, also on that weekday. */
      return aus_date_add_days (day, -((aus_date_get_weekday (day) - self->weekday + 6) % 7 + 1));
    case AUS_HOLIDAY_ONCE:
      return aus_date_get_year (self->date) == year ? self->date : AUS_DATE_NONE;
    default:
      g_assert_not_reached ();
    }
}

AusDate
aus_holiday_rule_get_day (const AusHolidayRule *self,
                          int                   year)
{
  AusDate day;

  g_return_val_if_fail (year >= 1 && year <= 9999, AUS_DATE_NONE);

  if (year < self->from || year > self->to)
    return AUS_DATE_NONE;

  for (guint i = 0; self->except != NULL && i < self->except->len; i++)
    {
      day = g_array_index (self->except, AusDate, i);
      if (aus_date_get_year (day) == year)
        return day;
    }

  day = get_by_kind (self, year);
  if (aus_date_is_set (day) &&
      (self->only_weekdays >> (aus_date_get_weekday (day) - 1) & 1) == 0)
    return AUS_DATE_NONE;

  return day;
}
