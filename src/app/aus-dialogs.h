/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * The dialogs that newer versions of GTK do differently, kept in one place. Each is a _choose() /
 * _finish() pair; a dialog that is closed without an answer gives NULL and no error.
 */

/* @name: proposed file name; @filter_name and @mime_type: what is offered. */
void   aus_dialogs_choose_save      (GtkWindow           *parent,
                                     const char          *title,
                                     const char          *name,
                                     const char          *filter_name,
                                     const char          *mime_type,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/* @folder: where it starts, NULL for anywhere */
void   aus_dialogs_choose_folder    (GtkWindow           *parent,
                                     const char          *title,
                                     const char          *folder,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/* A file that exists */
void   aus_dialogs_choose_file      (GtkWindow           *parent,
                                     const char          *title,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/* Transfer full, NULL when nothing was chosen */
GFile *aus_dialogs_choose_finish    (GAsyncResult        *result);

/* Shows the folder of @path in the file manager, with the file selected where it can do that */
void   aus_dialogs_show_in_files    (GtkWindow           *parent,
                                     const char          *path);

/* Opens a file in the program the user has for its kind */
void   aus_dialogs_open_file        (GtkWindow           *parent,
                                     const char          *path);

/* Opens a folder in the file manager; it is made when it does not exist yet */
void   aus_dialogs_show_folder      (GtkWindow           *parent,
                                     const char          *path);

G_END_DECLS
