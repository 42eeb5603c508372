/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/law/aus-calendars.h"

G_BEGIN_DECLS

/**
 * AusRegionRow:
 *
 * A row that edits the region whose holidays count: a text field of an entity with an id of
 * AusHolidays, or "". It says which region that is, and opens a window to choose another. For a
 * client "" is the region that follows from its law, and the row says which that is.
 *
 * Properties: "entity", "field" and "calendars" (AusCalendars).
 */
#define AUS_TYPE_REGION_ROW (aus_region_row_get_type ())
G_DECLARE_FINAL_TYPE (AusRegionRow, aus_region_row, AUS, REGION_ROW, AdwActionRow)

G_END_DECLS
