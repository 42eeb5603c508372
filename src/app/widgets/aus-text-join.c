/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-text-join.h"

char *
aus_text_join (const char *separator,
               const char *first,
               const char *second)
{
  gboolean has_first = first != NULL && *first != '\0';
  gboolean has_second = second != NULL && *second != '\0';

  if (has_first && has_second)
    return g_strconcat (first, separator, second, NULL);

  return g_strdup (has_first ? first : has_second ? second : "");
}

char *
aus_text_hold (char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  g_free (text);

  return g_strjoinv ("\u00a0", words);
}
