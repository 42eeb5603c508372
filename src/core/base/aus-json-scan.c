/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-json.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "aus-error.h"

/*
 * The grammar of RFC 8259, checked before json-glib builds anything. Recursion follows the nesting,
 * which is bounded by AUS_JSON_MAX_DEPTH; time is linear in the size.
 */

typedef struct
{
  const char *key; /* of the member being read, without quotes, still escaped; NULL in an array */
  gsize       key_length;
  guint       index; /* of the element being read */
  GHashTable *seen;  /* unescaped names, owned; NULL unless duplicates matter */
} Level;

typedef struct
{
  const char  *data;
  const char  *at;
  const char  *end;
  const char  *name;
  AusJsonRules rules;
  GString     *text; /* the string read last, unescaped */
  guint        depth;
  Level        levels[AUS_JSON_MAX_DEPTH];
  GError     **error;
} Scan;

static gboolean scan_value (Scan *scan);

/* --- errors -------------------------------------------------------------------------------------- */

static char *
current_path (Scan *scan)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    {
      const Level *level = &scan->levels[i];

      if (level->key == NULL)
        {
          g_string_append_printf (path, "[%u]", level->index);
          continue;
        }
      if (path->len > 0)
        g_string_append_c (path, '.');
      g_string_append_len (path, level->key, (gssize) level->key_length);
    }

  return g_string_free (path, FALSE);
}

static gboolean
fail_at (Scan       *scan,
         const char *place,
         AusError    code,
         const char *what)
{
  g_autofree char *path = current_path (scan);
  guint line = 1;
  const char *start = scan->data;
  guint column;

  for (const char *c = scan->data; c < place; c++)
    if (*c == '\n')
      {
        line++;
        start = c + 1;
      }
  /* Characters, not bytes: continuation bytes are not counted. */
  column = 1;
  for (const char *c = start; c < place; c++)
    column += ((guchar) *c & 0xC0) != 0x80;

  if (*path != '\0')
    g_set_error (scan->error, AUS_ERROR, code, "%s:%u:%u: %s: %s", scan->name, line, column, path,
                 what);
  else
    g_set_error (scan->error, AUS_ERROR, code, "%s:%u:%u: %s", scan->name, line, column, what);

  return FALSE;
}

static gboolean
fail (Scan       *scan,
      const char *what)
{
  return fail_at (scan, scan->at, AUS_ERROR_INVALID,
                  scan->at < scan->end ? what : "the text ends too early");
}

/* --- tokens -------------------------------------------------------------------------------------- */

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->end
         && (*scan->at == ' ' || *scan->at == '\t' || *scan->at == '\n' || *scan->at == '\r'))
    scan->at++;
}

static gboolean
looking_at (Scan *scan,
            char  c)
{
  return scan->at < scan->end && *scan->at == c;
}

static gboolean
is_digit (Scan *scan)
{
  return scan->at < scan->end && g_ascii_isdigit (*scan->at);
}

static gboolean
scan_word (Scan       *scan,
           const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (scan->end - scan->at) < length || memcmp (scan->at, word, length) != 0)
    return fail (scan, "not a JSON value");

  scan->at += length;

  return TRUE;
}

static gboolean
check_range (Scan       *scan,
             const char *start,
             gboolean    is_double)
{
  g_autofree char *number = NULL;

  if (scan->rules == AUS_JSON_GRAMMAR)
    return TRUE;

  number = g_strndup (start, (gsize) (scan->at - start));
  errno = 0;
  if (is_double)
    {
      if (!isfinite (g_ascii_strtod (number, NULL)))
        return fail_at (scan, start, AUS_ERROR_LIMIT, "the number is out of range");
      return TRUE;
    }
  g_ascii_strtoll (number, NULL, 10);
  if (errno == ERANGE)
    return fail_at (scan, start, AUS_ERROR_LIMIT, "the number is out of range");

  return TRUE;
}

static gboolean
scan_digits (Scan *scan)
{
  if (!is_digit (scan))
    return fail (scan, "a digit is expected");
  while (is_digit (scan))
    scan->at++;

  return TRUE;
}

