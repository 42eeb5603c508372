/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-vcard-line.h"

#include <string.h>

#define FOLD 75

AusVcardLine *
aus_vcard_line_new (const char *head,
                    const char *value)
{
  AusVcardLine *self = g_new0 (AusVcardLine, 1);
  g_autofree char *name = g_strndup (head, strcspn (head, ";"));
  const char *dot = strrchr (name, '.');

  self->head = g_strdup (head);
  self->name = g_ascii_strup (dot != NULL ? dot + 1 : name, -1);
  self->value = g_strdup (value);

  return self;
}

void
aus_vcard_line_free (AusVcardLine *self)
{
  g_free (self->head);
  g_free (self->name);
  g_free (self->value);
  g_free (self);
}

/* --- reading ---------------------------------------------------------------------------------- */

/* The bytes of one physical line, without its end */
static void
read_physical (const char **at,
               const char  *end,
               guint       *number,
               GString     *out)
{
  const char *start = *at;
  const char *stop = start;

  while (stop < end && *stop != '\r' && *stop != '\n' && *stop != '\0')
    stop++;
  g_string_append_len (out, start, stop - start);
  if (stop < end && *stop == '\r')
    stop++;
  if (stop < end && (*stop == '\n' || *stop == '\0'))
    stop++;
  *at = stop;
  (*number)++;
}

/* The colon that ends the head: one that is not in quotes */
static const char *
find_colon (const char *line)
{
  gboolean quoted = FALSE;

  for (const char *c = line; *c != '\0'; c++)
    {
      if (*c == '"')
        quoted = !quoted;
      else if (*c == ':' && !quoted)
        return c;
    }

  return NULL;
}

/* The parameters, split at semicolons outside of quotes; the first is the name. */
static GPtrArray *
split_head (const char *head,
            gsize       length)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  const char *start = head;
  gboolean quoted = FALSE;

  for (const char *c = head; c <= head + length; c++)
    {
      if (c < head + length && *c == '"')
        quoted = !quoted;
      if (c == head + length || (*c == ';' && !quoted))
        {
          g_ptr_array_add (parts, g_strndup (start, (gsize) (c - start)));
          start = c + 1;
        }
    }

  return parts;
}

static gboolean
is_quoted_printable (const char *part)
{
  return g_ascii_strcasecmp (part, "ENCODING=QUOTED-PRINTABLE") == 0
         || g_ascii_strcasecmp (part, "QUOTED-PRINTABLE") == 0;
}

static gboolean
is_name (const char *text)
{
  if (*text == '\0')
    return FALSE;
  for (const char *c = text; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && *c != '-' && *c != '.' && *c != '_')
      return FALSE;

  return TRUE;
}

/* Those of @text that are =XX become bytes. */
static char *
decode_quoted_printable (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      int high = *c == '=' ? g_ascii_xdigit_value (c[1]) : -1;
      int low = high >= 0 ? g_ascii_xdigit_value (c[2]) : -1;

      if (low >= 0 && high * 16 + low != 0)
        {
          g_string_append_c (out, (char) (high * 16 + low));
          c += 2;
        }
      else if (low < 0)
        g_string_append_c (out, *c);
      else
        c += 2;
    }

  return g_string_free (out, FALSE);
}

/* To UTF-8, from what is named, or else from what old programs for Windows wrote */
static char *
decode_charset (char       *text,
                const char *charset)
{
  char *converted = NULL;

  if (charset != NULL && g_ascii_strcasecmp (charset, "UTF-8") != 0)
    converted = g_convert (text, -1, "UTF-8", charset, NULL, NULL, NULL);
  if (converted == NULL && !g_utf8_validate (text, -1, NULL))
    converted = g_convert_with_fallback (text, -1, "UTF-8", "WINDOWS-1252", "?", NULL, NULL, NULL);
  if (converted == NULL)
    converted = g_utf8_make_valid (text, -1);
  g_free (text);

  return converted;
}

/* Line breaks that come out of quoted-printable are written as in 3.0. */
static char *
escape_breaks (char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '\n')
        g_string_append (out, "\\n");
      else if (*c != '\r')
        g_string_append_c (out, *c);
    }
  g_free (text);

  return g_string_free (out, FALSE);
}

/* Words without "=" are types of version 2.1. */
static void
append_part (GString    *head,
             const char *part)
{
  if (head->len > 0)
    g_string_append_c (head, ';');
  if (head->len > 0 && strchr (part, '=') == NULL)
    g_string_append (head, g_ascii_strcasecmp (part, "BASE64") == 0 ? "ENCODING=" : "TYPE=");
  g_string_append (head, g_ascii_strcasecmp (part, "BASE64") == 0
                           || g_ascii_strcasecmp (part, "ENCODING=BASE64") == 0
                           ? (strchr (part, '=') != NULL ? "ENCODING=b" : "b")
                           : part);
}

