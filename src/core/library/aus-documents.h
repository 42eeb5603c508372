/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A client's folder of documents: papers as they were sent and what came back. Nothing in it is
 * ever written over. */

/* Writes @bytes to a new file of @folder, which is made (0700) when there is none, with mode 0600.
 * A name that is taken gets a number: "notice-2.pdf". The name used, without the folder (caller
 * frees), or NULL with G_FILE_ERROR; then there is no such file. */
char    *aus_documents_add        (const char  *folder,
                                   const char  *name,
                                   GBytes      *bytes,
                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @name can be a file of the folder: no path that leads out of it */
gboolean aus_documents_is_name    (const char  *name);

/* SHA-256 of a file, 64 hexadecimal digits (caller frees), or NULL with G_FILE_ERROR */
char    *aus_documents_dup_sha256 (const char  *folder,
                                   const char  *name,
                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
