/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"
#include "paper/aus-pages.h"

G_BEGIN_DECLS

/**
 * AusGuideSection:
 *
 * The guide of the conversation as cards to read, one per part, made anew with every edit; and the
 * same as a page for the desk. Actions: "guide.print", "guide.export".
 */
#define AUS_TYPE_GUIDE_SECTION (aus_guide_section_get_type ())
G_DECLARE_FINAL_TYPE (AusGuideSection, aus_guide_section, AUS, GUIDE_SECTION, AusClientPane)

/* The page as it would be printed now; NULL where it cannot be made. Transfer full. */
AusPages *aus_guide_section_make_pages (AusGuideSection *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
