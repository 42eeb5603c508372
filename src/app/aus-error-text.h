/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A sentence for the user, by the error's code; messages themselves are for logs. Also for NULL.
 * Caller frees. */
char *aus_error_text (const GError *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
