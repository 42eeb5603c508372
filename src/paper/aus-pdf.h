/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/base/aus-date.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/* The pages as a tagged PDF with title, author, language and @date as its date of creation: the
 * same pages and date give the same bytes. AUS_ERROR_INVALID when cairo refuses. Transfer full. */
GBytes  *aus_pdf_new   (AusPages    *pages,
                        AusDate      date,
                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same to a file, as aus_output_write() does */
gboolean aus_pdf_write (AusPages    *pages,
                        AusDate      date,
                        const char  *path,
                        GError     **error);

G_END_DECLS
