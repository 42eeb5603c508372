/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/client/aus-client.h"

G_BEGIN_DECLS

/**
 * AusEndingSection:
 *
 * The days of the ending and its private side. Property: "client" (AusClient).
 */
#define AUS_TYPE_ENDING_SECTION (aus_ending_section_get_type ())
G_DECLARE_FINAL_TYPE (AusEndingSection, aus_ending_section, AUS, ENDING_SECTION, AdwBin)

G_END_DECLS
