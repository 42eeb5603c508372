/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/aus-application.h"
#include "aus-resources.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int   argc,
      char *argv[])
{
  const char *locale_folder = g_getenv ("AUSKLANG_LOCALE_DIR");
  g_autoptr (AusApplication) app = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_folder != NULL ? locale_folder : AUS_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  aus_register_resource ();
  g_set_application_name ("Ausklang");
  app = aus_application_new ();

  return g_application_run (G_APPLICATION (app), argc, argv);
}
