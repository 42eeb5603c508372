/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-backups.h"
#include "core/library/aus-data-file.h"
#include "core/library/aus-file-codec.h"
#include "core/library/aus-save-job.h"

G_BEGIN_DECLS

typedef struct
{
  AusFileKind    kind;
  char          *path;
  char          *base_name;
  char          *library; /* NULL for a file on its own */

  AusEntity     *root;
  AusHistory    *history;
  gulong         edited_id;
  gboolean       muted;   /* edits are ours: a reload */

  AusFileStatus  status;
  GError        *error;
  AusLoadedFile *theirs;  /* with the status conflict */

  char          *etag;    /* of the bytes last read or written; NULL: they could not be read */
  gint64         settled; /* monotonic time since when @etag is so */
  gboolean       known;   /* memory holds what once was on disk, not a placeholder */
  guint          edits;   /* counts up with every edit … */
  guint          saved;   /* … and what it was for the bytes on disk */

  /* Saving */
  guint          timer;
  gint64         first_edit;
  AusSaveJob    *job;
  guint          job_edits;
  GPtrArray     *job_tasks;  /* wait for @job */
  GPtrArray     *next_tasks; /* came later, wait for the one after */
  AusBackupClock backups;
} AusDataFilePrivate;

AusDataFilePrivate *aus_data_file_get_private (AusDataFile *self);

/* --- for the library -------------------------------------------------------------------------- */

/* @library: (nullable) its folder */
AusDataFile *aus_data_file_new         (GType          type,
                                        AusFileKind    kind,
                                        const char    *path,
                                        const char    *library) G_GNUC_WARN_UNUSED_RESULT;

/* Memory's content, to be saved; the file does not exist yet. */
void         aus_data_file_set_root    (AusDataFile   *self,
                                        AusEntity     *root);
void         aus_data_file_touch       (AusDataFile   *self);

/* What was found on disk; takes @loaded. Decides: nothing, reload, conflict, damaged or gone. */
void         aus_data_file_accept      (AusDataFile   *self,
                                        AusLoadedFile *loaded);

/* FALSE when what was read since @since may be older than what was saved since */
gboolean     aus_data_file_is_settled  (AusDataFile   *self,
                                        gint64         since);

/* Deleted; and back on disk, with what was so before. Takes @error. */
void         aus_data_file_set_gone    (AusDataFile   *self);
void         aus_data_file_revive      (AusDataFile   *self,
                                        AusFileStatus  status,
                                        GError        *error,
                                        gboolean       dirty);

/* Puts what is in memory and cannot be saved into the backups. */
gboolean     aus_data_file_keep_unsaved (AusDataFile  *self,
                                         GError      **error);

/* --- between aus-data-file.c, -disk.c and -save.c -------------------------------------------- */

void         aus_data_file_set_state   (AusDataFile   *self,
                                        AusFileStatus  status,
                                        GError        *error);
void         aus_data_file_set_etag    (AusDataFile   *self,
                                        const char    *etag);
void         aus_data_file_set_counts  (AusDataFile   *self,
                                        guint          edits,
                                        guint          saved);

void         aus_data_file_set_clean   (AusDataFile   *self);
void         aus_data_file_emit_root_changed (AusDataFile *self);
void         aus_data_file_notify_editable (AusDataFile *self);

/* Saves a moment after the last edit, and not later than a few moments after the first. */
void         aus_data_file_arm         (AusDataFile   *self);
void         aus_data_file_disarm      (AusDataFile   *self);

G_END_DECLS
