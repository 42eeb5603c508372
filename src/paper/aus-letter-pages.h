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

/* In points, from the page's left and top */
typedef struct
{
  double x, y, width, height;
} AusPageArea;

/* Where on @page the user's words stand under which the data have changed, for the screen: one area
 * per paragraph or table. (element-type AusPageArea), transfer full */
GArray   *aus_letter_pages_list_changes (AusLetterPages *self,
                                         guint           page) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
