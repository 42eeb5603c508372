/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-print-memory.h"

#include <glib/gstdio.h>

static const char * const of_one_paper[] = {
  GTK_PRINT_SETTINGS_N_COPIES,     GTK_PRINT_SETTINGS_PRINT_PAGES,
  GTK_PRINT_SETTINGS_PAGE_RANGES,  GTK_PRINT_SETTINGS_PAGE_SET,
  GTK_PRINT_SETTINGS_REVERSE,      GTK_PRINT_SETTINGS_SCALE,
  GTK_PRINT_SETTINGS_ORIENTATION,  GTK_PRINT_SETTINGS_PAPER_FORMAT,
  GTK_PRINT_SETTINGS_PAPER_WIDTH,  GTK_PRINT_SETTINGS_PAPER_HEIGHT,
  GTK_PRINT_SETTINGS_NUMBER_UP,    GTK_PRINT_SETTINGS_OUTPUT_URI,
  GTK_PRINT_SETTINGS_OUTPUT_BASENAME,
};

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "ausklang", "print.ini", NULL);
}

static void
forget (GtkPrintSettings *settings)
{
  for (gsize i = 0; i < G_N_ELEMENTS (of_one_paper); i++)
    gtk_print_settings_unset (settings, of_one_paper[i]);
}

GtkPrintSettings *
aus_print_memory_load (void)
{
  g_autofree char *path = get_path ();
  GtkPrintSettings *settings = gtk_print_settings_new_from_file (path, NULL);

  if (settings != NULL)
    forget (settings);

  return settings;
}

void
aus_print_memory_save (GtkPrintSettings *settings)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (!gtk_print_settings_to_file (settings, path, &error))
    g_warning ("print settings not remembered: %s", error->message);
}
