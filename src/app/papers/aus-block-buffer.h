/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The markup of a letter's block as words in a text buffer, and back: bold is bold, an item begins
 * with a bullet, a heading looks like one, the cells of a table row have bars between them. A line
 * of the buffer is a paragraph; U+2028 breaks a line within it. What a person cannot see (a column
 * is set to the right, a paragraph stays with the next one) is kept in tags.
 */

#define AUS_BLOCK_BULLET "• "

/* Once per buffer: the tags */
void     aus_block_buffer_prepare     (GtkTextBuffer *buffer);

/* In place of all that is there. Not undoable by the buffer itself. */
void     aus_block_buffer_set_markup  (GtkTextBuffer *buffer,
                                       const char    *markup);

/* Caller frees. */
char    *aus_block_buffer_dup_markup  (GtkTextBuffer *buffer) G_GNUC_WARN_UNUSED_RESULT;

/* Shows where @values (of char *, markup) stand. TRUE when one does. */
gboolean aus_block_buffer_show_values (GtkTextBuffer *buffer,
                                       GPtrArray     *values);

/* The selection, or what is typed next, is bold or no more */
void     aus_block_buffer_toggle_bold (GtkTextBuffer *buffer);

/* The lines of the selection are items, or no more when all of them are */
void     aus_block_buffer_toggle_items (GtkTextBuffer *buffer);

/* What Return does: an item is followed by an item, an empty item ends the list. FALSE where there
 * is no list. */
gboolean aus_block_buffer_break_item  (GtkTextBuffer *buffer);

/* The words of @markup for a label, lines broken by "\n". Caller frees. */
char    *aus_block_buffer_dup_words   (const char    *markup) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
