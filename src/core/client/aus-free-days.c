/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-free-days.h"

G_DEFINE_FINAL_TYPE (AusFreeDays, aus_free_days, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_STRING (AusFreeDays, id),
  AUS_STRING (AusFreeDays, name),
  AUS_DATE (AusFreeDays, first),
  AUS_DATE (AusFreeDays, last),
};

static void
aus_free_days_class_init (AusFreeDaysClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_free_days_init (AusFreeDays *self)
{
}

AusFreeDays *
aus_free_days_new (void)
{
  return AUS_FREE_DAYS (aus_entity_new (AUS_TYPE_FREE_DAYS));
}
