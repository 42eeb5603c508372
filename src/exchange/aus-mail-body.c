/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-mail-body.h"

#include <string.h>

#include "aus-mail-header.h"

#define LINE_MAX_LENGTH 76
#define BASE64_BYTES    57 /* make a line of 76 */

static void
append_base64 (GString      *out,
               const guchar *bytes,
               gsize         size)
{
  for (gsize i = 0; i < size; i += BASE64_BYTES)
    {
      g_autofree char *line = g_base64_encode (bytes + i, MIN (BASE64_BYTES, size - i));

      g_string_append (out, line);
      g_string_append (out, "\r\n");
    }
}

/* Valid UTF-8 without controls, whose lines end in CR LF. Transfer full. */
static GString *
canonicalize (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *canonical = g_string_sized_new (strlen (valid) + 64);

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character == '\r' && c[1] == '\n')
        continue;
      if (character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029)
        g_string_append (canonical, "\r\n");
      else if (g_unichar_iscntrl (character))
        g_string_append_c (canonical, ' ');
      else
        g_string_append_unichar (canonical, character);
    }
  if (!g_str_has_suffix (canonical->str, "\r\n"))
    g_string_append (canonical, "\r\n");

  return canonical;
}

/* A blank at the end of a line gets lost on the way; "From " and a lone dot at its beginning mean
 * something to mailboxes and to SMTP. */
static gboolean
is_bare (const char *c,
         gsize       used)
{
  if (*c == ' ')
    return c[1] != '\r';
  if (used == 0 && (*c == '.' || g_str_has_prefix (c, "From ")))
    return FALSE;

  return *c > ' ' && *c <= '~' && *c != '=';
}

static void
append_quoted_printable (GString    *out,
                         const char *text)
{
  gsize used = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize length = (gsize) (g_utf8_next_char (c) - c);

      if (*c == '\r')
        {
          g_string_append (out, "\r\n");
          used = 0;
          c++;
          continue;
        }

      /* Room stays for the "=" of a soft line break. */
      if (used + (is_bare (c, used) ? 1 : 3 * length) > LINE_MAX_LENGTH - 1)
        {
          g_string_append (out, "=\r\n");
          used = 0;
        }
      if (is_bare (c, used))
        {
          g_string_append_c (out, *c);
          used++;
          continue;
        }
      for (gsize i = 0; i < length; i++)
        g_string_append_printf (out, "=%02X", (guchar) c[i]);
      used += 3 * length;
    }
}

static gboolean
is_language_tag (const char *text)
{
  return *text != '\0' && strlen (text) <= 35
         && strspn (text, "-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
              == strlen (text);
}

void
aus_mail_append_text_part (GString    *out,
                           const char *text,
                           const char *language)
{
  g_autoptr (GString) canonical = canonicalize (text);
  gboolean base64 = aus_mail_prefers_base64 (canonical->str);

  g_string_append (out, "Content-Type: text/plain; charset=utf-8\r\n");
  if (is_language_tag (language))
    g_string_append_printf (out, "Content-Language: %s\r\n", language);
  g_string_append_printf (out, "Content-Transfer-Encoding: %s\r\n\r\n",
                          base64 ? "base64" : "quoted-printable");
  if (base64)
    append_base64 (out, (const guchar *) canonical->str, canonical->len);
  else
    append_quoted_printable (out, canonical->str);
}

void
aus_mail_append_file_part (GString    *out,
                           const char *name,
                           const char *type,
                           GBytes     *bytes)
{
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);

  g_string_append_printf (out, "Content-Type: %s\r\n", type);
  aus_mail_append_with_parameter (out, "Content-Disposition", "attachment", "filename", name);
  g_string_append (out, "Content-Transfer-Encoding: base64\r\n\r\n");
  append_base64 (out, data, size);
}
