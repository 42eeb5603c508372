/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <poppler.h>

/* What was drawn, read back with poppler, for the tests. */

#define NBSP "\302\240"

/* Under names of our own: some versions of poppler bring these functions for theirs. */
typedef PopplerDocument Pdf;
typedef PopplerPage PdfPage;
typedef PopplerFontInfo PdfFonts;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pdf, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PdfPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PdfFonts, g_object_unref)

/* The text of page @n with plain blanks; of all pages. Caller frees. */
char            *pdf_dup_text     (Pdf         *pdf,
                                   int          n);
char            *pdf_dup_all_text (Pdf         *pdf);

/* Where @text stands on page @n, in millimetres from the top left. Asserts that it is there. */
PopplerRectangle pdf_find_text    (Pdf         *pdf,
                                   int          n,
                                   const char  *text);

/* How often @part is in @text, wherever lines break: that depends on the fonts of the machine. */
guint            pdf_count        (const char  *text,
                                   const char  *part);

/* The size of the smallest type on page @n, in points; 0 for a page without text */
double           pdf_smallest     (Pdf         *pdf,
                                   int          n);

gboolean         pdf_has_bytes    (GBytes      *bytes,
                                   const char  *part);

void             assert_near      (double       value,
                                   double       expected,
                                   double       tolerance);
void             assert_has       (const char  *text,
                                   const char  *part);
void             assert_has_not   (const char  *text,
                                   const char  *part);
