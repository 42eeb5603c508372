/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/law/aus-calendars.h"

G_BEGIN_DECLS

/**
 * AusNamesSection:
 *
 * Who the client is and how it is written to. Properties: "client" (AusClient), "calendars"
 * (AusCalendars, to say which region's holidays move its deadlines).
 */
#define AUS_TYPE_NAMES_SECTION (aus_names_section_get_type ())
G_DECLARE_FINAL_TYPE (AusNamesSection, aus_names_section, AUS, NAMES_SECTION, AdwBin)

G_END_DECLS
