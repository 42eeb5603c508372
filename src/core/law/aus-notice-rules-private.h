/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/law/aus-notice-rules.h"

G_BEGIN_DECLS

struct _AusNoticeRules
{
  GObject parent_instance;

  AusDate as_of;
  GPtrArray *rules; /* of AusNoticeRule */
};

void     aus_notice_rule_free       (AusNoticeRule   *rule);

/* Fills @self, empty until then. FALSE with the error set, which names the member path. */
gboolean aus_notice_rules_read_root (AusNoticeRules  *self,
                                     JsonObject      *root,
                                     GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AusNoticeRule, aus_notice_rule_free)

G_END_DECLS
