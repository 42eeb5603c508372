/* SPDX-FileCopyrightText: 2026 The Ausklang developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "aus-working-week.h"

G_DEFINE_FINAL_TYPE (AusWorkingWeek, aus_working_week, AUS_TYPE_ENTITY)

static const AusField fields[] = {
  AUS_BOOL_ON (AusWorkingWeek, monday),
  AUS_BOOL_ON (AusWorkingWeek, tuesday),
  AUS_BOOL_ON (AusWorkingWeek, wednesday),
  AUS_BOOL_ON (AusWorkingWeek, thursday),
  AUS_BOOL_ON (AusWorkingWeek, friday),
  AUS_BOOL (AusWorkingWeek, saturday),
  AUS_BOOL (AusWorkingWeek, sunday),
};

static void
aus_working_week_class_init (AusWorkingWeekClass *klass)
{
  aus_entity_class_install_fields (AUS_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
aus_working_week_init (AusWorkingWeek *self)
{
}

AusWorkingWeek *
aus_working_week_new (void)
{
  return AUS_WORKING_WEEK (aus_entity_new (AUS_TYPE_WORKING_WEEK));
}

guint
aus_working_week_get_bits (AusWorkingWeek *self)
{
  g_return_val_if_fail (AUS_IS_WORKING_WEEK (self), 0);

  return (self->monday ? 1u << 0 : 0) | (self->tuesday ? 1u << 1 : 0) |
         (self->wednesday ? 1u << 2 : 0) | (self->thursday ? 1u << 3 : 0) |
         (self->friday ? 1u << 4 : 0) | (self->saturday ? 1u << 5 : 0) |
         (self->sunday ? 1u << 6 : 0);
}
