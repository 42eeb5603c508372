/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/base/aus-entity.h"
#include "core/base/aus-history.h"

G_BEGIN_DECLS

/**
 * AusFileStatus:
 * @AUS_FILE_STATUS_OK: what is in memory is on disk or on its way there
 * @AUS_FILE_STATUS_READ_ONLY: written by a newer version; shown, never saved
 * @AUS_FILE_STATUS_DAMAGED: cannot be read; kept untouched, aus_data_file_get_error() says why
 * @AUS_FILE_STATUS_CONFLICT: somebody else has changed, deleted or damaged the file while it was
 *   edited here; nothing is written until take_mine or take_theirs
 * @AUS_FILE_STATUS_SAVE_FAILED: the last save failed; memory keeps the edit, the next edit or
 *   aus_data_file_save_async() tries again
 * @AUS_FILE_STATUS_GONE: no longer part of the library (deleted here or by somebody else)
 */
typedef enum
{
  AUS_FILE_STATUS_OK,
  AUS_FILE_STATUS_READ_ONLY,
  AUS_FILE_STATUS_DAMAGED,
  AUS_FILE_STATUS_CONFLICT,
  AUS_FILE_STATUS_SAVE_FAILED,
  AUS_FILE_STATUS_GONE,
} AusFileStatus;

#define AUS_TYPE_FILE_STATUS (aus_file_status_get_type ())

GType aus_file_status_get_type (void);

/**
 * AusDataFile:
 *
 * One JSON file of the library's folder and the entity tree that was read from it. It listens to
 * the tree's "edited": an edit makes the file dirty and starts a timer in the main context; about a
 * second after the last edit it is saved in a thread. A save never overwrites bytes other than
 * those that were read or written last by this object.
 *
 * An object belongs to the main thread.
 *
 * Properties, all read-only and notified: "root" (AusEntity; NULL when damaged), "history"
 * (AusHistory; NULL with root), "path", "base-name", "status" (AusFileStatus), "error" (GError;
 * NULL when there is none), "dirty", "editable".
 */
#define AUS_TYPE_DATA_FILE (aus_data_file_get_type ())
G_DECLARE_DERIVABLE_TYPE (AusDataFile, aus_data_file, AUS, DATA_FILE, GObject)

struct _AusDataFileClass
{
  GObjectClass parent_class;

  /* After "root" or something in it has changed. */
  void (*root_changed) (AusDataFile *self);

  /* Whether what is in it is to be read only, for now. NULL: never. */
  gboolean (*is_locked) (AusDataFile *self);
};

/* Transfer none, nullable */
AusEntity     *aus_data_file_get_root      (AusDataFile *self);
AusHistory    *aus_data_file_get_history   (AusDataFile *self);

/* Absolute */
const char    *aus_data_file_get_path      (AusDataFile *self);

/* "brueckner-soehne-1a2b3c4d.json" */
const char    *aus_data_file_get_base_name (AusDataFile *self);

/* "brueckner-soehne-1a2b3c4d": names the folders below documents/ and backups/. Caller frees. */
char          *aus_data_file_dup_stem      (AusDataFile *self) G_GNUC_WARN_UNUSED_RESULT;

AusFileStatus  aus_data_file_get_status    (AusDataFile *self);

/* Why the status is what it is; for damaged files "FILE:LINE:COLUMN: …" or with the member path */
const GError  *aus_data_file_get_error     (AusDataFile *self);

/* TRUE while memory holds an edit that is not on disk */
gboolean       aus_data_file_is_dirty      (AusDataFile *self);

/* FALSE for read-only, damaged and gone files, and for what is locked (a client that is closed):
 * their widgets should not take input */
gboolean       aus_data_file_is_editable   (AusDataFile *self);

/* The same whether it is locked or not: what is set by itself, like the end of a lock, is saved */
gboolean       aus_data_file_is_writable   (AusDataFile *self);

/*
 * Saving. Nothing to do is success. AUS_ERROR_READ_ONLY, AUS_ERROR_INVALID (damaged),
 * AUS_ERROR_CONFLICT, AUS_ERROR_NOT_FOUND (gone), or a GFileError. The sync form first waits for a
 * save that is under way.
 */
gboolean       aus_data_file_save_sync     (AusDataFile         *self,
                                            GError             **error);
void           aus_data_file_save_async    (AusDataFile         *self,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
gboolean       aus_data_file_save_finish   (AusDataFile         *self,
                                            GAsyncResult        *result,
                                            GError             **error);

/*
 * Conflict. The other version can be shown; NULL when the other side deleted the file or left
 * something unreadable (then aus_data_file_get_error() says what). Transfer none.
 */
AusEntity     *aus_data_file_get_theirs    (AusDataFile         *self);

/* Writes what is in memory; what was on disk goes to the backups. */
gboolean       aus_data_file_take_mine     (AusDataFile         *self,
                                            GError             **error);

/* Takes over what is on disk; what was in memory goes to the backups. History is cleared. */
gboolean       aus_data_file_take_theirs   (AusDataFile         *self,
                                            GError             **error);

G_END_DECLS
