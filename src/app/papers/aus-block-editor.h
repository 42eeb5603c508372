/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusBlockEditor:
 *
 * The words of a block of a letter: bold (Ctrl+B), lists (Ctrl+L), and what comes from the data
 * underlined. Signal "changed": the user has typed; aus_block_editor_get_markup() has it.
 */
#define AUS_TYPE_BLOCK_EDITOR (aus_block_editor_get_type ())
G_DECLARE_FINAL_TYPE (AusBlockEditor, aus_block_editor, AUS, BLOCK_EDITOR, GtkWidget)

/* Tidied markup; @values: of char * (nullable), markup that comes from the data. What is there
 * already stays untouched, with the cursor in it. @name: what the text is for a screen reader. */
void        aus_block_editor_set      (AusBlockEditor *self,
                                       const char     *name,
                                       const char     *markup,
                                       GPtrArray      *values);

/* Tidied. Transfer none. */
const char *aus_block_editor_get_markup (AusBlockEditor *self);

/* One line without bold and lists: a subject */
void        aus_block_editor_set_single (AusBlockEditor *self,
                                         gboolean        single);

/* The phrase guard looks at what is typed; @client keeps what is left. */
void        aus_block_editor_watch    (AusBlockEditor *self,
                                       AusSession     *session,
                                       AusClient      *client);

G_END_DECLS
