/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-notice-remark.h"

void
aus_notice_remark_free (AusNoticeRemark *self)
{
  g_free (self->sentence);
  g_free (self);
}

void
aus_notice_remark_add (GPtrArray           *remarks,
                       const char          *code,
                       const AusNoticeRule *rule,
                       char                *sentence)
{
  AusNoticeRemark *remark = g_new0 (AusNoticeRemark, 1);

  remark->code = code;
  remark->rule = rule;
  remark->sentence = sentence;
  g_ptr_array_add (remarks, remark);
}