static AusVcardLine *
new_from_parts (GPtrArray  *parts,
                const char *value)
{
  g_autoptr (GString) head = g_string_new (NULL);
  const char *charset = NULL;
  gboolean coded = FALSE;
  g_autofree char *valid = NULL;
  AusVcardLine *self;
  char *text;

  for (guint i = 0; i < parts->len; i++)
    {
      const char *part = parts->pdata[i];

      if (i > 0 && is_quoted_printable (part))
        coded = TRUE;
      else if (i > 0 && g_ascii_strncasecmp (part, "CHARSET=", 8) == 0)
        charset = part + 8;
      else if (i == 0 || *part != '\0')
        append_part (head, part);
    }

  text = coded ? decode_quoted_printable (value) : g_strdup (value);
  text = decode_charset (text, charset);
  if (coded)
    text = escape_breaks (text);
  valid = decode_charset (g_strdup (head->str), NULL);
  self = aus_vcard_line_new (valid, text);
  g_free (text);

  return self;
}

static gboolean
is_coded (GPtrArray *parts)
{
  for (guint i = 1; i < parts->len; i++)
    if (is_quoted_printable (parts->pdata[i]))
      return TRUE;

  return FALSE;
}

AusVcardLine *
aus_vcard_line_read (const char **at,
                     const char  *end,
                     guint       *number,
                     char       **raw)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GPtrArray) parts = NULL;
  guint first = *number + 1;
  AusVcardLine *self;
  const char *colon;

  read_physical (at, end, number, line);
  while (*at < end && (**at == ' ' || **at == '\t'))
    {
      (*at)++;
      read_physical (at, end, number, line);
    }
  colon = find_colon (line->str);
  if (colon != NULL)
    parts = split_head (line->str, (gsize) (colon - line->str));
  if (parts == NULL || !is_name (parts->pdata[0]))
    {
      *raw = decode_charset (g_strdup (line->str), NULL);
      return NULL;
    }

  while (*at < end && is_coded (parts) && line->str[line->len - 1] == '=')
    {
      gsize offset = (gsize) (colon - line->str);

      g_string_truncate (line, line->len - 1);
      read_physical (at, end, number, line);
      colon = line->str + offset;
    }
  self = new_from_parts (parts, colon + 1);
  self->number = first;

  return self;
}

/* --- what is in it ---------------------------------------------------------------------------- */

gboolean
aus_vcard_line_has (AusVcardLine *self,
                    const char   *word)
{
  const char *params = strchr (self->head, ';');
  g_auto (GStrv) words = params != NULL ? g_strsplit_set (params, ";=,\"", -1) : NULL;

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    if (g_ascii_strcasecmp (words[i], word) == 0)
      return TRUE;

  return FALSE;
}

/* Where component @n begins, and in *@length how long it is; NULL when there is none */
static const char *
find_component (const char *value,
                int         n,
                gsize      *length)
{
  const char *start = value;

  for (const char *c = value;; c++)
    {
      if (*c == '\\' && c[1] != '\0')
        {
          c++;
          continue;
        }
      if (*c != ';' && *c != '\0')
        continue;
      if (n-- == 0)
        {
          *length = (gsize) (c - start);
          return start;
        }
      if (*c == '\0')
        return NULL;
      start = c + 1;
    }
}

char *
aus_vcard_line_dup_text (AusVcardLine *self,
                         int           component)
{
  gsize length = strlen (self->value);
  const char *start = component < 0 ? self->value
                                    : find_component (self->value, component, &length);
  GString *out = g_string_new (NULL);

  for (gsize i = 0; start != NULL && i < length; i++)
    {
      if (start[i] != '\\' || i + 1 == length)
        g_string_append_c (out, start[i]);
      else
        {
          i++;
          g_string_append_c (out, start[i] == 'n' || start[i] == 'N' ? '\n' : start[i]);
        }
    }

  return g_strstrip (g_string_free (out, FALSE));
}

static char *
escape (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '\n')
        g_string_append (out, "\\n");
      else if (strchr ("\\,;", *c) != NULL)
        g_string_append_printf (out, "\\%c", *c);
      else if ((guchar) *c >= ' ' || *c == '\t')
        g_string_append_c (out, *c);
    }

  return g_string_free (out, FALSE);
}

void
aus_vcard_line_set_text (AusVcardLine *self,
                         int           component,
                         const char   *text)
{
  g_autofree char *escaped = escape (text);
  g_autoptr (GString) value = g_string_new (NULL);
  const char *start;
  gsize length;
  gssize at;

  /* An address of the web is none of what is escaped. */
  if (component < 0)
    {
      g_free (self->value);
      self->value = g_str_equal (self->name, "URL") ? g_strdup (text) : g_steal_pointer (&escaped);
      return;
    }

  g_string_append (value, self->value);
  while ((start = find_component (value->str, component, &length)) == NULL)
    g_string_append_c (value, ';');
  at = start - value->str;
  g_string_erase (value, at, (gssize) length);
  g_string_insert (value, at, escaped);
  g_free (self->value);
  self->value = g_strdup (value->str);
}

void
aus_vcard_line_write (AusVcardLine *self,
                      GString      *out)
{
  g_autofree char *line = g_strconcat (self->head, ":", self->value, NULL);
  gsize room = FOLD;

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize size = (gsize) (g_utf8_next_char (c) - c);

      if (size > room)
        {
          g_string_append (out, "\r\n ");
          room = FOLD - 1;
        }
      g_string_append_len (out, c, (gssize) size);
      room -= size;
    }
  g_string_append (out, "\r\n");
}
