/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/aus-document.h"
#include "paper/aus-letter-format.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusLetterPages:
 *
 * A document set on the pages of a letter.
 */
#define AUS_TYPE_LETTER_PAGES (aus_letter_pages_get_type ())
G_DECLARE_FINAL_TYPE (AusLetterPages, aus_letter_pages, AUS, LETTER_PAGES, AusPages)

/* @format must live as long as the pages (the ones of aus-letter-format.h are static). */
AusPages *aus_letter_pages_new (AusDocument           *document,
                                const AusLetterFormat *format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
