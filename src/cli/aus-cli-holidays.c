/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <glib/gi18n.h>

#include "core/base/aus-format.h"
#include "core/base/aus-paths.h"

AusHolidays *
aus_cli_load_holidays (void)
{
  g_autofree char *folder = g_build_filename (aus_paths_get_data_dir (), "rules", NULL);
  g_autoptr (GError) error = NULL;
  AusHolidays *holidays = aus_holidays_load (folder, &error);

  if (holidays == NULL)
    aus_cli_fail (_("The holidays cannot be read: %s"), error->message);

  return holidays;
}

/* --- a region that is not known --------------------------------------------------------------- */

/* How many characters are to be put in, taken away or changed to make one of the other */
static guint
get_distance (const char *one,
              const char *other)
{
  g_autofree gunichar *a = NULL;
  g_autofree gunichar *b = NULL;
  g_autofree guint *row = NULL;
  glong n_a, n_b;

  a = g_utf8_to_ucs4_fast (one, -1, &n_a);
  b = g_utf8_to_ucs4_fast (other, -1, &n_b);
  row = g_new (guint, n_b + 1);
  for (glong k = 0; k <= n_b; k++)
    row[k] = (guint) k;

  for (glong i = 1; i <= n_a; i++)
    {
      guint before = row[0];

      row[0] = (guint) i;
      for (glong k = 1; k <= n_b; k++)
        {
          guint changed = before + (a[i - 1] != b[k - 1]);

          before = row[k];
          row[k] = MIN (changed, MIN (row[k], row[k - 1]) + 1);
        }
    }

  return row[n_b];
}

/* The region whose id or name is most like @text; NULL when none is */
static const AusHolidayRegion *
find_nearest (AusHolidays *holidays,
              const char  *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *wanted = g_utf8_casefold (valid, -1);
  const AusHolidayRegion *nearest = NULL;
  guint least = (guint) g_utf8_strlen (wanted, -1) / 3 + 1;

  for (guint i = 0; i < aus_holidays_get_n_regions (holidays); i++)
    {
      const AusHolidayRegion *region = aus_holidays_get_region (holidays, i);
      const char *words[] = { region->id, region->names[AUS_LANGUAGE_EN],
                              region->names[AUS_LANGUAGE_DE] };

      for (gsize k = 0; k < G_N_ELEMENTS (words); k++)
        {
          g_autofree char *word = g_utf8_casefold (words[k], -1);
          guint distance = get_distance (wanted, word);

          if (distance < least)
            {
              least = distance;
              nearest = region;
            }
        }
    }

  return nearest;
}

static AusCliExit
refuse_region (AusHolidays *holidays,
               const char  *text)
{
  /* A long line would take its time to compare, and says nothing. */
  const AusHolidayRegion *nearest = strlen (text) < 100 ? find_nearest (holidays, text) : NULL;

  if (nearest != NULL)
    return aus_cli_fail (_("There is no region “%s”; “%s” is %s. All are in "
                           "“holidays --list-regions”."),
                         text, nearest->id, nearest->names[aus_cli_get_language ()]);

  return aus_cli_fail (_("There is no region “%s”; all are in “holidays --list-regions”."), text);
}

/* --- regions ---------------------------------------------------------------------------------- */

static JsonArray *
options_to_json (const AusHolidayRegion *region)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < region->options->len; i++)
    {
      const AusHolidayOption *option = g_ptr_array_index (region->options, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "id", option->id);
      json_object_set_string_member (object, "en", option->names[AUS_LANGUAGE_EN]);
      json_object_set_string_member (object, "de", option->names[AUS_LANGUAGE_DE]);
      json_object_set_boolean_member (object, "default", option->is_default);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
region_to_json (const AusHolidayRegion *region)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", region->id);
  json_object_set_string_member (object, "country", region->country->id);
  json_object_set_string_member (object, "en", region->names[AUS_LANGUAGE_EN]);
  json_object_set_string_member (object, "de", region->names[AUS_LANGUAGE_DE]);
  json_object_set_array_member (object, "options", options_to_json (region));

  return object;
}

static AusCliExit
list_regions (AusCli      *self,
              AusHolidays *holidays)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < aus_holidays_get_n_regions (holidays); i++)
    {
      const AusHolidayRegion *region = aus_holidays_get_region (holidays, i);
      const char *row[] = { region->id, region->names[aus_cli_get_language ()], NULL };

      g_ptr_array_add (rows, g_strdupv ((char **) row));
      json_array_add_object_element (array, region_to_json (region));
    }
  json_object_set_array_member (root, "regions", array);

  if (self->json)
    aus_cli_print_json (json_object_ref (root));
  else
    aus_cli_print_table (rows);
  json_object_unref (root);

  return AUS_CLI_OK;
}

