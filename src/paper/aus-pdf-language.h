/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends an incremental update to a PDF of cairo's that tells the document's language, which cairo
 * has no call for, and asks readers to show the title instead of the file's name. A file whose end
 * is not what cairo 1.16 to 1.18 write stays as it is. */
void aus_pdf_add_language (GByteArray *pdf,
                           const char *language);

G_END_DECLS
