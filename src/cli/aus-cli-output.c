/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-cli.h"

#include <stdio.h>
#include <string.h>

#include "core/base/aus-json.h"

#define COLUMN_GAP 2

/* Controls (C1 too), line breaks, and what turns the direction of the text around it */
static gboolean
is_harmful (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char *
aus_cli_dup_line (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *line = g_string_sized_new (strlen (valid));

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    g_string_append_unichar (line, is_harmful (g_utf8_get_char (c)) ? ' ' : g_utf8_get_char (c));

  return g_string_free (line, FALSE);
}

AusCliExit
aus_cli_fail (const char *format,
              ...)
{
  g_autofree char *message = NULL;
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  /* A name may hold line breaks; scripts read one line. */
  line = aus_cli_dup_line (message);
  g_printerr ("ausklang-cli: %s\n", line);

  return AUS_CLI_FAILURE;
}

GDateTime *
aus_cli_new_now (AusCli *self)
{
  if (!self->today_given)
    return g_date_time_new_now_utc ();

  return g_date_time_new_utc (aus_date_get_year (self->today), aus_date_get_month (self->today),
                              aus_date_get_day (self->today), 12, 0, 0);
}

const char *
aus_cli_get_locale (void)
{
  const char * const *languages = g_get_language_names ();

  return g_str_has_prefix (languages[0], "de") ? "de_DE" : "en_GB";
}

AusLanguage
aus_cli_get_language (void)
{
  return g_str_has_prefix (aus_cli_get_locale (), "de") ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
}

static glong
get_width (const char *cell)
{
  glong width = 0;

  for (const char *p = cell; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static void
print_row (const char * const *row,
           const glong        *widths,
           guint               n_columns)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < n_columns; i++)
    {
      glong padding = widths[i] - get_width (row[i]) + COLUMN_GAP;

      g_string_append (line, row[i]);
      for (; padding > 0; padding--)
        g_string_append_c (line, ' ');
    }
  g_print ("%s\n", g_strchomp (line->str));
}

/* A foreign file's line breaks and escape sequences stay out of the terminal. */
static void
clean (char **row)
{
  for (; *row != NULL; row++)
    {
      char *line = aus_cli_dup_line (*row);

      g_free (*row);
      *row = line;
    }
}

void
aus_cli_print_table (GPtrArray *rows)
{
  guint n_columns = rows->len > 0 ? g_strv_length (g_ptr_array_index (rows, 0)) : 0;
  g_autofree glong *widths = g_new0 (glong, n_columns + 1);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);

      clean (row);
      for (guint k = 0; k < n_columns; k++)
        widths[k] = MAX (widths[k], get_width (row[k]));
    }
  for (guint i = 0; i < rows->len; i++)
    print_row (g_ptr_array_index (rows, i), widths, n_columns);
}

void
aus_cli_print_json (JsonObject *root)
{
  gsize length;
  g_autofree char *text = aus_json_write (root, &length);

  fwrite (text, 1, length, stdout);
  json_object_unref (root);
}

void
aus_cli_set_date (JsonObject *object,
                  const char *member,
                  AusDate     date)
{
  g_autofree char *iso = aus_date_to_iso (date);

  if (*iso != '\0')
    json_object_set_string_member (object, member, iso);
}
