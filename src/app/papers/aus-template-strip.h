/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AusTemplateStrip:
 *
 * Says over a page what is wrong with a template of the user's own, where, and what helps; hidden
 * while nothing is. Its button shows the file ("win.show-file").
 */
#define AUS_TYPE_TEMPLATE_STRIP (aus_template_strip_get_type ())
G_DECLARE_FINAL_TYPE (AusTemplateStrip, aus_template_strip, AUS, TEMPLATE_STRIP, AdwBin)

/* @error: as aus_letter_new_document_or_ours() tells it; NULL for a template that is in order.
 * @folder: where the user's templates of the paper's language are. */
void aus_template_strip_show (AusTemplateStrip *self,
                              const GError     *error,
                              const char       *folder);

G_END_DECLS
