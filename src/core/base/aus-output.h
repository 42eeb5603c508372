/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes what the user has asked for to a file of the user's choice: whole or not at all, mode
 * 0600; through a symbolic link, and into what is a pipe or a device. G_FILE_ERROR or
 * G_IO_ERROR. */
gboolean aus_output_write (const char  *path,
                           GBytes      *bytes,
                           GError     **error);

G_END_DECLS
