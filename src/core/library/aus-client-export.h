/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-library.h"

G_BEGIN_DECLS

/* Copies a client's file, saved before, and everything in its folder of documents (the papers as
 * they were sent, the proofs) into a new folder below @parent that has the name of the file; a name
 * that is taken gets a number. What is there is never written over. Blocks.
 * Returns: the new folder (caller frees), or NULL with a GFileError or GIOError: then what was
 * copied so far stays. */
char *aus_client_export (AusLibrary    *library,
                         AusClientFile *file,
                         const char    *parent,
                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
