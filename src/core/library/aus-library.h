/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/client/aus-network.h"
#include "core/client/aus-sender.h"
#include "core/library/aus-client-file.h"

G_BEGIN_DECLS

/**
 * AusLibrary:
 *
 * The folder that holds everything: clients/, network.json, sender.json, documents/, backups/. A
 * GListModel of AusClientFile in the order of the file names.
 *
 * It starts empty; aus_library_load_async() reads the folder in threads. From then on the folder is
 * watched: a file changed by somebody else is read again in place (the objects stay the same) or,
 * when it was edited here too, gets the status conflict; added and deleted files come and go. A
 * folder that does not exist yet is an empty library and is created by the first save.
 *
 * Properties: "folder" (construct-only path), "network" (AusNetwork) and "sender" (AusSender)
 * with their "network-file" and "sender-file" (AusDataFile), which stay the same objects for the
 * library's life, "loading", "n-items".
 */
#define AUS_TYPE_LIBRARY (aus_library_get_type ())
G_DECLARE_FINAL_TYPE (AusLibrary, aus_library, AUS, LIBRARY, GObject)

AusLibrary    *aus_library_new              (const char    *folder) G_GNUC_WARN_UNUSED_RESULT;

/* Absolute */
const char    *aus_library_get_folder       (AusLibrary    *self);
AusNetwork    *aus_library_get_network      (AusLibrary    *self);
AusSender     *aus_library_get_sender       (AusLibrary    *self);
/* The language of new clients until sender.json names one; only before the folder is read */
void           aus_library_set_language     (AusLibrary    *self,
                                             AusLanguage    language);
AusDataFile   *aus_library_get_network_file (AusLibrary    *self);
AusDataFile   *aus_library_get_sender_file  (AusLibrary    *self);
gboolean       aus_library_is_loading       (AusLibrary    *self);

/* Where templates are looked for: the user's own folder first, then the program's; ended by NULL.
 * Neither need exist. Caller frees. */
GStrv          aus_library_dup_template_folders (AusLibrary *self) G_GNUC_WARN_UNUSED_RESULT;

/* Folder for the papers of a file, documents/<stem>; not created. Caller frees. */
char          *aus_library_dup_documents_folder (AusLibrary    *self,
                                                 AusClientFile *file) G_GNUC_WARN_UNUSED_RESULT;

/*
 * Reads the folder; called again, it looks for what others have changed. Damaged files are listed,
 * not an error. The error is a GFileError: the folder itself cannot be read.
 */
gboolean       aus_library_load_sync        (AusLibrary          *self,
                                             GError             **error);
void           aus_library_load_async       (AusLibrary          *self,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
gboolean       aus_library_load_finish      (AusLibrary          *self,
                                             GAsyncResult        *result,
                                             GError             **error);

/* Transfer none, NULL when no client has that id */
AusClientFile *aus_library_find_by_id       (AusLibrary    *self,
                                             const char    *id);

/* By id, file name (with or without ".json" or folder) or a name that only one client has (legal or
 * trade name; whole, or a part; case and accents do not matter). Transfer none; NULL with
 * AUS_ERROR_NOT_FOUND or, when several fit, AUS_ERROR_INVALID. */
AusClientFile *aus_library_find             (AusLibrary    *self,
                                             const char    *query,
                                             GError       **error);

/* Adds and saves a new client; takes its own reference. The name of its file is fixed now, from the
 * name and the id of the client. Transfer none. NULL when nothing could be written: then nothing
 * was added. */
AusClientFile *aus_library_add_client       (AusLibrary    *self,
                                             AusClient     *client,
                                             GError       **error);

/**
 * AusDeletion:
 *
 * What is needed to take back the deletion of a client.
 */
typedef struct _AusDeletion AusDeletion;

/* Moves the file to the user's trash, or where there is none to trash/ in the folder. Papers and
 * backups stay. Transfer full. */
AusDeletion   *aus_library_delete           (AusLibrary    *self,
                                             AusClientFile *file,
                                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Writes the very bytes back under the old name and lists the same AusClientFile again.
 * AUS_ERROR_CONFLICT when something else has that name by now. */
gboolean       aus_library_undelete         (AusLibrary    *self,
                                             AusDeletion   *deletion,
                                             GError       **error);

AusClientFile *aus_deletion_get_file        (AusDeletion   *self);
void           aus_deletion_free            (AusDeletion   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusDeletion, aus_deletion_free)

/* Saves all that is dirty, now; for closing. Goes on after a failure and returns the first. What
 * cannot be saved because of a conflict is kept in the backups. */
gboolean       aus_library_flush            (AusLibrary    *self,
                                             GError       **error);

/* TRUE while any file is dirty */
gboolean       aus_library_is_dirty         (AusLibrary    *self);

G_END_DECLS
