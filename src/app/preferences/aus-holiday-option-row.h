/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/law/aus-calendars.h"

G_BEGIN_DECLS

/**
 * AusHolidayOptionRow:
 *
 * A switch for a holiday of some communes: whether it is kept where the user works.
 */
#define AUS_TYPE_HOLIDAY_OPTION_ROW (aus_holiday_option_row_get_type ())
G_DECLARE_FINAL_TYPE (AusHolidayOptionRow, aus_holiday_option_row, AUS, HOLIDAY_OPTION_ROW,
                      AdwActionRow)

/* @option is one of @calendars' holidays. */
GtkWidget *aus_holiday_option_row_new (AusCalendars           *calendars,
                                       const AusHolidayOption *option) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
