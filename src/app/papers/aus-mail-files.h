/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How far an e-mail got */
typedef enum
{
  AUS_HANDED_OVER,         /* a program opens the file with the attachment */
  AUS_HANDED_OVER_AS_TEXT, /* a mail program was given text and addresses; it may not attach */
  AUS_NOT_HANDED_OVER,     /* there is no program for either */
} AusHandover;

/* Writes @bytes as @name to a folder that only the user can look into (mode 0700, the file 0600);
 * where the system has such a place it does not outlive the session. The path (caller frees), or
 * NULL with @error. */
char        *aus_mail_files_write       (const char           *name,
                                         GBytes               *bytes,
                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Opens the file @path in the user's mail program, through the desktop's portal where the program
 * is confined; where nothing opens it, @uri ("mailto:…"). No network. */
void         aus_mail_files_open        (GtkWindow            *parent,
                                         const char           *path,
                                         const char           *uri,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
AusHandover  aus_mail_files_open_finish (GAsyncResult         *result);

G_END_DECLS
