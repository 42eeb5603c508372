/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/library/aus-file-codec.h"

G_BEGIN_DECLS

typedef enum
{
  AUS_SAVE_BACKUP_NONE,
  AUS_SAVE_BACKUP_WISHED,   /* a save that works is worth more than a backup that does not */
  AUS_SAVE_BACKUP_REQUIRED, /* what is replaced is somebody's work */
} AusSaveBackup;

/**
 * AusSaveJob:
 *
 * One save: bytes that replace a file if that still is what it was (its etag). Between the check
 * and the rename a lock on the library's ".lock" is held, so two instances of this program cannot
 * lose each other's edits. A program that does not know the lock can still write in the few
 * microseconds between the two.
 *
 * Runs in any thread, once; the results are valid after aus_save_job_wait().
 */
typedef struct
{
  AusFileKind    kind;
  char          *path;
  char          *library; /* NULL for a file on its own: no backup, no lock */
  char          *stem;
  GBytes        *bytes;
  char          *expected_etag;
  AusSaveBackup  backup;

  /* Results */
  char          *etag;      /* of @bytes */
  gboolean       backed_up;
  AusLoadedFile *theirs;    /* set with AUS_ERROR_CONFLICT */
  GError        *error;     /* NULL: saved */

  /*< private >*/
  gatomicrefcount refs;
  GMutex         mutex;
  GCond          cond;
  gboolean       done;
} AusSaveJob;

/* The fields are the caller's to set before it runs; it owns them. */
AusSaveJob *aus_save_job_new   (void) G_GNUC_WARN_UNUSED_RESULT;
AusSaveJob *aus_save_job_ref   (AusSaveJob *self);
void        aus_save_job_unref (AusSaveJob *self);

void        aus_save_job_run   (AusSaveJob *self);
void        aus_save_job_wait  (AusSaveJob *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusSaveJob, aus_save_job_unref)

G_END_DECLS
