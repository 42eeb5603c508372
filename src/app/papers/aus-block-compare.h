/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/text/aus-letter-block.h"

G_BEGIN_DECLS

/**
 * AusBlockCompare:
 *
 * A window over the user's words in a block of a letter under which the data have changed: what the
 * template said then and says now, side by side, the user's words, and both put together, to be
 * edited. Signals, after which it closes: "take", "keep", "merge" (the markup).
 */
#define AUS_TYPE_BLOCK_COMPARE (aus_block_compare_get_type ())
G_DECLARE_FINAL_TYPE (AusBlockCompare, aus_block_compare, AUS, BLOCK_COMPARE, AdwWindow)

GtkWidget *aus_block_compare_new (GtkWindow            *parent,
                                  const AusLetterBlock *block) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
