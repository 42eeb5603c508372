/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "uri='mailto:jule@hartwig.example'" for a line that is an e-mail address or a web address and
 * nothing else, the attributes of cairo's link tag. NULL for any other line. Caller frees. */
char *aus_link_dup_attributes (const char *line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
