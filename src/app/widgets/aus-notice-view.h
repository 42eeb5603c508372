/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/law/aus-notice.h"

G_BEGIN_DECLS

/**
 * AusNoticeView:
 *
 * Why a notice has its day: the rule with its paragraph, its source and what that is worth, by when
 * to send it, what to mind, and why not another rule.
 */
#define AUS_TYPE_NOTICE_VIEW (aus_notice_view_get_type ())
G_DECLARE_FINAL_TYPE (AusNoticeView, aus_notice_view, AUS, NOTICE_VIEW, AdwBin)

/* NULL shows nothing. @notice is not kept. */
void aus_notice_view_show (AusNoticeView   *self,
                           const AusNotice *notice);

G_END_DECLS
