/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-client.h"
#include "core/library/aus-data-file.h"

G_BEGIN_DECLS

/**
 * AusClientFile:
 *
 * A client's file. Adds to AusDataFile the properties "client" (AusClient; NULL when damaged) and
 * "display-name" (trade name, or the legal name on one line, or the file's name; never empty;
 * notified) and "closed" (the client is closed: the file is not editable until it is opened again,
 * AusClosure).
 */
#define AUS_TYPE_CLIENT_FILE (aus_client_file_get_type ())
G_DECLARE_FINAL_TYPE (AusClientFile, aus_client_file, AUS, CLIENT_FILE, AusDataFile)

/* A file that is opened on its own, outside of a library: no backups. Never NULL; a file that
 * cannot be read has the status damaged. */
AusClientFile *aus_client_file_new_for_path    (const char    *path) G_GNUC_WARN_UNUSED_RESULT;

/* Transfer none, nullable */
AusClient     *aus_client_file_get_client      (AusClientFile *self);
AusClient     *aus_client_file_get_theirs      (AusClientFile *self);

const char    *aus_client_file_get_display_name (AusClientFile *self);

gboolean       aus_client_file_is_closed       (AusClientFile *self);

G_END_DECLS
