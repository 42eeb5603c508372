/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* At most so many per file; the oldest goes first. */
#define AUS_BACKUPS_KEPT 10

/**
 * Earlier contents of a file, in backups/STEM/ of the library's folder: 000001.json, 000002.json …,
 * numbered on for ever. What equals the newest one is not stored again.
 */
gboolean aus_backups_add (const char  *library,
                          const char  *stem,
                          GBytes      *bytes,
                          GError     **error);

/* Paths, oldest first. Transfer full, element-type filename. */
GPtrArray *aus_backups_list (const char *library,
                             const char *stem) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AusBackupClock:
 *
 * Decides when what a save is about to replace is worth a backup: at the first save of a session,
 * so that yesterday's state is always there, then after 25 saves or 10 minutes, so that ten backups
 * reach back for hours of work and not for ten keystrokes.
 */
typedef struct
{
  gboolean started;
  guint    saves;   /* since the last backup */
  gint64   last_us; /* monotonic */
} AusBackupClock;

gboolean aus_backup_clock_is_due (const AusBackupClock *self,
                                  gint64                now_us);
void     aus_backup_clock_tick   (AusBackupClock       *self,
                                  gboolean              backed_up,
                                  gint64                now_us);

G_END_DECLS
