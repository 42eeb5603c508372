/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a chip means: its colours. Meaning is never told by colour alone, so good and bad come with
 * a symbol. */
typedef enum
{
  AUS_CHIP_NEUTRAL,
  AUS_CHIP_MINE,
  AUS_CHIP_DONE,
  AUS_CHIP_LATE,
  AUS_CHIP_CONFLICT,
  AUS_CHIP_CLIENT,
  AUS_CHIP_SUCCESSOR,
} AusChipKind;

/**
 * AusChip:
 *
 * A state in at most three words, with a symbol. Never a button.
 */
#define AUS_TYPE_CHIP (aus_chip_get_type ())
G_DECLARE_FINAL_TYPE (AusChip, aus_chip, AUS, CHIP, GtkWidget)

GtkWidget *aus_chip_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @icon_name: NULL for none. @text: NULL or "" hides the chip. */
void       aus_chip_set (AusChip    *self,
                         AusChipKind kind,
                         const char *icon_name,
                         const char *text);

G_END_DECLS