static gboolean
scan_number (Scan *scan)
{
  const char *start = scan->at;
  gboolean is_double = FALSE;

  if (looking_at (scan, '-'))
    scan->at++;
  if (looking_at (scan, '0'))
    {
      scan->at++;
      if (is_digit (scan))
        return fail (scan, "a number does not start with 0");
    }
  else if (!scan_digits (scan))
    {
      return FALSE;
    }
  if (looking_at (scan, '.'))
    {
      is_double = TRUE;
      scan->at++;
      if (!scan_digits (scan))
        return FALSE;
    }
  if (looking_at (scan, 'e') || looking_at (scan, 'E'))
    {
      is_double = TRUE;
      scan->at++;
      if (looking_at (scan, '+') || looking_at (scan, '-'))
        scan->at++;
      if (!scan_digits (scan))
        return FALSE;
    }

  return check_range (scan, start, is_double);
}

/* The four digits after "\u"; -1 and the error set when they are not there */
static int
scan_hex (Scan *scan)
{
  int value = 0;

  for (int i = 0; i < 4; i++, scan->at++)
    {
      if (scan->at >= scan->end || !g_ascii_isxdigit (*scan->at))
        {
          fail (scan, "four hexadecimal digits are expected");
          return -1;
        }
      value = value * 16 + g_ascii_xdigit_value (*scan->at);
    }

  return value;
}

/* Behind "\u": one code point, of a surrogate pair if it is one */
static gboolean
scan_unicode (Scan       *scan,
              const char *start)
{
  int unit = scan_hex (scan);
  int low;

  if (unit < 0)
    return FALSE;
  if (unit == 0 && scan->rules == AUS_JSON_PROFILE)
    return fail_at (scan, start, AUS_ERROR_INVALID, "U+0000 is not allowed");

  if (unit >= 0xD800 && unit < 0xDC00 && scan->end - scan->at >= 2 && scan->at[0] == '\\'
      && scan->at[1] == 'u')
    {
      const char *second = scan->at;

      scan->at += 2;
      low = scan_hex (scan);
      if (low < 0)
        return FALSE;
      if (low >= 0xDC00 && low < 0xE000)
        {
          g_string_append_unichar (scan->text,
                                   0x10000 + ((gunichar) (unit - 0xD800) << 10)
                                     + (gunichar) (low - 0xDC00));
          return TRUE;
        }
      scan->at = second;
    }
  if (unit >= 0xD800 && unit < 0xE000)
    {
      if (scan->rules == AUS_JSON_PROFILE)
        return fail_at (scan, start, AUS_ERROR_INVALID, "half of a surrogate pair");
      unit = 0xFFFD;
    }
  g_string_append_unichar (scan->text, (gunichar) unit);

  return TRUE;
}

static gboolean
scan_escape (Scan *scan)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *start = scan->at++;
  const char *found;

  if (looking_at (scan, 'u'))
    {
      scan->at++;
      return scan_unicode (scan, start);
    }

  found = scan->at < scan->end && *scan->at != '\0' ? strchr (letters, *scan->at) : NULL;
  if (found == NULL)
    return fail (scan, "unknown escape");
  g_string_append_c (scan->text, meanings[found - letters]);
  scan->at++;

  return TRUE;
}

static gboolean
scan_string (Scan *scan)
{
  g_string_truncate (scan->text, 0);
  scan->at++;
  while (scan->at < scan->end && *scan->at != '"')
    {
      if ((guchar) *scan->at < 0x20)
        return fail (scan, "a control character must be escaped");
      if (*scan->at == '\\')
        {
          if (!scan_escape (scan))
            return FALSE;
          continue;
        }
      g_string_append_c (scan->text, *scan->at++);
    }
  if (scan->at >= scan->end)
    return fail (scan, "");
  scan->at++;

  return TRUE;
}

/* --- objects and arrays -------------------------------------------------------------------------- */

static gboolean
enter (Scan *scan)
{
  if (scan->depth == AUS_JSON_MAX_DEPTH)
    {
      return fail_at (scan, scan->at, AUS_ERROR_LIMIT,
                      "nested deeper than " G_STRINGIFY (AUS_JSON_MAX_DEPTH) " levels");
    }
  memset (&scan->levels[scan->depth++], 0, sizeof (Level));
  scan->at++;
  skip_space (scan);

  return TRUE;
}

static void
leave (Scan *scan)
{
  g_clear_pointer (&scan->levels[--scan->depth].seen, g_hash_table_unref);
  scan->at++;
}

