/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The grammar of RFC 8259 as a machine without recursion: one frame per open object or array, one
 * state between two tokens. Every byte is looked at once (numbers and member names once more under
 * the profile); line, column and member path are worked out only when there is something to say.
 */

#include "config.h"

#include "aus-json-scan-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

typedef enum
{
  STATE_VALUE,
  STATE_FIRST_ITEM,
  STATE_FIRST_KEY,
  STATE_KEY,
  STATE_AFTER,
  STATE_DONE,
} State;

static void
skip_space (AusJsonScanner *self)
{
  while (self->at < self->end
         && (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t'))
    self->at++;
}

static gboolean
is_at (AusJsonScanner *self,
       char            c)
{
  return self->at < self->end && *self->at == c;
}

static gboolean
accept (AusJsonScanner *self,
        char            c)
{
  if (!is_at (self, c))
    return FALSE;

  self->at++;

  return TRUE;
}

static gboolean
is_at_digit (AusJsonScanner *self)
{
  return self->at < self->end && g_ascii_isdigit (*self->at);
}

static gboolean
scan_digits (AusJsonScanner *self)
{
  if (!is_at_digit (self))
    return aus_json_scanner_expected (self, _("a digit"));
  while (is_at_digit (self))
    self->at++;

  return TRUE;
}

static gboolean
fits_int64 (const char *text,
            const char *end)
{
  gboolean negative = *text == '-';
  gint64 value = 0;

  for (text += negative; text < end; text++)
    {
      int digit = *text - '0';

      if (__builtin_mul_overflow (value, 10, &value)
          || __builtin_add_overflow (value, negative ? -digit : digit, &value))
        return FALSE;
    }

  return TRUE;
}

static gboolean
fits_double (const char *text,
             const char *end)
{
  g_autofree char *copy = g_strndup (text, (gsize) (end - text));

  return isfinite (g_ascii_strtod (copy, NULL));
}

static gboolean
scan_number (AusJsonScanner *self)
{
  const char *start = self->at;
  gboolean is_integer = TRUE;

  accept (self, '-');
  if (accept (self, '0'))
    {
      if (is_at_digit (self))
        return aus_json_scanner_fail (self, start, AUS_ERROR_INVALID,
                                      _("number begins with a zero"));
    }
  else if (!scan_digits (self))
    {
      return FALSE;
    }

  if (accept (self, '.'))
    {
      is_integer = FALSE;
      if (!scan_digits (self))
        return FALSE;
    }
  if (accept (self, 'e') || accept (self, 'E'))
    {
      is_integer = FALSE;
      if (!accept (self, '+'))
        accept (self, '-');
      if (!scan_digits (self))
        return FALSE;
    }

  if (self->rules == AUS_JSON_PROFILE
      && !(is_integer ? fits_int64 (start, self->at) : fits_double (start, self->at)))
    return aus_json_scanner_fail (self, start, AUS_ERROR_LIMIT, _("number out of range"));

  return TRUE;
}

static gboolean
scan_word (AusJsonScanner *self,
           const char     *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    {
      g_autofree char *what = g_strdup_printf ("'%s'", word);

      return aus_json_scanner_expected (self, what);
    }

  self->at += length;

  return TRUE;
}

static gboolean
open_frame (AusJsonScanner *self,
            gboolean        is_object)
{
  AusJsonFrame *frame;

  if (self->depth == AUS_JSON_MAX_DEPTH)
    return aus_json_scanner_fail (self, self->at, AUS_ERROR_LIMIT, _("deeper than %d levels"),
                                  AUS_JSON_MAX_DEPTH);

  frame = &self->frames[self->depth++];
  frame->is_object = is_object;
  frame->key = NULL;
  frame->n_items = 0;
  if (frame->seen != NULL)
    g_hash_table_remove_all (frame->seen);
  self->at++;

  return TRUE;
}

static State
close_frame (AusJsonScanner *self)
{
  self->depth--;
  self->at++;

  return STATE_AFTER;
}

static gboolean
scan_value (AusJsonScanner *self,
            State          *next)
{
  char c = self->at < self->end ? *self->at : '\0';

  if (self->depth == 0 && self->rules == AUS_JSON_PROFILE && c != '{')
    return aus_json_scanner_expected (self, _("an object"));

  *next = STATE_AFTER;
  switch (c)
    {
    case '{':
      *next = STATE_FIRST_KEY;
      return open_frame (self, TRUE);
    case '[':
      *next = STATE_FIRST_ITEM;
      return open_frame (self, FALSE);
    case '"':
      return aus_json_scanner_string (self, NULL);
    case 't':
      return scan_word (self, "true");
    case 'f':
      return scan_word (self, "false");
    case 'n':
      return scan_word (self, "null");
    default:
      if (c == '-' || g_ascii_isdigit (c))
        return scan_number (self);
      return aus_json_scanner_expected (self, _("a value"));
    }
}

/* The profile only: json-glib keeps the last of two members with the same name, in silence. */
static gboolean
check_member (AusJsonScanner *self,
              AusJsonFrame   *frame,
              const char     *start,
              GString        *name)
{
  if (frame->n_items > AUS_JSON_MAX_MEMBERS)
    return aus_json_scanner_fail (self, start, AUS_ERROR_LIMIT, _("more than %d members"),
                                  AUS_JSON_MAX_MEMBERS);

  if (frame->seen == NULL)
    frame->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (frame->seen, g_strndup (name->str, name->len)))
    return aus_json_scanner_fail (self, start, AUS_ERROR_INVALID, _("member is there twice"));

  return TRUE;
}

static gboolean
scan_key (AusJsonScanner *self,
          State          *next)
{
  AusJsonFrame *frame = &self->frames[self->depth - 1];
  const char *start = self->at;
  gboolean profile = self->rules == AUS_JSON_PROFILE;

  frame->key = NULL;
  if (!is_at (self, '"'))
    return aus_json_scanner_expected (self, *next == STATE_FIRST_KEY ? _("a member name or '}'")
                                                                     : _("a member name"));
  g_string_truncate (self->text, 0);
  if (!aus_json_scanner_string (self, profile ? self->text : NULL))
    return FALSE;

  frame->key = start + 1;
  frame->key_length = (gsize) (self->at - start) - 2;
  frame->n_items++;
  if (profile && !check_member (self, frame, start, self->text))
    return FALSE;

  skip_space (self);
  if (!accept (self, ':'))
    return aus_json_scanner_expected (self, _("':'"));
  *next = STATE_VALUE;

  return TRUE;
}

static gboolean
scan_after (AusJsonScanner *self,
            State          *next)
{
  AusJsonFrame *frame;

  if (self->depth == 0)
    {
      *next = STATE_DONE;
      return self->at == self->end || aus_json_scanner_expected (self, _("the end"));
    }

  frame = &self->frames[self->depth - 1];
  if (accept (self, ','))
    {
      *next = frame->is_object ? STATE_KEY : STATE_VALUE;
      if (!frame->is_object)
        frame->n_items++;
      return TRUE;
    }
  if (is_at (self, frame->is_object ? '}' : ']'))
    {
      *next = close_frame (self);
      return TRUE;
    }

  return aus_json_scanner_expected (self, frame->is_object ? _("',' or '}'") : _("',' or ']'"));
}

static gboolean
scan_step (AusJsonScanner *self,
           State          *state)
{
  skip_space (self);

  switch (*state)
    {
    case STATE_FIRST_ITEM:
      if (is_at (self, ']'))
        {
          *state = close_frame (self);
          return TRUE;
        }
      return scan_value (self, state);
    case STATE_FIRST_KEY:
      if (is_at (self, '}'))
        {
          *state = close_frame (self);
          return TRUE;
        }
      return scan_key (self, state);
    case STATE_KEY:
      return scan_key (self, state);
    case STATE_AFTER:
      return scan_after (self, state);
    case STATE_VALUE:
    case STATE_DONE:
    default:
      return scan_value (self, state);
    }
}

static gboolean
scan_document (AusJsonScanner *self)
{
  State state = STATE_VALUE;

  if (self->end - self->at >= 3 && memcmp (self->at, "\xef\xbb\xbf", 3) == 0)
    return aus_json_scanner_fail (self, self->at, AUS_ERROR_INVALID,
                                  _("begins with a byte order mark"));

  while (state != STATE_DONE)
    if (!scan_step (self, &state))
      return FALSE;

  return TRUE;
}

gboolean
aus_json_check (const char    *data,
                gsize          length,
                AusJsonRules   rules,
                const char    *name,
                GError       **error)
{
  AusJsonScanner self = { 0, };
  gboolean good;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (length > AUS_JSON_MAX_SIZE)
    {
      g_set_error (error, AUS_ERROR, AUS_ERROR_LIMIT,
                   _("%s: %lu bytes, more than the %d allowed"), name, (gulong) length,
                   AUS_JSON_MAX_SIZE);
      return FALSE;
    }

  self.start = length > 0 ? data : "";
  self.at = self.start;
  self.end = self.start + length;
  self.rules = rules;
  self.name = name;
  self.error = error;
  self.text = g_string_new (NULL);

  good = scan_document (&self);

  for (guint i = 0; i < AUS_JSON_MAX_DEPTH; i++)
    g_clear_pointer (&self.frames[i].seen, g_hash_table_unref);
  g_string_free (self.text, TRUE);

  return good;
}
