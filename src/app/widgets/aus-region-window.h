/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/law/aus-holidays.h"

G_BEGIN_DECLS

/**
 * AusRegionWindow:
 *
 * All regions whose holidays are known, by country, to choose one: by typing part of its name in
 * either language, or with the arrow keys. It closes when one is chosen.
 *
 * Signal "chosen" (const char *id): "" for the first row, which is no region.
 */
#define AUS_TYPE_REGION_WINDOW (aus_region_window_get_type ())
G_DECLARE_FINAL_TYPE (AusRegionWindow, aus_region_window, AUS, REGION_WINDOW, AdwWindow)

/* @selected: id of the region that is chosen now, or "". @empty_text: what "" is called. */
GtkWindow *aus_region_window_new (GtkWindow   *parent,
                                  AusHolidays *holidays,
                                  const char  *selected,
                                  const char  *empty_text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
