/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* The locale of the interface for aus_format_…(): "de_DE", "de_AT", "en_GB" … It follows the
 * language of the messages, not of the clients. Transfer none. */
const char *aus_ui_locale (void);

/* German or English: for texts that are there in both */
AusLanguage aus_ui_language (void);

G_END_DECLS
