/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-ui-locale.h"

#include <locale.h>
#include <string.h>

/* Anything but German is shown in English; dates follow the region where it is one of the
 * language. */
static char *
find_locale (void)
{
  const char * const *languages = g_get_language_names ();
  const char *dates = setlocale (LC_TIME, NULL);
  gboolean german = languages[0] != NULL && g_str_has_prefix (languages[0], "de");
  const char *prefix = german ? "de_" : "en_";

  if (dates != NULL && g_str_has_prefix (dates, prefix) && strlen (dates) >= 5)
    return g_strndup (dates, 5);

  return g_strdup (german ? "de_DE" : "en_GB");
}

const char *
aus_ui_locale (void)
{
  static char *locale;

  if (g_once_init_enter (&locale))
    g_once_init_leave (&locale, find_locale ());

  return locale;
}

AusLanguage
aus_ui_language (void)
{
  return g_str_has_prefix (aus_ui_locale (), "de") ? AUS_LANGUAGE_DE : AUS_LANGUAGE_EN;
}
