/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-document.h"

G_BEGIN_DECLS

/*
 * What typists leave to typesetters: quotes as the language draws them („…“ in German, «…» in
 * Switzerland, “…” in English), the apostrophe inside a word, and blanks at which no line breaks:
 * "§ 621", "Nr. 3", "1.234,56 €", "z. B.", "15. Dezember", "15 December", "Dr. Meyer", and before a
 * dash. What is typeset already stays as it is.
 */

/* @language: "de", "de-CH", "en-GB" */
void aus_typography_set_runs (AusRuns     *runs,
                              const char  *language);

/* All of the document's blocks, in its language */
void aus_typography_set      (AusDocument *document);

G_END_DECLS
