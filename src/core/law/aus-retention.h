/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-date.h"
#include "core/client/aus-types.h"

G_BEGIN_DECLS

/* How long the law wants papers kept. Each rule names its source. */

typedef enum
{
  AUS_RETENTION_INVOICE,
  AUS_RETENTION_LETTER,
} AusRetentionKind;

/* The last day of keeping a paper of @dated; not set without a rule */
AusDate     aus_retention_get_end     (AusLaw           law,
                                       AusRetentionKind kind,
                                       AusDate          dated);

/* The rule with its source, in a sentence of the interface's language, static: "8 years from the
 * end of the year, § 147 AO, § 14b UStG." */
const char *aus_retention_rule        (AusLaw           law,
                                       AusRetentionKind kind);

/* It was read in its source; FALSE also where there is no rule */
gboolean    aus_retention_is_verified (AusLaw           law);

/* The rule, that it has not been checked where it has not, and "Orientation, not legal advice."
 * Caller frees. */
char       *aus_retention_say         (AusLaw           law,
                                       AusRetentionKind kind) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
