/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusReferralSection:
 *
 * The client's shortlist of colleagues. The + opens the directory; the heading says how many may be
 * named on paper.
 */
#define AUS_TYPE_REFERRAL_SECTION (aus_referral_section_get_type ())
G_DECLARE_FINAL_TYPE (AusReferralSection, aus_referral_section, AUS, REFERRAL_SECTION,
                      AusClientPane)

G_END_DECLS
