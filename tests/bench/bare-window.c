/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>

/* The least a libadwaita program does before one sees it: what the start of ausklang is held
 * against. usage: bare-window WIDTH HEIGHT */

typedef struct
{
  int width;
  int height;
} Size;

static void
on_activate_cb (GtkApplication *app,
                gpointer        user_data)
{
  Size *size = user_data;
  GtkWidget *window = adw_application_window_new (app);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new ("A bare window with a header bar and one line of text");

  gtk_widget_set_vexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), label);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), "Bare Window");
  gtk_window_set_default_size (GTK_WINDOW (window), size->width, size->height);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) app = adw_application_new ("io.github.ausklang.BareWindow",
                                                        G_APPLICATION_DEFAULT_FLAGS);
  Size size = { argc > 1 ? atoi (argv[1]) : 800, argc > 2 ? atoi (argv[2]) : 600 };

  g_signal_connect (app, "activate", G_CALLBACK (on_activate_cb), &size);

  return g_application_run (G_APPLICATION (app), 1, argv);
}
