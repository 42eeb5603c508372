/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/widgets/aus-client-pane.h"

G_BEGIN_DECLS

/**
 * AusDoubtSection:
 *
 * The gut feeling, the two questions about being without the client, and what the client is worth:
 * share of income, worth of an hour, months to replace.
 */
#define AUS_TYPE_DOUBT_SECTION (aus_doubt_section_get_type ())
G_DECLARE_FINAL_TYPE (AusDoubtSection, aus_doubt_section, AUS, DOUBT_SECTION, AusClientPane)

G_END_DECLS
