/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holidays-private.h"

#include <glib/gi18n-lib.h>

#include "core/base/aus-json-require.h"

#define FORMAT  "ausklang-holidays"
#define VERSION 1

static const char * const moves[] = {
  [AUS_HOLIDAY_MOVE_NONE] = "none",
  [AUS_HOLIDAY_MOVE_NEXT_WEEKDAY] = "next_weekday",
  [AUS_HOLIDAY_MOVE_NEAREST_WEEKDAY] = "nearest_weekday",
};

static gboolean
read_names (JsonObject  *object,
            const char  *path,
            char       **names,
            GError     **error)
{
  return aus_json_require_text (object, "en", path, &names[AUS_LANGUAGE_EN], error) &&
         aus_json_require_text (object, "de", path, &names[AUS_LANGUAGE_DE], error);
}

/* --- countries -------------------------------------------------------------------------------- */

/* @length: of the part of @id that names the country, -1 for all of it */
static const AusHolidayCountry *
find_country (AusHolidays *self,
              const char  *id,
              gssize       length)
{
  g_autofree char *wanted = length < 0 ? g_strdup (id) : g_strndup (id, (gsize) length);

  for (guint i = 0; i < self->countries->len; i++)
    {
      const AusHolidayCountry *country = g_ptr_array_index (self->countries, i);

      if (strcmp (country->id, wanted) == 0)
        return country;
    }

  return NULL;
}

static gboolean
read_country (JsonObject  *object,
              const char  *path,
              gpointer     user_data,
              GError     **error)
{
  AusHolidays *self = user_data;
  g_autoptr (AusHolidayCountry) country = g_new0 (AusHolidayCountry, 1);

  if (!aus_json_require_text (object, "id", path, &country->id, error) ||
      !read_names (object, path, country->names, error) ||
      !aus_json_require_text (object, "source_en", path, &country->sources[AUS_LANGUAGE_EN],
                              error) ||
      !aus_json_require_text (object, "source_de", path, &country->sources[AUS_LANGUAGE_DE],
                              error))
    return FALSE;
  if (find_country (self, country->id, -1) != NULL)
    return aus_json_fail (error, path, "id", _("used twice"));

  g_ptr_array_add (self->countries, g_steal_pointer (&country));

  return TRUE;
}

/* --- regions ---------------------------------------------------------------------------------- */

static gboolean
read_option (JsonObject  *object,
             const char  *path,
             gpointer     user_data,
             GError     **error)
{
  AusHolidayArea *area = user_data;
  g_autoptr (AusHolidayOption) option = g_new0 (AusHolidayOption, 1);

  if (!aus_json_require_text (object, "id", path, &option->id, error) ||
      !read_names (object, path, option->names, error) ||
      !aus_json_optional_bool (object, "default", path, &option->is_default, error))
    return FALSE;
  if (aus_holidays_find_option (&area->region, option->id) != NULL)
    return aus_json_fail (error, path, "id", _("used twice"));

  g_ptr_array_add (area->region.options, g_steal_pointer (&option));

  return TRUE;
}

static gboolean
read_rule (JsonObject  *object,
           const char  *path,
           gpointer     user_data,
           GError     **error)
{
  AusHolidayArea *area = user_data;
  AusHolidayRule *rule = aus_holiday_rule_read (object, path, error);

  if (rule == NULL)
    return FALSE;

  g_ptr_array_add (area->rules, rule);
  if (rule->option != NULL && aus_holidays_find_option (&area->region, rule->option) == NULL)
    return aus_json_fail (error, path, "option", _("not an option of the region"));

  for (guint i = 0; i + 1 < area->rules->len; i++)
    {
      const AusHolidayRule *other = g_ptr_array_index (area->rules, i);

      if (strcmp (other->id, rule->id) == 0)
        return aus_json_fail (error, path, "id", _("used twice"));
    }

  return TRUE;
}

static gboolean
read_substitute (AusHolidayArea  *area,
                 JsonObject      *object,
                 const char      *path,
                 GError         **error)
{
  g_autofree char *where = aus_json_path_join (path, "substitute");
  g_autofree char *move = NULL;
  JsonObject *substitute;
  AusJsonResult result = aus_json_get_object (object, "substitute", path, &substitute, error);

  if (result != AUS_JSON_FOUND)
    return result != AUS_JSON_WRONG;
  if (!aus_json_require_text (substitute, "move", where, &move, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    if (strcmp (moves[i], move) == 0)
      {
        area->move = (AusHolidayMove) i;
        return i == AUS_HOLIDAY_MOVE_NONE ||
               read_names (substitute, where, area->substitutes, error);
      }

  return aus_json_fail (error, where, "move", _("unknown word"));
}

/* How days move is inherited too, and can be said anew. */
static gboolean
read_parent (AusHolidays     *self,
             AusHolidayArea  *area,
             JsonObject      *object,
             const char      *path,
             GError         **error)
{
  g_autofree char *id = NULL;

  if (!aus_json_optional_text (object, "inherits", path, &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;

  area->parent = aus_holidays_find_area (self, id);
  if (area->parent == NULL)
    return aus_json_fail (error, path, "inherits", _("no such region before this one"));

  area->move = area->parent->move;
  for (gsize i = 0; i < G_N_ELEMENTS (area->substitutes); i++)
    area->substitutes[i] = g_strdup (area->parent->substitutes[i]);

  return TRUE;
}

static gboolean
read_id (AusHolidays     *self,
         AusHolidayArea  *area,
         JsonObject      *object,
         const char      *path,
         GError         **error)
{
  AusHolidayRegion *region = &area->region;

  if (!aus_json_require_text (object, "id", path, &region->id, error))
    return FALSE;
  if (aus_holidays_find_area (self, region->id) != NULL)
    return aus_json_fail (error, path, "id", _("used twice"));

  region->country = find_country (self, region->id, (gssize) strcspn (region->id, "-"));
  if (region->country == NULL)
    return aus_json_fail (error, path, "id", _("no such country"));

  return TRUE;
}

static gboolean
read_region (JsonObject  *object,
             const char  *path,
             gpointer     user_data,
             GError     **error)
{
  AusHolidays *self = user_data;
  g_autoptr (AusHolidayArea) area = g_new0 (AusHolidayArea, 1);

  area->region.options = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_option_free);
  area->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) aus_holiday_rule_free);
  if (!read_id (self, area, object, path, error) ||
      !read_names (object, path, area->region.names, error) ||
      !read_parent (self, area, object, path, error) ||
      !read_substitute (area, object, path, error))
    return FALSE;
  if (json_object_has_member (object, "options") &&
      !aus_json_require_items (object, "options", path, read_option, area, error))
    return FALSE;
  if (!aus_json_require_items (object, "rules", path, read_rule, area, error))
    return FALSE;

  g_ptr_array_add (self->areas, g_steal_pointer (&area));

  return TRUE;
}

gboolean
aus_holidays_read_root (AusHolidays  *self,
                        JsonObject   *root,
                        GError      **error)
{
  return aus_json_require_format (root, FORMAT, VERSION, error) &&
         aus_json_require_date (root, "as_of", "", &self->as_of, error) &&
         aus_json_require_items (root, "countries", "", read_country, self, error) &&
         aus_json_require_items (root, "regions", "", read_region, self, error);
}
