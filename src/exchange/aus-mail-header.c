/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail-header.h"

#include <string.h>

#define LINE_MAX_LENGTH 76 /* RFC 2047 for lines with encoded words; RFC 5322 would take 78 */
#define WORD_MAX_LENGTH 75
#define SHORT_LENGTH    60 /* of what is still written between quotes */

#define WORD_Q "=?UTF-8?Q?"
#define WORD_B "=?UTF-8?B?"
#define WORD_END "?="

/* --- lines ------------------------------------------------------------------------------------ */

static gsize
get_used (const GString *out)
{
  gsize start = out->len;

  while (start > 0 && out->str[start - 1] != '\n')
    start--;

  return out->len - start;
}

/* A blank and the token; on a line of its own where it does not fit any more */
static void
append_token (GString    *out,
              const char *token)
{
  if (get_used (out) + 1 + strlen (token) > LINE_MAX_LENGTH)
    g_string_append (out, "\r\n");
  g_string_append_c (out, ' ');
  g_string_append (out, token);
}

static void
begin_field (GString    *out,
             const char *field)
{
  g_string_append (out, field);
  g_string_append_c (out, ':');
}

static void
end_field (GString *out)
{
  g_string_append (out, "\r\n");
}

/* Printable ASCII that no reader takes for an encoded word */
static gboolean
is_plain (const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c < ' ' || *c > '~')
        return FALSE;
    }

  return strstr (text, "=?") == NULL;
}

static gboolean
has_short_words (const char *text,
                 gsize       longest)
{
  while (*text != '\0')
    {
      gsize length = strcspn (text, " ");

      if (length > longest)
        return FALSE;
      text += length + strspn (text + length, " ");
    }

  return TRUE;
}

/* --- encoded words ---------------------------------------------------------------------------- */

/* What RFC 2047 lets stand in an encoded word wherever that is */
static gboolean
is_bare (char c)
{
  return g_ascii_isalnum (c) || (c != '\0' && strchr ("!*+-/", c) != NULL);
}

static void
append_q (GString    *word,
          const char *character,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (character[i] == ' ')
        g_string_append_c (word, '_');
      else if (is_bare (character[i]))
        g_string_append_c (word, character[i]);
      else
        g_string_append_printf (word, "=%02X", (guchar) character[i]);
    }
}

static gsize
q_length (const char *character,
          gsize       length)
{
  return length > 1 || (*character != ' ' && !is_bare (*character)) ? 3 * length : 1;
}

/* The bytes of @text that fit into one encoded word of @room characters, always whole characters;
 * at least one, so that it goes on. */
static gsize
fitting_bytes (const char *text,
               gsize       room,
               gboolean    base64)
{
  gsize payload = room - strlen (WORD_Q) - strlen (WORD_END);
  gsize bytes = 0, used = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize length = (gsize) (g_utf8_next_char (c) - c);

      used = base64 ? (bytes + length + 2) / 3 * 4 : used + q_length (c, length);
      if (used > payload && bytes > 0)
        break;
      bytes += length;
    }

  return bytes;
}

static char *
dup_word (const char *text,
          gsize       bytes,
          gboolean    base64)
{
  GString *word = g_string_new (base64 ? WORD_B : WORD_Q);

  if (base64)
    {
      g_autofree char *encoded = g_base64_encode ((const guchar *) text, bytes);

      g_string_append (word, encoded);
    }
  else
    append_q (word, text, bytes);
  g_string_append (word, WORD_END);

  return g_string_free (word, FALSE);
}

/* The rest of the line takes a word when it holds more than a character or two. */
static gsize
get_room (const GString *out)
{
  gsize used = get_used (out) + 1;

  return used + 36 < LINE_MAX_LENGTH ? MIN (LINE_MAX_LENGTH - used, WORD_MAX_LENGTH)
                                     : WORD_MAX_LENGTH;
}

static void
append_encoded (GString    *out,
                const char *text)
{
  gboolean base64 = aus_mail_prefers_base64 (text);

  while (*text != '\0')
    {
      gsize bytes = fitting_bytes (text, get_room (out), base64);
      g_autofree char *word = dup_word (text, bytes, base64);

      append_token (out, word);
      text += bytes;
    }
}

static void
append_words (GString    *out,
              const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    append_token (out, words[i]);
}

