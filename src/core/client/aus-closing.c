/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-closing.h"

G_DEFINE_FINAL_TYPE (AusClosing, aus_closing, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_DATE (AusClosing, closed_on),
  AUS_ENUM (AusClosing, work_again, aus_answer_get_type, AUS_ANSWER_UNKNOWN),
  AUS_STRING (AusClosing, note),
  AUS_ENUM (AusClosing, naming, aus_naming_get_type, AUS_NAMING_NOT_ASKED),
  AUS_DATE (AusClosing, naming_on),
  AUS_DATE (AusClosing, support_until),
  AUS_DATE (AusClosing, check_in_on),
  AUS_DATE (AusClosing, fade_not_before),
  AUS_LIST (AusClosing, waivers, aus_waiver_get_type),
  AUS_LIST (AusClosing, running, aus_running_get_type),
  AUS_LIST (AusClosing, skipped, aus_skipped_stage_get_type),
};

static void
aus_closing_class_init (AusClosingClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_closing_init (AusClosing *self)
{
}

AusClosing *
aus_closing_new (void)
{
  return AUS_CLOSING (aus_entity_new (AUS_TYPE_CLOSING));
}
