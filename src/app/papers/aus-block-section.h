/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "app/aus-session.h"

G_BEGIN_DECLS

/**
 * AusBlockSection:
 *
 * The blocks of the letter that is shown, as a list: what the user does with them goes into the
 * client's draft, each as one step of its history. When a block was switched, moved, added or
 * answered for, it asks for the letter anew: action "papers.refresh".
 */
#define AUS_TYPE_BLOCK_SECTION (aus_block_section_get_type ())
G_DECLARE_FINAL_TYPE (AusBlockSection, aus_block_section, AUS, BLOCK_SECTION, AdwPreferencesGroup)

/* @session: for the phrase guard. @blocks: of AusLetterBlock, of the letter @kind to the client of
 * @file, or about it to @colleague (an id, "" for none), in @language; NULL while there is no
 * letter, what is shown stays then. */
void aus_block_section_show (AusBlockSection *self,
                             AusSession      *session,
                             AusClientFile   *file,
                             const char      *kind,
                             const char      *colleague,
                             AusLanguage      language,
                             GPtrArray       *blocks);

/* Opens the editor of the block @name, if it is shown, and puts the focus in it */
void aus_block_section_edit (AusBlockSection *self,
                             const char      *name);

G_END_DECLS
