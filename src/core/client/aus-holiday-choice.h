/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/aus-entity-list.h"

G_BEGIN_DECLS

/**
 * AusHolidayChoice:
 *
 * Whether a holiday of some communes holds where the user works. An option that was never chosen is
 * as the region's rules say.
 */
#define AUS_TYPE_HOLIDAY_CHOICE (aus_holiday_choice_get_type ())
G_DECLARE_FINAL_TYPE (AusHolidayChoice, aus_holiday_choice, AUS, HOLIDAY_CHOICE, AusEntity)

struct _AusHolidayChoice
{
  AusEntity parent_instance;

  char *id;
  char *option; /* id in data/rules/holidays.json: "by_augsburg" */
  gboolean kept;
};

AusHolidayChoice *aus_holiday_choice_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
