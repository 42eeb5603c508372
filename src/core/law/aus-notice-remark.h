/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/law/aus-notice-rules.h"

G_BEGIN_DECLS

/* Why a rule was not chosen, or what to mind: a code for programs, a sentence for people. */
typedef struct
{
  const char          *code;     /* static: "for-cause" */
  const AusNoticeRule *rule;     /* the rules'; NULL for warnings */
  char                *sentence; /* in the language of the interface */
} AusNoticeRemark;

void aus_notice_remark_free (AusNoticeRemark     *self);

/* @code: static. Takes @sentence. */
void aus_notice_remark_add  (GPtrArray           *remarks,
                             const char          *code,
                             const AusNoticeRule *rule,
                             char                *sentence);

G_END_DECLS
