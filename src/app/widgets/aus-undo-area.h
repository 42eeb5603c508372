/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-toasts.h"
#include "core/base/aus-history.h"

G_BEGIN_DECLS

/**
 * AusUndoArea:
 *
 * What a dialog needs around fields of one file: Ctrl+Z and Ctrl+Shift+Z, toasts that offer to
 * take back what a row did, and a history in which every field left is a step of its own.
 *
 * Actions for what is inside, named as in the main window: win.undo, win.redo, win.undo-told and
 * win.tell-undoable (a sentence).
 *
 * Properties: "content" (GtkWidget), "history" (AusHistory; NULL where nothing can be edited).
 */
#define AUS_TYPE_UNDO_AREA (aus_undo_area_get_type ())
G_DECLARE_FINAL_TYPE (AusUndoArea, aus_undo_area, AUS, UNDO_AREA, AdwBin)

/* Shows a sentence that can only be read */
void aus_undo_area_tell (AusUndoArea *self,
                         const char  *text);

G_END_DECLS
