/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "aus-date.h"

G_BEGIN_DECLS

/* Reads a day as a person types it in @locale: "2026-12-10" everywhere, "10.12.2026", "10.12.26",
 * "10.12.", "10. Dez. 2026", "10 Dec 2026", "10/12/2026" (en_US: month first). A day without a year
 * is the next one that is not before @today. FALSE, and @out untouched, for anything else. */
gboolean aus_date_parse_text (const char *text,
                              const char *locale,
                              AusDate     today,
                              AusDate    *out);

G_END_DECLS