static gboolean
note_name (Scan       *scan,
           const char *place)
{
  Level *level = &scan->levels[scan->depth - 1];

  if (scan->rules == AUS_JSON_GRAMMAR)
    return TRUE;
  if (level->seen == NULL)
    level->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (g_hash_table_add (level->seen, g_strdup (scan->text->str)))
    return TRUE;

  return fail_at (scan, place, AUS_ERROR_INVALID, "the member is there twice");
}

static gboolean
scan_member (Scan *scan)
{
  Level *level = &scan->levels[scan->depth - 1];
  const char *place = scan->at;

  if (!looking_at (scan, '"'))
    return fail (scan, "a member name in double quotes is expected");
  if (!scan_string (scan))
    return FALSE;

  level->key = place + 1;
  level->key_length = (gsize) (scan->at - place) - 2;
  if (!note_name (scan, place))
    return FALSE;

  skip_space (scan);
  if (!looking_at (scan, ':'))
    return fail (scan, "\":\" is expected");
  scan->at++;
  skip_space (scan);

  return scan_value (scan);
}

static gboolean
scan_container (Scan *scan,
                char  close,
                gboolean (*scan_item) (Scan *scan))
{
  guint depth = scan->depth;

  if (!enter (scan))
    return FALSE;
  if (looking_at (scan, close))
    {
      leave (scan);
      return TRUE;
    }

  for (;;)
    {
      if (!scan_item (scan))
        return FALSE;
      skip_space (scan);
      if (looking_at (scan, close))
        break;
      if (!looking_at (scan, ','))
        return fail (scan, close == '}' ? "\",\" or \"}\" is expected" : "\",\" or \"]\" is expected");
      scan->at++;
      skip_space (scan);
      scan->levels[depth].index++;
    }
  leave (scan);

  return TRUE;
}

static gboolean
scan_value (Scan *scan)
{
  if (scan->at >= scan->end)
    return fail (scan, "");

  switch (*scan->at)
    {
    case '{':
      return scan_container (scan, '}', scan_member);
    case '[':
      return scan_container (scan, ']', scan_value);
    case '"':
      return scan_string (scan);
    case 't':
      return scan_word (scan, "true");
    case 'f':
      return scan_word (scan, "false");
    case 'n':
      return scan_word (scan, "null");
    default:
      if (*scan->at == '-' || g_ascii_isdigit (*scan->at))
        return scan_number (scan);
      return fail (scan, "not a JSON value");
    }
}

/* --- the document -------------------------------------------------------------------------------- */

static gboolean
check_utf8 (Scan *scan)
{
  const char *at = scan->data;
  const char *bad;

  /* A NUL byte stops GLib's check but is UTF-8; the grammar refuses it with its place. */
  while (!g_utf8_validate_len (at, (gsize) (scan->end - at), &bad))
    {
      if (*bad != '\0')
        return fail_at (scan, bad, AUS_ERROR_INVALID, "not UTF-8");
      at = bad + 1;
    }

  return TRUE;
}

static gboolean
scan_document (Scan *scan)
{
  if (!check_utf8 (scan))
    return FALSE;

  skip_space (scan);
  if (scan->rules == AUS_JSON_PROFILE && scan->at < scan->end && *scan->at != '{')
    return fail (scan, "an object is expected");
  if (!scan_value (scan))
    return FALSE;

  skip_space (scan);
  if (scan->at < scan->end)
    return fail (scan, "something follows the end of the value");

  return TRUE;
}

gboolean
aus_json_check (const char  *data,
                gsize        length,
                AusJsonRules rules,
                const char  *name,
                GError     **error)
{
  g_autofree Scan *scan = NULL;
  gboolean ok;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (length > AUS_JSON_MAX_SIZE)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT, "%s: larger than %d MiB", name,
                   AUS_JSON_MAX_SIZE / (1024 * 1024));
      return FALSE;
    }
  if (data == NULL)
    data = "";

  scan = g_new0 (Scan, 1);
  scan->data = scan->at = data;
  scan->end = data + length;
  scan->name = name;
  scan->rules = rules;
  scan->text = g_string_new (NULL);
  scan->error = error;

  ok = scan_document (scan);

  while (scan->depth > 0)
    g_clear_pointer (&scan->levels[--scan->depth].seen, g_hash_table_unref);
  g_string_free (scan->text, TRUE);

  return ok;
}
