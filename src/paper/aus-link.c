/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-link.h"

#include <string.h>

/* Nothing that could end the attribute, and no blanks */
#define SAFE "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&*+,;=%"

/* "hartwig.example", without a digit or a dot at its end as in "12.5" */
static gboolean
is_host (const char *text)
{
  gsize length = strcspn (text, "/?#:");
  const char *dot = g_strrstr_len (text, (gssize) length, ".");

  return dot != NULL && dot > text && length - (gsize) (dot - text) >= 3
         && g_ascii_isalpha (dot[1]) && g_ascii_isalpha (text[length - 1]);
}

static gboolean
is_email (const char *text)
{
  const char *at = strchr (text, '@');

  return at != NULL && at > text && strchr (at + 1, '@') == NULL && strpbrk (text, "/?:") == NULL
         && is_host (at + 1);
}

char *
aus_link_dup_attributes (const char *line)
{
  if (*line == '\0' || line[strspn (line, SAFE)] != '\0')
    return NULL;
  if (is_email (line))
    return g_strdup_printf ("uri='mailto:%s'", line);
  if (strchr (line, '@') != NULL)
    return NULL;
  if (g_str_has_prefix (line, "https://") || g_str_has_prefix (line, "http://"))
    return g_strdup_printf ("uri='%s'", line);

  return is_host (line) ? g_strdup_printf ("uri='https://%s'", line) : NULL;
}
