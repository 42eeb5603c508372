/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a value may be before it is written: the first half of aus-mail-header.h. */

#include "config.h"

#include "aus-mail-header.h"

#include <gio/gio.h>
#include <string.h>

#include "core/base/aus-error.h"

#include <glib/gi18n-lib.h>

#define FILE_NAME_MAX   200
#define EXTENSION_MAX   10
#define ADDRESS_MAX     254
#define LOCAL_PART_MAX  64
#define LABEL_MAX       63
#define SHOWN_MAX       60

static gboolean
is_blank (gunichar c)
{
  return c == ' ' || g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029;
}

char *
aus_mail_dup_line (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *line = g_string_sized_new (strlen (valid));
  gboolean blank = FALSE;

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (is_blank (g_utf8_get_char (c)))
        {
          blank = line->len > 0;
          continue;
        }
      if (blank)
        g_string_append_c (line, ' ');
      g_string_append_len (line, c, g_utf8_next_char (c) - c);
      blank = FALSE;
    }

  return g_string_free (line, FALSE);
}

gboolean
aus_mail_prefers_base64 (const char *text)
{
  gsize n_ascii = 0, n_others = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if ((guchar) *c < 128)
        n_ascii++;
      else
        n_others++;
    }

  return n_others > n_ascii;
}

/* --- names of files --------------------------------------------------------------------------- */

static gboolean
turns_direction (gunichar c)
{
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
         || (c >= 0x2066 && c <= 0x2069);
}

static void
trim (GString *name)
{
  gsize end;

  g_string_erase (name, 0, (gssize) strspn (name->str, ". "));
  for (end = name->len; end > 0 && strchr (". ", name->str[end - 1]) != NULL; end--)
    ;
  g_string_truncate (name, end);
}

/* Cuts in front of the extension, where a name has one worth keeping. */
static void
shorten (GString *name)
{
  const char *dot = strrchr (name->str, '.');
  g_autofree char *extension = NULL;
  gsize end;

  if (name->len <= FILE_NAME_MAX)
    return;

  if (dot != NULL && strlen (dot) <= EXTENSION_MAX)
    extension = g_strdup (dot);
  end = FILE_NAME_MAX - (extension != NULL ? strlen (extension) : 0);
  while (((guchar) name->str[end] & 0xC0) == 0x80)
    end--;
  g_string_truncate (name, end);
  trim (name);
  if (extension != NULL)
    g_string_append (name, extension);
}

char *
aus_mail_dup_file_name (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *line = NULL;
  g_autoptr (GString) kept = g_string_new (NULL);

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character == '/' || character == '\\')
        g_string_append_c (kept, '-');
      else if (g_unichar_isspace (character))
        g_string_append_c (kept, ' ');
      else if (!turns_direction (character))
        g_string_append_unichar (kept, character);
    }

  line = aus_mail_dup_line (kept->str);
  g_string_assign (kept, line);
  trim (kept);
  shorten (kept);

  return g_strdup (kept->len > 0 ? kept->str : "attachment");
}

/* --- addresses -------------------------------------------------------------------------------- */

/* NULL when it is one, else what is wrong */
static char *
describe_local_part (const char *text)
{
  char before = '.';

  if (strlen (text) > LOCAL_PART_MAX)
    return g_strdup_printf (_("more than %d characters stand before the “@”"), LOCAL_PART_MAX);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (*c == '.' && before == '.')
        return g_strdup (_("a dot can only stand between two other characters"));
      if (*c != '.' && !g_ascii_isalnum (*c) && strchr ("!#$%&'*+-/=?^_`{|}~", *c) == NULL)
        {
          g_autofree char *wrong = g_utf8_substring (c, 0, 1);

          /* Translators: %s is one character */
          return g_strdup_printf (_("“%s” cannot stand before the “@”"), wrong);
        }
      before = *c;
    }

  return before == '.' ? g_strdup (_("a dot can only stand between two other characters")) : NULL;
}

static gboolean
is_label (const char *text)
{
  gsize length = strlen (text);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && *c != '-')
        return FALSE;
    }

  return length > 0 && length <= LABEL_MAX && text[0] != '-' && text[length - 1] != '-';
}

/* "example.com": at least two labels, the last no number */
static gboolean
is_domain (const char *text)
{
  g_auto (GStrv) labels = g_strsplit (text, ".", -1);
  guint n = g_strv_length (labels);

  for (guint i = 0; i < n; i++)
    {
      if (!is_label (labels[i]))
        return FALSE;
    }

  return n > 1 && strspn (labels[n - 1], "0123456789") < strlen (labels[n - 1]);
}

static char *
describe_address (const char  *text,
                  char       **address)
{
  const char *at = strchr (text, '@');
  g_autofree char *local = NULL;
  g_autofree char *domain = NULL;
  char *problem;

  if (strchr (text, ' ') != NULL)
    return g_strdup (_("there is a space in it"));
  if (at == NULL || at == text || at[1] == '\0' || strchr (at + 1, '@') != NULL)
    return g_strdup (_("it needs one “@”, with something before and after it"));

  local = g_strndup (text, (gsize) (at - text));
  problem = describe_local_part (local);
  if (problem != NULL)
    return problem;

  domain = g_hostname_to_ascii (at + 1);
  if (domain == NULL || !is_domain (domain))
    return g_strdup (_("after the “@” there must be a name like “example.com”"));

  *address = g_strconcat (local, "@", domain, NULL);
  if (strlen (*address) > ADDRESS_MAX)
    {
      g_clear_pointer (address, g_free);
      return g_strdup_printf (_("it is longer than %d characters"), ADDRESS_MAX);
    }

  return NULL;
}

/* Enough of it to tell which one is meant */
static char *
dup_beginning (const char *line)
{
  g_autofree char *beginning = NULL;

  if (g_utf8_strlen (line, -1) <= SHOWN_MAX)
    return g_strdup (line);

  beginning = g_utf8_substring (line, 0, SHOWN_MAX);

  return g_strconcat (beginning, "…", NULL);
}

char *
aus_mail_dup_address (const char  *text,
                      GError     **error)
{
  g_autofree char *line = aus_mail_dup_line (text);
  g_autofree char *beginning = dup_beginning (line);
  g_autofree char *problem = NULL;
  char *address = NULL;

  if (*line == '\0')
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("the e-mail address is empty"));
      return NULL;
    }

  problem = describe_address (line, &address);
  if (problem != NULL)
    /* Translators: the second %s is what is wrong, such as “there is a space in it” */
    g_set_error (error, AUS_ERROR, AUS_ERROR_INVALID, _("“%s” is no e-mail address: %s"), beginning,
                 problem);

  return address;
}