void
aus_mail_append_text (GString    *out,
                      const char *field,
                      const char *value)
{
  g_autofree char *text = aus_mail_dup_line (value);

  begin_field (out, field);
  if (is_plain (text) && has_short_words (text, LINE_MAX_LENGTH - 2 - strlen (field)))
    append_words (out, text);
  else
    append_encoded (out, text);
  end_field (out);
}

/* --- people ----------------------------------------------------------------------------------- */

static gboolean
is_atoms (const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && strchr (" !#$%&'*+-/=?^_`{|}~", *c) == NULL)
        return FALSE;
    }

  return TRUE;
}

static char *
dup_quoted (const char *text)
{
  GString *quoted = g_string_new ("\"");

  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"' || *c == '\\')
        g_string_append_c (quoted, '\\');
      g_string_append_c (quoted, *c);
    }
  g_string_append_c (quoted, '"');

  return g_string_free (quoted, FALSE);
}

static void
append_name (GString    *out,
             const char *name)
{
  g_autofree char *text = aus_mail_dup_line (name);
  g_autofree char *quoted = NULL;

  if (*text == '\0')
    return;
  if (!is_plain (text) || strlen (text) > SHORT_LENGTH)
    append_encoded (out, text);
  else if (is_atoms (text))
    append_words (out, text);
  else
    {
      quoted = dup_quoted (text);
      if (strlen (quoted) < LINE_MAX_LENGTH)
        append_token (out, quoted);
      else
        append_encoded (out, text);
    }
}

void
aus_mail_append_people (GString    *out,
                        const char *field,
                        GPtrArray  *names,
                        GPtrArray  *addresses)
{
  g_return_if_fail (names->len == addresses->len);

  begin_field (out, field);
  for (guint i = 0; i < addresses->len; i++)
    {
      const char *address = addresses->pdata[i];
      g_autofree char *name = aus_mail_dup_line (names->pdata[i]);
      g_autofree char *token = g_strdup_printf (*name != '\0' ? "<%s>%s" : "%s%s", address,
                                                i + 1 < addresses->len ? "," : "");

      append_name (out, name);
      append_token (out, token);
    }
  end_field (out);
}

/* --- parameters ------------------------------------------------------------------------------- */

/* @text as RFC 2231 writes it, in pieces of at most @longest characters. Transfer full. */
static GPtrArray *
split_extended (const char *text,
                gsize       longest)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) piece = g_string_new ("UTF-8''");

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize length = (gsize) (g_utf8_next_char (c) - c);
      gboolean bare = length == 1 && (g_ascii_isalnum (*c) || strchr ("-._~", *c) != NULL);

      if (piece->len + (bare ? 1 : 3 * length) > longest)
        {
          g_ptr_array_add (pieces, g_strdup (piece->str));
          g_string_truncate (piece, 0);
        }
      if (bare)
        g_string_append_c (piece, *c);
      else
        {
          for (gsize i = 0; i < length; i++)
            g_string_append_printf (piece, "%%%02X", (guchar) c[i]);
        }
    }
  g_ptr_array_add (pieces, g_strdup (piece->str));

  return pieces;
}

static void
append_extended (GString    *out,
                 const char *parameter,
                 const char *text)
{
  g_autoptr (GPtrArray) pieces =
    split_extended (text, LINE_MAX_LENGTH - strlen (parameter) - strlen (" *99*=;"));

  for (guint i = 0; i < pieces->len; i++)
    {
      g_autofree char *section = pieces->len > 1 ? g_strdup_printf ("*%u", i) : g_strdup ("");
      g_autofree char *token = g_strdup_printf ("%s%s*=%s%s", parameter, section,
                                                (char *) pieces->pdata[i],
                                                i + 1 < pieces->len ? ";" : "");

      append_token (out, token);
    }
}

void
aus_mail_append_with_parameter (GString    *out,
                                const char *field,
                                const char *value,
                                const char *parameter,
                                const char *text)
{
  g_autofree char *line = aus_mail_dup_line (text);
  g_autofree char *first = g_strconcat (value, ";", NULL);

  begin_field (out, field);
  append_token (out, first);
  if (is_plain (line) && strlen (line) <= SHORT_LENGTH && strpbrk (line, "\"\\") == NULL)
    {
      g_autofree char *token = g_strdup_printf ("%s=\"%s\"", parameter, line);

      append_token (out, token);
    }
  else
    append_extended (out, parameter, line);
  end_field (out);
}
