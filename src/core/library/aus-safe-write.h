/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AusSafeWrite:
 *
 * Replaces a file as a whole: the bytes go into a temporary file of the same folder (mode 0600) and
 * are synchronised; commit renames it over the file and synchronises the folder. Whatever happens
 * in between, the file is the old or the new one. What is freed without a commit leaves no trace.
 *
 * A temporary file is locked (flock) while it is in use, so that aus_safe_write_sweep() can tell
 * the leavings of a crash from the work of another instance.
 *
 * Errors are in the G_FILE_ERROR domain.
 */
typedef struct _AusSafeWrite AusSafeWrite;

/* Makes missing folders with mode 0700. A symbolic link is followed: its target is replaced. */
AusSafeWrite *aus_safe_write_new    (const char    *path,
                                     GBytes        *bytes,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean      aus_safe_write_commit (AusSafeWrite  *self,
                                     GError       **error);
void          aus_safe_write_free   (AusSafeWrite  *self);

/* New and commit in one */
gboolean      aus_safe_write        (const char    *path,
                                     GBytes        *bytes,
                                     GError       **error);

/* Removes temporary files that nobody holds any more. */
void          aus_safe_write_sweep  (const char    *folder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusSafeWrite, aus_safe_write_free)

G_END_DECLS
