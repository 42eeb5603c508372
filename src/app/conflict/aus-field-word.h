/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a person calls a member of a file ("legal_name": “Legal name”), in the language of the
 * interface; the member itself when there is no word for it. Transfer none. */
const char *aus_field_word (const char *field);

G_END_DECLS
