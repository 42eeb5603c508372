/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-entity.h"

G_BEGIN_DECLS

/**
 * AusHistory:
 *
 * Undo and redo for one entity tree. It listens to the root's "edited". Successive edits of the
 * same field become one step until aus_history_seal() is called (the window does so when the focus
 * leaves the field or typing pauses), and none at all when they end where they began; edits inside
 * begin/end are one step. At most 1000 steps are kept.
 *
 * Properties: "can-undo", "can-redo" (read-only, notified).
 */
#define AUS_TYPE_HISTORY (aus_history_get_type ())
G_DECLARE_FINAL_TYPE (AusHistory, aus_history, AUS, HISTORY, GObject)

AusHistory *aus_history_new      (AusEntity  *root) G_GNUC_WARN_UNUSED_RESULT;

gboolean    aus_history_can_undo (AusHistory *self);
gboolean    aus_history_can_redo (AusHistory *self);

/* Nothing to do is not an error: FALSE */
gboolean    aus_history_undo     (AusHistory *self);
gboolean    aus_history_redo     (AusHistory *self);

/* Nests */
void        aus_history_begin    (AusHistory *self);
void        aus_history_end      (AusHistory *self);
void        aus_history_seal     (AusHistory *self);

/* Edits between these two are nothing that can be taken back, like the record of what has left the
 * house; the steps before and after them stay as they are. No other edit may touch the same fields.
 * They nest. */
void        aus_history_pause    (AusHistory *self);
void        aus_history_resume   (AusHistory *self);

/* Forgets all steps (after the file was read again) */
void        aus_history_clear    (AusHistory *self);

/* A number that changes with every new step and comes back on undo: lets a toast's Undo tell
 * whether the newest step is still the one it was shown for. */
guint       aus_history_get_serial (AusHistory *self);

G_END_DECLS
