/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The scanner's strings, and the words with which it says what is wrong and where. */

#include "config.h"

#include "aus-json-scan-private.h"

#include <glib/gi18n-lib.h>

/* In bytes. A name in a message is for finding the place, and may be as long as the file. */
#define MAX_KEY_SHOWN 80

static void
append_key (GString      *path,
            AusJsonFrame *frame)
{
  gsize length = frame->key_length;

  if (path->len > 0)
    g_string_append_c (path, '.');
  if (length <= MAX_KEY_SHOWN)
    {
      g_string_append_len (path, frame->key, (gssize) length);
      return;
    }

  length = MAX_KEY_SHOWN;
  while (((guchar) frame->key[length] & 0xc0) == 0x80)
    length--;
  g_string_append_len (path, frame->key, (gssize) length);
  g_string_append (path, "…");
}

static char *
build_path (AusJsonScanner *self)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < self->depth; i++)
    {
      AusJsonFrame *frame = &self->frames[i];

      if (!frame->is_object)
        g_string_append_printf (path, "[%u]", frame->n_items);
      else if (frame->key != NULL)
        append_key (path, frame);
    }

  return g_string_free (path, FALSE);
}

gboolean
aus_json_scanner_fail (AusJsonScanner *self,
                       const char     *at,
                       AusError        code,
                       const char     *format,
                       ...)
{
  g_autofree char *path = build_path (self);
  g_autofree char *what = NULL;
  gsize line = 1;
  gsize column = 1;
  va_list args;

  for (const char *p = self->start; p < at; p++)
    {
      if (*p == '\n')
        {
          line++;
          column = 1;
        }
      else if (((guchar) *p & 0xc0) != 0x80)
        {
          column++;
        }
    }

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (self->error, AUS_ERROR, (int) code,
               "%s:%" G_GSIZE_FORMAT ":%" G_GSIZE_FORMAT ": %s%s%s", self->name, line, column,
               path, *path != '\0' ? ": " : "", what);

  return FALSE;
}

gboolean
aus_json_scanner_expected (AusJsonScanner *self,
                           const char     *what)
{
  gunichar c;
  char found[7] = "";

  if (self->at == self->end)
    return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID,
                                  _("expected %s, found the end"), what);

  c = g_utf8_get_char_validated (self->at, self->end - self->at);
  if (*self->at == '\0' || c >= 0x80000000 || !g_unichar_isprint (c))
    return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID,
                                  _("expected %s, found byte 0x%02x"), what, (guchar) *self->at);

  g_unichar_to_utf8 (c, found);

  return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID, _("expected %s, found '%s'"),
                                what, found);
}

/* At the four digits of a \u escape; -1 when they are not there. */
static int
read_unit (AusJsonScanner *self,
           const char     *at)
{
  int unit = 0;

  if (self->end - at < 4)
    return -1;

  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (at[i]);
    }

  return unit;
}

/* Behind "\u". */
static gboolean
scan_unicode (AusJsonScanner *self,
              const char     *escape,
              GString        *out)
{
  int unit = read_unit (self, self->at);
  gunichar c = (gunichar) unit;

  if (unit < 0)
    return aus_json_scanner_fail (self, escape, AUS_ERROR_INVALID,
                                  _("\\u without four hexadecimal digits"));
  self->at += 4;

  if (unit >= 0xd800 && unit < 0xdc00 && self->end - self->at >= 6 && self->at[0] == '\\'
      && self->at[1] == 'u')
    {
      int low = read_unit (self, self->at + 2);

      if (low >= 0xdc00 && low < 0xe000)
        {
          c = 0x10000 + (((gunichar) unit & 0x3ff) << 10) + ((gunichar) low & 0x3ff);
          self->at += 6;
        }
    }

  if (self->rules == AUS_JSON_PROFILE && c == 0)
    return aus_json_scanner_fail (self, escape, AUS_ERROR_INVALID, _("U+0000 in a string"));
  if (self->rules == AUS_JSON_PROFILE && c >= 0xd800 && c < 0xe000)
    return aus_json_scanner_fail (self, escape, AUS_ERROR_INVALID,
                                  _("half a surrogate pair in a string"));
  if (out != NULL)
    g_string_append_unichar (out, c);

  return TRUE;
}

/* At the backslash. */
static gboolean
scan_escape (AusJsonScanner *self,
             GString        *out)
{
  const char *escape = self->at++;
  char c = self->at < self->end ? *self->at : '\0';

  switch (c)
    {
    case '"':
    case '\\':
    case '/':
      break;
    case 'b':
      c = '\b';
      break;
    case 'f':
      c = '\f';
      break;
    case 'n':
      c = '\n';
      break;
    case 'r':
      c = '\r';
      break;
    case 't':
      c = '\t';
      break;
    case 'u':
      self->at++;
      return scan_unicode (self, escape, out);
    default:
      return aus_json_scanner_fail (self, escape, AUS_ERROR_INVALID, _("unknown escape"));
    }

  self->at++;
  if (out != NULL)
    g_string_append_c (out, c);

  return TRUE;
}

/* Bytes that stand for themselves: one character. */
static gboolean
scan_raw (AusJsonScanner *self,
          GString        *out)
{
  guchar byte = (guchar) *self->at;
  gssize length = 1;

  if (byte < 0x20)
    return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID,
                                  _("control character 0x%02x in a string"), byte);
  if (byte >= 0x80)
    {
      /* Refuses overlong forms, surrogates and what is above U+10FFFF, and so do we. */
      gunichar c = g_utf8_get_char_validated (self->at, self->end - self->at);

      if (c >= 0x80000000)
        return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID, _("not UTF-8"));
      length = g_utf8_skip[byte];
    }

  if (out != NULL)
    g_string_append_len (out, self->at, length);
  self->at += length;

  return TRUE;
}

gboolean
aus_json_scanner_string (AusJsonScanner *self,
                         GString        *out)
{
  const char *open = self->at++;

  while (self->at < self->end && *self->at != '"')
    if (!(*self->at == '\\' ? scan_escape (self, out) : scan_raw (self, out)))
      return FALSE;

  if (self->at == self->end)
    return aus_json_scanner_fail (self, open, AUS_ERROR_INVALID, _("string is not closed"));
  self->at++;

  return TRUE;
}
