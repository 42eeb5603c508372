/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-notice.h"

G_BEGIN_DECLS

/* Appends what to mind to self->warnings, when everything else is known. */
void  aus_notice_warn              (AusNotice            *self,
                                    const AusNoticeFacts *facts,
                                    AusDate               today);

/* What the contract says of notice, in sentences. Caller frees. */
char *aus_notice_dup_clause        (const AusNoticeFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

/* The answer in a sentence. Caller frees. */
char *aus_notice_dup_answer        (const AusNotice      *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
