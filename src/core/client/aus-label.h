/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The word for a value of one of the enumerations in aus-types.h, in the language of the interface.
 * Transfer none, valid as long as the process. */
const char *aus_label (GType type,
                       int   value);

G_END_DECLS
