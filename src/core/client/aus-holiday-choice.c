/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-holiday-choice.h"

G_DEFINE_FINAL_TYPE (AusHolidayChoice, aus_holiday_choice, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusHolidayChoice, id),
  AUS_STRING (AusHolidayChoice, option),
  AUS_BOOL (AusHolidayChoice, kept),
};

static void
aus_holiday_choice_class_init (AusHolidayChoiceClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_holiday_choice_init (AusHolidayChoice *self)
{
}

AusHolidayChoice *
aus_holiday_choice_new (void)
{
  return AUS_HOLIDAY_CHOICE (aus_entity_new (AUS_TYPE_HOLIDAY_CHOICE));
}
