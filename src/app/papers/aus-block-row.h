/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"
#include "app/papers/aus-block-compare.h"
#include "core/text/aus-letter-block.h"

G_BEGIN_DECLS

/**
 * AusBlockRow:
 *
 * A block of a letter in a list: a handle, its name, whose words it has, a button to edit them and
 * a switch. When the data have changed under the user's words it says so, with both, and offers
 * what to do. It changes nothing itself: signals say what the user wants.
 *
 * Signals: "switched" (gboolean: on), "moved" (int: places, negative is up), "edited" (the new
 * markup), "take", "keep", "merge" (the merged markup), "compare".
 */
#define AUS_TYPE_BLOCK_ROW (aus_block_row_get_type ())
G_DECLARE_FINAL_TYPE (AusBlockRow, aus_block_row, AUS, BLOCK_ROW, AdwPreferencesRow)

GtkWidget  *aus_block_row_new      (const char           *name) G_GNUC_WARN_UNUSED_RESULT;

/* The name of its block. Transfer none. */
const char *aus_block_row_get_name (AusBlockRow          *self);

/* Where it stands in the letter */
int         aus_block_row_get_place (AusBlockRow         *self);
void        aus_block_row_set_place (AusBlockRow         *self,
                                     int                  place);

void        aus_block_row_show     (AusBlockRow          *self,
                                    const AusLetterBlock *block);

/* Hands the answers of @window on as its own */
void        aus_block_row_follow   (AusBlockRow          *self,
                                    AusBlockCompare      *window);

/* The phrase guard looks at what is typed; @client keeps what is left. */
void        aus_block_row_watch    (AusBlockRow          *self,
                                    AusSession           *session,
                                    AusClient            *client);

/* Opens the editor and puts the focus in it */
void        aus_block_row_edit     (AusBlockRow          *self);

G_END_DECLS
