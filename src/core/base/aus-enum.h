/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The nick as in the file; asserts that @value is one of @type's */
const char *aus_enum_get_nick  (GType       type,
                                int         value);

/* FALSE, and @out untouched, for a nick that @type does not have */
gboolean    aus_enum_from_nick (GType       type,
                                const char *nick,
                                int        *out);

G_END_DECLS