/* --- a year ----------------------------------------------------------------------------------- */

static void
print_json (AusHolidays            *holidays,
            const AusHolidayRegion *region,
            int                     year,
            GPtrArray              *list)
{
  JsonObject *root = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < list->len; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);
      JsonObject *object = json_object_new ();

      aus_cli_set_date (object, "date", holiday->day);
      json_object_set_int_member (object, "weekday", aus_date_get_weekday (holiday->day));
      json_object_set_string_member (object, "en", holiday->names[AUS_LANGUAGE_EN]);
      json_object_set_string_member (object, "de", holiday->names[AUS_LANGUAGE_DE]);
      json_object_set_boolean_member (object, "deadline_only", holiday->deadline_only);
      json_array_add_object_element (array, object);
    }

  json_object_set_object_member (root, "region", region_to_json (region));
  json_object_set_int_member (root, "year", year);
  json_object_set_string_member (root, "source_en", region->country->sources[AUS_LANGUAGE_EN]);
  json_object_set_string_member (root, "source_de", region->country->sources[AUS_LANGUAGE_DE]);
  aus_cli_set_date (root, "as_of", aus_holidays_get_as_of (holidays));
  json_object_set_array_member (root, "holidays", array);
  aus_cli_print_json (root);
}

static void
print_options (const AusHolidayRegion *region)
{
  for (guint i = 0; i < region->options->len; i++)
    {
      const AusHolidayOption *option = g_ptr_array_index (region->options, i);

      if (option->is_default)
        g_print (_("Not everywhere: %s\n"), option->names[aus_cli_get_language ()]);
      else
        g_print (_("Not listed: %s\n"), option->names[aus_cli_get_language ()]);
    }
}

static void
print_text (AusHolidays            *holidays,
            const AusHolidayRegion *region,
            GPtrArray              *list)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *as_of = aus_format_date (aus_holidays_get_as_of (holidays),
                                            AUS_DATE_STYLE_LONG, aus_cli_get_locale ());

  for (guint i = 0; i < list->len; i++)
    {
      const AusHoliday *holiday = g_ptr_array_index (list, i);
      g_autofree char *day =
        aus_format_date (holiday->day, AUS_DATE_STYLE_FULL, aus_cli_get_locale ());
      const char *row[] = { day, holiday->names[aus_cli_get_language ()],
                            holiday->deadline_only ? _("for deadlines only") : "", NULL };

      g_ptr_array_add (rows, g_strdupv ((char **) row));
    }
  aus_cli_print_table (rows);

  g_print ("\n");
  print_options (region);
  /* Translators: %1$s is an act or an authority, %2$s a day */
  g_print (_("Source: %1$s; as of %2$s. Orientation, not legal advice.\n"),
           region->country->sources[aus_cli_get_language ()], as_of);
}

/* 0 for what is no year that there are rules for */
static int
parse_year (const char *text)
{
  guint64 year;

  if (!g_ascii_string_to_unsigned (text, 10, AUS_HOLIDAYS_FIRST_YEAR, AUS_HOLIDAYS_LAST_YEAR, &year,
                                   NULL))
    return 0;

  return (int) year;
}

static AusCliExit
print_year (AusCli      *self,
            AusHolidays *holidays)
{
  const AusHolidayRegion *region = aus_holidays_find_region (holidays, self->arguments[0]);
  int year = parse_year (self->arguments[1]);
  g_autoptr (GPtrArray) list = NULL;

  if (region == NULL)
    return refuse_region (holidays, self->arguments[0]);
  if (year == 0)
    return aus_cli_fail (_("“%s” is not a year from %d to %d; the holidays of others are not "
                           "known."),
                         self->arguments[1], AUS_HOLIDAYS_FIRST_YEAR, AUS_HOLIDAYS_LAST_YEAR);

  list = aus_holidays_list (holidays, region->id, NULL, year, year);
  if (self->json)
    print_json (holidays, region, year, list);
  else
    print_text (holidays, region, list);

  return AUS_CLI_OK;
}

AusCliExit
aus_cli_holidays (AusCli *self)
{
  guint n_arguments = g_strv_length (self->arguments);
  g_autoptr (AusHolidays) holidays = NULL;

  if (self->list_regions ? n_arguments != 0 : n_arguments != 2)
    return aus_cli_fail (_("A region and a year are needed, such as “DE-SN 2026”, or "
                           "--list-regions."));

  holidays = aus_cli_load_holidays ();
  if (holidays == NULL)
    return AUS_CLI_FAILURE;

  return self->list_regions ? list_regions (self, holidays) : print_year (self, holidays);
}
